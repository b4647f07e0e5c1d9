import English

extension Brief {
  /// Whether a person has signed the brief, chosen key sentences in it, written English in it or put remarks into it.
  public var holdsPersonsWork: Bool {
    let english = articles.lazy.flatMap { $0.headings + $0.sentences }
    return !remarks.isEmpty || changes.contains { $0.who != Self.tool } || articles.contains(where: \.isChosenByPerson)
      || english.contains { $0.isEdited || $0.pieces.contains { $0.person != nil } }
  }
}
