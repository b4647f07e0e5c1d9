import XML

extension TEIWriter {
  /// A row of a table that is computed from the rest of the brief.
  struct TableRow {
    /// The id of what the row is about.
    var corresp: String?
    var cells: [Cell]

    enum Cell {
      case english(String)
      case chinese(String)
    }
  }

  /// Writes a computed part of an article: one table with a row of labels, or nothing where it has no rows.
  mutating func writeTable(_ title: String, id: String, type: String, labels: [String], rows: [TableRow]) {
    if rows.isEmpty { return }
    inner("div", ["type": type, "xml:id": id, "xml:lang": "en", "resp": "#r-tool"]) { writer in
      writer.inner("table", ["rows": "\(rows.count + 1)", "cols": "\(labels.count)"]) { writer in
        writer.line("head", text: title)
        writer.inner("row", ["role": "label"]) { writer in
          for label in labels { writer.line("cell", text: label) }
        }
        for row in rows {
          writer.inner("row", ["corresp": row.corresp.map { "#\($0)" }]) { writer in
            for cell in row.cells {
              switch cell {
              case .english(let text): writer.line("cell", text: text)
              case .chinese(let text): writer.line("cell", ["xml:lang": "zh-Hans"], text: text)
              }
            }
          }
        }
      }
    }
  }
}
