public import Findings

/// A page taken apart into its articles and its furniture; every character of the page that is not white space stands in exactly one block.
public struct RestoredPage: Hashable, Codable, Sendable {
  /// The page it was restored from.
  public var page: Page
  /// The articles in the order in which they are read.
  public var articles: [Article]
  /// What belongs to no article, in the order of the page.
  public var furniture: [Block]
  /// Doubts and oddities of the page.
  public var findings: [Finding]

  /// Makes a restored page from its parts.
  public init(page: Page, articles: [Article], furniture: [Block], findings: [Finding]) {
    self.page = page
    self.articles = articles
    self.furniture = furniture
    self.findings = findings
  }
}
