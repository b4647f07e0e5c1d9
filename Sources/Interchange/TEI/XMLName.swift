/// Names that XML allows as ids.
enum XMLName {
  /// An id made of a prefix and a name in which every character that an NCName forbids is replaced by `-`.
  ///
  /// `柳州 1版` becomes `p-柳州-1版`.
  static func id(_ prefix: String, _ name: String) -> String {
    var id = prefix
    for scalar in name.unicodeScalars { id.unicodeScalars.append(isNameCharacter(scalar) ? scalar : "-") }
    return id
  }

  /// The production NameChar of XML 1.0 without the colon, as far as it concerns names of files and terms.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0xB7: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
    case 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD: true
    case 0x10000...0xEFFFF: true
    default: false
    }
  }
}
