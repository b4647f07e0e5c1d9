import Chinese

/// The patterns of a file, compiled once.
///
/// Where several patterns match a clause, the first one in the file counts. A pattern matches only where every character
/// of the clause is accounted for, so that a 不, 将 or 拟 that no pattern names always leaves the clause unfinished.
public struct PatternSet: Sendable {
  /// The rows that were compiled.
  public let patterns: [Pattern]
  /// The patterns for whole clauses, in the order of the file.
  let clauses: [PatternRule]
  /// The patterns for headlines.
  let headlines: [PatternRule]
  /// The patterns that fill slots, by the type of the slot.
  let fillers: [String: [PatternRule]]
  /// Words after which nothing is taken for a fact.
  let guards: [[UInt32]]
  let harmless: [[UInt32]]

  /// Compiles patterns; those whose notation is wrong are left out and named in ``failures``.
  public init(_ patterns: [Pattern] = []) {
    self.patterns = patterns
    var clauses: [PatternRule] = []
    var headlines: [PatternRule] = []
    var fillers: [String: [PatternRule]] = [:]
    var guards: [[UInt32]] = []
    var harmless: [[UInt32]] = []
    var failures: [Failure] = []
    for (number, pattern) in patterns.enumerated() {
      do throws(PatternFailure) {
        let rules = try PatternRule.rules(of: pattern, number: number)
        switch pattern.kind {
        case Pattern.Special.headline: headlines += rules
        case Pattern.Special.guardWord: guards += rules.compactMap(\.onlyLiteral)
        case Pattern.Special.harmless: harmless += rules.compactMap(\.onlyLiteral)
        case let kind where Pattern.Role(rawValue: kind) != nil: clauses += rules
        default: fillers[pattern.kind, default: []] += rules
        }
      } catch {
        failures.append(Failure(pattern: pattern, reason: error))
      }
    }
    self.clauses = clauses
    self.headlines = headlines
    self.fillers = fillers
    self.guards = guards
    self.harmless = harmless
    self.failures = failures
  }

  /// The rows that could not be compiled.
  public let failures: [Failure]

  /// A row that could not be compiled, and why.
  public struct Failure: Hashable, Sendable {
    /// The row.
    public var pattern: Pattern
    /// What is wrong with it.
    public var reason: PatternFailure
  }
}

/// One way to say a pattern, with its English.
struct PatternRule: Hashable, Sendable {
  /// The row it comes from, as its index in the set.
  let pattern: Int
  let name: String
  /// What it makes of a clause; `nil` for the filler of a slot.
  let role: Pattern.Role?
  let elements: [PatternElement]
  let slots: [PatternSlot]
  let english: [EnglishPart]
  /// Whether lists in it must have the same number of items: 分别.
  let pairsLists: Bool

  static func rules(of pattern: Pattern, number: Int) throws(PatternFailure) -> [PatternRule] {
    let (ways, slots) = try PatternNotation.chinese(pattern.chinese)
    let english = try PatternNotation.english(pattern.english, slots: slots)
    let role = pattern.kind == Pattern.Special.headline ? .clause : Pattern.Role(rawValue: pattern.kind)
    return ways.compactMap { elements in
      let used = elements.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
      let isComplete = english.allSatisfy { part in
        if case .slot(let slot, _) = part { used.contains(slot) } else { true }
      }
      guard isComplete else { return nil }
      return PatternRule(
        pattern: number, name: pattern.name, role: role, elements: elements, slots: slots, english: english,
        pairsLists: pattern.chinese.contains("分别"))
    }
  }

  /// The characters of a rule without slots.
  var onlyLiteral: [UInt32]? {
    if elements.count == 1, case .literal(let scalars) = elements[0] { return scalars }
    return nil
  }
}
