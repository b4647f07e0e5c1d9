import Findings
import Interchange
import Testing
import XML

/// Damaged documents: nothing crashes, every verdict has a place inside the document, and reading loses nothing.
@Suite struct MutationTests {
  @Test(arguments: 0..<25) func damagedDocumentsAreJudged(seed: Int) {
    var random = SplitMix64(state: UInt64(seed) &+ 7000)
    let document = TEIWriter.document(for: WorkedBrief.brief, version: "1.0")
    for _ in 0..<4 {
      let damaged = damage(document, &random)
      let lines = damaged.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
      for finding in TEIValidator.findings(in: damaged) {
        #expect(finding.line >= 1 && finding.line <= lines)
        #expect(finding.caret >= 0 && finding.caret <= finding.excerpt.unicodeScalars.count)
        #expect(!finding.message.chinese.isEmpty && !finding.remedy.chinese.isEmpty)
      }
      if let brief = try? TEIReader.brief(from: damaged) {
        let again = try? TEIReader.brief(from: TEIWriter.document(for: brief, version: "1.0"))
        #expect(again == brief)
      }
    }
  }

  /// Replaces, removes, doubles or inserts a few bytes, some of them markup.
  private func damage(_ document: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = document
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      case 3: bytes.removeSubrange(at...)
      default:
        let pieces = ["<", ">", "\"", "&", "<s>", "</s>", "<!--", "]]>", "&#x1;", "&a;", "<?x?>", " n=\"1\"", "<lb/>"]
        bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "<").utf8), at: at)
      }
      if bytes.isEmpty { bytes = [UInt8(ascii: "<")] }
    }
    return bytes
  }
}
