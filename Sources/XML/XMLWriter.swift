/// Writes well-formed XML 1.0 into one growing UTF-8 buffer.
///
/// The writer escapes what must be escaped and closes what was opened; it never indents inside an element that holds
/// text, because there white space is content.
///
/// ```swift
/// var xml = XMLWriter()
/// xml.element("term", ["ref": "#t1"]) { $0.text("知识产权") }   // <term ref="#t1">知识产权</term>
/// ```
public struct XMLWriter: Sendable {
  /// The document so far, in UTF-8.
  public private(set) var bytes: [UInt8]
  private let syntax: Syntax
  private var depth = 0
  private var tagIsOpen = false

  /// The two syntaxes that the writer knows, which differ in how an element without content is closed.
  public enum Syntax: Hashable, Sendable {
    /// XML 1.0: `<cell/>`.
    case xml
    /// HTML 5: `<td></td>`, and `<br>` for the void elements.
    case html
  }

  /// Makes a writer with the XML declaration, or the document type of HTML, written.
  ///
  /// - Parameters:
  ///   - syntax: The syntax to write.
  ///   - capacity: The expected size of the document in bytes.
  public init(_ syntax: Syntax = .xml, capacity: Int = 1 << 14) {
    self.syntax = syntax
    bytes = []
    bytes.reserveCapacity(capacity)
    switch syntax {
    case .xml: raw(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    case .html: raw("<!DOCTYPE html>")
    }
  }

  /// Writes an element, its attributes in the given order, and whatever the closure writes inside it.
  ///
  /// An attribute whose value is `nil` is left out. An element without content is written as an empty tag.
  @inlinable
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    content: (inout XMLWriter) -> Void = { _ in }
  ) {
    open(name)
    for (key, value) in attributes {
      if let value { attribute(key, value) }
    }
    content(&self)
    close(name)
  }

  /// Writes an element that holds nothing but text.
  @inlinable
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text content: String
  ) {
    element(name, attributes) { $0.text(content) }
  }

  /// Opens an element; attributes may follow until the first content.
  public mutating func open(_ name: StaticString) {
    finishTag()
    bytes.append(UInt8(ascii: "<"))
    append(name)
    tagIsOpen = true
    depth += 1
  }

  /// Writes an attribute of the element that was just opened.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    raw("=\"")
    escaped(value, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Closes the innermost open element, whose name is given.
  public mutating func close(_ name: StaticString) {
    depth -= 1
    if tagIsOpen && syntax == .xml {
      raw("/>")
      tagIsOpen = false
    } else {
      finishTag()
      raw("</")
      append(name)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Writes a void element of HTML, such as `br` or `meta`.
  public mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    open(name)
    for (key, value) in attributes { attribute(key, value) }
    finishTag()
    depth -= 1
  }

  /// Writes content of an element that is not parsed as text, such as a style sheet in HTML.
  public mutating func unescaped(_ content: StaticString) {
    finishTag()
    append(content)
  }

  /// Ends the start tag of the element that was just opened, so that it is written with an end tag even if empty.
  public mutating func startContent() { finishTag() }

  /// Writes character data.
  public mutating func text(_ string: String) {
    if string.isEmpty { return }
    finishTag()
    escaped(string, inAttribute: false)
  }

  /// Writes a stretch of UTF-8 as character data; the range must not cut a character.
  public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if range.isEmpty { return }
    finishTag()
    escape(UnsafeBufferPointer(rebasing: utf8[range]), inAttribute: false)
  }

  /// Starts a new line, indented to the depth of the open elements; only between elements that hold no text.
  public mutating func newline() {
    finishTag()
    bytes.append(UInt8(ascii: "\n"))
    indent(depth)
  }

  /// Starts the line of the closing tag of the innermost element, unless the element is empty.
  public mutating func newlineBeforeClosing() {
    if tagIsOpen { return }
    bytes.append(UInt8(ascii: "\n"))
    indent(depth - 1)
  }

  /// Ends the last line of the document.
  public mutating func endOfFile() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes a processing instruction on its own line.
  public mutating func processingInstruction(_ target: StaticString, _ content: String) {
    finishTag()
    raw("\n<?")
    append(target)
    raw(" ")
    raw(content)
    raw("?>")
  }

  private mutating func indent(_ depth: Int) {
    let spaces: StaticString = "                                "
    var left = depth * 2
    while left > 0 {
      let count = min(left, spaces.utf8CodeUnitCount)
      bytes.append(contentsOf: UnsafeBufferPointer(start: spaces.utf8Start, count: count))
      left -= count
    }
  }

  private mutating func finishTag() {
    if tagIsOpen {
      bytes.append(UInt8(ascii: ">"))
      tagIsOpen = false
    }
  }

  private mutating func append(_ name: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private mutating func raw(_ string: StaticString) { append(string) }

  private mutating func raw(_ string: String) { bytes.append(contentsOf: string.utf8) }

  private mutating func escaped(_ string: String, inAttribute: Bool) {
    var string = string
    string.withUTF8 { escape($0, inAttribute: inAttribute) }
  }

  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var start = 0
    for at in 0..<utf8.count {
      let reference: StaticString
      let byte = utf8[at]
      // Most bytes: letters, and those of Chinese characters.
      if byte > UInt8(ascii: ">"), byte & 0xFE != 0xBE { continue }
      switch byte {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\r"): reference = "&#13;"
      case UInt8(ascii: "\"") where inAttribute: reference = "&quot;"
      case UInt8(ascii: "\n") where inAttribute: reference = "&#10;"
      case UInt8(ascii: "\t") where inAttribute: reference = "&#9;"
      // XML 1.0 has no way to write the other control characters and two non-characters: they become U+FFFD.
      case 0..<0x09, 0x0B..<0x0D, 0x0E..<0x20: reference = "\u{FFFD}"
      case 0xBE, 0xBF:
        guard at >= start + 2, utf8[at - 1] == 0xBF, utf8[at - 2] == 0xEF else { continue }
        bytes.append(contentsOf: utf8[start..<at - 2])
        append("\u{FFFD}")
        start = at + 1
        continue
      default: continue
      }
      bytes.append(contentsOf: utf8[start..<at])
      append(reference)
      start = at + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }
}
