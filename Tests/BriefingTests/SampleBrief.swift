import Briefing
import English
import Newspaper

/// A small brief for the tests of review and update: one article per list of sentences.
enum SampleBrief {
  /// A brief whose articles have these sentences; the first of each is the key sentence, with English.
  static func brief(_ articles: [[String]], english: String = "The market opened.") -> Brief {
    Brief(
      id: "p",
      source: Brief.SourceFile(name: "p.txt", sha256: "", encoding: "UTF-8", lineEnd: "LF", lines: 1, characters: 1),
      glossary: Brief.Resource(name: "g.csv", sha256: "01"), articles: articles.map { article($0, english) },
      changes: [Brief.Change(status: .draft, who: Brief.tool, text: "Made.")])
  }

  private static func article(_ sentences: [String], _ english: String) -> ArticleBrief {
    var text = ""
    var list: [SourceSentence] = []
    for (index, sentence) in sentences.enumerated() {
      list.append(.init(number: index + 1, range: text.utf8.count..<(text.utf8.count + sentence.utf8.count)))
      text += sentence
    }
    return ArticleBrief(
      kind: .news, blocks: [SourceBlock(role: .paragraph, text: text, parts: [], sentences: list)], method: "frequency",
      extracts: [.init(sentence: 1, rank: 1, reasons: [])],
      sentences: [.init(source: 1, text: english, pieces: [.init(range: 0..<english.utf8.count, origin: .service)])])
  }
}
