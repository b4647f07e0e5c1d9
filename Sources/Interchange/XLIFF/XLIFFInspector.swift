import XML

/// Checks an XLIFF file by the rules of XLIFF 2.1 for its core, beyond what could put wrong words into a brief.
///
/// What it finds is told and not refused: the English can be read all the same. What stands in other namespaces, as
/// modules and extensions do, is their own affair; only where they may stand is checked.
struct XLIFFInspector {
  /// A rule that is broken, and the element.
  struct Fault {
    var element: XMLElement
    var english: String
    var chinese: String
  }

  private(set) var faults: [Fault] = []
  /// The most faults that are told.
  private static let limit = 20

  static func faults(in root: XMLElement) -> [Fault] {
    var inspector = XLIFFInspector()
    inspector.inspect(root, in: nil)
    return Array(inspector.faults.prefix(limit))
  }

  private mutating func report(_ element: XMLElement, _ english: String, _ chinese: String) {
    faults.append(Fault(element: element, english: english, chinese: chinese))
  }

  // MARK: Elements and attributes

  private mutating func inspect(_ element: XMLElement, in parent: XMLElement?) {
    guard faults.count < Self.limit else { return }
    guard element.namespace == XLIFF.namespace else {
      if let parent, let rule = XLIFFRule.of(parent.name), !rule.holdsOthers {
        report(element, "<\(element.name)> may not stand in <\(parent.name)>", "<\(parent.name)>内不得有<\(element.name)>")
      }
      return
    }
    guard let rule = XLIFFRule.of(element.name),
      parent.map({ XLIFFRule.of($0.name)?.children.contains(element.name) ?? true }) ?? true
    else {
      report(
        element, "<\(element.name)> may not stand in <\(parent?.name ?? "")>",
        "<\(parent?.name ?? "")>内不得有<\(element.name)>")
      return
    }
    inspectAttributes(of: element, rule)
    if !rule.holdsText, element.children.contains(where: Self.isText) {
      report(element, "text may not stand in <\(element.name)>", "<\(element.name)>内不得有文字")
    }
    switch element.name {
    case "file", "group", "unit": inspectIDs(in: element)
    case "notes" where element.all("note").isEmpty: report(element, "<notes> has no note", "<notes>中没有note")
    case "skeleton" where element.children.isEmpty && element["href"] == nil:
      report(element, "<skeleton> is empty and names no file", "<skeleton>为空且未指明文件")
    default: break
    }
    if element.name == "unit" { inspectCodes(in: element) }
    for child in element.elements { inspect(child, in: element) }
  }

  private static func isText(_ node: XMLNode) -> Bool {
    if case .text(let text) = node { !text.allSatisfy(\.isWhitespace) } else { false }
  }

  private mutating func inspectAttributes(of element: XMLElement, _ rule: XLIFFRule) {
    for name in rule.required where element[name] == nil {
      report(element, "<\(element.name)> has no \(name)", "<\(element.name)>缺少\(name)")
    }
    for attribute in element.attributes {
      let (name, value) = (attribute.name, attribute.value)
      if name.hasPrefix("{") {
        let isModule = name.hasPrefix("{urn:oasis:names:tc:xliff:") || name.hasPrefix("{http://www.w3.org/2005/11/its")
        if !isModule, !rule.takesOthers {
          report(element, "<\(element.name)> may not have attributes of extensions", "<\(element.name)>不得带扩展属性")
        }
      } else if !rule.required.contains(name), !rule.optional.contains(name), !name.hasPrefix("xml:") {
        report(element, "<\(element.name)> cannot have the attribute \(name)", "<\(element.name)>不能有属性\(name)")
      } else if !XLIFFRule.allows(value, for: name) {
        report(element, "“\(value)” is not allowed as \(name)", "\(name)不得为“\(value)”")
      }
    }
    if element["subState"] != nil, element["state"] == nil {
      report(element, "subState stands without state", "有subState而无state")
    }
    if element["subType"] != nil, element["type"] == nil {
      report(element, "subType stands without type", "有subType而无type")
    }
  }

  // MARK: Ids

  /// The ids of notes, groups and data must each be the only one where they stand.
  private mutating func inspectIDs(in element: XMLElement) {
    let groups = element.name == "file" ? Self.all("group", in: element) : []
    let lists = [
      groups, element.first("notes")?.all("note") ?? [], element.first("originalData")?.all("data") ?? [],
    ]
    for list in lists {
      var seen: Set<String> = []
      for item in list {
        guard let id = item["id"], !seen.insert(id).inserted else { continue }
        report(item, "the id “\(id)” stands twice", "id“\(id)”重复")
      }
    }
  }

  private static func all(_ name: String, in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { ($0.name == name ? [$0] : []) + all(name, in: $0) }
  }

  // MARK: Inline codes

  /// Codes that begin and end apart belong together; what they refer to must be there.
  private mutating func inspectCodes(in unit: XMLElement) {
    let data = Set((unit.first("originalData")?.all("data") ?? []).compactMap { $0["id"] })
    let notes = Set((unit.first("notes")?.all("note") ?? []).compactMap { $0["id"] })
    let ids = Set(unit.elements.flatMap(Self.codes).compactMap { $0["id"] })
    for side in ["source", "target"] {
      let texts = unit.elements.compactMap { $0.first(side) }
      let codes = texts.flatMap(Self.codes)
      var known: [String: XMLElement] = [:]
      for code in codes {
        inspectReferences(of: code, data: data, notes: notes)
        if let original = code["copyOf"], !ids.contains(original) {
          report(code, "it copies the code “\(original)”, which is nowhere", "所复制的代码“\(original)”不存在")
        }
        switch code.name {
        case "ec" where code["isolated"] != "yes": close(code, by: "sc", among: &known)
        case "em": close(code, by: "sm", among: &known)
        default: break
        }
        guard let id = code["id"] else { continue }
        if known.updateValue(code, forKey: id) != nil {
          report(code, "the id “\(id)” stands twice in the \(side)", "id“\(id)”在\(side)中重复")
        }
      }
      let closed = Set(codes.compactMap { $0.name == "ec" ? $0["startRef"] : nil })
      for code in codes where code.name == "sc" {
        let isClosed = closed.contains(code["id"] ?? "")
        if isClosed == (code["isolated"] == "yes") {
          report(code, "isolated does not fit this <sc>", "此<sc>的isolated与实际不符")
        }
      }
    }
  }

  /// Checks that what ends a code comes after its beginning and agrees with it.
  private mutating func close(_ end: XMLElement, by name: String, among known: inout [String: XMLElement]) {
    guard let start = end["startRef"].flatMap({ known[$0] }), start.name == name else {
      report(end, "no <\(name)> before it begins what <\(end.name)> ends", "<\(end.name)>之前没有相应的<\(name)>")
      return
    }
    for attribute in ["canCopy", "canDelete", "canOverlap", "canReorder"] {
      guard let one = start[attribute], let other = end[attribute], one != other else { continue }
      report(end, "its \(attribute) differs from that of its <\(name)>", "其\(attribute)与<\(name)>不同")
    }
  }

  private mutating func inspectReferences(of code: XMLElement, data: Set<String>, notes: Set<String>) {
    for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
      guard let id = code[name], !data.contains(id) else { continue }
      report(code, "\(name) names the data “\(id)”, which is nowhere", "\(name)所指的数据“\(id)”不存在")
    }
    if code["type"] == "comment" {
      if (code["value"] == nil) == (code["ref"] == nil) {
        report(code, "a comment has either a value or a note", "批注须有value或ref之一")
      }
      if let note = code["ref"], note.hasPrefix("#n="), !notes.contains(String(note.dropFirst(3))) {
        report(code, "the note \(note) is nowhere", "\(note)所指的注释不存在")
      }
    }
    if code.name == "ec", code["isolated"] == "yes" ? code["startRef"] != nil || code["id"] == nil : code["id"] != nil {
      report(code, "an <ec> that stands alone has an id, any other has a startRef", "独立的<ec>须有id，其他<ec>须有startRef")
    }
  }

  /// The inline codes of a text with what they hold, in their order.
  private static func codes(in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { [$0] + codes(in: $0) }
  }
}
