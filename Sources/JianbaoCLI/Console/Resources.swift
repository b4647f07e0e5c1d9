import Briefing
import Chinese
import English
import Findings
import Interchange
import Jianbao
import Terminology

/// What a command works with, read once from the files of this machine: dictionary and glossary, and what else it needs.
struct Resources: Sendable {
  /// What a command may need beside dictionary and glossary.
  struct Parts: OptionSet {
    let rawValue: Int
    /// The sentence patterns and the translation memory.
    static let drafting = Parts(rawValue: 1)
    /// The phrase lexicon.
    static let phrases = Parts(rawValue: 2)
  }

  /// The words of Chinese; `nil` where this machine has no dictionary.
  let lexicon: Lexicon?
  /// The file that the terms come from, once its hash is made.
  let glossaryFile: @Sendable () -> Brief.Resource?
  /// Finds terms, figures and names.
  let reader: SentenceReader
  /// Parts Chinese into words.
  let segmenter: WordSegmenter
  /// The phrase lexicon; `nil` where this machine has none or the command needs none.
  let phrases: PhraseLexicon?
  private let patterns: PatternSet
  private let memory: TranslationMemory

  /// Reads the files, those that don't depend on each other at the same time; the glossary's failure is told first.
  ///
  /// - Parameters:
  ///   - glossary: The glossary files, or none for that of this machine.
  ///   - issueDate: The date by which the figures of a page are read.
  ///   - memory: The translation memory, or `nil` for that of this machine.
  init(
    _ workspace: Workspace, glossary: [String] = [], issueDate: CalendarDate? = nil, memory: String? = nil,
    _ parts: Parts = []
  ) throws(Failure) {
    let drafting = parts.contains(.drafting)
    let patterns = Later {
      Result { () throws(Failure) in drafting ? try workspace.patterns() : PatternSet() }
    }
    let phrases = Later {
      Result { () throws(Failure) in parts.contains(.phrases) ? try workspace.phrases() : nil }
    }
    let lexicon = workspace.lexicon()
    let figures = FigureFinder(issueDate: issueDate)
    let used = try workspace.glossary(glossary)
    let matcher = TermMatcher(glossary: used.glossary, simplifying: lexicon.map { $0.simplified })
    self.lexicon = lexicon
    self.memory = TranslationMemory(units: drafting ? try workspace.memoryUnits(memory) : [], figures: figures)
    (self.patterns, self.phrases) = (try patterns.value.get(), try phrases.value.get())
    glossaryFile = used.resource
    reader = SentenceReader(matcher: matcher, figures: figures)
    segmenter = WordSegmenter(lexicon: lexicon)
  }

  /// Drafts the English of sentences.
  var drafter: Drafter { Drafter(reader: reader, patterns: patterns, memory: memory) }

  /// Glosses sentences; without a phrase lexicon it knows terms, figures and names only.
  var glosser: Glosser {
    let pinyin = Pinyin(lexicon: lexicon)
    return Glosser(
      reader: reader, lexicon: phrases ?? PhraseLexicon(), persons: PersonNames(lexicon: lexicon),
      simplified: { [lexicon] in lexicon?.simplified($0) ?? $0 }, reading: { pinyin.word($0) })
  }
}
