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
    entries = old.terms.compactMap { before in
      let after = before.id.flatMap { byID[$0] } ?? Self.successor(of: before, in: byTerm[before.term] ?? [])
      guard let change = Self.change(before, after) else { return nil }
      let concordance = Concordance(of: before, in: sentences)
      var used: [ParallelSentence] = []
      for line in concordance.lines where Self.isAffected(line, change, after) && used.last != line.sentence {
        used.append(line.sentence)
      }
      if used.isEmpty { return nil }
      return Entry(
        term: before.term, change: change, oldEnglish: before.english, newEnglish: after?.english ?? "",
        sentences: used)
    }
  }

  /// Of the new rows with the same term, the one with the same condition and domain, or the only one.
  private static func successor(of term: Term, in rows: [Term]) -> Term? {
    rows.first { $0.when == term.when && $0.domains == term.domains } ?? (rows.count == 1 ? rows[0] : nil)
  }

  private static func change(_ before: Term, _ after: Term?) -> Change? {
    guard let after else { return .removed }
    if after.status == .retired { return before.status == .retired ? nil : .retired }
    if !Set(after.forbidden).subtracting(before.forbidden).isEmpty { return .forbidden }
    return after.english == before.english ? nil : .changed
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
