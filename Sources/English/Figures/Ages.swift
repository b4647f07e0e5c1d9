import Chinese

/// Ages that are told in tens of years: 年过六旬, 年近七旬, 八旬老人.
extension FigureReader {
  /// The age at a numeral before 旬; 上旬 and its like are parts of a month and no numerals.
  func readAge(_ tens: Numeral) -> Reading? {
    let end = tens.range.upperBound
    guard text[end] == 0x65EC, tens.range.count == 1, let value = tens.value.whole,
      (3...9).contains(value)
    else { return nil }
    let years = value * 10
    let start = tens.range.lowerBound
    if let word = Self.agePrefixes.longest(text, before: start), start - word.length >= floor {
      return Reading(
        scalars: start - word.length..<end + 1, kind: .measure, value: .number(Double(years)), bound: word.meaning,
        unit: "year-of-age", english: BoundWord.english(word.meaning, "\(years) years old"))
    }
    return Reading(
      scalars: start..<end + 1, kind: .measure, value: .number(Double(years)), bound: .moreThan, unit: "year-of-age",
      english: "in their \(years)s")
  }

  private static let agePrefixes = EndingTable<Figure.Bound>([
    ("年过", .moreThan), ("年逾", .moreThan), ("已过", .moreThan), ("年近", .nearly), ("近", .nearly), ("年届", .exactly),
    ("年已", .exactly), ("年满", .exactly), ("逾", .moreThan), ("过", .moreThan), ("将近", .nearly),
  ])
}
