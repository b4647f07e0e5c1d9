/// Why bytes could not be read as an XML document, with the place: line and column from 1, columns in Unicode scalars.
public enum XMLFailure: Error, Hashable, Sendable {
  /// Not well-formed.
  case malformed(line: Int, column: Int, problem: XMLProblem)
  /// A DOCTYPE, which is refused because it can pull in other files and entities.
  case doctype(line: Int, column: Int)
  /// Deeper than ``XMLDocument/depthLimit`` elements.
  case tooDeep(line: Int, column: Int)
  /// Larger than ``XMLDocument/sizeLimit`` bytes.
  case tooLarge(bytes: Int)
}

/// What is not well-formed about a document; the texts are those of the document.
public enum XMLProblem: Hashable, Sendable {
  /// The document has no element.
  case empty
  /// Something after the root element, or text before it.
  case contentOutsideRoot
  /// The document ends inside an element or a piece of markup.
  case unexpectedEnd(open: String?)
  /// An end tag that does not fit the open element, whose place is told; whether the one that fits comes right behind it.
  case wrongEndTag(found: String, open: String, openLine: Int, openColumn: Int, isSwapped: Bool)
  /// A name was expected, as after `<`.
  case nameExpected
  /// A tag that is not written as one: a missing `=`, quotation mark, space or `>`.
  case badTag(String)
  /// An attribute twice in one tag.
  case duplicateAttribute(String)
  /// More attributes in one tag, or a longer name, than any honest document has.
  case tooMuch(String)
  /// A `<` inside an attribute value.
  case lessThanInAttribute
  /// An `&` that begins no reference, or a reference to what is not declared.
  case badReference(String)
  /// `]]>` in text, or `--` in a comment.
  case forbiddenSequence(String)
  /// A namespace prefix that is not declared, or one declared wrongly.
  case badPrefix(String)
  /// Bytes that are not UTF-8.
  case invalidUTF8
  /// A character that XML does not allow, by its code point.
  case forbiddenCharacter(UInt32)
  /// A character encoding that is not read.
  case unknownEncoding(String)
  /// An XML declaration or a processing instruction that is not written as one.
  case badInstruction
}
