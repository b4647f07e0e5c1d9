import ArgumentParser
import Findings
import Foundation
import Summarization

/// `jianbao evaluate`: how good summaries and segmentations are, against a gold standard.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Measure summaries and segmentations against a gold standard.", "对照标准答案评测摘要和分词。"),
    subcommands: [EvaluateROUGE.self, EvaluateSegmentation.self])
}

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
      let golds: [Gold] = try Self.lines(of: gold)
      let predictions: [Prediction] = try Self.lines(of: predicted)
      let byID = Dictionary(predictions.map { ($0.id, $0.sentences.joined()) }) { first, _ in first }
      var scores: [String: [ROUGE.Score]] = [:]
      for gold in golds {
        guard let summary = byID[gold.id] else { continue }
        scores[gold.source ?? "all", default: []].append(ROUGE(reference: gold.summary.joined).score(of: summary))
      }
      let missing = golds.count { byID[$0.id] == nil }
      if missing > 0 { console.say(Bilingual("\(missing) texts have no summary.", "\(missing) 篇没有摘要。")) }
      let results = scores.sorted { $0.key < $1.key }.map { source, scores in
        Result(
          source: source, texts: scores.count, rouge1: ConfidenceInterval(of: scores.map(\.rouge1.f1)),
          rouge2: ConfidenceInterval(of: scores.map(\.rouge2.f1)),
          rougeL: ConfidenceInterval(of: scores.map(\.rougeL.f1)))
      }
      if format.format == .json { return try console.write(JSON.value(results)) }
      for result in results {
        let columns = [result.rouge1, result.rouge2, result.rougeL].map {
          "\(Self.percent($0.mean)) [\(Self.percent($0.lower)), \(Self.percent($0.upper))]"
        }
        try console.line("\(result.source)\t\(result.texts)\tR1 \(columns[0])\tR2 \(columns[1])\tRL \(columns[2])")
      }
    }
  }

  private static func lines<Value: Decodable>(of file: String) throws(Failure) -> [Value] {
    let decoder = JSONDecoder()
    var values: [Value] = []
    var number = 0
    for line in try Inputs.bytes(at: file).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      guard let value = try? decoder.decode(Value.self, from: Data(line)) else {
        throw Failure(
          .dataError,
          Bilingual(
            "\(file):\(number): the line has not the keys it should have.", "\(file):\(number)：该行缺少应有的字段。"))
      }
      values.append(value)
    }
    return values
  }

  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// `jianbao evaluate segmentation`: word F1.
struct EvaluateSegmentation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation", abstract: text("Word F1 of a segmentation.", "分词的词F1值。"))

  @Argument(help: ArgumentHelp(text("Gold: words with spaces between them.", "标准分词（词间空格）。"), valueName: "gold"))
  var gold: String
  @Argument(help: ArgumentHelp(text("The segmentation to measure.", "待评分词。"), valueName: "predicted")) var predicted:
    String
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let score = SegmentationScore(
        gold: try Inputs.text(at: gold, encoding: nil), predicted: try Inputs.text(at: predicted, encoding: nil))
      try console.line(
        "F1 \(score.words.f1)  precision \(score.words.precision)  recall \(score.words.recall)  "
          + "lines whose text differs \(score.differingLines.count)")
    }
  }
}
