/// An XML document read into values: elements, text, comments and processing instructions with their places.
///
/// Namespaces are resolved; their declarations are no attributes.
public struct XMLElement: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The namespace, empty for none.
  public var namespace: String
  /// The attributes in the order of the document, by their names: `n`, `xml:id`, `{http://www.w3.org/1999/xlink}href`.
  public var attributes: [Attribute]
  /// What the element holds, in order.
  public var children: [XMLNode]
  /// The line of the start tag, from 1.
  public var line: Int
  /// The column of the start tag in Unicode scalars, from 1.
  public var column: Int

  /// Makes an element from its parts.
  public init(
    name: String, namespace: String, attributes: [Attribute], children: [XMLNode], line: Int, column: Int = 1
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
    self.column = column
  }

  /// An attribute as written.
  public struct Attribute: Hashable, Sendable {
    /// The name, such as `n` or `xml:id`; with its namespace in braces where it has another one.
    public var name: String
    /// The value after expanding references.
    public var value: String

    /// Makes an attribute from its name and value.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The value of an attribute, or `nil`.
  public subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The elements directly inside.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element of a name directly inside.
  public func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The elements of a name directly inside.
  public func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// All character data inside, in order.
  public var text: String {
    var result = ""
    appendText(to: &result)
    return result
  }

  private func appendText(to result: inout String) {
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): element.appendText(to: &result)
      case .comment, .processingInstruction: break
      }
    }
  }
}

/// What an XML element can hold.
public indirect enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  case text(String)
  case comment(String, line: Int, column: Int)
  case processingInstruction(target: String, content: String, line: Int, column: Int)
}
