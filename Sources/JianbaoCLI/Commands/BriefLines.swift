import Briefing
import Findings
import Interchange
import Jianbao
import Newspaper

/// `jianbao brief --jsonl`: pages in, briefs out, line by line, so that a queue or a cluster can drive it.
struct BriefLines {
  private let pipeline: Pipeline
  /// Asks the translation service, where one is named.
  let services: ServiceDesk?

  init(command: BriefCommand, console: Console) throws(Failure) {
    (pipeline, services) = try command.equipment(console)
  }

  /// A page: `{"id","text"}`.
  struct Request: Decodable {
    var id: JSONLines.ID?
    var text: String
  }

  /// A brief: `{"id","tei","articles":[…]}`.
  struct Answer: Encodable {
    var tei: String
    var articles: [Article]

    /// What a queue wants to know of an article without reading the TEI.
    struct Article: Encodable {
      var headline: String?
      var type: String
      var sentences: [String]
      var english: [String]
      var coverage: Double

      private enum Key: String, CodingKey { case headline, type, sentences, english, coverage }

      func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(headline, forKey: .headline)
        try object.encode(type, forKey: .type)
        try object.encode(sentences, forKey: .sentences)
        try object.encode(english, forKey: .english)
        try object.encode(coverage, forKey: .coverage)
      }
    }
  }

  /// The brief of a page.
  func answer(_ request: Request) throws -> Identified<Answer> {
    let name =
      switch request.id {
      case .text(let text): text
      case .number(let number): "\(number)"
      case nil: "page"
      }
    var brief: Brief
    do throws(DecodingFailure) {
      brief = try pipeline.brief(of: Array(request.text.utf8), page: name, file: name)
    } catch {
      throw Failure(error, file: name)
    }
    if let translated = services?.translated(brief, of: pipeline) { brief = translated }
    let tei = TEIWriter.document(for: brief, version: version)
    return Identified(
      id: request.id,
      value: Answer(tei: String(decoding: tei, as: UTF8.self), articles: brief.articles.map(Self.article)))
  }

  private static func article(_ article: ArticleBrief) -> Answer.Article {
    let sentences = article.extracts.compactMap { extract in
      article.sentence(extract.sentence).map { $0.block.text.slice($0.sentence.range) }
    }
    return Answer.Article(
      headline: article.headline, type: article.kind.rawValue, sentences: sentences,
      english: article.sentences.map(\.text), coverage: article.coverage.share)
  }
}
