/// Why bytes could not be read as an XML document, with the place.
public enum XMLFailure: Error, Hashable, Sendable {
  /// Not well-formed: line and column from 1, and the parser's own words.
  case malformed(line: Int, column: Int, message: String)
  /// A DOCTYPE, which is refused because it can pull in other files and entities.
  case doctype(line: Int)
  /// Deeper than ``XMLDocument/depthLimit`` elements.
  case tooDeep(line: Int)
  /// Larger than ``XMLDocument/sizeLimit`` bytes.
  case tooLarge(bytes: Int)
}
