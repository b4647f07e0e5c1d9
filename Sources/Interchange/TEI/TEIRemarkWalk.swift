import Briefing

/// Follows a document tag by tag and says where one is, for the remarks of persons.
struct TEIRemarkWalk {
  /// The place behind the tags so far.
  private(set) var place = Remark.Place(.after, .beginning)
  private var open: [Remark.Anchor?] = []

  mutating func start(_ anchor: Remark.Anchor?) {
    open.append(anchor)
    if let anchor { place = Remark.Place(.inside, anchor) } else { place.tags += 1 }
  }

  mutating func end() {
    if let anchor = open.popLast() ?? nil { place = Remark.Place(.after, anchor) } else { place.tags += 1 }
  }

  /// What an element is found by: a sentence by what it says or repeats, another element by its id.
  ///
  /// The marks in a sentence are numbered anew whenever it is analysed, so they are no anchors.
  static func anchor(of name: String, _ attribute: (String) -> String?) -> Remark.Anchor? {
    guard let id = attribute("xml:id") else { return nil }
    guard name == "s" else {
      return id.hasPrefix("a") && id.split(separator: ".").count > 2 ? nil : .element(id)
    }
    if let source = attribute("copyOf") { return TEIPointer.sentence(source).map { .sentence($0, .keySentence) } }
    if let source = attribute("corresp") {
      let layer: Remark.Layer = attribute("ana") == "#gloss" ? .gloss : .english
      return TEIPointer.sentence(source).map { .sentence($0, layer) }
    }
    return TEIPointer.sentence("#\(id)").map { .sentence($0, .article) }
  }
}
