/// A text as the summarizer sees it: its headings and its paragraphs, each in the order of reading.
public struct Document: Hashable, Codable, Sendable {
  /// Headline, kickers and decks; empty where the text has none.
  public var headings: [String]
  /// The paragraphs of the body.
  public var paragraphs: [String]

  /// Whether the text goes on from another page, so that its first sentence is no lead.
  public var isContinuation: Bool

  /// Makes a document from its headings and paragraphs.
  public init(headings: [String] = [], paragraphs: [String], isContinuation: Bool = false) {
    self.headings = headings
    self.paragraphs = paragraphs
    self.isContinuation = isContinuation
  }
}
