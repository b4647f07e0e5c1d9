import Chinese

/// The patterns of a file, compiled once.
///
/// Where several patterns match a clause, the first one in the file counts. A pattern matches only where every character
/// of the clause is accounted for, so that a 不, 将 or 拟 that no pattern names always leaves the clause unfinished.
public struct PatternSet: Sendable {
  /// The rows that were compiled.
  public let patterns: [Pattern]
  /// The patterns for whole clauses.
  let clauses: RuleList
  /// The patterns for openers and reporters.
  let openers: RuleList
  /// The patterns for what is asked for.
  let wishes: RuleList
  /// The patterns for headlines.
  let headlines: RuleList
  /// The patterns for figures that stand by themselves.
  let figures: RuleList
  /// The patterns that fill slots, by the type of the slot.
  let fillers: [String: [PatternRule]]
  /// The types of slots, in the order of their numbers.
  let slotTypes: [String]
  /// The nouns of the file.
  let nouns: WordIndex
  /// Words that describe a noun: 国家级.
  let adjectives: WordIndex
  /// Words after which nothing is taken for a fact.
  let guards: WordIndex
  /// Words that look like one of those and are none.
  let harmless: WordIndex

  /// Compiles patterns; those whose notation is wrong are left out and named in ``failures``.
  public init(_ patterns: [Pattern] = []) {
    self.patterns = patterns
    var clauses: [PatternRule] = []
    var headlines: [PatternRule] = []
    var figures: [PatternRule] = []
    var fillers: [String: [PatternRule]] = [:]
    var types: [String: Int] = [:]
    var failures: [Failure] = []
    for (number, pattern) in patterns.enumerated() {
      do throws(PatternFailure) {
        let rules = try PatternRule.rules(of: pattern, number: number, types: &types)
        switch pattern.kind {
        case Pattern.Special.headline: headlines += rules
        case Pattern.Special.figure: figures += rules
        case let kind where Pattern.Role(rawValue: kind) != nil: clauses += rules
        default: fillers[pattern.kind, default: []] += rules
        }
      } catch {
        failures.append(Failure(pattern: pattern, reason: error))
      }
    }
    self.clauses = RuleList(clauses.filter { $0.role == .clause || $0.role == .continuation })
    openers = RuleList(clauses.filter { $0.role?.isFront == true })
    wishes = RuleList(clauses.filter { $0.role?.isWished == true })
    self.headlines = RuleList(headlines)
    self.figures = RuleList(figures)
    self.fillers = fillers
    slotTypes = types.sorted { $0.value < $1.value }.map(\.key)
    nouns = WordIndex(fillers["noun"] ?? [])
    adjectives = WordIndex(fillers["adjective"] ?? [])
    guards = WordIndex(fillers[Pattern.Special.guardWord] ?? [])
    harmless = WordIndex(fillers[Pattern.Special.harmless] ?? [])
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
