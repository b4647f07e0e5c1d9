import Briefing
import Terminology
import XML

extension HTMLBrief {
  /// Writes a table of ranks: the names across, the lists down, both in the order of the page.
  mutating func writeRanks(_ ranks: RankTable) {
    block("section") { page in
      page.html.element("h3", text: "Ranks, in the order of the page (L\(ranks.lines))")
      page.block("table", ["class": "figures"]) { page in
        page.block("thead") { page in
          page.block("tr") { page in
            page.html.element("th", ["scope": "col"], text: "List")
            for name in ranks.names { page.writeName(name) }
          }
        }
        page.block("tbody") { page in
          for list in ranks.lists {
            page.block("tr") { page in
              page.html.element("td", ["lang": "zh-Hans"], text: list.title)
              for rank in list.ranks { page.html.element("td", ["class": "value"], text: rank) }
            }
          }
        }
      }
    }
  }

  /// Writes a name in the English of its glossary row, or in Chinese where there is none.
  private mutating func writeName(_ name: String) {
    let term = brief.entries.lazy.map(\.term).first { $0.term == name || $0.variants.contains(name) }
    if let term, !term.english.isEmpty {
      html.element("th", ["scope": "col"], text: term.english)
    } else {
      html.element("th", ["scope": "col", "lang": "zh-Hans"], text: name)
    }
  }
}
