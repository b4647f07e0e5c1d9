/// What a slot of a pattern was filled with.
enum SlotFilling: Hashable, Sendable {
  /// A noun phrase, whose articles and number the form of the slot decides.
  case phrase(NounPhrase)
  /// Several noun phrases: `A, B and C`.
  case phrases([NounPhrase])
  /// A figure.
  case figure(Piece, Figure)
  /// Words that stay as they are; `items` counts those of a list.
  case pieces([PatternPart], items: Int)

  /// A figure without the thing that it counts, where the subject names it already: `the number of cars was 52,000`.
  var withoutUnit: SlotFilling {
    guard case .figure(var piece, let figure) = self, CountedUnit.things.contains(figure.unit),
      let space = piece.text.lastIndex(of: " ")
    else { return self }
    piece.text = String(piece.text[..<space])
    return .figure(piece, figure)
  }

  /// A figure of several values without the `and` before its last: `3.6 percent, 7.8 percent`.
  var withoutAnd: SlotFilling {
    guard case .figure(var piece, let figure) = self, items > 1 else { return self }
    piece.text = piece.text.replacing(" and ", with: ", ")
    return .figure(piece, figure)
  }

  /// How many things a list names.
  var items: Int {
    switch self {
    case .phrase: 1
    case .phrases(let phrases): phrases.count
    case .figure(_, let figure): figure.kind == .range ? 1 : max(1, figure.value?.numbers.count ?? 1)
    case .pieces(_, let items): items
    }
  }

  /// Whether a verb after it stands in the plural; `nil` where it is no subject.
  func isPlural(_ form: SlotForm) -> Bool? {
    switch self {
    case .phrase(let phrase): phrase.isPlural(form)
    case .phrases: true
    case .figure, .pieces: nil
    }
  }

  /// The English.
  func parts(_ form: SlotForm, style: DraftStyle) -> [PatternPart] {
    switch self {
    case .phrase(let phrase): phrase.pieces(form, style: style).map(PatternPart.piece)
    case .phrases(let phrases): PatternPart.list(phrases.map { $0.pieces(form, style: style).map(PatternPart.piece) })
    case .figure(let piece, _): [.piece(piece)]
    case .pieces(let parts, _): parts
    }
  }
}

/// A piece or a mark of the English of a pattern.
enum PatternPart: Hashable, Sendable {
  /// Words with their origin.
  case piece(Piece)
  /// A comma between words.
  case comma

  /// What joins who says it and what is said.
  static let that = PatternPart.piece(Piece(range: nil, text: "that", origin: .pattern))

  /// Several items as a news agency lists them: `A, B and C`.
  static func list(_ items: [[PatternPart]]) -> [PatternPart] {
    var parts: [PatternPart] = []
    for (number, item) in items.enumerated() {
      if number > 0 {
        parts.append(
          number == items.count - 1 ? .piece(Piece(range: nil, text: "and", origin: .pattern)) : .comma)
      }
      parts += item
    }
    return parts
  }
}

/// A pattern that matched a whole clause.
struct PatternMatch: Hashable, Sendable {
  /// What the clause is to those around it.
  var role: Pattern.Role
  /// The name of the pattern.
  var pattern: String
  /// The English.
  var parts: [PatternPart]
  /// How many things its longest list names.
  var items = 1
}
