public import Chinese

/// Finds the figures of Chinese news text in one pass, without regular expressions.
///
/// ```swift
/// FigureFinder().figures(in: "浏览量1100多万").first?.english  // "more than 11 million"
/// ```
/// The year of a date is the written one or comes from the day of issue; it is never guessed.
public struct FigureFinder: Sendable {
  /// The day the text was issued, from which unwritten years come.
  public var issueDate: CalendarDate?

  /// Makes a finder for texts of a day, or of an unknown day.
  public init(issueDate: CalendarDate? = nil) { self.issueDate = issueDate }

  /// The figures of a text, in its order, never overlapping.
  public func figures(in text: String) -> [Figure] { figures(in: ScalarText(text)) }

  /// The figures of a decoded text, in its order, never overlapping.
  public func figures(in text: ScalarText) -> [Figure] {
    var figures: [Figure] = []
    var reader = FigureReader(text: text, issueDate: issueDate)
    var index = 0
    let triggers = Trigger.table
    text.scalars.withUnsafeBufferPointer { scalars in
      triggers.withUnsafeBufferPointer { triggers in
        while index < scalars.count {
          let scalar = Int(scalars[index])
          guard scalar < triggers.count, triggers[scalar] else {
            index += 1
            continue
          }
          reader.resume = index + 1
          if let reading = reader.read(at: index), !reading.scalars.isEmpty {
            figures.append(reading.figure(in: text))
            index = reading.scalars.upperBound
            reader.floor = index
          } else {
            index = reader.resume
          }
        }
      }
    }
    return figures
  }
}

/// A figure while it is being read, its range in scalars.
struct Reading {
  var scalars: Range<Int>
  var kind: Figure.Kind
  var value: Figure.Value?
  var bound: Figure.Bound = .exactly
  var unit = ""
  var english: String

  func figure(in text: ScalarText) -> Figure {
    Figure(range: text.utf8(scalars), kind: kind, value: value, bound: bound, unit: unit, english: english)
  }
}

/// The scalars at which a figure may start.
enum Trigger {
  /// Whether a figure may start at a scalar, for all that can.
  static let table: [Bool] = {
    var table = [Bool](repeating: false, count: 0x10000)
    let starts =
      "0123456789０１２３４５６７８９一二三四五六七八九两十百千万亿廿卅〇○零几数半第前倒上下去今明昨近日当本年月周星礼农正腊“「T翻同往公后每凌早中傍晚深清午成次夜春夏秋冬双"
    for scalar in starts.unicodeScalars { table[Int(scalar.value)] = true }
    return table
  }()
}
