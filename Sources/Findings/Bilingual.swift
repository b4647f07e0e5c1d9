/// One message in the two languages of the desk.
///
/// ```swift
/// Bilingual("The page is empty.", "版面为空。")[.chinese]  // "版面为空。"
/// ```
public struct Bilingual: Hashable, Codable, Sendable {
  /// The English message: whole sentences, no jargon.
  public var english: String
  /// The Chinese message, saying the same.
  public var chinese: String

  /// Makes a message from its English and its Chinese.
  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The message in one language.
  public subscript(language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

/// A language in which Jianbao speaks to its users.
public enum MessageLanguage: String, Hashable, Codable, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"
}
