import English
import Findings

/// Checks that the figures and dates of the English have the values of the Chinese, and words that say them.
///
/// It remembers the values of one article, and each different wording of a figure once.
struct TEIFigureInspector {
  /// The values of the figures and dates of the article, and where they stand, by their ids.
  private var values: [UInt64: (values: [Value], offset: Int)] = [:]
  /// The English figures that were read already, by their words and value.
  private var seenFigures: Set<UInt64> = []

  private struct Value: Hashable {
    var name: String
    var value: String
  }

  /// Forgets the figures of an article.
  mutating func endArticle() { values.removeAll(keepingCapacity: true) }

  /// Checks the innermost element, a figure or date: the value of the English must be that of the Chinese.
  mutating func startFigure(_ elements: TEIOpenElements) -> [TEIProblem] {
    let corresp = elements.value(.corresp)?.dropFirst()
    let id = elements.value(.id)
    if corresp == nil && id == nil { return [] }
    guard let offset = elements.frames.last?.offset else { return [] }
    let value = Self.value(of: elements)
    if let id { values[TEIKey.of(id)] = (value, offset) }
    guard let corresp, let original = values[TEIKey.of(corresp)], original.values != value else { return [] }
    let (here, there, line) = (Self.describe(value), Self.describe(original.values), TEIProblem.line(0))
    return [
      TEIProblem(
        offset: offset, kind: .figure, severity: .error,
        message: Bilingual(
          "The value here (\(here)) is not that of the Chinese in line \(line) (\(there)).",
          "此处数值（\(here)）与第\(line)行的中文（\(there)）不符。"),
        remedy: Bilingual(
          "Correct the one that is wrong, and check the words of the English.", "请改正有误的一处，并核对英文文字。"),
        others: [original.offset])
    ]
  }

  /// Checks the words of an English figure: a person may have changed them and not the value.
  mutating func endFigure(_ elements: TEIOpenElements) -> [TEIProblem] {
    guard let frame = elements.frames.last, frame.isEnglish, !frame.isForeign, !frame.holdsLoss,
      let value = elements.value(.quantity) ?? elements.value(.atLeast) ?? elements.value(.atMost),
      seenFigures.insert(TEIKey.of(value + [0] + elements.text)).inserted
    else { return [] }
    let words = String(decoding: elements.text.prefix(400), as: UTF8.self)
    let figures = EnglishFigureReader.figures(in: words)
    guard words.utf8.contains(where: { (0x30...0x39).contains($0) }), figures.count == 1,
      let number = figures[0].number, let expected = Double(String(decoding: value, as: UTF8.self)),
      abs(number - expected) > abs(expected) * 1e-9
    else { return [] }
    let shown = TEIKey.shown(value)
    let original = elements.value(.corresp).flatMap { values[TEIKey.of($0.dropFirst())]?.offset }
    let line = TEIProblem.line(0)
    let chinese =
      original == nil ? Bilingual("", "") : Bilingual(", as in the Chinese in line \(line)", "，与第\(line)行的中文相同")
    return [
      TEIProblem(
        offset: frame.offset, kind: .figure, severity: .error,
        message: Bilingual(
          "The English says “\(TEIFinding.short(words))”, but the value of the figure is \(shown)\(chinese.english).",
          "英文为“\(TEIFinding.short(words))”，而所标数值是\(shown)\(chinese.chinese)。"),
        remedy: Bilingual(
          "Correct the words, or the value where the Chinese has another one.", "请改正文字；若中文数值不同，请改正数值。"),
        others: original.map { [$0] } ?? [])
    ]
  }

  private static func value(of elements: TEIOpenElements) -> [Value] {
    var values: [Value] = []
    for name in [TEIName.ana, .atLeast, .atMost, .n, .quantity, .unit, .when, .whenISO] {
      guard let value = elements.value(name) else { continue }
      if name == .ana {
        let bound = value.split(separator: 0x20).first { $0.starts(with: "#b-".utf8) }
        if let bound { values.append(Value(name: name.rawValue, value: String(decoding: bound, as: UTF8.self))) }
      } else {
        values.append(Value(name: name.rawValue, value: String(decoding: value, as: UTF8.self)))
      }
    }
    return values
  }

  private static func describe(_ value: [Value]) -> String {
    TEIFinding.short(value.map { "\($0.name)=\($0.value)" }.joined(separator: " "))
  }
}
