/// An English noun phrase put together from known pieces: `the city's new energy vehicle output`.
struct NounPhrase: Hashable, Sendable {
  /// Whose it is: `the city's`; `nil` where nobody's.
  var owner: Owner?
  /// Words in front of the noun, such as `annual`, `2025` and the terms that describe it.
  var modifiers: [Piece] = []
  /// The piece whose last word is the head.
  var head: Piece
  /// The pieces behind the head: `of invention patents`.
  var tail: [Piece] = []
  /// What the grammar must know of the head.
  var noun: EnglishNoun
  /// Whether it is one that the reader can tell: the 2025 conference, the third forum.
  var isKnown = false
  /// Whether it says how many there are of something.
  var isNumberOf: Bool { noun.headWord(of: head.text) == "number" }
  /// Whether it is a region or a place by itself.
  var isRegion = false

  /// A place or region in front of a noun phrase.
  struct Owner: Hashable, Sendable {
    /// The piece, such as `the city` or `Liuzhou`.
    var piece: Piece
    /// Its form as an owner, such as `the city's`.
    var possessive: Piece {
      var piece = piece
      piece.text += piece.text.hasSuffix("s") ? "'" : "'s"
      return piece
    }
  }

  /// Whether a verb after it in its usual form stands in the plural.
  func isPlural(_ form: SlotForm) -> Bool {
    switch noun.kind {
    case .plural: true
    case .count: form == .usual || form == .plural
    case .mass, .definite, .proper, .properDefinite: false
    }
  }

  /// The pieces of the phrase in a form.
  func pieces(_ form: SlotForm, style: DraftStyle) -> [Piece] {
    var head = head
    if noun.kind == .count && form == .usual || form == .plural { head.text = noun.plural(of: head.text) }
    let words = modifiers + [head] + tail
    if form == .bare || form == .plural {
      // whose it is may not get lost: 全省劳动模范称号
      guard let owner else { return words }
      return [style == .headline ? owner.possessive.withoutArticle : owner.possessive] + words
    }
    if let owner, isNumberOf {
      let of = Piece(range: nil, text: "in", origin: .pattern)
      let region = style == .headline ? owner.piece.withoutArticle : owner.piece
      let article = Piece(range: nil, text: "the", origin: .pattern)
      return (style == .headline ? [] : [article]) + words + [of, region]
    }
    if let owner { return [style == .headline ? owner.possessive.withoutArticle : owner.possessive] + words }
    if style == .headline { return words }
    // the fourth plenary session of the 20th Central Committee
    let isOrdinal = words[0].text.split(separator: " ").first.map { EnglishWords.ordinals[String($0)] != nil } ?? false
    let article: String? =
      switch (noun.kind, (isKnown || isOrdinal) && form != .usual ? .definite : form) {
      case (.proper, _), (.mass, .usual), (.mass, .indefinite), (.plural, .usual), (.plural, .indefinite),
        (.count, .usual):
        nil
      case (.count, .indefinite), (.definite, .indefinite): EnglishNoun.indefiniteArticle(for: words[0].text)
      default: "the"
      }
    guard let article, !words[0].text.hasPrefix("the ") else { return words }
    return [Piece(range: nil, text: article, origin: .pattern)] + words
  }
}

extension Piece {
  /// The piece without a leading `the`, for headlines.
  var withoutArticle: Piece {
    var piece = self
    if piece.text.hasPrefix("the ") { piece.text.removeFirst(4) }
    return piece
  }
}
