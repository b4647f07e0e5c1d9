import Digests
import Foundation

extension Brief {
  /// The Chinese that a sign-off covers: the headings and then the sentences of each article, one a line.
  public func signedSource(of articles: [Int]) -> String {
    signedText(of: articles) { article in
      let headings = article.blocks.filter(\.role.isHeading)
      let body = article.blocks.filter { !$0.role.isHeading }
      return (headings + body).flatMap { block in block.sentences.map { block.text.slice($0.range) } }
    }
  }

  /// The English that a sign-off covers: the headings and then the key sentences of each article, one a line.
  public func signedEnglish(of articles: [Int]) -> String {
    signedText(of: articles) { article in (article.headings + article.sentences).map(\.text) }
  }

  /// The hashes of the texts as they stand.
  public func hashes(of articles: [Int]) -> SignOff {
    SignOff(
      articles: articles, source: SHA256.hex(Array(signedSource(of: articles).utf8)),
      english: SHA256.hex(Array(signedEnglish(of: articles).utf8)), glossary: glossary?.sha256)
  }

  /// Sentences one a line, in the composed form of Unicode (NFC), so that no signature hangs on how an accent is typed.
  private func signedText(of numbers: [Int], _ sentences: (ArticleBrief) -> [String]) -> String {
    numbers.filter { articles.indices.contains($0 - 1) }.flatMap { sentences(articles[$0 - 1]) }
      .joined(separator: "\n").precomposedStringWithCanonicalMapping
  }
}
