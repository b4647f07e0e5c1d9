/// Why an XML document could not be read or written.
public enum XMLFailure: Error, Hashable, Sendable {
  /// The document is not well-formed: line from 1, and the parser's message.
  case malformed(line: Int, message: String)
}
