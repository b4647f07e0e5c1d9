public import Findings
import XML

/// The rules of the dialect TBX-Basic that its core schema lets slip: which category may stand where, with which values.
///
/// Source: the TBX-Basic dialect of ISO 30042:2019 in the style DCA, as published by LTAC Global.
public enum TBXBasicRules {
  /// What breaks the rules in a TBX file of version 3; empty for a good one.
  ///
  /// - Throws: ``InterchangeFailure`` where the bytes are no TBX of version 3.
  public static func violations(in bytes: [UInt8]) throws(InterchangeFailure) -> [Finding] {
    let root = try ForeignXML.document(bytes).root
    guard root.name == "tbx" else { throw .wrongKind("TBX", found: "<\(root.name)>", line: root.line) }
    return violations(in: root)
  }

  /// Where a category may stand.
  private enum Level: String {
    case concept = "conceptEntry"
    case language = "langSec"
    case term = "termSec"
  }

  /// A category of TBX-Basic: its element, the levels it may stand on, and its values where they are listed.
  private struct Category {
    var element: String
    var levels: Set<Level> = [.concept, .language, .term]
    var values: [String]?
  }

  private static let categories: [String: Category] = [
    "subjectField": Category(element: "descrip", levels: [.concept]),
    "definition": Category(element: "descrip", levels: [.concept, .language]),
    "context": Category(element: "descrip", levels: [.term]),
    "source": Category(element: "admin"),
    "customerSubset": Category(element: "admin"),
    "projectSubset": Category(element: "admin"),
    "administrativeStatus": Category(
      element: "termNote", levels: [.term],
      values: [
        TBXVocabulary.preferred, TBXVocabulary.admitted, TBXVocabulary.deprecated, "supersededTerm-admn-sts",
      ]),
    "partOfSpeech": Category(
      element: "termNote", levels: [.term], values: TBXVocabulary.partsOfSpeech),
    "termType": Category(
      element: "termNote", levels: [.term],
      values: ["abbreviation", "acronym", "fullForm", "phrase", "shortForm", "variant"]),
    "grammaticalGender": Category(
      element: "termNote", levels: [.term], values: ["feminine", "masculine", "neuter", "other"]),
    "geographicalUsage": Category(element: "termNote", levels: [.term]),
    "termLocation": Category(element: "termNote", levels: [.term]),
    "transactionType": Category(element: "transac", values: ["modification", "origination"]),
    "responsibility": Category(element: "transacNote"),
    "crossReference": Category(element: "ref", levels: [.concept, .term]),
    "externalCrossReference": Category(element: "xref"),
    "xGraphic": Category(element: "xref", levels: [.concept]),
  ]

  static func violations(in root: XMLElement) -> [Finding] {
    var findings: [Finding] = []
    if root["type"] == nil || root["style"] == nil || root["xml:lang"] == nil {
      findings.append(
        broken(root.line, "The root element must have type, style and xml:lang", "根元素必须有 type、style 和 xml:lang"))
    }
    if root.namespace != TBXVocabulary.namespace {
      findings.append(broken(root.line, "The namespace is not that of TBX version 3", "命名空间不是 TBX 第 3 版的命名空间"))
    }
    guard root["type"] == "TBX-Basic", root["style"] == "dca", let body = root.first("text")?.first("body") else {
      return findings
    }
    var ids: Set<String> = []
    for entry in body.all("conceptEntry") {
      if let id = entry["id"], !ids.insert(id).inserted {
        findings.append(broken(entry.line, "The id “\(id)” stands twice", "编号“\(id)”重复"))
      }
      check(entry, .concept, &findings)
      var languages: Set<String> = []
      for section in entry.all("langSec") {
        let tag = section["xml:lang"] ?? ""
        if !languages.insert(tag).inserted {
          findings.append(broken(section.line, "The language “\(tag)” has two sections", "语言“\(tag)”出现两次"))
        }
        check(section, .language, &findings)
        for term in section.all("termSec") { checkTerm(term, &findings) }
        if section.all("termSec").isEmpty {
          findings.append(broken(section.line, "The language section has no term", "该语言部分没有术语"))
        }
      }
      if languages.isEmpty {
        findings.append(broken(entry.line, "The entry has no language section", "条目没有语言部分"))
      }
    }
    return findings
  }

  private static func checkTerm(_ section: XMLElement, _ findings: inout [Finding]) {
    let terms = section.all("term")
    if terms.count != 1 || terms.contains(where: { $0.text.trimmed.isEmpty }) {
      findings.append(broken(section.line, "A term section must hold exactly one term", "每个术语部分必须恰有一个术语"))
    }
    check(section, .term, &findings)
  }

  /// Checks what is said directly on one level, groups opened.
  private static func check(_ element: XMLElement, _ level: Level, _ findings: inout [Finding]) {
    for child in element.elements {
      if child.name.hasSuffix("Grp") {
        check(child, level, &findings)
        continue
      }
      guard let type = child["type"], child.name != "note" else { continue }
      guard let category = categories[type], category.element == child.name else {
        findings.append(
          broken(child.line, "TBX-Basic has no \(child.name) “\(type)”", "TBX-Basic 没有类型为“\(type)”的 \(child.name)"))
        continue
      }
      if !category.levels.contains(level) {
        findings.append(
          broken(child.line, "“\(type)” may not stand in \(level.rawValue)", "“\(type)”不能放在 \(level.rawValue) 中"))
      }
      let value = child.text.trimmed
      if let values = category.values, !values.contains(value) {
        findings.append(
          broken(
            child.line, "“\(value)” is no value of \(type); TBX-Basic knows \(values.joined(separator: ", "))",
            "“\(value)”不是 \(type) 的取值；TBX-Basic 允许 \(values.joined(separator: "、"))"))
      }
    }
  }

  private static func broken(_ line: Int, _ english: String, _ chinese: String) -> Finding {
    Finding(
      .brokenRule, .warning, at: Finding.Location(line: line), Bilingual("\(english).", "\(chinese)。"),
      remedy: Bilingual(
        "Other programs may refuse the entry; correct it where the file was made.", "其他程序可能拒绝该条目，请在生成文件的程序中更正。"))
  }
}

extension Finding.Kind {
  /// A rule of the format that the file breaks.
  public static let brokenRule = Self(rawValue: "broken-rule")
}
