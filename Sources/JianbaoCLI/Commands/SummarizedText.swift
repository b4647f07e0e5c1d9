import Chinese
import Findings
import Summarization

/// A text with its chosen sentences, as `jianbao summarize` prints it.
struct SummarizedText {
  private let title: String
  private let explanation: Explanation
  private let analyzed: AnalyzedText

  /// Summarizes a text whose line breaks end paragraphs.
  init(title: String, text: String, by summarizer: Summarizer, budget: Budget) {
    self.title = title
    let document = Document(
      headings: title.isEmpty ? [] : [title], paragraphs: text.split(whereSeparator: \.isNewline).map(String.init))
    explanation = summarizer.explanation(of: document, budget: budget)
    analyzed = AnalyzedText(of: document)
  }

  /// The answer of the contract.
  struct Answer: Encodable {
    var sentences: [String]
    var indexes: [Int]
    var scores: [Double]
  }

  /// The chosen sentences with their places and scores.
  var answer: Answer {
    let choices = explanation.summary.choices
    return Answer(
      sentences: choices.map { analyzed.text(of: $0.index) }, indexes: choices.map(\.index),
      scores: choices.map(\.score))
  }

  /// The chosen sentences for people, one a line, with the reasons where asked for.
  func printed(explaining: Bool, _ language: MessageLanguage) -> String {
    var text = title.isEmpty ? "" : "# \(title)\n"
    let summary = explanation.summary
    for (choice, detail) in zip(summary.choices, explanation.details) {
      text += analyzed.text(of: choice.index) + "\n"
      guard explaining else { continue }
      let reasons = choice.reasons.map(\.rawValue).joined(separator: ", ")
      let words = (detail.headlineWords + detail.words).prefix(8).joined(separator: " ")
      text +=
        Bilingual(
          "    rank \(choice.rank), score \(rounded(choice.score)), sentence \(choice.index + 1): \(reasons); \(words)\n",
          "    排名 \(choice.rank)，得分 \(rounded(choice.score))，第 \(choice.index + 1) 句：\(reasons)；\(words)\n")[language]
    }
    guard explaining else { return text + "\n" }
    for repetition in explanation.repetitions {
      text +=
        Bilingual(
          "    passed over: sentence \(repetition.sentence + 1) repeats sentence \(repetition.repeats + 1)\n",
          "    略去：第 \(repetition.sentence + 1) 句与第 \(repetition.repeats + 1) 句重复\n")[language]
    }
    return text + "\n"
  }

  private func rounded(_ score: Double) -> String {
    let thousandths = Int((score * 1000).rounded())
    return "\(Double(thousandths) / 1000)"
  }
}
