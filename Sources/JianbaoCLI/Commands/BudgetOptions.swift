public import ArgumentParser
public import Summarization

/// The options for how much is chosen, and by which method.
struct BudgetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text("Key sentences an article (3 by default, fewer in a short one).", "每篇文章的关键句数（默认3句，短文更少）。"),
      valueName: "number"))
  var sentences: Int?

  @Option(help: ArgumentHelp(text("At most so many characters an article.", "每篇文章的字数上限。"), valueName: "number"))
  var characters: Int?

  @Option(
    help: ArgumentHelp(text("At most this share of an article, such as 0.2.", "占全文字数的比例上限，例如 0.2。"), valueName: "share")
  )
  var ratio: Double?

  @Option(help: ArgumentHelp(text("How sentences are scored.", "句子打分方法。"), valueName: "name"))
  var method: SummarizationMethod = .frequency

  func validate() throws {
    if [sentences != nil, characters != nil, ratio != nil].count(where: \.self) > 1 {
      throw ValidationError(
        text("Give only one of --sentences, --characters and --ratio.", "--sentences、--characters、--ratio 只能选一个。"))
    }
    if (sentences ?? 1) < 1 || (characters ?? 1) < 1 || !(0.0...1.0).contains(ratio ?? 0.5) {
      throw ValidationError(
        text(
          "--sentences and --characters take a number from 1, --ratio one between 0 and 1.",
          "--sentences 和 --characters 须为不小于1的整数，--ratio 须在0与1之间。"))
    }
  }

  /// The summarizer of the chosen method.
  var summarizer: Summarizer { Summarizer(scorer: method.scorer) }

  /// The budget that was asked for.
  var budget: Budget {
    if let sentences { return .sentences(sentences) }
    if let characters { return .characters(characters) }
    if let ratio { return .ratio(ratio) }
    return .standard
  }
}

/// The option for the glossary.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text("The glossary file, in place of the default; may be repeated.", "术语表文件（代替默认术语表），可重复使用。"), valueName: "path"))
  var glossary: [String] = []
}

extension SummarizationMethod: ExpressibleByArgument {}
