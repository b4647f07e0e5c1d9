/// The translation memory: what the desk has signed off before, found again.
///
/// ```swift
/// let memory = TranslationMemory(units: [MemoryUnit(source: "新增企业32家。", target: "There were 32 new companies.")])
/// memory.match("新增企业45家。")?.target  // "There were 45 new companies."
/// ```
/// The same Chinese gives its English; Chinese that differs in figures alone gives it with the new figures, where every
/// figure can be found again in the old English; what is only similar is a suggestion (``suggestions(for:)``).
public struct TranslationMemory: Sendable {
  /// The entries, the latest last.
  public let units: [MemoryUnit]
  private let figures: FigureFinder
  private let exact: [[UInt32]: [Int]]
  private let slotted: [[UInt32]: [Int]]
  private let bigrams: BigramIndex

  /// Indexes the entries of a memory, of which a later one takes precedence over an earlier one.
  public init(units: [MemoryUnit] = [], figures: FigureFinder = FigureFinder()) {
    self.units = units
    self.figures = figures
    var exact: [[UInt32]: [Int]] = [:]
    var slotted: [[UInt32]: [Int]] = [:]
    var texts: [[UInt32]] = []
    texts.reserveCapacity(units.count)
    for (number, unit) in units.enumerated() {
      let key = MemoryKey(unit.source, figures: figures)
      texts.append(key.exact)
      if key.exact.isEmpty || unit.target.isEmpty { continue }
      exact[key.exact, default: []].append(number)
      if !key.figures.isEmpty { slotted[key.withoutFigures, default: []].append(number) }
    }
    self.exact = exact
    self.slotted = slotted
    bigrams = BigramIndex(texts)
  }

  /// Whether the memory has no entry.
  public var isEmpty: Bool { units.isEmpty }

  /// The English of a sentence or clause that the memory has, but for its figures perhaps; `nil` where it has not.
  public func match(_ text: String) -> MemoryMatch? {
    if units.isEmpty { return nil }
    let key = MemoryKey(text, figures: figures)
    if let found = exact[key.exact], let unit = found.last {
      let ask = found.contains { units[$0].target != units[unit].target }
      return MemoryMatch(
        unit: unit, fit: .exact, score: 1, source: units[unit].source, target: units[unit].target, ask: ask)
    }
    guard !key.figures.isEmpty, let found = slotted[key.withoutFigures] else { return nil }
    for unit in found.reversed() {
      let old = figures.figures(in: units[unit].source)
      guard let target = FigureSlots.replace(old, by: key.figures, in: units[unit].target) else { continue }
      return MemoryMatch(
        unit: unit, fit: .figures, score: Self.figuresScore, source: units[unit].source, target: target)
    }
    return nil
  }

  /// Entries similar to a text, the most similar first: for a person to look at.
  ///
  /// - Parameters:
  ///   - atLeast: The least likeness (Dice's coefficient of the character bigrams), from 0 to 1.
  ///   - limit: How many at most.
  public func suggestions(for text: String, atLeast: Double = 0.6, limit: Int = 3) -> [MemoryMatch] {
    if units.isEmpty { return [] }
    let key = MemoryKey(text, figures: figures)
    return bigrams.similar(to: key.exact, atLeast: atLeast, limit: limit).map { number, score in
      let unit = units[number]
      return MemoryMatch(unit: number, fit: .fuzzy, score: score, source: unit.source, target: unit.target)
    }
  }

  /// The score of a text that differs in its figures alone: below every exact match.
  static let figuresScore = 0.99
}
