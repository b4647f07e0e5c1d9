/// A Chinese segment and its English, as a translation memory holds them.
///
/// `{source: "弘扬劳模精神。", target: "Promote the spirit of model workers.", creator: "Lin", date: "2025-04-28"}`
public struct TranslationUnit: Hashable, Codable, Sendable {
  /// The Chinese.
  public var source: String
  /// The English.
  public var target: String
  /// Who wrote it, where that is known.
  public var creator: String?
  /// When, as ISO 8601: `2025-04-28` or `2025-04-28T09:30:00Z`.
  public var date: String?
  /// A remark, where there is one.
  public var note: String?

  /// Makes a unit from its parts.
  public init(source: String, target: String, creator: String? = nil, date: String? = nil, note: String? = nil) {
    self.source = source
    self.target = target
    self.creator = creator
    self.date = date
    self.note = note
  }
}
