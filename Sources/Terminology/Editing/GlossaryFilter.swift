/// Which terms `glossary list` shows; an empty filter shows all.
public struct GlossaryFilter: Hashable, Codable, Sendable {
  /// Statuses, one of which the term must have.
  public var statuses: Set<Term.Status>
  /// Domains, one of which the term must have.
  public var domains: Set<String>
  /// Actions, one of which the term must have.
  public var actions: Set<Term.Action>
  /// Whether only terms without a source are shown.
  public var withoutSource: Bool
  /// Whether only terms without English are shown.
  public var withoutEnglish: Bool

  /// Makes a filter.
  public init(
    statuses: Set<Term.Status> = [], domains: Set<String> = [], actions: Set<Term.Action> = [],
    withoutSource: Bool = false, withoutEnglish: Bool = false
  ) {
    self.statuses = statuses
    self.domains = domains
    self.actions = actions
    self.withoutSource = withoutSource
    self.withoutEnglish = withoutEnglish
  }

  /// The subject fields that terms may have: those of the list, and others that rows have.
  public static func domains(of terms: [Term]) -> [String] {
    let further = Set(terms.flatMap(\.domains)).subtracting(DomainRule.domains)
    return DomainRule.domains + further.sorted()
  }

  /// Whether the filter shows a term.
  public func shows(_ term: Term) -> Bool {
    (statuses.isEmpty || statuses.contains(term.status))
      && (domains.isEmpty || term.domains.contains(where: domains.contains))
      && (actions.isEmpty || actions.contains(term.action))
      && (!withoutSource || term.source.isEmpty)
      && (!withoutEnglish || term.english.isEmpty)
  }
}
