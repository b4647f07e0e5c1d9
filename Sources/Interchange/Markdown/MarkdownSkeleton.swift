import Briefing
import English
import Terminology

/// What stands around the key sentences of an article in Markdown: place, date and length above them; names, quotations, terms and the source below.
struct MarkdownSkeleton {
  let brief: Brief
  let article: ArticleBrief
  let escaped: (String) -> String
  private let skeleton: ArticleSkeleton

  init(brief: Brief, article: ArticleBrief, escaped: @escaping (String) -> String) {
    self.brief = brief
    self.article = article
    self.escaped = escaped
    skeleton = brief.skeleton(of: article)
  }

  /// The lines above the key sentences.
  var top: [String] {
    [
      "**Place and date** \(skeleton.dateline.map { escaped($0) + " (as the lead has them)" } ?? "the lead names none") · "
        + "**Length** \(skeleton.words) words of English from \(skeleton.characters) Chinese characters"
    ]
  }

  /// The lines below the key sentences.
  var bottom: [String] {
    var lines: [String] = []
    if !skeleton.names.isEmpty {
      lines += ["", "| Name | Title | English | Line |", "|---|---|---|---|"]
      lines += skeleton.names.map { row in
        "| \(escaped(row.chinese)) | \(escaped(row.title)) | \(escaped(row.english)) | \(row.lines) |"
      }
    }
    if !skeleton.quotations.isEmpty {
      lines += ["", "**Quotations** (check each against its speaker)", ""]
      lines += skeleton.quotations.map { row in
        "- L\(row.lines) \(escaped(row.chinese))\(row.isInKeySentence ? " · in a key sentence" : "")"
      }
    }
    if !skeleton.terms.isEmpty {
      let terms = skeleton.terms.map { index in
        let term = brief.entries[index].term
        let status = term.status == .approved ? "" : " (\(term.status.rawValue))"
        return "\(escaped(term.term)) \(term.english.isEmpty ? "no English yet" : escaped(term.english))\(status)"
      }
      lines += ["", "**Terms used** \(terms.joined(separator: " · "))"]
    }
    let source = [
      brief.paper.map(escaped) ?? "paper not given", brief.issueDate ?? "issue date not given",
      "`\(brief.source.name)`", article.lineSpan.map { "lines \($0)" },
    ]
    return lines + ["", "**Source** \(source.compactMap(\.self).joined(separator: ", "))"]
  }
}
