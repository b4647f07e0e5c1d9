/// What `terms` says of a text, as it stands in JSON: the glossary terms in it and the candidates for new ones.
public struct TermsReport: Hashable, Encodable, Sendable {
  /// The glossary terms, in the order in which they first stand in the text.
  public var matches: [Match]
  /// The candidates, best first.
  public var candidates: [TermCandidate]

  /// A glossary term in a text.
  public struct Match: Hashable, Encodable, Sendable {
    /// The term of the row.
    public var term: String
    /// The form in which it stands; `nil` for the term itself.
    public var variant: String?
    /// The preferred English; `nil` where the row has none.
    public var english: String?
    /// The status of the row.
    public var status: String
    /// How often it stands in the text.
    public var count: Int
    /// Some of its places with the text around them.
    public var contexts: [String]

    private enum CodingKeys: String, CodingKey {
      case term, variant, english, status, count, contexts
    }

    /// Writes every key, with `null` for what is absent.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(term, forKey: .term)
      try container.encode(variant, forKey: .variant)
      try container.encode(english, forKey: .english)
      try container.encode(status, forKey: .status)
      try container.encode(count, forKey: .count)
      try container.encode(contexts, forKey: .contexts)
    }
  }

  /// Reports on a text: its glossary terms and the candidates found in it.
  public init(text: String, matches: TermMatches, glossary: Glossary, candidates: [TermCandidate]) {
    self.candidates = candidates
    var found: [Match] = []
    var places: [String: Int] = [:]
    var text = text
    text.withUTF8 { bytes in
      for match in matches.matches {
        let term = glossary.terms[match.term]
        var variant: String?
        switch term.form(match.form) {
        case .preferred: break
        case .variant(let form), .banned(let form): variant = form
        }
        let key = "\(match.term) \(match.form)"
        let place = places[key] ?? found.count
        if place == found.count {
          places[key] = place
          found.append(
            Match(
              term: term.term, variant: variant, english: term.english.isEmpty ? nil : term.english,
              status: term.status.rawValue, count: 0, contexts: []))
        }
        found[place].count += 1
        if found[place].contexts.count < Context.shownCount {
          found[place].contexts.append(Context.text(around: match.range, in: bytes))
        }
      }
    }
    self.matches = found
  }
}
