import Briefing
import XML

extension XMLDocument {
  /// The comments and processing instructions that are not ours, in their order.
  var remarks: [Remark] {
    var reader = TEIRemarkReader()
    for node in prolog {
      guard let (markup, line) = TEIRemarkReader.written(node), markup != TEIWriter.model else { continue }
      let anchor: Remark.Anchor = line > root.line ? .end : .beginning
      reader.remarks.append(Remark(markup: "\n\(markup)", place: Remark.Place(.after, anchor)))
    }
    reader.read(root, inSource: false)
    return reader.remarks
  }
}

private struct TEIRemarkReader {
  var remarks: [Remark] = []
  private var walk = TEIRemarkWalk()

  /// - Parameter inSource: Whether it stands in the Chinese of an article, whose white space is text.
  mutating func read(_ element: XMLElement, inSource: Bool) {
    walk.start(Self.anchor(of: element))
    let isSource = inSource || element.name == "fw" || element["type"] == "source"
    let holdsText = Self.holdsText(element, inSource: isSource)
    var text = ""
    var space = ""
    for (index, child) in element.children.enumerated() {
      switch child {
      case .text(let words):
        text += words
        space = words
      case .element(let inner):
        read(inner, inSource: isSource)
        (text, space) = ("", "")
      case .comment, .processingInstruction:
        guard let (markup, _) = Self.written(child) else { continue }
        let place: Remark.Place
        if let next = Self.nextAnchor(in: element.children[(index + 1)...]), text.isEmpty || !holdsText {
          place = Remark.Place(.before, next)
        } else {
          var here = walk.place
          here.offset = holdsText ? text.utf8.count : 0
          place = here
        }
        remarks.append(Remark(markup: holdsText ? markup : space + markup, place: place))
        space = ""
      }
    }
    walk.end()
  }

  /// Whether white space in an element is part of its text.
  private static func holdsText(_ element: XMLElement, inSource: Bool) -> Bool {
    let isInline = ["s", "cl", "rb", "rt"].contains(element.name) || inSource && element.name != "div"
    return isInline
      || element.children.contains { if case .text(let text) = $0 { !text.allSatisfy(\.isWhitespace) } else { false } }
  }

  /// The anchor that comes next, with nothing but white space and remarks before it.
  private static func nextAnchor(in nodes: ArraySlice<XMLNode>) -> Remark.Anchor? {
    for node in nodes {
      switch node {
      case .text(let text): if !text.allSatisfy(\.isWhitespace) { return nil }
      case .comment, .processingInstruction: continue
      case .element(let element): return anchor(of: element)
      }
    }
    return nil
  }

  private static func anchor(of element: XMLElement) -> Remark.Anchor? {
    TEIRemarkWalk.anchor(of: element.name) { element[$0] }
  }

  /// A remark as it is written, with its line.
  static func written(_ node: XMLNode) -> (markup: String, line: Int)? {
    switch node {
    case .comment(let text, let line, _): ("<!--\(text)-->", line)
    case .processingInstruction(let target, let content, let line, _):
      ("<?\(target)\(content.isEmpty ? "" : " ")\(content)?>", line)
    case .element, .text: nil
    }
  }
}
