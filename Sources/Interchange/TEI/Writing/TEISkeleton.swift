import Briefing
import Terminology

extension TEIWriter {
  /// Writes what stands around the key sentences of an article, read off them: place and date, length, names, quotations, terms.
  mutating func writeSkeleton(_ article: ArticleBrief, _ id: String) {
    if article.sentences.isEmpty { return }
    writeTable(
      "Skeleton", id: "\(id).sk", type: "skeleton", labels: ["Item", "English", "Chinese", "Line"],
      rows: rows(of: brief.skeleton(of: article)))
  }

  private func rows(of skeleton: ArticleSkeleton) -> [TableRow] {
    func row(_ item: String, _ english: String = "", _ chinese: String = "", _ lines: String = "") -> TableRow {
      TableRow(cells: [.english(item), .english(english), .chinese(chinese), .english(lines)])
    }
    var rows = [row("Place and date", skeleton.dateline ?? ""), row("Length in words", "\(skeleton.words)")]
    rows += skeleton.names.map { name in
      let english = [name.title, name.english].filter { !$0.isEmpty }.joined(separator: " ")
      return row("Name", english, name.chinese, name.lines)
    }
    rows += skeleton.quotations.map { row("Quotation", "", $0.chinese, $0.lines) }
    rows += skeleton.terms.map { row("Term", brief.entries[$0].term.english, brief.entries[$0].term.term) }
    return rows
  }
}
