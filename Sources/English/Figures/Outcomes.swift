import Chinese

/// Outcomes that are counted in pairs: 2死5伤, 5胜2负.
extension FigureReader {
  /// Two or three counts, each with one character for what came of it.
  func readOutcome(_ first: Numeral) -> Reading? {
    var parts: [(value: Int, english: String)] = []
    var numeral = first
    while let value = numeral.value.whole, numeral.upper == nil,
      let noun = Self.outcomes[text[numeral.range.upperBound]]
    {
      let count = EnglishNumber.cardinal(numeral.value)
      parts.append((value, count + " " + (value == 1 ? noun.one : noun.many)))
      guard let next = NumeralReader.read(text, at: numeral.range.upperBound + 1) else { break }
      numeral = next
    }
    let end = (first.range.lowerBound..<text.count).last { index in
      index > first.range.lowerBound && Self.outcomes[text[index]] != nil && index <= numeral.range.upperBound
    }
    guard parts.count > 1, let end else { return nil }
    let words = parts.map(\.english)
    return Reading(
      scalars: first.range.lowerBound..<end + 1, kind: .cardinal, value: .list(parts.map { Double($0.value) }),
      english: words.dropLast().joined(separator: ", ") + " and " + (words.last ?? ""))
  }

  private static let outcomes: [UInt32: (one: String, many: String)] = [
    0x6B7B: ("dead", "dead"), 0x4F24: ("injured", "injured"), 0x80DC: ("win", "wins"), 0x8D1F: ("loss", "losses"),
    0x5E73: ("draw", "draws"), 0x91D1: ("gold", "golds"), 0x94F6: ("silver", "silvers"), 0x94DC: ("bronze", "bronzes"),
  ]
}
