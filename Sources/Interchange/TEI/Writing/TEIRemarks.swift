import Briefing
import XML

/// Puts the remarks of persons into a document that was written without them.
///
/// Each comes to its place, or to the nearest that is left of it: before the next thing that has a place of its own.
struct TEIRemarks {
  private let document: [UInt8]
  /// The remarks that have no place yet, by what they stand near to.
  private var waiting: [Key: [Remark]] = [:]
  private var insertions: [(offset: Int, markup: String)] = []
  private var walk = TEIRemarkWalk()
  /// Where the last tag ends.
  private var tagEnd = 0

  private struct Key: Hashable {
    var anchor: Remark.Anchor
    var side: Remark.Side

    init(_ place: Remark.Place) { (anchor, side) = (place.anchor, place.side) }
  }

  /// The document with the remarks.
  static func document(_ bytes: [UInt8], with remarks: [Remark]) -> [UInt8] {
    if remarks.isEmpty { return bytes }
    var placing = TEIRemarks(document: bytes)
    placing.waiting = Dictionary(grouping: remarks) { Key($0.place) }
    placing.place()
    return placing.result
  }

  private init(document: [UInt8]) { self.document = document }

  private mutating func place() {
    var scanner = XMLScanner(document)
    var root: Int?
    let beginning = waiting.removeValue(forKey: Key(Remark.Place(.after, .beginning))) ?? []
    let end = waiting.removeValue(forKey: Key(Remark.Place(.after, .end))) ?? []
    while let event = try? scanner.next(), event != .endOfDocument {
      guard event == .startElement || event == .endElement else { continue }
      if root == nil { root = scanner.offset }
      placeInText(before: scanner.offset)
      if event == .startElement { start(scanner) } else { change { $0.end() } }
      tagEnd = scanner.end
    }
    // What has lost its place comes first, where it is seen.
    let strayed = waiting.values.joined().map { "\n" + $0.markup.drop(while: \.isWhitespace) }.sorted()
    insertions += (beginning.map(\.markup) + strayed).map { (lineEnd(before: root ?? 0), $0) }
    insertions += end.map { (lineEnd(before: document.count), $0.markup) }
  }

  private mutating func start(_ scanner: borrowing XMLScanner) {
    let anchor = TEIRemarkWalk.anchor(of: scanner.names[scanner.name].local) { name in
      scanner.attributes.first { scanner.names[$0.name].written == name }.map(scanner.value)
    }
    let offset = isSpace(tagEnd..<scanner.offset) ? tagEnd : scanner.offset
    change { $0.start(anchor) }
    guard let anchor, let before = waiting.removeValue(forKey: Key(Remark.Place(.before, anchor))) else { return }
    insertions += before.map { (offset, $0.markup) }
  }

  /// Goes on by a tag; what waited for more tags near the old anchor comes before this one.
  private mutating func change(_ step: (inout TEIRemarkWalk) -> Void) {
    let key = Key(walk.place)
    step(&walk)
    guard Key(walk.place) != key, let late = waiting.removeValue(forKey: key) else { return }
    insertions += late.map { (tagEnd, $0.markup) }
  }

  /// Places what stands behind the last tag, in the text before the next.
  private mutating func placeInText(before next: Int) {
    let key = Key(walk.place)
    guard let remarks = waiting[key] else { return }
    let here = remarks.filter { $0.place.tags == walk.place.tags }
    if here.isEmpty { return }
    waiting[key] = remarks.filter { $0.place.tags != walk.place.tags }
    insertions += here.map { (offset(of: $0.place.offset, in: tagEnd..<next), $0.markup) }
  }

  /// Where so many bytes of text have passed; a reference such as `&amp;` is one.
  private func offset(of count: Int, in range: Range<Int>) -> Int {
    var at = range.lowerBound
    for _ in 0..<count where at < range.upperBound {
      if document[at] == UInt8(ascii: "&") {
        at = document[at..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? at
      }
      at += 1
    }
    return at
  }

  private func isSpace(_ range: Range<Int>) -> Bool {
    range.isEmpty || document[range].allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  /// The end of the line before an offset.
  private func lineEnd(before offset: Int) -> Int {
    offset > 0 && document[offset - 1] == UInt8(ascii: "\n") ? offset - 1 : offset
  }

  private var result: [UInt8] {
    var result: [UInt8] = []
    var at = 0
    // The order of remarks at one place stays.
    for (offset, markup) in insertions.enumerated().sorted(by: {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    })
    .map(\.element) {
      result += document[at..<offset]
      result += markup.utf8
      at = offset
    }
    return result + document[at...]
  }
}
