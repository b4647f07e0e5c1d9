import English

extension ArticleBrief {
  /// A row of the table of figures: what the Chinese says, where, its value, and the English.
  public struct FigureRow: Hashable, Sendable {
    /// The sentence, from 1.
    public var sentence: Int
    /// The number of the mark within its sentence, from 1.
    public var numberInSentence: Int
    /// The Chinese, such as `超1600万`.
    public var chinese: String
    /// The lines of the page it stands on, such as `7` or `7–9`.
    public var lines: String
    /// The value with its bound, such as `> 16,000,000`.
    public var value: String
    /// The English, or nothing where there is none yet.
    public var english: String
  }

  /// The figures and dates of the key sentences, in the order of the text.
  public var figures: [FigureRow] {
    zip(extracts, sentences).flatMap { extract, english -> [FigureRow] in
      guard let (block, sentence) = sentence(extract.sentence) else { return [] }
      var rows: [FigureRow] = []
      var number = 0
      let marks = block.marks(startingIn: sentence.range)
      for index in marks.indices {
        number += 1
        let mark = marks[index]
        guard case .measure(let measure) = mark.content else { continue }
        let piece = english.pieces.first { $0.mark == index && $0.origin != .untranslated }
        rows.append(
          FigureRow(
            sentence: extract.sentence, numberInSentence: number, chinese: block.text.slice(mark.range),
            lines: block.lines(of: mark.range), value: measure.formatted,
            english: piece.map { english.text.slice($0.range) } ?? ""))
      }
      return rows
    }
  }
}

extension SourceBlock {
  /// The lines of the page that a stretch of the text stands on, such as `7` or `7–9`.
  public func lines(of range: Range<Int>) -> String {
    let last = parts.last { $0.offset < range.upperBound } ?? parts.first
    guard let first = line(of: range), let last else { return "" }
    return first == last.line ? "\(first)" : "\(first)–\(last.line)"
  }

  /// The line of the page that a stretch of the text begins on.
  public func line(of range: Range<Int>) -> Int? {
    (parts.last { $0.offset <= range.lowerBound } ?? parts.first)?.line
  }
}

extension Measure {
  /// The value with its bound, as a person reads it: `> 16,000,000`, `68, 32`, `--04-28`.
  public var formatted: String {
    if let date { return date }
    let numbers = values.map(Self.grouped)
    if kind == "range" { return numbers.joined(separator: "–") }
    let value = numbers.joined(separator: ", ")
    return switch bound {
    case "more-than": "> \(value)"
    case "at-least": "≥ \(value)"
    case "nearly": "< \(value)"
    case "up-to": "≤ \(value)"
    case "about": "≈ \(value)"
    default: value
    }
  }

  /// A decimal string with a comma before each group of three digits of its whole part.
  private static func grouped(_ number: String) -> String {
    let parts = number.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.count > 4, whole.allSatisfy(\.isNumber) else { return number }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0 && (whole.count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return parts.count == 2 ? "\(grouped).\(parts[1])" : grouped
  }
}

extension String {
  /// The stretch of the text between two UTF-8 offsets.
  public func slice(_ range: Range<Int>) -> String {
    let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[from..<utf8.index(from, offsetBy: range.count)])
  }
}
