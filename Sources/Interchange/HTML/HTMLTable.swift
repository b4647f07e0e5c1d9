import XML

extension HTMLBrief {
  /// A cell of a table, by what it holds.
  enum Cell {
    case chinese(String)
    case english(String)
    case value(String)
    case lines(String)
  }

  /// Writes a section with a heading and a table.
  mutating func writeTable(_ title: String, columns: [String], rows: [[Cell]]) {
    block("section") { page in
      page.html.element("h3", text: title)
      page.block("table", ["class": "figures"]) { page in
        page.writeColumns(columns)
        page.block("tbody") { page in
          for row in rows {
            page.block("tr") { page in
              for cell in row { page.write(cell) }
            }
          }
        }
      }
    }
  }

  private mutating func write(_ cell: Cell) {
    switch cell {
    case .chinese(let text): html.element("td", ["lang": "zh-Hans"], text: text)
    case .english(let text): html.element("td", text: text)
    case .value(let text): html.element("td", ["class": "value"], text: text)
    case .lines(let text): html.element("td", ["class": "line"], text: text)
    }
  }
}
