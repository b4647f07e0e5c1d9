import Briefing
import English
import Findings
import Newspaper
import Terminology

/// Says what a person must answer or should know about an article.
struct ArticleNotes {
  let article: Int

  /// The notes about an article as a whole, whose marks point to the given entries.
  func notes(about brief: ArticleBrief, from article: Article, entries: [Entry]) -> [Brief.Note] {
    var notes: [Brief.Note] = []
    let line = brief.blocks.lazy.flatMap(\.parts).map(\.line).min()
    if let from = article.continuedFrom {
      notes.append(
        note(
          .continuation, .warning, line: line,
          Bilingual("This is the end of an article from page \(from), which was not given.", "本文接自\(from)，未提供该版。"),
          Bilingual("Give both pages and join them with --join.", "请同时提供两个版面，并用 --join 合并。")))
    }
    if let on = article.continuesOn {
      notes.append(
        note(
          .continuation, .warning, line: line,
          Bilingual("The article goes on on page \(on), which was not given.", "本文下转\(on)，未提供该版。"),
          Bilingual("Give both pages and join them with --join.", "请同时提供两个版面，并用 --join 合并。")))
    }
    if brief.kind == .news && brief.headline == nil {
      notes.append(
        note(
          .headline, .warning, line: line,
          Bilingual("The page prints no headline for this article.", "版面上未见本文标题。"),
          Bilingual("Take it from the page where the article begins.", "请从文章起始版面补上标题。"), isQuestion: true))
    }
    return notes + notesAboutTerms(of: brief, entries) + notesAboutWording(of: brief)
  }

  /// Wordings that look like slips of the page; where a leader is quoted they hold the article back.
  private func notesAboutWording(of brief: ArticleBrief) -> [Brief.Note] {
    let blocks = brief.blocks.filter { $0.role == .paragraph }
    let slips = blocks.map { WordingCheck.findings(in: $0.text) }
    if slips.allSatisfy(\.isEmpty) { return [] }
    let isQuotation = blocks.contains { WordingCheck.quotesLeader($0.text) }
    return zip(blocks, slips).flatMap { block, slips in
      slips.map { found in
        let range = found.range ?? 0..<0
        let sentence = block.sentences.first { $0.range.contains(range.lowerBound) }
        return note(
          .wording, isQuotation ? .error : .warning, line: block.line(of: range),
          found.message,
          isQuotation
            ? Bilingual(
              "The article quotes a leader and is held: compare it with the official text (jianbao compare).",
              "本文引述领导人讲话，暂缓签发：请与官方文本比对（jianbao compare）。")
            : Bilingual("Ask the page editor.", "请向版面编辑核实。"),
          sentence.map { SentenceID(article: self.article, number: $0.number) }, isQuestion: true)
      }
    }
  }

  /// The notes about the draft of a sentence.
  func notes(about draft: Draft, at sentence: SentenceID, in block: SourceBlock) -> [Brief.Note] {
    notesAboutReadings(of: draft, sentence, block) + notesAboutMemory(of: draft, sentence, block)
  }

  /// The sentence of the memory that is most similar: a suggestion, never text.
  private func notesAboutMemory(of draft: Draft, _ sentence: SentenceID, _ block: SourceBlock) -> [Brief.Note] {
    guard !draft.isFinished, let similar = draft.suggestions.first else { return [] }
    let percent = Int(similar.score * 100)
    return [
      note(
        .memory, .note, line: line(of: sentence, in: block),
        Bilingual(
          "The memory has a similar sentence (\(percent) %): “\(similar.source)” is “\(similar.target)”",
          "翻译记忆中有相似句（\(percent)%）：“\(similar.source)”译作“\(similar.target)”"),
        Bilingual("Use its words only where they fit.", "仅在合适处借用其译文。"), sentence)
    ]
  }

  private func line(of sentence: SentenceID, in block: SourceBlock) -> Int? {
    let range = block.sentences.first { $0.number == sentence.number }?.range ?? 0..<0
    return block.line(of: range)
  }

  private func notesAboutReadings(of draft: Draft, _ sentence: SentenceID, _ block: SourceBlock) -> [Brief.Note] {
    if !draft.ask { return [] }
    let names = draft.pieces.filter { $0.origin == .name }.compactMap { piece in
      piece.range.map { (draft.source.slice($0), piece.text) }
    }
    let english = names.map { "\($0.0), \($0.1)" }.joined(separator: "; ")
    let chinese = names.map { "\($0.0)（\($0.1)）" }.joined(separator: "、")
    return [
      note(
        .name, .warning, line: line(of: sentence, in: block),
        Bilingual(
          "A reading in this sentence must be confirmed\(names.isEmpty ? "" : ": \(english)").",
          "本句中的读法须核实\(names.isEmpty ? "" : "：\(chinese)")。"),
        Bilingual("Ask the reporter, then add the answer to the glossary.", "请向记者核实，并把答案加入术语表。"), sentence,
        isQuestion: true)
    ]
  }

  private func notesAboutTerms(of brief: ArticleBrief, _ entries: [Entry]) -> [Brief.Note] {
    var seen: Set<String> = []
    var notes: [Brief.Note] = []
    for (extract, english) in zip(brief.extracts, brief.sentences) {
      guard let (block, _) = brief.sentence(extract.sentence) else { continue }
      for piece in english.pieces {
        guard let entry = piece.entry, case let term = entries[entry].term, term.status == .draft,
          seen.insert(term.term).inserted
        else { continue }
        notes.append(
          note(
            .term, .warning, line: block.parts.first?.line,
            Bilingual(
              "The English of \(term.term), “\(term.english)”, is a draft row of the glossary (row \(term.row)).",
              "“\(term.term)”的英文“\(term.english)”在术语表中尚未定稿（第\(term.row)行）。"),
            Bilingual("Confirm it and approve the row.", "请核实后将该行定稿。"),
            SentenceID(article: article, number: extract.sentence)))
      }
    }
    return notes
  }

  private func note(
    _ kind: Finding.Kind, _ severity: Finding.Severity, line: Int?, _ message: Bilingual, _ remedy: Bilingual,
    _ sentence: SentenceID? = nil, isQuestion: Bool = false
  ) -> Brief.Note {
    Brief.Note(
      isQuestion: isQuestion,
      finding: Finding(
        kind, severity, at: Finding.Location(line: line, article: article), message, remedy: remedy),
      sentence: sentence)
  }
}

extension Finding.Kind {
  static let continuation = Finding.Kind(rawValue: "continuation")
  static let headline = Finding.Kind(rawValue: "headline")
  static let name = Finding.Kind(rawValue: "name")
  static let term = Finding.Kind(rawValue: "term")
  static let wording = Finding.Kind(rawValue: "wording")
  static let date = Finding.Kind(rawValue: "date")
  static let source = Finding.Kind(rawValue: "source")
  static let memory = Finding.Kind(rawValue: "memory")
}
