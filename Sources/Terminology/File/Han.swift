extension Unicode.Scalar {
  /// Whether the scalar is a Han character: the unified ideographs with their extensions, and 〇.
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether the scalar is an ASCII letter or digit.
  var isASCIIWordCharacter: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
