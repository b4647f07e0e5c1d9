/// One place where a document breaks its schema.
public struct RelaxNGViolation: Hashable, Sendable {
  /// Where it is: an offset into the bytes of the scanner.
  public var offset: Int
  /// What is wrong.
  public var problem: Problem
  /// The names of the open elements from the root, with the place of each among its like-named siblings, from 1.
  public var path: [Step]

  /// An element on the way from the root.
  public struct Step: Hashable, Sendable {
    /// The name.
    public var name: String
    /// Its place among the siblings of its name, from 1.
    public var position: Int
  }

  /// What a document can do wrong.
  public enum Problem: Hashable, Sendable {
    /// An element where it may not stand; what may stand there.
    case unexpectedElement(String, in: String?, expected: [String])
    /// An element that comes before one that must precede it.
    case missingElement(before: String, in: String?, expected: [String])
    /// The end of an element whose content is not complete; what is still missing.
    case incomplete(String, expected: [String])
    /// An attribute that the element does not have; those it may still have.
    case unknownAttribute(String, of: String, expected: [String])
    /// A value that the attribute may not have.
    case badValue(String, attribute: String, of: String, expected: [String])
    /// Attributes that the element must have.
    case missingAttribute([String], of: String)
    /// Text where none may stand.
    case unexpectedText(in: String)
    /// A text that is no value of the element's type.
    case badText(String, in: String, expected: [String])
  }
}

extension RelaxNGViolation {
  /// The place as an XPath, such as `/TEI[1]/text[1]/body[1]/div[3]`.
  public var xpath: String { path.map { "/\($0.name)[\($0.position)]" }.joined() }
}
