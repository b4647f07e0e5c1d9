public import Terminology

extension CheckTerm {
  /// The check of a glossary row; `nil` where it has no approved English.
  ///
  /// Names and official formulas must keep the gist of their English; a good translator may put ordinary words in any other,
  /// so of those only the forbidden English counts.
  public init?(_ term: Term) {
    guard term.status == .approved, !term.english.isEmpty else { return nil }
    // 会见 may be met, received or held talks with
    let words = term.english.split(separator: " ")
    let isAction = words.count < 3 && words.first.map(EnglishVerb.bases.contains) == true
    // 新区, 联合会: by themselves only the end of a name
    let isGeneric = term.term.unicodeScalars.count < 4 && term.english == term.english.lowercased()
    let isOfficial = !isGeneric && !Self.officialDomains.isDisjoint(with: term.domains)
    self.init(
      zh: term.term, en: [term.english] + term.admitted + [term.first, term.short].compactMap(\.self),
      forbidden: term.forbidden, requirement: isOfficial && !isAction ? .gist : .none)
  }

  /// The subject fields whose terms are names and formulas.
  private static let officialDomains: Set<String> = [
    "party-state", "politics", "ip", "international", "organization", "person", "product",
  ]
}
