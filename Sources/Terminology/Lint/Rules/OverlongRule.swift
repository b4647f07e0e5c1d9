import Findings

/// A term has at most 40 characters and its English 200; DeepL takes at most 1,024 bytes of either.
struct OverlongRule: GlossaryRule {
  static let longestTerm = 40
  static let longestEnglish = 200
  static let longestForDeepL = 1_024

  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      [GlossaryColumn.term, .variants, .english, .admitted].flatMap { column in
        row.values(column).flatMap { check($0, row, column) }
      }
    }
  }

  private func check(_ value: String, _ row: LintRow, _ column: GlossaryColumn) -> [GlossaryFinding] {
    var found: [GlossaryFinding] = []
    let (count, limit) = (value.unicodeScalars.count, column.isChinese ? Self.longestTerm : Self.longestEnglish)
    if count > limit {
      found.append(
        row.finding(
          .overlong, .warning, column,
          Bilingual(
            "The value has \(count) characters; more than \(limit) is a sentence, not a term.",
            "该内容有 \(count) 个字符，超过 \(limit) 个就不是术语，而是句子了。"),
          remedy: Bilingual(
            "Shorten it, or move the explanation to the note.", "请缩短，或把解释移到“说明”列。")))
    }
    if value.utf8.count > Self.longestForDeepL {
      found.append(
        row.finding(
          .tooLongForDeepL, .warning, column,
          Bilingual(
            "The value has \(value.utf8.count) bytes; a DeepL glossary takes \(Self.longestForDeepL).",
            "该内容有 \(value.utf8.count) 字节，DeepL 词汇表最多接受 \(Self.longestForDeepL) 字节。"),
          remedy: Bilingual("Shorten it, or it is left out of the export.", "请缩短，否则导出时会略去。")))
    }
    return found
  }
}
