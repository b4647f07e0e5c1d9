/// A text as the codes of its folded characters, each with its place in the raw text.
struct FoldedText {
  /// The codes; 0 for a character that no term has.
  private(set) var codes: [UInt16] = []
  /// The first byte of each character.
  private(set) var starts: [UInt32] = []
  /// The byte after each character.
  private(set) var ends: [UInt32] = []

  /// Folds the UTF-8 of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, index: TermIndex) {
    let capacity = bytes.count / 2 + 8
    codes.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    index.foldedCodes.withUnsafeBufferPointer { table in
      var at = 0
      var lastScalar: UInt32 = 0
      var space: Int?
      while at < bytes.count {
        let (value, length) = bytes.scalar(at: at)
        defer { at += length }
        let code: UInt16
        if value < 0x1_0000 {
          code = table[Int(value)]
          if code == TermIndex.skippedCode { continue }
          if code == TermIndex.spaceMark {
            if space == nil { space = at }
            continue
          }
        } else {
          code = index.furtherCodes[value] ?? 0
        }
        if let start = space {
          if TermFolding.keepsSpace(between: lastScalar, and: value.halfWidth) {
            append(index.spaceCode, start, start + 1)
          }
          space = nil
        }
        lastScalar = value.halfWidth
        append(code, at, at + length)
      }
    }
  }

  private mutating func append(_ code: UInt16, _ start: Int, _ end: Int) {
    codes.append(code)
    starts.append(UInt32(truncatingIfNeeded: start))
    ends.append(UInt32(truncatingIfNeeded: end))
  }
}

extension UInt32 {
  /// The half-width form of a full-width letter, digit or sign.
  fileprivate var halfWidth: UInt32 { (0xFF01...0xFF5E).contains(self) ? self - 0xFEE0 : self }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that starts at a byte of well-formed UTF-8, and its length in bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead >= 0xE0, lead < 0xF0, offset + 2 < count {
      let value =
        UInt32(lead & 0x0F) << 12 | UInt32(self[offset + 1] & 0x3F) << 6 | UInt32(self[offset + 2] & 0x3F)
      return (value, 3)
    }
    if lead < 0xE0, offset + 1 < count { return (UInt32(lead & 0x1F) << 6 | UInt32(self[offset + 1] & 0x3F), 2) }
    if offset + 3 < count {
      let high = UInt32(lead & 0x07) << 18 | UInt32(self[offset + 1] & 0x3F) << 12
      return (high | UInt32(self[offset + 2] & 0x3F) << 6 | UInt32(self[offset + 3] & 0x3F), 4)
    }
    return (0xFFFD, 1)
  }
}
