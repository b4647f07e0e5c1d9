import Briefing
import Chinese
import Newspaper

/// Finds where the pieces of blocks stand in their lines, and the white space around them.
struct LineParts {
  private let page: Page
  private let others: [String: Page]

  /// Knows the lines of a page, and of the other pages that articles were joined from.
  init(page: Page, others: [Page] = []) {
    self.page = page
    self.others = Dictionary(others.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The parts of lines that a block was joined from, with the white space of the page around them.
  func parts(of block: Block) -> [SourceBlock.LinePart] {
    block.pieces.map { piece in
      let page = piece.page.flatMap { others[$0] } ?? page
      return page.text.utf8Span.span.withUnsafeBufferPointer { part(of: piece, on: page, $0) }
    }
  }

  private func part(
    of piece: Block.Piece, on page: Page, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> SourceBlock.LinePart {
    let line = page.lines[piece.line - 1]
    let before = spaceBefore(piece.source.lowerBound, from: line.lowerBound, utf8)
    let after = spaceAfter(piece.source.upperBound, to: line.upperBound, utf8)
    let startsLine = before.lowerBound == line.lowerBound
    return SourceBlock.LinePart(
      page: piece.page, line: piece.line,
      column: scalarCount(utf8, line.lowerBound..<piece.source.lowerBound) + 1, startsLine: startsLine,
      offset: piece.offset, before: string(utf8, before),
      after: after.upperBound == line.upperBound ? string(utf8, after) : "")
  }

  private func spaceBefore(_ end: Int, from start: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var at = end
    while at > start, let width = spaceWidth(endingAt: at, from: start, utf8) { at -= width }
    return at..<end
  }

  private func spaceAfter(_ start: Int, to end: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var at = start
    while at < end {
      let width = scalarWidth(utf8[at])
      guard at + width <= end, isSpace(utf8, at..<at + width) else { break }
      at += width
    }
    return start..<at
  }

  private func spaceWidth(endingAt end: Int, from start: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = end - 1
    while at > start, utf8[at] & 0xC0 == 0x80 { at -= 1 }
    return isSpace(utf8, at..<end) ? end - at : nil
  }

  private func isSpace(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1 { return utf8[range.lowerBound] == 0x20 || (0x09...0x0D).contains(utf8[range.lowerBound]) }
    // Chinese characters have these first bytes, white space has none of them.
    if (0xE4...0xEF).contains(utf8[range.lowerBound]) { return false }
    let scalar = String(decoding: utf8[range], as: UTF8.self).unicodeScalars.first
    return scalar?.isWhiteSpace ?? false
  }

  private func scalarWidth(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0x80..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  private func scalarCount(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    utf8[range].count { $0 & 0xC0 != 0x80 }
  }

  private func string(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    range.isEmpty ? "" : String(decoding: utf8[range], as: UTF8.self)
  }
}
