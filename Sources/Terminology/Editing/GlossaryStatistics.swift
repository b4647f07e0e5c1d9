/// How large a glossary is and how far it has come.
public struct GlossaryStatistics: Hashable, Codable, Sendable {
  /// The number of terms.
  public var terms: Int
  /// The number of other Chinese forms.
  public var variants: Int
  /// The number of other allowed English forms.
  public var admitted: Int
  /// The number of forbidden English forms.
  public var forbidden: Int
  /// The number of terms of each status, by its name in the file.
  public var statuses: [String: Int]
  /// The number of terms of each domain.
  public var domains: [String: Int]
  /// The number of terms whose English no source vouches for.
  public var withoutSource: Int

  private enum CodingKeys: String, CodingKey {
    case terms, variants, admitted, forbidden, statuses, domains
    case withoutSource = "without_source"
  }

  /// Counts a glossary.
  public init(_ glossary: Glossary) {
    terms = glossary.terms.count
    (variants, admitted, forbidden, withoutSource) = (0, 0, 0, 0)
    statuses = Dictionary(uniqueKeysWithValues: Term.Status.allCases.map { ($0.rawValue, 0) })
    domains = [:]
    for term in glossary.terms {
      variants += term.variants.count
      admitted += term.admitted.count
      forbidden += term.forbidden.count
      if term.source.isEmpty, !term.english.isEmpty { withoutSource += 1 }
      statuses[term.status.rawValue, default: 0] += 1
      for domain in term.domains { domains[domain, default: 0] += 1 }
    }
  }
}
