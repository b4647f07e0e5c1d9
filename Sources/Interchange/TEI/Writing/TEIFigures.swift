import Briefing

extension TEIWriter {
  /// Writes the table of the figures in the key sentences, each row pointing to its place.
  mutating func writeFigures(_ article: ArticleBrief, _ id: String) {
    let rows = article.figures.map { figure in
      TableRow(
        corresp: "\(id).s\(figure.sentence).\(figure.numberInSentence)",
        cells: [.chinese(figure.chinese), .english(figure.lines), .english(figure.value), .english(figure.english)])
    }
    writeTable(
      "Figures", id: "\(id).fig", type: "figures", labels: ["Chinese", "Line", "Value", "English"], rows: rows)
  }
}
