/// The text of a cell for the eyes: what can't be seen in it has a sign.
///
/// ```swift
/// VisibleText.of("Chunxi\u{200B} Road ")  // "Chunxi⟨U+200B⟩ Road␣"
/// ```
enum VisibleText {
  /// The text with `␣` for spaces at its ends and for several in a row, and the number of what else can't be seen.
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if scalar == " " {
        let isEdge = place == 0 || place == scalars.count - 1
        let isDouble = !isEdge && (scalars[place - 1] == " " || scalars[place + 1] == " ")
        result.append(isEdge || isDouble ? "␣" : " ")
      } else if isInvisible(scalar) {
        result.append(contentsOf: "⟨U+\(scalar.hexadecimal)⟩".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return false }
    return scalar.isInvisible || scalar.properties.isWhitespace
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character or has no width, so that nobody sees it.
  var isInvisible: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  /// The number of the scalar as Unicode writes it, such as `200B`.
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
