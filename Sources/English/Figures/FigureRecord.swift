import Chinese

/// A figure as `jianbao figures` prints it: its words, its place in Unicode scalars, its value and its English.
public struct FigureRecord: Encodable, Sendable {
  private let text: String
  private let scalars: Range<Int>
  private let figure: Figure

  /// The records of the figures of a text, in which a line break may cut a figure in two: `10`, `亿元`.
  public static func records(in text: String, finder: FigureFinder = FigureFinder()) -> [FigureRecord] {
    let joined = JoinedLines(text)
    return finder.figures(in: joined.text).map { figure in
      let range =
        joined.text.index(ofUTF8: figure.range.lowerBound)..<joined.text.index(ofUTF8: figure.range.upperBound)
      return FigureRecord(
        text: joined.text.string(range),
        scalars: joined.places[range.lowerBound]..<joined.places[range.upperBound - 1] + 1,
        figure: figure)
    }
  }

  private enum CodingKeys: String, CodingKey { case zh, start, end, kind, value, bound, unit, english }

  /// Writes the record; a whole number is written without a point, an absent value as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .zh)
    try container.encode(scalars.lowerBound, forKey: .start)
    try container.encode(scalars.upperBound, forKey: .end)
    try container.encode(figure.kind, forKey: .kind)
    switch figure.value {
    case .number(let number): try container.encode(number, forKey: .value)
    case .list(let numbers): try container.encode(numbers, forKey: .value)
    case .date(let date): try container.encode(date, forKey: .value)
    case nil: try container.encodeNil(forKey: .value)
    }
    try container.encode(figure.bound, forKey: .bound)
    try container.encode(figure.unit, forKey: .unit)
    try container.encode(figure.english, forKey: .english)
  }
}
