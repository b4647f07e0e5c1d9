/// A figure as `jianbao figures` prints it in JSON; offsets are in Unicode scalars of the text, half-open.
public struct FigureReport: Encodable, Hashable, Sendable {
  /// The Chinese of the figure, such as `超1600万`.
  public var zh: String
  /// The English of the figure, such as `more than 16 million`.
  public var english: String { figure.english }
  /// The value in words for people: `16000000`, `1, 5, 7`, `--04-28`; a dash where only the day of issue could tell.
  public var valueText: String {
    switch figure.value {
    case .number(let number): Self.text(number)
    case .list(let numbers): numbers.map(Self.text).joined(separator: ", ")
    case .date(let date): date
    case nil: "–"
    }
  }
  private let start: Int
  private let end: Int
  private let figure: Figure

  /// Makes the report of a figure of a text.
  public init(_ figure: Figure, in text: String) {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: figure.range.lowerBound)
    let to = utf8.index(from, offsetBy: figure.range.count)
    zh = String(text[from..<to])
    start = text.unicodeScalars.distance(from: text.startIndex, to: from)
    end = start + text.unicodeScalars.distance(from: from, to: to)
    self.figure = figure
  }

  private enum Key: String, CodingKey { case zh, start, end, kind, value, bound, unit, english }

  /// Writes every key, with `null` for what is absent.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(zh, forKey: .zh)
    try object.encode(start, forKey: .start)
    try object.encode(end, forKey: .end)
    try object.encode(figure.kind.rawValue, forKey: .kind)
    switch figure.value {
    case .number(let number): try encode(number, &object)
    case .list(let numbers):
      var list = object.nestedUnkeyedContainer(forKey: .value)
      for number in numbers {
        if let whole = Int(exactly: number) { try list.encode(whole) } else { try list.encode(number) }
      }
    case .date(let date): try object.encode(date, forKey: .value)
    case nil: try object.encodeNil(forKey: .value)
    }
    try object.encode(figure.bound.rawValue, forKey: .bound)
    try object.encode(figure.unit.isEmpty ? nil : figure.unit, forKey: .unit)
    try object.encode(figure.english, forKey: .english)
  }

  private func encode(_ number: Double, _ object: inout KeyedEncodingContainer<Key>) throws {
    if let whole = Int(exactly: number) {
      try object.encode(whole, forKey: .value)
    } else {
      try object.encode(number, forKey: .value)
    }
  }

  private static func text(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? number.description }
}
