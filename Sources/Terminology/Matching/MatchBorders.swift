/// The rule that a match does not cut a Latin word or a number: AI is not in `AIGC`, 5G not in `15G`.
enum LatinBorders {
  /// Whether a letter or digit stands on both sides of an edge of the range.
  static func cut(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    joins(range.lowerBound, bytes) || joins(range.upperBound, bytes)
  }

  private static func joins(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 0, place < bytes.count else { return false }
    return isWordByte(bytes[place - 1]) && isWordByte(bytes[place])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).isASCIIWordCharacter }
}

/// The rule that a match holds a pair of quotation marks wholly or not at all.
///
/// In `“一带一路”倡议` the match of 一带一路倡议 takes the opening mark in; in `“老工会”员工` there is no 工会员, because its
/// closing mark has no opening one at the edge of the match.
enum QuotationPairs {
  /// The match grown by the partner of a mark at its edge; `nil` where it would cut a pair.
  static func completing(
    _ match: TermCandidateMatch, in bytes: UnsafeBufferPointer<UInt8>
  ) -> TermCandidateMatch? {
    var openings: [UInt32] = []
    var unmatchedClosing: UInt32?
    var at = match.range.lowerBound
    while at < match.range.upperBound {
      let (value, length) = bytes.scalar(at: at)
      at += length
      if partner(ofOpening: value) != nil {
        openings.append(value)
      } else if let opening = partner(ofClosing: value) {
        if openings.last == opening {
          openings.removeLast()
        } else if unmatchedClosing == nil {
          unmatchedClosing = value
        } else {
          return nil
        }
      }
    }
    var match = match
    if let closing = unmatchedClosing, let opening = partner(ofClosing: closing) {
      let length = Int(utf8Length(of: opening))
      let start = match.range.lowerBound - length
      guard start >= 0, bytes.scalar(at: start) == (opening, length) else { return nil }
      match.range = start..<match.range.upperBound
    }
    if let opening = openings.popLast(), let closing = partner(ofOpening: opening) {
      let end = match.range.upperBound
      guard openings.isEmpty, end < bytes.count else { return nil }
      let next = bytes.scalar(at: end)
      guard next.value == closing else { return nil }
      match.range = match.range.lowerBound..<end + next.length
    }
    return match
  }

  private static let pairs: [(opening: UInt32, closing: UInt32)] = [
    (0x201C, 0x201D), (0x2018, 0x2019), (0x300C, 0x300D), (0x300E, 0x300F), (0xFE41, 0xFE42), (0xFE43, 0xFE44),
  ]

  private static func partner(ofOpening value: UInt32) -> UInt32? {
    value < 0x2018 ? nil : pairs.first { $0.opening == value }?.closing
  }

  private static func partner(ofClosing value: UInt32) -> UInt32? {
    value < 0x2018 ? nil : pairs.first { $0.closing == value }?.opening
  }

  private static func utf8Length(of value: UInt32) -> Int { value < 0x80 ? 1 : value < 0x800 ? 2 : 3 }
}
