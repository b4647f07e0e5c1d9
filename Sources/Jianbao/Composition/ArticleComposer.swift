import Briefing
import Chinese
import English
import Findings
import Newspaper
import Summarization
import Terminology

/// Makes the brief of one article: scanned, summarized, drafted.
struct ArticleComposer {
  let tools: Tools
  let parts: LineParts
  /// Which sentences are glossed.
  let gloss: GlossScope

  /// The brief of an article.
  ///
  /// - Parameters:
  ///   - article: The restored article.
  ///   - number: Its number on the page, from 1.
  ///   - register: Collects the glossary rows of the page.
  ///   - notes: Collects the doubts of the page.
  func compose(
    _ article: Article, number: Int, register: inout EntryRegister, notes: inout [Brief.Note]
  ) -> ArticleBrief {
    var scanned = scan(article, register: &register)
    var brief = ArticleBrief(
      kind: article.kind, byline: article.byline, agency: article.agency, continuedFrom: article.continuedFrom,
      continuesOn: article.continuesOn, blocks: [], method: tools.summarizer.scorer.name)
    let doubts = ArticleNotes(article: number)
    // What is known of the key sentences, which their gloss starts from again.
    var read: [Int: ReadSentence] = [:]
    if article.kind == .news {
      let summary = summarize(article, scanned)
      brief.method = summary.method
      brief.extracts = summary.extracts
      brief.headings = draftHeadings(&scanned, number, &register, doubts, &notes)
      brief.sentences = summary.extracts.compactMap {
        draftSentence($0.sentence, &scanned, number, &read, &register, doubts, &notes)
      }
    }
    brief.blocks = scanned.map(\.block)
    if let glosser = tools.glosser {
      brief.glosses = brief.glosses(gloss) { glosser.gloss($0.map { read[$0.number] ?? tools.read($0.text) }) }
    }
    noteOccurrences(brief, number, &register)
    notes += doubts.notes(about: brief, from: article, entries: register.entries)
    return brief
  }

  private func scan(_ article: Article, register: inout EntryRegister) -> [SourceScan.Scanned] {
    var numbers = SourceScan.Numbers()
    let context = article.blocks.map(\.text).joined(separator: "\n")
    return article.blocks.map { block in
      tools.scan.scan(
        block, parts: parts.parts(of: block), context: context, numbers: &numbers, register: &register)
    }
  }

  private func summarize(
    _ article: Article, _ scanned: [SourceScan.Scanned]
  ) -> (method: String, extracts: [ArticleBrief.Extract]) {
    let paragraphs = scanned.map(\.block).filter { $0.role == .paragraph }
    let numbers = paragraphs.flatMap(\.sentences).map(\.number)
    let document = Document(
      headings: scanned.map(\.block).filter { $0.role.isHeading && $0.role != .subhead }.map(\.text),
      paragraphs: paragraphs.map(\.text), isContinuation: article.continuedFrom != nil)
    let summary = tools.summarizer.summary(of: document, budget: tools.budget)
    let extracts = summary.choices.compactMap { choice -> ArticleBrief.Extract? in
      guard numbers.indices.contains(choice.index) else { return nil }
      return ArticleBrief.Extract(
        sentence: numbers[choice.index], rank: choice.rank, reasons: choice.reasons.map(\.rawValue))
    }
    return (summary.method, extracts)
  }

  private func draftHeadings(
    _ scanned: inout [SourceScan.Scanned], _ number: Int, _ register: inout EntryRegister, _ doubts: ArticleNotes,
    _ notes: inout [Brief.Note]
  ) -> [EnglishSentence] {
    var headings: [EnglishSentence] = []
    for index in scanned.indices where scanned[index].block.role == .headline {
      guard let sentence = scanned[index].block.sentences.first else { continue }
      let draft = tools.drafter.draft(tools.read(scanned[index].block.text), as: .headline)
      headings.append(
        DraftPlacement.place(
          draft, at: sentence, in: &scanned[index].block, register: &register, figures: tools.drafter.figures))
      let id = SentenceID(article: number, number: sentence.number, isHeading: true)
      notes += doubts.notes(about: draft, at: id, in: scanned[index].block)
    }
    return headings
  }

  private func draftSentence(
    _ sentence: Int, _ scanned: inout [SourceScan.Scanned], _ number: Int, _ read: inout [Int: ReadSentence],
    _ register: inout EntryRegister, _ doubts: ArticleNotes, _ notes: inout [Brief.Note]
  ) -> EnglishSentence? {
    for index in scanned.indices {
      guard let found = scanned[index].block.sentences.first(where: { $0.number == sentence }),
        !scanned[index].block.role.isHeading
      else { continue }
      let known = tools.read(scanned[index].block.text.slice(found.range))
      read[sentence] = known
      let draft = tools.drafter.draft(known, as: .text)
      let english = DraftPlacement.place(
        draft, at: found, in: &scanned[index].block, register: &register, figures: tools.drafter.figures)
      let id = SentenceID(article: number, number: sentence)
      notes += doubts.notes(about: draft, at: id, in: scanned[index].block)
      return english
    }
    return nil
  }

  private func noteOccurrences(_ brief: ArticleBrief, _ number: Int, _ register: inout EntryRegister) {
    for block in brief.blocks {
      // Sentences and marks stand in the order of the text.
      var marks = block.marks[...]
      for sentence in block.sentences {
        let id = SentenceID(article: number, number: sentence.number, isHeading: block.role.isHeading)
        while let mark = marks.first, mark.range.lowerBound < sentence.range.upperBound {
          marks.removeFirst()
          if case .term(let entry) = mark.content, sentence.range.contains(mark.range) {
            register.note(entry, in: id)
          }
        }
      }
    }
  }
}
