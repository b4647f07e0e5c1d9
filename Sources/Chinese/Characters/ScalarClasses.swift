extension Unicode.Scalar {
  /// Whether the scalar has the property White_Space, without the look-up in the tables of Unicode.
  public var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether the scalar is white space or punctuation by its general category.
  public var isSpaceOrPunctuation: Bool {
    switch value {
    // Nearly all of a text is decided here: the look-up of properties is slow.
    case 0x3400...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19: return false
    case 0x2010...0x2027, 0x3001...0x3003, 0x3008...0x3011, 0xFF05...0xFF0A, 0xFF0C...0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F:
      return true
    default: break
    }
    if isWhiteSpace { return true }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}

extension String {
  /// The characters of a stretch of UTF-8 that are neither white space nor punctuation.
  public func countedCharacters(in range: Range<Int>) -> Int {
    utf8Span.span.withUnsafeBufferPointer { bytes in
      var count = 0
      ScalarText.forEachScalar(in: UnsafeBufferPointer(rebasing: bytes[range])) { value, _ in
        if let scalar = Unicode.Scalar(value), !scalar.isSpaceOrPunctuation { count += 1 }
      }
      return count
    }
  }

  /// The number of characters that are not white space, each scalar counted as one.
  public var characterCount: Int {
    var text = self
    return text.withUTF8 { bytes in
      var count = 0
      var at = 0
      while at < bytes.count {
        let lead = bytes[at]
        if lead < 0x80 {
          if lead > 0x20 || lead < 0x09 || lead > 0x0D && lead < 0x20 { count += 1 }
          at += 1
          continue
        }
        let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        // No other character with these first bytes is white space: U+0085, U+00A0, U+1680, U+2000 to U+3000.
        let maySpace = lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xE3 && bytes[at + 1] == 0x80
        if !maySpace || !isWhiteSpace(bytes, at..<at + width) { count += 1 }
        at += width
      }
      return count
    }
  }
}

private func isWhiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ character: Range<Int>) -> Bool {
  String(decoding: bytes[character], as: UTF8.self).unicodeScalars.first?.isWhiteSpace ?? false
}
