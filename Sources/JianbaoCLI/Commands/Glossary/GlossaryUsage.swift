import ArgumentParser
import Briefing
import Findings
import Interchange
import Storage
import Terminology

/// `jianbao glossary impact`: which briefs and memory entries have English that the glossary no longer wants.
struct GlossaryImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: text(
      "List briefs and memory entries that use a term whose row has changed.", "列出使用了已改动术语的简报和译文记忆。"),
    discussion: text(
      "A brief holds the rows it was made with, so it is compared with the glossary of today. With --before every "
        + "change since that file is looked up in the briefs and in the memory.",
      "简报中存有制作时的词条，与现在的术语表对比即可。用 --before 指定旧术语表，则查找此后的全部改动。"))

  @OptionGroup var used: EarlierEnglishOptions
  @Option(
    help: ArgumentHelp(text("An older copy of the glossary to compare with.", "用于对比的旧术语表。"), valueName: "path"))
  var before: String?
  @OptionGroup var format: FormatOptions
  @OptionGroup var file: GlossaryFileOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let now = try file.file(console).glossary
      let earlier = try used.earlierEnglish(console)
      var rows = earlier.rows
      if let before { rows = GlossaryFile(bytes: try Inputs.bytes(at: before)).glossary.terms + rows }
      let states = GlossaryImpact.earlierStates(of: now, heldElsewhere: rows)
      let impact = GlossaryImpact(from: states, to: now, in: earlier.sentences)
      switch format.format {
      case .json: try console.write(JSON.value(impact.entries.map(ImpactReport.init)))
      case .text: try print(impact, earlier, console)
      }
    }
  }

  private func print(_ impact: GlossaryImpact, _ earlier: EarlierEnglish, _ console: Console) throws(Failure) {
    for entry in impact.entries {
      let now = entry.newEnglish.isEmpty ? "–" : entry.newEnglish
      let english = entry.oldEnglish == now ? now : "\(entry.oldEnglish) → \(now)"
      try console.line("\(entry.term)\t\(word(entry.change)[console.language])\t\(english)")
      for sentence in entry.sentences {
        try console.line("    \(sentence.place)\n        \(sentence.source)\n        \(sentence.target)")
      }
    }
    let places = Set(impact.entries.flatMap(\.sentences).map(\.place)).count
    console.say(
      Bilingual(
        "\(impact.entries.count) changed rows in \(places) of \(earlier.sentences.count) sentences.",
        "改动的词条 \(impact.entries.count) 个，涉及 \(earlier.sentences.count) 句中的 \(places) 句。"))
  }

  private func word(_ change: GlossaryImpact.Change) -> Bilingual {
    switch change {
    case .changed: Bilingual("changed", "译法已改")
    case .forbidden: Bilingual("forbidden", "译法已禁用")
    case .retired: Bilingual("retired", "已停用")
    case .removed: Bilingual("removed", "已删除")
    }
  }
}

/// `jianbao glossary concordance`: how earlier briefs put a term.
struct GlossaryConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: text("Show how earlier briefs and the memory put a term.", "查看以往简报和译文记忆中某术语的译法。"))

  @Argument(help: ArgumentHelp(text("The Chinese term.", "中文术语。"), valueName: "term")) var term: String
  @OptionGroup var used: EarlierEnglishOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var file: GlossaryFileOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let glossary = try file.file(console)
      let rows = glossary.rows(of: term).compactMap(glossary.term(ofRow:))
      let earlier = try used.earlierEnglish(console)
      var lines: [Concordance.Line] = []
      for row in rows.isEmpty ? [Term(term: term, english: "")] : rows {
        // Of several rows of one term, the one whose English is there says which was meant.
        for line in Concordance(of: row, in: earlier.sentences).lines {
          let same = lines.firstIndex { $0.sentence == line.sentence && $0.range == line.range }
          guard let same else {
            lines.append(line)
            continue
          }
          if lines[same].use == nil { lines[same] = line }
        }
      }
      switch format.format {
      case .json: try console.write(JSON.value(lines.map(ConcordanceReport.init)))
      case .text: for line in lines { try print(line, console) }
      }
      if lines.isEmpty {
        throw Failure(
          .findings,
          Bilingual(
            "None of \(earlier.sentences.count) sentences has \(term).",
            "已查的 \(earlier.sentences.count) 句中没有“\(term)”。"))
      }
    }
  }

  private func print(_ line: Concordance.Line, _ console: Console) throws(Failure) {
    let use = line.use.map { word($0)[console.language] + ": " } ?? ""
    try console.line("\(line.sentence.place)\t\(use)\(line.english ?? "?")")
    try console.line("    \(line.sentence.source)\n    \(line.sentence.target)")
  }

  private func word(_ use: Concordance.Use) -> Bilingual {
    switch use {
    case .preferred: Bilingual("preferred", "首选译法")
    case .admitted: Bilingual("admitted", "可用译法")
    case .first: Bilingual("first mention", "首次译法")
    case .forbidden: Bilingual("forbidden", "禁用译法")
    }
  }
}

/// The briefs and the memory that are looked into.
struct EarlierEnglishOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      text("TEI briefs; by default those in output/.", "TEI简报；默认为 output/ 中的简报。"), valueName: "brief"))
  var briefs: [String] = []
  @Option(help: ArgumentHelp(text("The translation memory.", "译文记忆文件。"), valueName: "path")) var memory: String?

  /// What the briefs and the memory say.
  func earlierEnglish(_ console: Console) throws(Failure) -> EarlierEnglish {
    var earlier = EarlierEnglish()
    for file in briefs.isEmpty ? InputFile.paths(in: "output", ending: ".xml") : briefs {
      let brief = try Briefs.read(file)
      earlier.rows += brief.entries.map(\.term)
      earlier.sentences += brief.parallelSentences(in: file)
    }
    if let path = memory ?? Workspace(console: console).locations.memory {
      let bytes = try Inputs.bytes(at: path)
      do throws(InterchangeFailure) {
        earlier.sentences += try TMX.units(in: bytes).value.enumerated().map { number, unit in
          ParallelSentence(place: "\(path)#\(number + 1)", source: unit.source, target: unit.target)
        }
      } catch {
        throw Failure(error, file: path)
      }
    }
    return earlier
  }
}

/// Sentences of earlier work with their English, and the glossary rows that briefs hold.
struct EarlierEnglish {
  var rows: [Term] = []
  var sentences: [ParallelSentence] = []
}
