public import Terminology

extension CheckTerm {
  /// The terms of a glossary that a check enforces: approved rows that ask for a translation, each Chinese form for itself.
  ///
  /// A row with conditions in `when` is left out, since one sentence cannot tell which of two rows is meant.
  public static func terms(of glossary: Glossary) -> [CheckTerm] {
    glossary.terms.flatMap { term -> [CheckTerm] in
      guard term.status == .approved, term.action == .translate, !term.english.isEmpty, term.when.isEmpty else {
        return []
      }
      let english = [term.english] + term.admitted + [term.first, term.short].compactMap { $0 }
      return ([term.term] + term.variants).map { CheckTerm(zh: $0, en: english, forbidden: term.forbidden) }
    }
  }
}
