import Findings
import XML

extension TMX {
  /// Reads the Chinese–English units of a TMX file of any version, in UTF-8 or UTF-16.
  ///
  /// Markup inside a segment is left out, the words it surrounds stay. Units of other languages are reported.
  ///
  /// - Throws: ``InterchangeFailure`` with the place where the file is damaged, or where it is no TMX.
  public static func units(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<[TranslationUnit]> {
    let root = try ForeignXML.document(bytes).root
    guard root.name == "tmx", let body = root.first("body") else {
      throw .wrongKind("TMX", found: "<\(root.name)>", line: root.line)
    }
    var losses = LossCount()
    var units: [TranslationUnit] = []
    for tu in body.all("tu") {
      if let unit = unit(tu, &losses) { units.append(unit) }
    }
    return Imported(units, report: losses.report)
  }

  private static func unit(_ tu: XMLElement, _ losses: inout LossCount) -> TranslationUnit? {
    let place = "line \(tu.line)"
    let variants = tu.all("tuv")
    let language = { (tuv: XMLElement) in tuv["xml:lang"] ?? tuv["lang"] ?? "" }
    guard
      let chinese = variants.first(where: { LanguageTag.isChinese(language($0)) }),
      let english = variants.first(where: { LanguageTag.isEnglish(language($0)) })
    else {
      losses.note(.otherLanguages, place)
      return nil
    }
    if variants.count > 2 { losses.note(.furtherLanguages, place) }
    let source = segment(chinese, place, &losses)
    let target = segment(english, place, &losses)
    if source.isEmpty || target.isEmpty {
      losses.note(.emptySegment, place)
      return nil
    }
    let attribute = { (names: [String]) in
      names.lazy.compactMap { name in english[name] ?? tu[name] }.first { !$0.isEmpty }
    }
    let date = attribute(["changedate", "creationdate"])
    let read = date.flatMap(TMXDate.read)
    if date != nil, read == nil { losses.note(.unreadableDate, place) }
    let notes = (tu.all("note") + english.all("note")).map(\.text).filter { !$0.isEmpty }
    return TranslationUnit(
      source: source, target: target, creator: attribute(["changeid", "creationid"]), date: read,
      note: notes.isEmpty ? nil : notes.joined(separator: "; "))
  }

  private static func segment(_ tuv: XMLElement, _ place: String, _ losses: inout LossCount) -> String {
    guard let seg = tuv.first("seg") else { return "" }
    var text = ""
    var hasMarkup = false
    appendWords(of: seg, to: &text, &hasMarkup)
    if hasMarkup { losses.note(.markup, place) }
    return text
  }

  /// Appends the words of a segment: `hi` surrounds words, all other elements hold code of the original file.
  private static func appendWords(of element: XMLElement, to text: inout String, _ hasMarkup: inout Bool) {
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let inner):
        hasMarkup = true
        if inner.name == "hi" { appendWords(of: inner, to: &text, &hasMarkup) }
      case .comment, .processingInstruction: break
      }
    }
  }
}

extension LossCount.Loss {
  private static func unread(_ english: String, _ chinese: String, _ severity: Finding.Severity = .note) -> Self {
    Self(kind: .notUnderstood, severity: severity, message: Bilingual(english, chinese))
  }

  fileprivate static let otherLanguages = unread(
    "Units without Chinese and English were left out", "不含中英文的单元已略去", .warning)
  fileprivate static let furtherLanguages = unread("Further languages of a unit were left out", "单元中的其他语言已略去")
  fileprivate static let emptySegment = unread("Units with an empty side were left out", "一侧为空的单元已略去")
  fileprivate static let markup = unread("Markup inside the text was left out, its words kept", "文本中的标记已略去，文字保留")
  fileprivate static let unreadableDate = unread("A date could not be read and was left out", "日期无法识别，已略去")
}
