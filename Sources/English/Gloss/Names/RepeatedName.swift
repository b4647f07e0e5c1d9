import Chinese

/// A name made of common words that an article has told, to be known where it stands again.
///
/// One place without doubt is enough, or two in doubt where it goes on differently: 幸福村今年 and 幸福村的.
struct RepeatedName: Hashable {
  /// The characters.
  let text: String
  private let english: String
  private let kind: KnownSpan.Name
  private let isSure: Bool
  /// The character behind it, 0 at the end.
  private let next: UInt32

  /// The name of a known stretch; `nil` where it is none, or too short to be told from other words.
  init?(_ span: KnownSpan, isSure: Bool, in text: ScalarText) {
    guard let kind = span.name, span.scalars.count > 2 else { return nil }
    self.text = text.string(span.scalars)
    english = span.english
    self.kind = kind
    self.isSure = isSure
    next = span.scalars.upperBound < text.count ? text[span.scalars.upperBound] : 0
  }

  /// The names that are told by those of all sentences, each once.
  static func names(of found: [RepeatedName]) -> [RepeatedName] {
    Dictionary(grouping: found, by: \.text).values.compactMap { places in
      places.count > 1 && (places.contains(where: \.isSure) || Set(places.map(\.next)).count > 1)
        ? places.first(where: \.isSure) ?? places.first : places.first(where: \.isSure)
    }.sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
  }

  /// Where the name stands in a text, from border to border of its words.
  func spans(in text: ScalarText, _ isBorder: [Bool]) -> [KnownSpan] {
    let scalars = self.text.scalarValues
    return text.scalars.indices.compactMap { start in
      let end = start + scalars.count
      guard isBorder[start], end <= text.count, isBorder[end], text.has(scalars, at: start) else { return nil }
      return KnownSpan(scalars: start..<end, english: english, origin: .name, name: kind)
    }
  }
}
