import English

extension Brief {
  /// Whether a person has signed the brief, chosen key sentences in it, or written English in it.
  public var holdsPersonsWork: Bool {
    let english = articles.lazy.flatMap { $0.headings + $0.sentences }
    return changes.contains { $0.who != Self.tool } || articles.contains(where: \.isChosenByPerson)
      || english.contains { $0.isEdited || $0.pieces.contains { $0.person != nil } }
  }
}
