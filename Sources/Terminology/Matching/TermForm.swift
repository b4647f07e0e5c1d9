/// In which of its forms a term stands in a text.
public enum TermForm: Hashable, Codable, Sendable {
  /// The term itself.
  case preferred
  /// One of its variants, such as 全总 for 中华全国总工会.
  case variant(String)
  /// A wording that the row replaces and that should not be used.
  case banned(String)
}

extension Term {
  /// All Chinese forms in the order of their numbers: the term, its variants, its banned wordings.
  public var forms: [String] { [term] + variants + banned }

  /// The form with a number that a ``TermMatch`` carries; the term itself for a number out of range.
  public func form(_ number: Int) -> TermForm {
    if number >= 1, number <= variants.count { return .variant(variants[number - 1]) }
    let place = number - 1 - variants.count
    return banned.indices.contains(place) ? .banned(banned[place]) : .preferred
  }

  /// The English to put for a match: `nil` where a person is asked or nothing can be said.
  ///
  /// - `keep` gives the Chinese of the text back, `drop` an empty text.
  /// - The long form of ``first`` is used at the first mention, ``english`` after it.
  public func english(at match: TermMatch, matched: String) -> String? {
    if match.ask { return nil }
    switch action {
    case .ask: return nil
    case .keep: return matched
    case .drop: return ""
    case .translate:
      if match.isFirst, let first, !first.isEmpty { return first }
      return english.isEmpty ? nil : english
    }
  }
}
