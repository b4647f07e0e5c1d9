public import Briefing
public import English
import Findings
import Terminology

/// A headline or key sentence that is not yet English, with what a service is asked for it.
public struct ServiceQuestion: Hashable, Sendable {
  /// Where it stands.
  public var sentence: SentenceID
  /// What a service is asked.
  public var request: TranslationRequest
}

extension Pipeline {
  /// What a service is to be asked for a brief: its headlines and key sentences that are not finished and that no person
  /// has worked on.
  ///
  /// - Parameter hints: The phrases of a sentence with what they say, below its terms.
  public func questions(
    for brief: Brief, hints: (String) -> [TranslationRequest.Pair] = { _ in [] }
  ) -> [ServiceQuestion] {
    brief.articles.indices.flatMap { index in
      let article = brief.articles[index]
      return article.english.compactMap { isHeading, english -> ServiceQuestion? in
        guard !english.isByPerson, let (block, range) = article.place(of: english.source, isHeading: isHeading) else {
          return nil
        }
        let style: DraftStyle = isHeading ? .headline : .text
        let source = article.blocks[block].text.slice(range)
        let draft = tools.drafter.draft(tools.read(source), as: style)
        if draft.isFinished { return nil }
        var request = TranslationRequest(draft, style: style, glossary: tools.glossary)
        request.hints = hints(source)
        let id = SentenceID(article: index + 1, number: english.source, isHeading: isHeading)
        return ServiceQuestion(sentence: id, request: request)
      }
    }
  }

  /// A brief with the English that a service gave for its questions.
  ///
  /// What the service could not answer stays as it was drafted; what the check objects to becomes a question to a person.
  ///
  /// - Parameters:
  ///   - outcomes: What became of the questions, in their order.
  ///   - service: What the service is called.
  ///   - stopped: The failure that kept the service from being asked further.
  public func brief(
    _ brief: Brief, answering questions: [ServiceQuestion], with outcomes: [ServiceTranslator.Outcome],
    of service: String, stopped: ServiceFailure? = nil
  ) -> Brief {
    var brief = brief
    var notes: [Brief.Note] = []
    if let stopped { notes.append(Self.note(about: stopped, at: nil, in: brief)) }
    for (question, outcome) in zip(questions, outcomes) {
      switch outcome {
      case .english(let english, let problems):
        brief.service = service
        place(english, at: question.sentence, in: &brief)
        notes += problems.map { Self.note(about: $0, at: question.sentence, in: brief) }
      case .failure(let failure):
        // one word for all that was not asked
        if failure != stopped { notes.append(Self.note(about: failure, at: question.sentence, in: brief)) }
      }
    }
    brief.notes = notes.filter(\.isQuestion) + brief.notes + notes.filter { !$0.isQuestion }
    return brief
  }

  private func place(_ words: String, at id: SentenceID, in brief: inout Brief) {
    let index = id.article - 1
    guard let (block, range) = brief.articles[index].place(of: id.number, isHeading: id.isHeading) else { return }
    let known = EnglishLinks.known(
      in: brief.articles[index].blocks[block], range, entries: brief.entries, figures: tools.drafter.figures)
    let whole = EnglishSentence.Piece(range: 0..<words.utf8.count, origin: .service)
    let english = EnglishSentence(
      source: id.number, text: words, pieces: EnglishLinks.pieces(of: whole, in: words, linkedTo: known))
    if id.isHeading {
      brief.articles[index].headings = brief.articles[index].headings.map { $0.source == id.number ? english : $0 }
    } else {
      brief.articles[index].sentences = brief.articles[index].sentences.map { $0.source == id.number ? english : $0 }
    }
  }

  /// What the check says against the English of a service: a person must look at it.
  private static func note(about problem: Finding, at id: SentenceID, in brief: Brief) -> Brief.Note {
    var finding = problem
    finding.location = location(of: id, in: brief)
    return Brief.Note(isQuestion: true, finding: finding, sentence: id)
  }

  private static func note(about failure: ServiceFailure, at id: SentenceID?, in brief: Brief) -> Brief.Note {
    let finding = Finding(
      .service, .warning, at: id.map { location(of: $0, in: brief) } ?? Finding.Location(), failure.message,
      remedy: id == nil
        ? Bilingual("What is not finished was drafted offline.", "未完成的部分已离线起草。")
        : Bilingual("The sentence was drafted offline.", "本句已离线起草。"))
    return Brief.Note(isQuestion: false, finding: finding, sentence: id)
  }

  private static func location(of id: SentenceID, in brief: Brief) -> Finding.Location {
    let article = brief.articles[id.article - 1]
    let line = article.place(of: id.number, isHeading: id.isHeading).flatMap { block, range in
      article.blocks[block].line(of: range)
    }
    return Finding.Location(line: line, article: id.article)
  }
}

extension ArticleBrief {
  /// The headings and then the key sentences, each with whether it is a heading.
  fileprivate var english: [(isHeading: Bool, english: EnglishSentence)] {
    headings.map { (true, $0) } + sentences.map { (false, $0) }
  }

  /// The block of a sentence or heading, as its index, and its place there.
  fileprivate func place(of number: Int, isHeading: Bool) -> (block: Int, range: Range<Int>)? {
    for (index, block) in blocks.enumerated() where block.role.isHeading == isHeading {
      if let sentence = block.sentences.first(where: { $0.number == number }) { return (index, sentence.range) }
    }
    return nil
  }
}

extension Finding.Kind {
  static let service = Finding.Kind(rawValue: "service")
}
