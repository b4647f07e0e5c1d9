import Findings

/// The official glossary wins wherever both know a phrase, so the lexicon should not say something else.
///
/// A row with the English of the glossary is welcome: it serves whoever works with another glossary.
struct OfficialTermRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    guard let official = table.official else { return [] }
    var terms: [String: Term] = [:]
    for term in official.terms where term.status != .retired && !term.english.isEmpty && term.when.isEmpty {
      for form in [term.term] + term.variants where terms[table.key(form)] == nil { terms[table.key(form)] = term }
    }
    return table.rows.compactMap { row in
      let english = row.trimmed(.english)
      guard !english.isEmpty, let term = terms[table.key(row.trimmed(.term))] else { return nil }
      let allowed = [term.english] + term.admitted + [term.short, term.first].compactMap(\.self)
      if allowed.contains(where: { $0.lowercased() == english.lowercased() }) { return nil }
      return row.finding(
        .officialTerm, term.status == .approved ? .warning : .note, .english,
        Bilingual(
          "The glossary has “\(term.english)” for “\(row.trimmed(.term))” (row \(term.row)) and wins over “\(english)”.",
          "术语表第 \(term.row) 行中“\(row.trimmed(.term))”为“\(term.english)”，以术语表为准，不用“\(english)”。"),
        remedy: Bilingual(
          "Use the English of the glossary, or delete the row.", "请采用术语表的英文，或删去本行。"))
    }
  }
}
