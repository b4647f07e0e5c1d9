import Findings
import Terminology

/// A glossary for DeepL: two columns, Chinese and English, as CSV or TSV without a header.
///
/// DeepL enforces every row and takes one English for a Chinese term; terms with several rows that differ are therefore
/// left out and reported, never chosen silently. See https://developers.deepl.com/docs (glossaries): no empty entry, no
/// source twice, no control characters, at most 1,024 bytes of UTF-8.
enum DeepLList {
  static let program = Bilingual("DeepL", "DeepL ")
  static let heldFields: Set<TermField> = []
  /// The longest entry in bytes of UTF-8.
  static let longestEntry = 1024

  static func export(_ glossary: Glossary, separator: UInt8) -> Exported {
    var losses = LossCount()
    let terms = glossary.terms.filter { losses.keeps($0, for: program) }
    var englishOf: [String: Set<String>] = [:]
    for term in terms {
      for chinese in [term.term] + term.variants {
        englishOf[chinese.trimmed, default: []].insert(term.english.trimmed)
      }
    }
    var rows: [[String]] = []
    var written: Set<String> = []
    for term in terms {
      losses.note(term, heldFields: heldFields, by: program)
      for chinese in ([term.term] + term.variants).map(\.trimmed) {
        let row = [chinese, term.english.trimmed]
        if (englishOf[chinese]?.count ?? 0) > 1 {
          losses.note(.ambiguous, chinese)
        } else if row.contains(where: { $0.utf8.count > longestEntry || !$0.unicodeScalars.allSatisfy(isAllowed) }) {
          losses.note(.refusedByDeepL, chinese)
        } else if written.insert(chinese).inserted {
          rows.append(row)
        }
      }
    }
    let bytes = DelimitedText.write(rows, separator: separator, canQuote: separator == UInt8(ascii: ","))
    return Exported(bytes: bytes, report: losses.report)
  }

  /// Reads two columns, or four with the languages of DeepL's own export, in either direction.
  static func glossary(in bytes: [UInt8], separator: UInt8) throws(InterchangeFailure) -> Imported<Glossary> {
    var losses = LossCount()
    var terms: [Term] = []
    for row in try DelimitedText.read(bytes, separator: separator, canQuote: separator == UInt8(ascii: ",")) {
      var cells = row.cells.map(\.trimmed)
      if cells.count >= 4, LanguageTag.isEnglish(cells[2]), LanguageTag.isChinese(cells[3]) { cells.swapAt(0, 1) }
      let isHeader = terms.isEmpty && row.line == 1 && cells[0].lowercased().hasPrefix("source")
      if isHeader { continue }
      guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else {
        losses.note(.incompleteLine, "line \(row.line)")
        continue
      }
      terms.append(Term(term: cells[0], english: cells[1], row: terms.count + 1))
      losses.note(.noStatus, cells[0])
    }
    return Imported(Glossary(terms: terms), report: losses.report)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control && scalar.value != 0x2028 && scalar.value != 0x2029
  }
}

extension LossCount.Loss {
  fileprivate static let ambiguous = Self(
    kind: .leftOut, severity: .warning,
    message: Bilingual(
      "DeepL takes one English for a Chinese term, and these have several, so they were left out",
      "DeepL 对一个中文术语只接受一种英文，以下术语有多种，已略去"),
    remedy: Bilingual(
      "Add the one that fits this text to the exported file by hand.", "请将适合本文的一种手工加入导出的文件。"))

  fileprivate static let refusedByDeepL = Self(
    kind: .leftOut, severity: .warning,
    message: Bilingual(
      "DeepL refuses entries with control characters or of more than 1,024 bytes, so they were left out",
      "DeepL 不接受含控制字符或超过 1024 字节的条目，已略去"),
    remedy: Bilingual("Shorten the term or its English.", "请缩短术语或英文。"))
}
