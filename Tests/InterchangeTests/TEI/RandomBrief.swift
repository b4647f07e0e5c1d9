import Briefing
import Digests
import English
import Findings
import Newspaper
import Terminology

/// Briefs of random pages, the same for the same seed.
///
/// Every role comes in every order, text holds what XML must escape, and marks, lines and sentences begin and end
/// anywhere.
struct RandomBrief {
  /// The lines of the page.
  private(set) var lines: [String] = []
  /// The brief of the page.
  private(set) var brief: Brief
  private var random: SplitMix64
  private var pieces: [Piece] = []

  private struct Piece {
    var text: String
    var part: SourceBlock.LinePart
  }

  init(seed: UInt64) {
    random = SplitMix64(state: seed)
    let empty = Brief.SourceFile(name: "", sha256: "", encoding: "UTF-8", lineEnd: "LF", lines: 0, characters: 0)
    brief = Brief(id: "", source: empty, articles: [])
    makePage()
    makeBrief()
  }

  // MARK: The page

  private mutating func makePage() {
    for number in 1...Int.random(in: 1...30, using: &random) {
      let indent = pick(["", "", "\u{3000}\u{3000}", " ", "\t \u{A0}"])
      switch Int.random(in: 0..<10, using: &random) {
      case 0: lines.append(indent)
      case 1...7:
        let end = pick(["", "", " ", "\u{3000}"])
        lines.append(indent + addPiece(number, indent, indent, true, end) + end)
      default:
        let first = indent + addPiece(number, indent, indent, true, "")
        let gap = pick(["", "\u{3000}", "   "])
        lines.append(first + gap + addPiece(number, first + gap, gap, false, ""))
      }
    }
  }

  private mutating func addPiece(
    _ line: Int, _ prefix: String, _ before: String, _ starts: Bool, _ after: String
  ) -> String {
    let text = words(1...25)
    let part = SourceBlock.LinePart(
      line: line, column: prefix.unicodeScalars.count + 1, startsLine: starts, offset: 0, before: before, after: after)
    pieces.append(Piece(text: text, part: part))
    return text
  }

  private mutating func words(_ count: ClosedRange<Int>) -> String {
    let alphabet = Array("江城早报记者摊主说新老市集。，“”（）《》、：—…·𠮷é日<>&\"'=]0123456789%ABcd".unicodeScalars)
    let scalars = (0..<Int.random(in: count, using: &random)).map { _ in pick(alphabet) }
    return String(String.UnicodeScalarView(scalars))
  }

  // MARK: The brief

  private mutating func makeBrief() {
    var source = Brief.SourceFile(
      name: pick(["a.txt", "02 版 <b>.txt"]), sha256: SHA256.hex([]), encoding: "UTF-8", lineEnd: "LF",
      lines: lines.count, characters: 7)
    source.whiteLines = lines.indices.compactMap { index in
      let isWhite = !lines[index].isEmpty && lines[index].unicodeScalars.allSatisfy(\.properties.isWhitespace)
      return isWhite ? .init(line: index + 1, space: lines[index]) : nil
    }
    brief = Brief(
      id: pick(["a", "7 版&\u{2014}'x'", "-1", "\u{1}bell"]), source: source, paper: pick([nil, "江城早报"]),
      issueDate: pick([nil, "2026-11-20", "2026-13-40", "next week"]),
      glossary: pick([nil, Brief.Resource(name: "g.csv", sha256: "00")]),
      service: pick([nil, "qwen2.5, localhost:11434"]), articles: [])
    if brief.id.contains("\u{1}") { brief.id = "control" }
    for number in 0..<Int.random(in: 0...3, using: &random) { brief.entries.append(entry(number)) }
    while !pieces.isEmpty {
      if chance(5) {
        brief.furniture.append(block(role: .furniture))
      } else {
        brief.articles.append(article())
      }
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) { brief.notes.append(note()) }
    brief.notes = brief.notes.filter(\.isQuestion) + brief.notes.filter { !$0.isQuestion }
    let changes = Int.random(in: 0...2, using: &random)
    for _ in 0..<changes { brief.changes.append(change()) }
  }

  private mutating func article() -> ArticleBrief {
    var article = ArticleBrief(
      kind: pick(Article.Kind.allCases), byline: pick([nil, "王 芳"]), agency: pick([nil, "本报讯"]),
      continuedFrom: pick([nil, "一版"]), continuesOn: pick([nil, "3"]), blocks: [], method: pick(["frequency", ""]))
    var sentences = 1
    var headings = 1
    for _ in 0..<Int.random(in: 1...8, using: &random) where !pieces.isEmpty {
      var block = block(role: pick(Block.Role.allCases))
      switch block.role {
      case .headline, .kicker, .deck, .subhead: number(&block, from: &headings)
      case .paragraph, .caption: number(&block, from: &sentences)
      case .credit, .mark, .furniture: break
      }
      article.blocks.append(block)
      for sentence in block.sentences where chance(2) {
        let english = english(sentence, in: block)
        if block.role == .paragraph || block.role == .caption {
          article.sentences.append(english)
          if chance(2) { article.glosses.append(gloss(sentence, in: block)) }
          article.extracts.append(
            .init(sentence: sentence.number, rank: article.extracts.count + 1, reasons: pick([[], ["lead", "odd"]])))
        } else {
          article.headings.append(english)
        }
      }
    }
    return article
  }

  private mutating func block(role: Block.Role) -> SourceBlock {
    var text = ""
    var parts: [SourceBlock.LinePart] = []
    for _ in 0..<min(pieces.count, Int.random(in: 1...3, using: &random)) {
      var piece = pieces.removeFirst()
      if !parts.isEmpty && chance(2) { text += " " }
      piece.part.offset = text.utf8.count
      if chance(9) { piece.part.page = pick(["第 3 版", "3"]) }
      if piece.part.page != nil { forget(piece) }
      parts.append(piece.part)
      text += piece.text
    }
    return SourceBlock(role: role, text: text, parts: parts)
  }

  /// A piece of another page is no longer on this one.
  private mutating func forget(_ piece: Piece) {
    let index = piece.part.line - 1
    let start = piece.part.column - 1 - piece.part.before.unicodeScalars.count
    let count = (piece.part.before + piece.text + piece.part.after).unicodeScalars.count
    gaps[index, default: []].append(start..<(start + count))
  }

  private var gaps: [Int: [Range<Int>]] = [:]

  /// The lines of the page without what was given to other pages.
  var remainingLines: [String] {
    lines.enumerated().map { index, line in
      let gaps = gaps[index] ?? []
      let kept = line.unicodeScalars.enumerated().filter { at, _ in !gaps.contains { $0.contains(at) } }
      return String(String.UnicodeScalarView(kept.map(\.element)))
    }
  }

  private mutating func number(_ block: inout SourceBlock, from next: inout Int) {
    let borders = offsets(of: block.text)
    var start = 0
    while start < borders.count - 1 {
      let end = Int.random(in: (start + 1)..<borders.count, using: &random)
      if !chance(8) {
        block.sentences.append(SourceSentence(number: next, range: borders[start]..<borders[end]))
        next += 1
        addMarks(to: &block, Array(borders[start...end]))
      }
      start = end
    }
  }

  private mutating func addMarks(to block: inout SourceBlock, _ borders: [Int]) {
    var start = 0
    while start < borders.count - 1, chance(2) {
      start = Int.random(in: start..<(borders.count - 1), using: &random)
      let end = Int.random(in: (start + 1)..<borders.count, using: &random)
      block.marks.append(.init(range: borders[start]..<borders[end], content: content()))
      start = end
    }
  }

  private mutating func content() -> SourceBlock.Mark.Content {
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where !brief.entries.isEmpty: .term(Int.random(in: 0..<brief.entries.count, using: &random))
    case 1: .name
    case 2: .words
    case 3:
      .measure(
        Measure(
          kind: pick(["date", "time", "period"]), values: [],
          date: pick(["2026-02-29", "--02-29", "2025-04", "1990/1999", "09:30", "09:30:00", "2025-H1", "某日"]),
          bound: pick(["exactly", "about"])))
    default:
      .measure(
        Measure(
          kind: pick(["cardinal", "range", "percent"]),
          values: pick([["3"], ["1", "2.5"], ["2/3"], ["-7"], [], ["4+4"], ["1", "2", "3"]]),
          bound: pick(["exactly", "more-than", "at-least", "nearly", "about", "up-to"]),
          unit: pick([nil, "CNY", "person"])))
    }
  }

  private mutating func english(_ sentence: SourceSentence, in block: SourceBlock) -> EnglishSentence {
    let text = words(0...30)
    let borders = offsets(of: text)
    let marks = block.marks.indices.filter { sentence.range.contains(block.marks[$0].range.lowerBound) }
    var result = EnglishSentence(source: sentence.number, text: text, pieces: [])
    var start = 0
    var clause = 0
    while start < borders.count - 1, !chance(4) {
      let from = Int.random(in: start..<(borders.count - 1), using: &random)
      start = Int.random(in: (from + 1)..<borders.count, using: &random)
      if chance(3) { clause = Int.random(in: 0...4, using: &random) }
      let mark = chance(2) ? marks.randomElement(using: &random) : nil
      result.pieces.append(
        .init(
          range: borders[from]..<borders[start], origin: pick(Origin.allCases), clause: clause, mark: mark,
          entry: chance(4) ? brief.entries.indices.randomElement(using: &random) : nil,
          person: pick([nil, nil, "Lin Wen", "Wei & Co"])))
    }
    return result
  }

  private mutating func gloss(_ sentence: SourceSentence, in block: SourceBlock) -> SentenceGloss {
    let text = String(decoding: Array(block.text.utf8)[sentence.range], as: UTF8.self)
    let borders = offsets(of: text)
    var result = SentenceGloss(source: sentence.number, chunks: [])
    var start = 0
    while start < borders.count - 1, !chance(4) {
      let from = Int.random(in: start..<(borders.count - 1), using: &random)
      start = Int.random(in: (from + 1)..<borders.count, using: &random)
      result.chunks.append(
        .init(
          range: borders[from]..<borders[start], text: words(0...6),
          origin: pick(Gloss.Origin.allCases.filter { $0 != .punctuation })))
    }
    return result
  }

  private mutating func entry(_ number: Int) -> Entry {
    Entry(
      id: "t-e\(number)",
      term: Term(
        term: words(1...4), english: pick(["", "market"]), admitted: pick([[], ["a", "b"]]),
        forbidden: pick([[], ["c"]]), variants: pick([[], ["丁"]]), domains: pick([[], ["law"], ["a b", "a-b"]]),
        status: pick(Term.Status.allCases), note: pick(["", "n"]), source: pick(["", "s"]), id: pick([nil, "c1"]),
        action: pick(Term.Action.allCases), banned: pick([[], ["戊"]]), first: pick([nil, "long"]),
        short: pick([nil, "sh"]), when: pick([[], ["主席"]]), row: number),
      pinyin: pick(["", "dīng"]))
  }

  private mutating func note() -> Brief.Note {
    let article = brief.articles.isEmpty ? nil : Int.random(in: 1...brief.articles.count, using: &random)
    let number = article.flatMap { brief.articles[$0 - 1].blocks.flatMap(\.sentences).first?.number }
    let role = article.flatMap { brief.articles[$0 - 1].blocks.first { !$0.sentences.isEmpty }?.role }
    let isHeading = role.map { [.headline, .kicker, .deck, .subhead].contains($0) } ?? false
    let line = pick([nil, 3])
    return Brief.Note(
      isQuestion: chance(2),
      finding: Finding(
        Finding.Kind(rawValue: pick(["name", "number"])), pick(Finding.Severity.allCases),
        at: .init(file: pick([nil, "f"]), line: line, column: line == nil ? nil : pick([nil, 4]), article: article),
        Bilingual("message", "消息"), remedy: pick([nil, Bilingual("remedy", "办法")])),
      sentence: number.map { SentenceID(article: article ?? 1, number: $0, isHeading: isHeading) })
  }

  private mutating func change() -> Brief.Change {
    Brief.Change(
      status: pick(Brief.Status.allCases), who: pick([Brief.tool, "Lin Wen", "Ou <o>"]),
      when: pick([nil, "2026-11-20", "yesterday", "2026-11-20T10:20:00+08:00"]), text: pick(["", "Done."]),
      signOff: pick([nil, SignOff(articles: [], source: "00", english: "01", glossary: "02")]))
  }

  // MARK: Chance

  private mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &random)] }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private func offsets(of text: String) -> [Int] {
    var offsets = [0]
    for scalar in text.unicodeScalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    return offsets
  }
}

/// A small generator with a seed: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
