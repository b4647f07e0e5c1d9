import Briefing
import English

extension TEIWriter {
  /// Writes the table of the figures in the key sentences, each row pointing to its place.
  mutating func writeFigures(_ article: ArticleBrief, _ id: String) {
    let rows = figureRows(article, id)
    if rows.isEmpty { return }
    inner("div", ["type": "figures", "xml:id": "\(id).fig", "xml:lang": "en", "resp": "#r-tool"]) { writer in
      writer.inner("table", ["rows": "\(rows.count + 1)", "cols": "4"]) { writer in
        writer.line("head", text: "Figures")
        writer.inner("row", ["role": "label"]) { writer in
          for label in ["Chinese", "Line", "Value", "English"] { writer.line("cell", text: label) }
        }
        for row in rows {
          writer.inner("row", ["corresp": "#\(row.target)"]) { writer in
            writer.line("cell", ["xml:lang": "zh-Hans"], text: row.chinese)
            writer.line("cell", text: row.lines)
            writer.line("cell", text: row.value)
            writer.line("cell", text: row.english)
          }
        }
      }
    }
  }

  private struct FigureRow {
    var target: String
    var chinese: String
    var lines: String
    var value: String
    var english: String
  }

  private func figureRows(_ article: ArticleBrief, _ id: String) -> [FigureRow] {
    article.figures.map { figure in
      FigureRow(
        target: "\(id).s\(figure.sentence).\(figure.numberInSentence)", chinese: figure.chinese, lines: figure.lines,
        value: figure.value, english: figure.english)
    }
  }
}
