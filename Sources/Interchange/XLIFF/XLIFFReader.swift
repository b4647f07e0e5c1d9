import Briefing
import English
import Findings
import XML

extension XLIFF {
  /// The translations that an XLIFF 2 file brings home, each with its state.
  ///
  /// A unit that a CAT tool has split into several segments is put together again; inline codes are left out. Who is
  /// responsible: the person given, else a service, except for what the file calls reviewed or final.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - person: The translator who answers for it, or `nil` where it is machine translation.
  /// - Returns: The units with a target; ``Brief/taking(_:)`` uses them, by their ids alone.
  /// - Throws: ``InterchangeFailure`` with the place of what breaks XLIFF 2.
  public static func english(
    in bytes: [UInt8], person: String?
  ) throws(InterchangeFailure) -> Imported<[ReturnedEnglish]> {
    let root = try ForeignXML.document(bytes, allowsDoctype: false).root
    try check(root)
    var losses = LossCount()
    var returned: [ReturnedEnglish] = []
    var files: Set<String> = []
    for file in root.all("file") {
      guard let id = file["id"], files.insert(id).inserted else {
        throw .broken(file, "a file element has no id, or one that stands twice", "file 元素没有 id，或 id 重复")
      }
      var ids: Set<String> = []
      if !file.elements.contains(where: { ["unit", "group"].contains($0.name) && $0.namespace == namespace }) {
        throw .broken(file, "the file element has no unit", "file 元素中没有 unit")
      }
      for unit in try units(in: file) {
        guard let id = unit["id"], !id.isEmpty else { throw .broken(unit, "the unit has no id", "单元没有 id") }
        guard ids.insert(id).inserted else { throw .broken(unit, "the unit id “\(id)” stands twice", "单元 id“\(id)”重复") }
        if let item = try translation(of: unit, id: id, in: root, person: person, &losses) { returned.append(item) }
      }
    }
    var report = losses.report
    report.findings += XLIFFInspector.faults(in: root).map(\.finding)
    return Imported(returned, report: report)
  }

  private static func check(_ root: XMLElement) throws(InterchangeFailure) {
    guard root.name == "xliff" else { throw .wrongKind("XLIFF", found: "<\(root.name)>", line: root.line) }
    guard let version = root["version"], version.hasPrefix("2."), root.namespace == namespace else {
      throw InterchangeFailure(
        line: root.line,
        Bilingual(
          "This is XLIFF \(root["version"] ?? "without a version"); Jianbao reads XLIFF 2.0 and 2.1.",
          "此文件为 XLIFF \(root["version"] ?? "（无版本号）")；简报只读 2.0 和 2.1 版。"),
        remedy: Bilingual("Export it from the translation program as XLIFF 2.", "请在翻译软件中导出为 XLIFF 2。"))
    }
    guard LanguageTag.isChinese(root["srcLang"] ?? ""), LanguageTag.isEnglish(root["trgLang"] ?? "") else {
      throw .broken(
        root, "the languages are \(root["srcLang"] ?? "none") and \(root["trgLang"] ?? "none"), not zh-Hans and en",
        "语言为 \(root["srcLang"] ?? "无") 和 \(root["trgLang"] ?? "无")，而不是 zh-Hans 和 en")
    }
    if root.all("file").isEmpty { throw .broken(root, "there is no file element", "没有 file 元素") }
  }

  /// The units of a file or group, in the order of the document.
  private static func units(in element: XMLElement) throws(InterchangeFailure) -> [XMLElement] {
    var units: [XMLElement] = []
    for child in element.elements where child.namespace == namespace {
      if child.name == "unit" { units.append(child) }
      if child.name == "group" { units += try self.units(in: child) }
    }
    return units
  }

  private static func translation(
    of unit: XMLElement, id: String, in root: XMLElement, person: String?, _ losses: inout LossCount
  ) throws(InterchangeFailure) -> ReturnedEnglish? {
    var state = TranslationState.final
    var source = ""
    var targets: [(order: Int, text: String)] = []
    var orders: Set<Int> = []
    var partIDs: Set<String> = []
    let parts = unit.elements.filter { $0.namespace == namespace && ($0.name == "segment" || $0.name == "ignorable") }
    if !parts.contains(where: { $0.name == "segment" }) {
      throw .broken(unit, "the unit has no segment", "单元没有 segment")
    }
    for (index, part) in parts.enumerated() {
      let languages = part.elements
      guard [["source"], ["source", "target"]].contains(languages.map(\.name)),
        languages.allSatisfy({ $0.namespace == namespace })
      else {
        throw .broken(
          part, "a segment must have one source, then at most one target, and nothing else",
          "每个 segment 须有一个 source，其后至多一个 target，不得有其他内容")
      }
      source += try words(of: languages[0])
      try check(part, of: root, &partIDs)
      let own = try self.state(of: part)
      if part.name == "segment" { state = min(state, own) }
      if let target = languages.dropFirst().first {
        let order = target["order"].map { Int($0) ?? 0 } ?? index + 1
        guard 1...parts.count ~= order, orders.insert(order).inserted else {
          throw .broken(target, "the order of the target is no number of its own", "target 的 order 无效或重复")
        }
        targets.append((order, try words(of: target)))
      } else if part.name == "ignorable" {
        guard orders.insert(index + 1).inserted else {
          throw .broken(part, "a target has the order of this part", "另一 target 的 order 与此处重复")
        }
        targets.append((index + 1, " "))
      } else if own != .initial {
        throw .broken(
          part, "a segment that is \(own.rawValue) must have a target", "状态为 \(own.rawValue) 的 segment 须有 target")
      }
    }
    let english = targets.sorted { $0.order < $1.order }.map(\.text).joined(separator: " ").singleSpaced
    if english.isEmpty { return nil }
    if state == .initial { losses.note(.stillInitial, id) }
    let isReviewed = person != nil || state >= .reviewed
    return ReturnedEnglish(
      sentence: SentenceID(xmlID: id), isFoundByID: true, chinese: source, english: english,
      origin: isReviewed ? .reviewer : .service,
      person: person, state: state, place: "unit \(id), line \(unit.line)")
  }

  /// Refuses a part with the id of another, or whose words are said to be in another language.
  private static func check(
    _ part: XMLElement, of root: XMLElement, _ ids: inout Set<String>
  ) throws(InterchangeFailure) {
    if let id = part["id"], !ids.insert(id).inserted {
      throw .broken(part, "the id “\(id)” stands twice in the unit", "id“\(id)”在单元中重复")
    }
    for (element, language) in [("source", root["srcLang"]), ("target", root["trgLang"])] {
      guard let words = part.first(element), let own = words["xml:lang"], own.lowercased() != language?.lowercased()
      else { continue }
      throw .broken(
        words, "the \(element) is said to be in \(own), the file in \(language ?? "none")",
        "\(element) 标为 \(own)，而文件为 \(language ?? "无")")
    }
  }

  private static func state(of part: XMLElement) throws(InterchangeFailure) -> TranslationState {
    guard let word = part["state"] else { return .initial }
    guard let state = TranslationState(rawValue: word) else {
      throw .broken(part, "“\(word)” is no state of XLIFF 2", "“\(word)”不是 XLIFF 2 的状态")
    }
    return state
  }

  /// The inline elements besides `cp`.
  private static let inlineNames: Set = ["ph", "pc", "sc", "ec", "mrk", "sm", "em"]

  /// The words of a source or target: those inside `pc` and `mrk` count, codes of the original do not.
  private static func words(of element: XMLElement) throws(InterchangeFailure) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let inner) where inner.name == "cp":
        guard let hex = inner["hex"], let value = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(value) else {
          throw .broken(inner, "“\(inner["hex"] ?? "")” is no code point", "“\(inner["hex"] ?? "")”不是字符编码")
        }
        // Meant for characters that XML can't hold, which no English needs.
        if scalar.isAllowedInXML { text.unicodeScalars.append(scalar) }
      case .element(let inner):
        guard inlineNames.contains(inner.name), inner.namespace == namespace else {
          throw .broken(inner, "<\(inner.name)> is no inline element of XLIFF 2", "<\(inner.name)>不是 XLIFF 2 的行内元素")
        }
        text += try words(of: inner)
      case .comment, .processingInstruction: break
      }
    }
    return text
  }
}

extension InterchangeFailure {
  /// A document that breaks XLIFF 2 at an element.
  fileprivate static func broken(_ element: XMLElement, _ english: String, _ chinese: String) -> Self {
    Self(
      line: element.line, column: element.column,
      Bilingual(
        "The file breaks XLIFF 2 at line \(element.line): \(english).", "文件在第 \(element.line) 行不符合 XLIFF 2：\(chinese)。"),
      remedy: exportAgain)
  }
}

extension XLIFFInspector.Fault {
  /// What a person is told: the English was read, but another program may refuse the file.
  fileprivate var finding: Finding {
    Finding(
      .adapted, .warning, at: .init(line: element.line, column: element.column),
      Bilingual(
        "The file breaks XLIFF 2 at line \(element.line): \(english). Its English was read all the same.",
        "文件在第 \(element.line) 行不符合 XLIFF 2：\(chinese)。其英文已照常读入。"),
      remedy: InterchangeFailure.exportAgain)
  }
}

extension LossCount.Loss {
  fileprivate static let stillInitial = Self(
    kind: .adapted, severity: .warning,
    message: Bilingual(
      "English was read although its state is still “initial”", "状态仍为“initial”的英文也已读入"),
    remedy: Bilingual("Confirm the segments in the translation program.", "请在翻译软件中确认这些句段。"))
}
