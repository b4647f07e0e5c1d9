import Briefing
import Foundation
@testable import Interchange
import Testing
import XML

/// Every rendition of the worked brief is what stands in the folder `Snapshots`, to be looked at there.
///
/// Where a change is meant, `JIANBAO_SNAPSHOTS=write swift test --filter SnapshotTests` writes them anew.
@Suite struct SnapshotTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  enum Rendition: String, CaseIterable {
    case tei = "worked.tei.xml"
    case html = "worked.html"
    case markdown = "worked.md"
    case text = "worked.txt"
    case xliff = "worked.xlf"
    case word = "worked.word.xml"

    /// The brief in this form; of the Word file its text, of HTML all but the style sheet.
    var bytes: [UInt8] {
      get throws {
        let brief = WorkedBrief.brief
        switch self {
        case .tei: return TEIWriter.document(for: brief, version: "1.0")
        case .html:
          let text = String(decoding: HTMLBrief.document(for: brief), as: UTF8.self)
          return Array(text.replacing(Stylesheet.css.description, with: "").utf8)
        case .markdown: return MarkdownBrief.document(for: brief)
        case .text: return PlainTextBrief.document(for: brief)
        case .xliff: return XLIFF.document(for: brief)
        case .word:
          return try ZIPReader(DOCX.document(for: brief)).file("word/document.xml") ?? []
        }
      }
    }
  }

  @Test(arguments: Rendition.allCases) func aRenditionIsWhatItWas(rendition: Rendition) throws {
    let file = Self.folder.appendingPathComponent(rendition.rawValue)
    let made = String(decoding: try rendition.bytes, as: UTF8.self)
    if ProcessInfo.processInfo.environment["JIANBAO_SNAPSHOTS"] == "write" {
      try Data(made.utf8).write(to: file)
    }
    #expect(made == (try String(contentsOf: file, encoding: .utf8)), "\(rendition.rawValue) has changed.")
  }
}
