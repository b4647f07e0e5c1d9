import Briefing
import English
import Terminology

extension TEIWriter {
  /// Writes what stands around the key sentences of an article, read off them: place and date, length, names, quotations, terms.
  mutating func writeSkeleton(_ article: ArticleBrief, _ id: String) {
    if article.sentences.isEmpty { return }
    let skeleton = brief.skeleton(of: article)
    let rows = rows(of: skeleton)
    inner("div", ["type": "skeleton", "xml:id": "\(id).sk", "xml:lang": "en", "resp": "#r-tool"]) { writer in
      writer.inner("table", ["rows": "\(rows.count + 1)", "cols": "4"]) { writer in
        writer.line("head", text: "Skeleton")
        writer.inner("row", ["role": "label"]) { writer in
          for label in ["Item", "English", "Chinese", "Line"] { writer.line("cell", text: label) }
        }
        for row in rows {
          writer.inner("row") { writer in
            writer.line("cell", text: row.item)
            writer.line("cell", text: row.english)
            writer.line("cell", ["xml:lang": "zh-Hans"], text: row.chinese)
            writer.line("cell", text: row.lines)
          }
        }
      }
    }
  }

  private struct SkeletonRow {
    var item: String
    var english = ""
    var chinese = ""
    var lines = ""
  }

  private func rows(of skeleton: ArticleSkeleton) -> [SkeletonRow] {
    var rows = [
      SkeletonRow(item: "Place and date", english: skeleton.dateline ?? ""),
      SkeletonRow(item: "Length in words", english: "\(skeleton.words)"),
    ]
    rows += skeleton.names.map { name in
      let english = [name.title, name.english].filter { !$0.isEmpty }.joined(separator: " ")
      return SkeletonRow(item: "Name", english: english, chinese: name.chinese, lines: name.lines)
    }
    rows += skeleton.quotations.map { SkeletonRow(item: "Quotation", chinese: $0.chinese, lines: $0.lines) }
    rows += skeleton.terms.map { index in
      SkeletonRow(item: "Term", english: brief.entries[index].term.english, chinese: brief.entries[index].term.term)
    }
    return rows
  }
}
