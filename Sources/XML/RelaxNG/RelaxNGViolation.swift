/// One place where a document breaks its schema.
public struct RelaxNGViolation: Hashable, Sendable {
  /// Where it is: an offset into the bytes of the scanner.
  public var offset: Int
  /// What is wrong.
  public var problem: Problem

  /// What a document can do wrong.
  public enum Problem: Hashable, Sendable {
    /// An element where it may not stand; what may stand there, and the element before it if that could hold it.
    case unexpectedElement(String, in: String?, expected: [String], fits: String?)
    /// An element that its parent may hold, but not there or not again.
    case misplacedElement(String, in: String?, expected: [String])
    /// An element in another namespace than the one of its name that may stand there.
    case wrongNamespace(String, found: String, expected: String)
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

extension RelaxNGViolation.Problem {
  /// Whether it is about an attribute by which elements of one name are told apart.
  var isAboutClass: Bool {
    switch self {
    case .badValue(_, attribute: let name, of: _, expected: _): RelaxNGDerivatives.classifying.contains(name)
    case .missingAttribute(let names, of: _): names.contains { RelaxNGDerivatives.classifying.contains($0) }
    default: false
    }
  }
}
