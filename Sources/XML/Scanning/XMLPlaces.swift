/// Where offsets of a document stand: line, column and path.
///
/// Only a document with findings needs them, so they are not kept while it is judged: it is read a second time, as far
/// as the last of them.
public struct XMLPlace: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// The innermost element as an XPath by local names, such as `/TEI[1]/text[1]/body[1]/div[3]`.
  public var xpath: String

  /// The places of offsets in the order of the document, as far as it is well-formed.
  ///
  /// - Parameters:
  ///   - offsets: Offsets in rising order, each in a piece of markup or text.
  ///   - input: The document.
  public static func places(of offsets: [Int], in input: XMLInput) -> [XMLPlace] {
    var finder = XMLPlaceFinder(offsets)
    var scanner = XMLScanner(input)
    while !finder.isDone, let event = try? scanner.next() {
      finder.take(event, of: &scanner)
      if event == .endOfDocument { break }
    }
    return finder.places
  }
}

/// Follows a document to the offsets that are looked for.
private struct XMLPlaceFinder {
  private(set) var places: [XMLPlace] = []
  private let offsets: [Int]
  private var open: [Element] = []
  private var roots = Element(name: -1, position: 1)
  private var names: [String] = []

  private struct Element {
    var name: Int
    var position: Int
    /// How often each name has occurred among the children.
    var children: [Int: Int] = [:]
  }

  init(_ offsets: [Int]) {
    self.offsets = offsets
    places.reserveCapacity(offsets.count)
  }

  var isDone: Bool { places.count == offsets.count }

  mutating func take(_ event: XMLScanner.Event, of scanner: inout XMLScanner) {
    if event == .startElement {
      let position = (open.last ?? roots).children[scanner.name, default: 0] + 1
      if open.isEmpty {
        roots.children[scanner.name] = position
      } else {
        open[open.count - 1].children[scanner.name] = position
      }
      while names.count <= scanner.name { names.append(scanner.names[names.count].local) }
      open.append(Element(name: scanner.name, position: position))
    }
    while !isDone, offsets[places.count] < scanner.end {
      let place = scanner.place(of: offsets[places.count])
      let xpath = open.map { "/\(names[$0.name])[\($0.position)]" }.joined()
      places.append(XMLPlace(line: place.line, column: place.column, xpath: xpath))
    }
    if event == .endElement { open.removeLast() }
  }
}
