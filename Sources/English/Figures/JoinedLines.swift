import Chinese

/// A text without the line breaks that cut a figure in two, as the end of a column does: `销售收入破10` and `亿元` on the next line.
struct JoinedLines {
  /// The text in which figures are whole.
  let text: ScalarText
  /// The place of each of its scalars in the text as it was.
  let places: [Int]

  init(_ raw: String) {
    let scalars = raw.scalarValues
    var kept = String.UnicodeScalarView()
    var places: [Int] = []
    var index = 0
    while index < scalars.count {
      if Self.isSpace(scalars[index]), let last = places.last {
        var end = index
        var breaks = 0
        while end < scalars.count, Self.isSpace(scalars[end]) {
          if scalars[end] == 0x0A { breaks += 1 }
          end += 1
        }
        if breaks > 0, end < scalars.count, Self.isCut(scalars[last], scalars[end]) { index = end }
      }
      if let scalar = Unicode.Scalar(scalars[index]) {
        kept.append(scalar)
        places.append(index)
      }
      index += 1
    }
    text = ScalarText(String(kept))
    self.places = places
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x0A || scalar == 0x0D || scalar == 0x20 || scalar == 0x3000 || scalar == 0x09
  }

  /// Whether a figure goes on over a line break: a digit before it, the rest of a number or its unit behind.
  private static func isCut(_ before: UInt32, _ after: UInt32) -> Bool {
    Digits.arabic(before) != nil && goesOn.contains(after)
  }

  private static let goesOn = Set("万亿元年月日时个名人家件项条辆吨亩次户种倍%％多余".scalarValues)
}
