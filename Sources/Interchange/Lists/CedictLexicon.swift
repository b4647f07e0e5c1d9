import Findings
import Terminology

/// Reads CC-CEDICT, the community's Chinese–English dictionary, as a background lexicon.
///
/// `勞動 劳动 [lao2 dong4] /work/toil/physical labor/CL:次[ci4]/` becomes the draft 劳动 → work, with `toil` and
/// `physical labor` as other English. Everything in it is a draft: it fills gaps and is never shown as approved. What is
/// no equivalent (classifiers, cross-references, surnames) stays out.
///
/// See https://cc-cedict.org/wiki/format:syntax.
enum CedictLexicon {
  /// What stands in the column `source` of every row.
  static let source = "CC-CEDICT"

  static func glossary(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<Glossary> {
    var losses = LossCount()
    var terms: [Term] = []
    var hasEntries = false
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var line = line
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      guard let text = String(validating: line, as: UTF8.self) else { throw .notUTF8(line: number) }
      guard let (chinese, pinyin, glosses) = parts(of: text) else {
        losses.note(.noCedictLine, "line \(number)")
        continue
      }
      hasEntries = true
      let english = glosses.compactMap(equivalent)
      guard let first = english.first else {
        losses.note(.noEquivalent, chinese)
        continue
      }
      terms.append(
        Term(
          term: chinese, english: first, admitted: Array(english.dropFirst()), status: .draft, note: pinyin,
          source: source, row: terms.count + 1))
    }
    if !hasEntries { throw .wrongKind("CC-CEDICT", found: String(decoding: bytes.prefix(20), as: UTF8.self)) }
    return Imported(Glossary(terms: terms), report: losses.report)
  }

  /// The simplified form, the reading and the glosses of a line, or `nil` where it is none.
  private static func parts(of line: String) -> (chinese: String, pinyin: String, glosses: [Substring])? {
    let utf8 = line.utf8
    guard let open = utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = utf8[open...].firstIndex(of: UInt8(ascii: "]")),
      let slash = utf8[close...].firstIndex(of: UInt8(ascii: "/"))
    else { return nil }
    let forms = line[..<open].split(separator: " ")
    guard forms.count == 2 else { return nil }
    let glosses = line[slash...].split(separator: "/").filter { !$0.utf8.allSatisfy { $0 <= 0x20 } }
    return (String(forms[1]), String(line[utf8.index(after: open)..<close]), glosses)
  }

  /// What points to other entries instead of giving English.
  private static let pointers = [
    "CL:", "variant of ", "old variant of ", "erhua variant of ", "Japanese variant of ", "see ", "see also ",
    "abbr. for ", "also written ", "surname ", "used in ", "also pr. ", "Taiwan pr. ",
  ]

  /// The English of a gloss without labels in brackets at its ends; `nil` where it is no equivalent.
  private static func equivalent(_ gloss: Substring) -> String? {
    var text = String(gloss).trimmed
    if pointers.contains(where: { text.hasPrefix($0) }) { return nil }
    while text.hasPrefix("("), let close = text.firstIndex(of: ")") {
      text = String(text[text.index(after: close)...]).trimmed
    }
    while text.hasSuffix(")"), let open = text.lastIndex(of: "(") { text = String(text[..<open]).trimmed }
    let isChinese = text.unicodeScalars.contains { $0.properties.isIdeographic }
    return text.isEmpty || isChinese ? nil : text
  }
}

extension LossCount.Loss {
  fileprivate static let noEquivalent = Self(
    kind: .leftOut, severity: .note,
    message: Bilingual(
      "Entries without English of their own (classifiers, surnames, references) were left out",
      "没有英文释义的条目（量词、姓氏、参见等）已略去"))

  fileprivate static let noCedictLine = Self(
    kind: .notUnderstood, severity: .warning,
    message: Bilingual("Lines that are no entries of CC-CEDICT were left out", "不是 CC-CEDICT 条目的行已略去"))
}
