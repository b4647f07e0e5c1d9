/// What kind of text is put into English.
public enum DraftStyle: String, Hashable, Codable, Sendable, CaseIterable {
  /// A sentence of running text.
  case text
  /// A headline: present tense, no articles, no full stop.
  case headline
  /// The name of a person.
  case person
  /// The name of a place.
  case place
  /// A figure or a date.
  case figure
}
