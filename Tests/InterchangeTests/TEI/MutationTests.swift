import Findings
import Foundation
import Interchange
import Testing
import XML

/// Damaged documents: nothing crashes, every verdict has a place inside the document, and reading loses nothing.
///
/// `make fuzz` runs many more cases than a test run does.
@Suite struct MutationTests {
  /// How many documents each reader is given.
  private static let cases = ProcessInfo.processInfo.environment["JIANBAO_FUZZ_CASES"].flatMap { Int($0) } ?? 100

  @Test(arguments: 0..<4) func damagedDocumentsAreJudged(part: Int) {
    let document = TEIWriter.document(for: WorkedBrief.brief, version: "1.0")
    for seed in Self.seeds(part) {
      let damaged = Damage(seed).done(to: document)
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

  /// A failure has words in both languages; what is read makes a document again.
  @Test(arguments: 0..<4) func damagedFilesOfOtherProgramsAreReadOrRefused(part: Int) {
    let brief = WorkedBrief.brief
    let (xliff, word) = (XLIFF.document(for: brief), DOCX.document(for: brief))
    let memory = TMX.export(TMX.units(of: brief), version: "1.0").bytes
    let glossaries = GlossaryFormat.allCases.compactMap { format in
      (try? format.export(GlossarySample.glossary)).map { (format, $0.bytes) }
    }
    for seed in Self.seeds(part) {
      let damage = Damage(seed)
      refused { () throws(InterchangeFailure) in
        let returned = try XLIFF.english(in: damage.done(to: xliff), person: nil)
        _ = TEIWriter.document(for: brief.taking(returned.value).value, version: "1.0")
      }
      refused { () throws(InterchangeFailure) in
        let returned = try DOCX.english(in: damage.done(to: word), person: "Wei Min")
        _ = TEIWriter.document(for: brief.taking(returned).value, version: "1.0")
      }
      refused { () throws(InterchangeFailure) in _ = try TMX.units(in: damage.done(to: memory)) }
      let (format, bytes) = glossaries[Int(seed) % glossaries.count]
      refused { () throws(InterchangeFailure) in
        _ = try format.export(format.glossary(in: damage.done(to: bytes)).value)
      }
    }
  }

  private static func seeds(_ part: Int) -> Range<UInt64> {
    UInt64(part * cases / 4)..<UInt64((part + 1) * cases / 4)
  }

  private func refused(_ read: () throws(InterchangeFailure) -> Void) {
    do throws(InterchangeFailure) { try read() } catch {
      #expect(!error.message.english.isEmpty && !error.message.chinese.isEmpty && !error.remedy.chinese.isEmpty)
    }
  }
}

/// Damage to a file that is the same for the same seed: bytes replaced, removed, doubled or inserted, some of them
/// markup.
private struct Damage {
  private let seed: UInt64

  init(_ seed: UInt64) { self.seed = seed }

  private static let pieces = [
    "<", ">", "\"", "&", "<s>", "</s>", "<!--", "]]>", "&#x1;", "&a;", "<?x?>", " n=\"1\"", "<lb/>", "\u{0}", ",",
    "<!DOCTYPE a [<!ENTITY a \"a\">]>", " xml:id=\"a1\"", " order=\"9999999999999999999\"", "\u{FEFF}", "\t", "\r",
  ]

  func done(to document: [UInt8]) -> [UInt8] {
    var random = SplitMix64(state: seed &+ 7000)
    var bytes = document
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      case 3: bytes.removeSubrange(at...)
      case 4: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      default: bytes.insert(contentsOf: (Self.pieces.randomElement(using: &random) ?? "<").utf8, at: at)
      }
      if bytes.isEmpty { bytes = [UInt8(ascii: "<")] }
    }
    return bytes
  }
}
