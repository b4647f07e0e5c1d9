import XML

/// Finds what a document says and the brief read from it does not: the brief, written again, is compared with it.
///
/// Comments and processing instructions are not compared: they are remarks, which are kept as they stand.
/// What the writer computes from the rest (the table of figures, the text of an extract, counts and titles) may differ:
/// it is renewed. White space between elements may differ too.
enum TEIComparison {
  /// What would be lost, and its place.
  struct Loss: Hashable {
    var line: Int
    var column: Int
    var what: String
  }

  /// The first thing of a document that is not in the other, or `nil` where nothing is lost.
  static func firstLoss(of document: XMLDocument, in rewritten: XMLDocument) -> Loss? {
    firstLoss(of: document.root, in: rewritten.root)
  }

  private static func firstLoss(of element: XMLElement, in other: XMLElement) -> Loss? {
    guard element.name == other.name, element.namespace == other.namespace else { return loss(of: .element(element)) }
    for attribute in element.attributes
    where other[attribute.name] != attribute.value && !isRenewed(attribute.name, of: element) {
      return Loss(
        line: element.line, column: element.column, what: "\(attribute.name)=\"\(attribute.value)\" (\(element.name))")
    }
    let children = nodes(of: element)
    let others = nodes(of: other)
    for (index, child) in children.enumerated() {
      guard index < others.count else { return loss(of: child, in: element) }
      if case .element(let inner) = child, case .element(let otherInner) = others[index] {
        if let loss = firstLoss(of: inner, in: otherInner) { return loss }
      } else if !isSame(child, others[index]) {
        return loss(of: child, in: element)
      }
    }
    return nil
  }

  /// Elements that the writer computes from the rest of the brief.
  private static func isComputed(_ element: XMLElement, in parent: XMLElement) -> Bool {
    switch element.name {
    case "extent": true
    case "head": parent["subtype"] == "gloss"
    case "idno": element["type"] == TEICheck.type
    case "title": element["level"] == "a"
    case "div": element["type"] == "figures" || element["type"] == "skeleton"
    case "taxonomy": ["reasons", "findings", "domains"].contains(element["xml:id"])
    default: false
    }
  }

  /// Attributes that the writer computes from the rest of the brief.
  private static func isRenewed(_ name: String, of element: XMLElement) -> Bool {
    switch (element.name, name) {
    case ("revisionDesc", "status"): true
    // Check values, which a change makes wrong.
    case ("ab", "n"): true
    case ("s", "n"): element["corresp"] != nil
    case ("s", "xml:id"): element["copyOf"] != nil || element["corresp"] != nil
    default: name == "xmlns" || name.hasPrefix("xmlns:")
    }
  }

  /// What an element holds without white space and what is computed; a key sentence repeats one of the source.
  private static func nodes(of element: XMLElement) -> [XMLNode] {
    let repeatsText = element.name == "s" && element["copyOf"] != nil
    var nodes: [XMLNode] = []
    for node in element.children {
      switch node {
      case .text(let text):
        if repeatsText { continue }
        // A remark parts no words.
        if case .text(let before)? = nodes.last {
          nodes[nodes.count - 1] = .text(before + text)
        } else {
          nodes.append(node)
        }
      case .element(let inner): if !isComputed(inner, in: element) { nodes.append(node) }
      case .comment, .processingInstruction: continue
      }
    }
    return nodes.filter { if case .text(let text) = $0 { !text.allSatisfy(\.isWhitespace) } else { true } }
  }

  private static func isSame(_ node: XMLNode, _ other: XMLNode) -> Bool {
    if case .text(let text) = node, case .text(let otherText) = other { words(text) == words(otherText) } else { false }
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  private static func loss(of node: XMLNode, in element: XMLElement? = nil) -> Loss? {
    switch node {
    case .element(let element): Loss(line: element.line, column: element.column, what: "<\(element.name)>")
    case .text(let text):
      Loss(
        line: element?.line ?? 1, column: element?.column ?? 1,
        what: "“\(text.split(separator: "\n").joined(separator: " "))”")
    case .comment, .processingInstruction: nil
    }
  }
}
