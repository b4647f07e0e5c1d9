import ArgumentParser
import Findings
import Summarization

/// `jianbao evaluate rouge`: ROUGE-1, -2 and -L on characters, with bootstrap intervals.
struct EvaluateROUGE: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rouge",
    abstract: text("ROUGE-1, -2 and -L of summaries, with 95 % intervals.", "摘要的ROUGE-1、ROUGE-2、ROUGE-L及95%置信区间。"))

  @Argument(
    help: ArgumentHelp(
      text("Gold: one JSON object a line with id and summary.", "标准答案：逐行JSON，含 id 和 summary。"), valueName: "gold"))
  var gold: String
  @Argument(
    help: ArgumentHelp(
      text("Summaries: one JSON object a line with id and sentences.", "待评摘要：逐行JSON，含 id 和 sentences。"),
      valueName: "predicted"))
  var predicted: String
  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  private struct Gold: Decodable {
    var id: JSONLines.ID
    var source: String?
    var summary: Text

    /// A text, or several sentences.
    enum Text: Decodable {
      case one(String)
      case several([String])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
          self = .one(text)
        } else {
          self = .several(try container.decode([String].self))
        }
      }

      var joined: String {
        switch self {
        case .one(let text): text
        case .several(let sentences): sentences.joined(separator: "。")
        }
      }
    }
  }

  private struct Prediction: Decodable {
    var id: JSONLines.ID
    var sentences: [String]
  }

  /// The scores of the texts of one source.
  private struct Result: Encodable {
    var source: String
    var texts: Int
    var rouge1: ConfidenceInterval
    var rouge2: ConfidenceInterval
    var rougeL: ConfidenceInterval

    private enum CodingKeys: String, CodingKey {
      case source, texts, rouge1, rouge2
      case rougeL = "rouge_l"
    }
  }

  func run() throws {
    let console = common.console
    try reporting(console) {
      let golds: [Gold] = try EvaluationFile.lines(of: gold)
      let predictions: [Prediction] = try EvaluationFile.lines(of: predicted)
      let byID = Dictionary(predictions.map { ($0.id, $0.sentences.joined()) }) { first, _ in first }
      var scores: [String: [ROUGE.Score]] = [:]
      for gold in golds {
        guard let summary = byID[gold.id] else { continue }
        scores[gold.source ?? "all", default: []].append(ROUGE(reference: gold.summary.joined).score(of: summary))
      }
      EvaluationFile.report(missing: golds.count { byID[$0.id] == nil }, console)
      let results = scores.sorted { $0.key < $1.key }.map { source, scores in
        Result(
          source: source, texts: scores.count, rouge1: ConfidenceInterval(of: scores.map(\.rouge1.f1)),
          rouge2: ConfidenceInterval(of: scores.map(\.rouge2.f1)),
          rougeL: ConfidenceInterval(of: scores.map(\.rougeL.f1)))
      }
      if format.format == .json { return try console.write(JSON.value(results)) }
      for result in results {
        try console.line(
          "\(result.source)\t\(result.texts)\tR1 \(result.rouge1.inPercent)\tR2 \(result.rouge2.inPercent)\t"
            + "RL \(result.rougeL.inPercent)")
      }
    }
  }
}
