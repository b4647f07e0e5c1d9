/// Which briefs and memory entries use a term whose row has changed since.
public struct GlossaryImpact: Hashable, Codable, Sendable {
  /// A changed row and the sentences that use its term.
  public struct Entry: Hashable, Codable, Sendable {
    /// The Chinese term.
    public var term: String
    /// What happened to the row.
    public var change: Change
    /// The English before the change.
    public var oldEnglish: String
    /// The English after it; empty where the row is gone.
    public var newEnglish: String
    /// The sentences that have the term and whose English is no longer right.
    public var sentences: [ParallelSentence]
  }

  /// What happened to a row.
  public enum Change: String, Hashable, Codable, Sendable {
    /// Another preferred English.
    case changed
    /// English that was used is now forbidden.
    case forbidden
    /// The status is now `retired`.
    case retired
    /// The row is gone.
    case removed
  }

  /// The changed rows that some sentence uses, in the order of the old glossary.
  public var entries: [Entry]

  /// Compares two states of a glossary and looks the changes up in sentences and their English.
  ///
  /// A sentence counts where its Chinese has the term and its English has what is not wanted any more: the old
  /// English, a form now forbidden, or any English of a retired or removed row.
  public init(from old: Glossary, to new: Glossary, in sentences: [ParallelSentence]) {
    var byTerm: [String: [Term]] = [:]
    var byID: [String: Term] = [:]
    for term in new.terms {
      byTerm[term.term, default: []].append(term)
      if let id = term.id, !id.isEmpty { byID[id] = term }
    }
    // Several earlier states of one row may reach the same sentence: the first one tells it.
    var told: Set<[String]> = []
    entries = old.terms.compactMap { before in
      let after = before.id.flatMap { byID[$0] } ?? Self.successor(of: before, in: byTerm[before.term] ?? [])
      guard let change = Self.change(before, after) else { return nil }
      let concordance = Concordance(of: before, in: sentences)
      var used: [ParallelSentence] = []
      for line in concordance.lines where Self.isAffected(line, change, after) {
        if told.insert([before.term, line.sentence.place]).inserted { used.append(line.sentence) }
      }
      if used.isEmpty { return nil }
      return Entry(
        term: before.term, change: change, oldEnglish: before.english, newEnglish: after?.english ?? "",
        sentences: used)
    }
  }

  /// What rows may have said when sentences were written: what older glossaries and briefs hold of them, and what the
  /// rows of today would say, had none of their English been forbidden and none of them been retired.
  public static func earlierStates(of glossary: Glossary, heldElsewhere rows: [Term]) -> Glossary {
    var known: Set<[String]> = []
    let states = (rows + glossary.terms).map { row in
      var state = Term(
        term: row.term, english: row.english, admitted: row.admitted, variants: row.variants, domains: row.domains,
        status: .approved, id: row.id, first: row.first, when: row.when)
      state.short = row.short
      return state
    }
    return Glossary(
      terms: states.filter { known.insert([$0.term, $0.english] + $0.domains + [""] + $0.when).inserted })
  }

  /// Of the new rows with the same term, the one with the same condition and domain, or the only one.
  private static func successor(of term: Term, in rows: [Term]) -> Term? {
    rows.first { $0.when == term.when && $0.domains == term.domains } ?? (rows.count == 1 ? rows[0] : nil)
  }

  private static func change(_ before: Term, _ after: Term?) -> Change? {
    guard let after else { return .removed }
    if after.status == .retired { return before.status == .retired ? nil : .retired }
    let forbidden = Set(after.forbidden).subtracting(before.forbidden)
    if forbidden.contains(before.english) { return .forbidden }
    if after.english != before.english { return .changed }
    return forbidden.isEmpty ? nil : .forbidden
  }

  private static func isAffected(_ line: Concordance.Line, _ change: Change, _ after: Term?) -> Bool {
    switch change {
    case .retired, .removed: return true
    case .forbidden, .changed:
      guard let after else { return true }
      if let now = Concordance.english(of: after, in: line.sentence.target) { return now.use == .forbidden }
      return line.use != nil
    }
  }
}
