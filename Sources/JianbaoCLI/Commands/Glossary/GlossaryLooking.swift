public import ArgumentParser
import Chinese
import Findings
import Newspaper
public import Terminology

extension Term.Status: ExpressibleByArgument {}

/// `jianbao glossary list`: the terms, by filters.
struct GlossaryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: text("List terms, by status, subject field or what is missing.", "按状态、类别或缺项列出术语。"))

  @Option(
    help: ArgumentHelp(text("Only rows of this status; may be repeated.", "只列此状态的词条；可重复使用。"), valueName: "status"))
  var status: [Term.Status] = []
  @Option(
    help: ArgumentHelp(
      text("Only rows of this subject field; may be repeated.", "只列此类别的词条；可重复使用。"), valueName: "domain"))
  var domain: [String] = []
  @Flag(help: ArgumentHelp(text("Only rows without a source.", "只列没有出处的词条。")))
  var withoutSource = false
  @Flag(help: ArgumentHelp(text("Only rows without English.", "只列没有英文的词条。")))
  var withoutEnglish = false
  @OptionGroup var format: FormatOptions
  @OptionGroup var file: GlossaryFileOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let filter = GlossaryFilter(
        statuses: Set(status), domains: Set(domain), withoutSource: withoutSource, withoutEnglish: withoutEnglish)
      let terms = Array(try file.file(console).glossary.terms)
      try checkDomains(in: terms)
      try TermList.print(terms.filter(filter.shows), format.format, console)
    }
  }

  /// - Throws: ``Failure`` for a subject field that is neither in the list nor in a row.
  private func checkDomains(in terms: [Term]) throws(Failure) {
    let known = GlossaryFilter.domains(of: terms)
    guard let unknown = domain.first(where: { !known.contains($0) }) else { return }
    throw Failure(
      .usage,
      Bilingual(
        "There is no subject field “\(unknown)”. There are: \(known.joined(separator: ", ")).",
        "没有类别“\(unknown)”。现有类别：\(known.joined(separator: "、"))。"))
  }
}

/// `jianbao glossary search`: terms by Chinese, pinyin or English, exact or nearly.
struct GlossarySearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: text("Search terms by Chinese, pinyin, initials or English.", "按中文、拼音、拼音首字母或英文查找术语。"))

  @Argument(
    help: ArgumentHelp(
      text("What to look for: 劳模, laomo, lmjs, model worker.", "要查的词：劳模、laomo、lmjs、model worker。"), valueName: "words"))
  var query: [String]
  @Option(help: ArgumentHelp(text("At most so many terms.", "最多列出的词条数。"), valueName: "number"))
  var limit = 20
  @OptionGroup var format: FormatOptions
  @OptionGroup var file: GlossaryFileOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let glossary = try file.file(console).glossary
      let pinyin = Pinyin(lexicon: Workspace(console: console).lexicon())
      let search = GlossarySearch(glossary: glossary) { pinyin.syllables(of: $0).map(\.plain) }
      let found = search.results(for: query.joined(separator: " "), limit: limit).map { glossary.terms[$0.term] }
      try TermList.print(found, format.format, console)
      if found.isEmpty {
        throw Failure(.findings, Bilingual("No term fits.", "没有符合的术语。"))
      }
    }
  }
}

/// `jianbao glossary show`: one term with everything its row says, and its contexts in pages.
struct GlossaryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: text("Show one term, and where pages use it.", "显示一个术语及其在版面中的用例。"))

  @Argument(help: ArgumentHelp(text("The Chinese term.", "中文术语。"), valueName: "term"))
  var term: String
  @Argument(help: ArgumentHelp(text("Pages to look for it in.", "要查找用例的版面文件。"), valueName: "file"))
  var pages: [String] = []
  @OptionGroup var file: GlossaryFileOptions
  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let glossary = try file.file(console)
      let rows = glossary.rows(named: term).compactMap(glossary.term(ofRow:))
      if rows.isEmpty {
        throw Failure(.dataError, Bilingual("The glossary has no term \(term).", "术语表中没有“\(term)”。"))
      }
      for row in rows { try TermList.printWhole(row, console) }
      let matcher = TermMatcher(glossary: Glossary(terms: rows))
      for page in pages {
        let decoded = try Inputs.decoded(Inputs.bytes(at: page), file: page, encoding: encoding.encoding)
        for block in Restorer().restore(decoded.page(id: Inputs.pageName(of: page))).articles.flatMap(\.blocks)
        where !matcher.matches(in: block.text).matches.isEmpty {
          for sentence in SentenceSplitter.sentences(of: block.text).map({ $0.text(in: block.text) })
          where !matcher.matches(in: sentence).matches.isEmpty {
            try console.line("\(page):\(block.pieces.first?.line ?? 1): \(sentence)")
          }
        }
      }
    }
  }
}

/// `jianbao glossary stats`: how many rows there are of each kind.
struct GlossaryStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: text("Count the rows by status and subject field.", "按状态和类别统计词条。"))

  @OptionGroup var format: FormatOptions
  @OptionGroup var file: GlossaryFileOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let statistics = GlossaryStatistics(try file.file(console).glossary)
      if format.format == .json { return try console.write(JSON.value(statistics)) }
      try console.line(text("terms", "词条") + "\t\(statistics.terms)")
      for (status, count) in statistics.statuses.sorted(by: { $0.key < $1.key }) {
        try console.line("\(status)\t\(count)")
      }
      for (domain, count) in statistics.domains.sorted(by: { $0.key < $1.key }) {
        try console.line("\(domain)\t\(count)")
      }
      try console.line(text("without source", "无出处") + "\t\(statistics.withoutSource)")
    }
  }
}

/// Prints terms.
enum TermList {
  static func print(_ terms: [Term], _ format: OutputFormat, _ console: Console) throws(Failure) {
    if format == .json { return try console.write(JSON.value(terms.map(TermRow.init))) }
    for term in terms { try console.line("\(term.row)\t\(term.term)\t\(term.english)\t\(term.status.rawValue)") }
  }

  static func printWhole(_ term: Term, _ console: Console) throws(Failure) {
    try console.line(
      "\(term.term)  →  \(term.english)   [\(term.status.rawValue), \(term.domains.joined(separator: ";"))]")
    let facts: [(Bilingual, String)] = [
      (Bilingual("also allowed", "可用译法"), term.admitted.joined(separator: "; ")),
      (Bilingual("never", "禁用译法"), term.forbidden.joined(separator: "; ")),
      (Bilingual("other Chinese", "异称"), term.variants.joined(separator: "；")),
      (Bilingual("first mention", "首次出现"), term.first ?? ""), (Bilingual("short", "简称"), term.short ?? ""),
      (Bilingual("note", "说明"), term.note), (Bilingual("source", "出处"), term.source),
      (Bilingual("row", "行"), "\(term.row)"),
    ]
    for (name, value) in facts where !value.isEmpty { try console.line("  \(name[console.language]): \(value)") }
  }

  /// A term as it stands in JSON.
  struct TermRow: Encodable {
    var row: Int
    var term: String
    var english: String
    var admitted: [String]
    var forbidden: [String]
    var variants: [String]
    var domain: [String]
    var status: String
    var note: String
    var source: String

    init(_ term: Term) {
      row = term.row
      self.term = term.term
      english = term.english
      admitted = term.admitted
      forbidden = term.forbidden
      variants = term.variants
      domain = term.domains
      status = term.status.rawValue
      note = term.note
      source = term.source
    }
  }
}
