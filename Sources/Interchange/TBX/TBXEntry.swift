import XML

/// One entry of a TBX file as it stands there, of version 2 or 3, in the style DCA or DCT.
struct TBXEntry {
  var id: String?
  var line: Int
  var domains: [String] = []
  var notes: [String] = []
  /// The optional columns: definition, context, part of speech, date and who is responsible.
  var columns: [String: String] = [:]
  var terms: [TermSection] = []
  /// The languages of the sections that are neither simplified Chinese nor English.
  var otherLanguages: [String] = []
  /// Data categories that we have no place for.
  var unknownCategories: [String] = []

  /// One term with what is said of it.
  struct TermSection {
    var text: String
    var isChinese: Bool
    var status: String = ""
    var type: String = ""
    var source: String = ""
    var isForbidden: Bool { TBXVocabulary.forbids(status) }
  }

  init(_ element: XMLElement) {
    id = element["id"]
    line = element.line
    read(Self.properties(of: element), into: nil)
    for section in element.elements where section.name == "langSec" || section.name == "langSet" {
      readLanguage(section)
    }
  }

  private mutating func readLanguage(_ section: XMLElement) {
    let language = section["xml:lang"] ?? section["lang"] ?? ""
    let isChinese = LanguageTag.isChinese(language)
    guard isChinese || LanguageTag.isEnglish(language) else {
      otherLanguages.append(language)
      return
    }
    read(Self.properties(of: section), into: nil)
    for element in section.elements {
      switch element.name {
      case "termSec", "tig": readTerm(element, isChinese)
      case "ntig": if let group = element.first("termGrp") { readTerm(group, isChinese) }
      default: break
      }
    }
  }

  private mutating func readTerm(_ element: XMLElement, _ isChinese: Bool) {
    guard let text = element.first("term")?.text.trimmed, !text.isEmpty else { return }
    terms.append(TermSection(text: text, isChinese: isChinese))
    read(Self.properties(of: element), into: terms.count - 1)
  }

  /// Takes over what is said of the entry, or of one of its terms.
  private mutating func read(_ properties: [(category: String, value: String)], into term: Int?) {
    for (category, value) in properties where !value.isEmpty {
      switch category {
      case "subjectField": domains.append(value)
      case "note": notes.append(value)
      case "definition", "context": columns[category] = columns[category] ?? value
      case "partOfSpeech": if let term, terms[term].isChinese { columns["pos"] = columns["pos"] ?? value }
      case "responsibility": columns["by"] = columns["by"] ?? value
      case "date": columns["since"] = columns["since"] ?? value
      case "transactionType": break
      case "administrativeStatus": if let term { terms[term].status = value }
      case "termType": if let term { terms[term].type = value }
      case "source": if let term { terms[term].source = value } else { unknownCategories.append(category) }
      default: unknownCategories.append(category)
      }
    }
  }

  /// What is said directly inside an element, groups such as `descripGrp` opened.
  ///
  /// In the style DCA the category is the attribute `type`, in DCT the name of the element.
  private static func properties(of element: XMLElement) -> [(category: String, value: String)] {
    element.elements.flatMap { child -> [(category: String, value: String)] in
      switch child.name {
      case "langSec", "langSet", "termSec", "tig", "ntig", "termGrp", "term": []
      case let name where name.hasSuffix("Grp"): properties(of: child)
      default: [(child["type"] ?? child.name, child.text.trimmed)]
      }
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
