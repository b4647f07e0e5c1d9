/// One cell of a CSV record: where its content stands, without the quotation marks around it.
struct CSVCell {
  /// The first byte of the content.
  var start: Int
  /// The byte after the content.
  var end: Int
  /// Whether quotation marks stand around the content.
  var isQuoted: Bool
  /// Whether the content has doubled quotation marks.
  var hasEscapes: Bool
  /// Whether its opening quotation mark is never closed, so that it was read as text.
  var isUnclosed: Bool

  /// The bytes of the cell with its quotation marks.
  var outer: Range<Int> { isQuoted ? start - 1..<end + 1 : start..<end }
}

/// Reads CSV records (RFC 4180) one after the other from bytes in UTF-8 or GB18030.
///
/// Both encodings never use the byte of a comma, a quotation mark or a line end inside a character. An opening
/// quotation mark without its closing one would swallow the rest of the file; here it is read as text and its record
/// ends with its line. A quotation mark closes a cell only before a delimiter, a line end or the end of the file.
struct CSVCursor {
  /// A quoted cell longer than this is taken for an unclosed one, which keeps reading linear on damaged files.
  static let longestQuotedCell = 65_536

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  /// The byte at which the next record starts.
  private(set) var position: Int
  /// The physical line at which the next record starts, from 1.
  private(set) var line = 1

  /// Starts at a byte of a buffer that must outlive the cursor.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0, delimiter: UInt8) {
    self.bytes = bytes
    self.position = position
    self.delimiter = delimiter
  }

  /// Reads the next record into `cells`; returns the byte after its last cell, or `nil` at the end.
  ///
  /// The line end lies between that byte and ``position``.
  mutating func next(into cells: inout [CSVCell]) -> Int? {
    cells.removeAll(keepingCapacity: true)
    guard position < bytes.count else { return nil }
    var at = position
    while true {
      let cell = readCell(at: at)
      cells.append(cell)
      at = cell.outer.upperBound
      guard at < bytes.count else { break }
      if bytes[at] != delimiter { break }
      at += 1
    }
    let end = at
    if at < bytes.count {
      let isPair = bytes[at] == .carriageReturn && at + 1 < bytes.count && bytes[at + 1] == .lineFeed
      at += isPair ? 2 : 1
    }
    position = at
    line += 1
    return end
  }

  @inline(__always)
  private mutating func readCell(at start: Int) -> CSVCell {
    if start < bytes.count, bytes[start] == .quote {
      if let cell = quotedCell(at: start) { return cell }
      return plainCell(at: start, isUnclosed: true)
    }
    return plainCell(at: start, isUnclosed: false)
  }

  @inline(__always)
  private func plainCell(at start: Int, isUnclosed: Bool) -> CSVCell {
    var at = start
    let raw = UnsafeRawBufferPointer(bytes)
    while at + 8 <= raw.count {
      let ends = endsOfCell(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      if ends != 0 {
        let end = at + ends.trailingZeroBitCount / 8
        return CSVCell(start: start, end: end, isQuoted: false, hasEscapes: false, isUnclosed: isUnclosed)
      }
      at += 8
    }
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != .lineFeed, bytes[at] != .carriageReturn { at += 1 }
    return CSVCell(start: start, end: at, isQuoted: false, hasEscapes: false, isUnclosed: isUnclosed)
  }

  /// The delimiters and line ends among eight bytes; the lowest bit that is set stands in the first of them.
  @inline(__always)
  private func endsOfCell(_ word: UInt64) -> UInt64 {
    word.bytes(equalTo: delimiter) | word.bytes(equalTo: .lineFeed) | word.bytes(equalTo: .carriageReturn)
  }

  private mutating func quotedCell(at quote: Int) -> CSVCell? {
    let start = quote + 1
    let limit = min(bytes.count, start + Self.longestQuotedCell)
    var at = start
    var lines = 0
    var hasEscapes = false
    while at < limit {
      let byte = bytes[at]
      if byte == .quote {
        let next = at + 1
        if next < bytes.count, bytes[next] == .quote {
          hasEscapes = true
          at += 2
          continue
        }
        let closes =
          next >= bytes.count || bytes[next] == delimiter || bytes[next] == .lineFeed
          || bytes[next] == .carriageReturn
        guard closes else { return nil }
        line += lines
        return CSVCell(start: start, end: at, isQuoted: true, hasEscapes: hasEscapes, isUnclosed: false)
      }
      if byte == .lineFeed || (byte == .carriageReturn && (at + 1 >= bytes.count || bytes[at + 1] != .lineFeed)) {
        lines += 1
      }
      at += 1
    }
    return nil
  }
}

extension UInt64 {
  /// Eight times one byte.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The highest bit of each byte that is equal to another (Hacker's Delight, 6-1).
  ///
  /// Bits above the lowest one that is set may be wrong.
  @inline(__always)
  func bytes(equalTo byte: UInt8) -> UInt64 {
    let difference = self ^ .repeating(byte)
    return (difference &- .repeating(1)) & ~difference & .repeating(0x80)
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
