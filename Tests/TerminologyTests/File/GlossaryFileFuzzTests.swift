import Testing

@testable import Terminology

@Suite("Any bytes as a glossary file")
struct GlossaryFileFuzzTests {
  private static let pieces: [[UInt8]] =
    [
      "\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "；", "#", "\t", " ", "　", "term", "english", "status", "港口", "port",
      "draft",
    ]
    .map { Array($0.utf8) } + [[0xFF], [0xE6, 0xB8], [0x00], [0xC2, 0xA0]]

  private static func bytes(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let header = Bool.random(using: &generator) ? Array("term,english,status\n".utf8) : []
    return header
      + (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }
  }

  @Test(
    "come back as they were, and every row keeps its bytes when another one changes",
    arguments: 0..<150 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let bytes = Self.bytes(seed: seed)
    let file = GlossaryFile(bytes: bytes)
    #expect(file.bytes == bytes)
    #expect(file.glossary.terms.count <= file.rowCount)
    _ = GlossaryLint { $0 }.findings(in: file)
    guard file.encoding == .utf8, file.rowCount > 0, file.columns.contains(.term) else { return }
    let edited = try file.editing(row: 1, [.term: "新\"词"])
    #expect(edited.cell(.term, ofRow: 1) == "新\"词")
    let changes = GlossaryDiff(from: file, to: edited).changes
    #expect(changes.count == 1)
    let reread = GlossaryFile(bytes: edited.bytes)
    #expect(reread.rowCount == file.rowCount)
  }
}
