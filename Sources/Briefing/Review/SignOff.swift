/// What a person signed: the articles, and the hashes of the texts as they stood at that moment.
///
/// The hashes are of text and not of XML, so that indenting a document or marking a term does not void a signature.
public struct SignOff: Hashable, Codable, Sendable {
  /// The articles that were signed, from 1.
  public var articles: [Int]
  /// The hash of the Chinese: headings and sentences.
  public var source: String
  /// The hash of the English.
  public var english: String
  /// The hash of the glossary file, where there was one.
  public var glossary: String?

  /// Makes a sign-off from its parts.
  public init(articles: [Int], source: String, english: String, glossary: String? = nil) {
    self.articles = articles
    self.source = source
    self.english = english
    self.glossary = glossary
  }
}
