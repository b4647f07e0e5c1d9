public import Findings

/// The terms of a glossary file, in the order of its rows.
public struct Glossary: Hashable, Codable, Sendable {
  /// The terms, one a row.
  public let terms: GlossaryTerms

  /// Makes a glossary from its terms.
  public init(terms: [Term]) { self.terms = GlossaryTerms(terms) }

  init(terms: GlossaryTerms) { self.terms = terms }
}

extension Glossary {
  /// What to say where two rows give one term different English and nothing tells them apart; `nil` where none do.
  ///
  /// Such a term is never translated without asking; the desk should know why.
  public var ambiguity: Finding? {
    var first: [String: Int] = [:]
    for index in terms.namesakes where terms[index].status != .retired {
      let term = terms[index]
      guard let other = first[term.term] else {
        first[term.term] = index
        continue
      }
      let earlier = terms[other]
      let isSame = earlier.domains == term.domains && earlier.when == term.when
      if !isSame || earlier.english == term.english { continue }
      return Finding(
        .duplicateTerm, .warning, at: .init(),
        Bilingual(
          "Rows \(earlier.row) and \(term.row) give “\(term.term)” different English, and nothing tells them apart, so "
            + "each use must be confirmed.",
          "第 \(earlier.row) 行和第 \(term.row) 行给“\(term.term)”不同的英文，又没有条件区分，因此每处都须人工确认。"),
        remedy: Bilingual(
          "Merge the rows, or tell them apart in “domain” or “when”; jianbao glossary lint shows all such rows.",
          "请合并两行，或用“类别”“条件”区分；用 jianbao glossary lint 可查看全部。"))
    }
    return nil
  }
}
