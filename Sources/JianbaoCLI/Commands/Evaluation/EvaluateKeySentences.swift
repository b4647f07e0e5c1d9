import ArgumentParser
import Findings
import Summarization

/// `jianbao evaluate key-sentences`: how many of an editor's key sentences were chosen.
struct EvaluateKeySentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key-sentences",
    abstract: text(
      "How many of an editor's key sentences were chosen, with 95 % intervals.", "选中编辑要点句的比例及95%置信区间。"),
    discussion: text(
      "Of each text as many sentences count as the editor took: the best by score.", "每篇只按得分取与编辑所选句数相同的句子。"))

  @Argument(
    help: ArgumentHelp(
      text("Gold: one JSON object a line with id and key_sentences.", "标准答案：逐行JSON，含 id 和 key_sentences。"),
      valueName: "gold"))
  var gold: String
  @Argument(
    help: ArgumentHelp(
      text(
        "Chosen: one JSON object a line with id, sentences and scores, as summarize --jsonl writes it.",
        "待评结果：逐行JSON，含 id、sentences 和 scores，即 summarize --jsonl 的输出。"), valueName: "predicted"))
  var predicted: String
  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  private struct Gold: Decodable {
    var id: JSONLines.ID
    var source: String?
    var keySentences: [String]

    private enum CodingKeys: String, CodingKey {
      case id, source
      case keySentences = "key_sentences"
    }
  }

  private struct Prediction: Decodable {
    var id: JSONLines.ID
    var sentences: [String]
    var scores: [Double]?
  }

  /// The result for the texts of one source.
  private struct Result: Encodable {
    var source: String
    var texts: Int
    var share: ConfidenceInterval
    var lengthRatio: Double

    private enum CodingKeys: String, CodingKey {
      case source, texts, share
      case lengthRatio = "length_ratio"
    }
  }

  func run() throws {
    let console = common.console
    try reporting(console) {
      let golds: [Gold] = try EvaluationFile.lines(of: gold)
      let predictions: [Prediction] = try EvaluationFile.lines(of: predicted)
      let byID = Dictionary(predictions.map { ($0.id, $0) }) { first, _ in first }
      var scores: [String: [KeySentenceScore]] = [:]
      for gold in golds {
        guard let prediction = byID[gold.id], !gold.keySentences.isEmpty else { continue }
        scores[gold.source ?? "all", default: []].append(
          KeySentenceScore(key: gold.keySentences, chosen: prediction.sentences, scores: prediction.scores ?? []))
      }
      EvaluationFile.report(missing: golds.count { byID[$0.id] == nil }, console)
      let results = scores.sorted { $0.key < $1.key }.map { source, scores in
        Result(
          source: source, texts: scores.count, share: ConfidenceInterval(of: scores.map(\.share)),
          lengthRatio: KeySentenceScore.lengthRatio(of: scores))
      }
      if format.format == .json { return try console.write(JSON.value(results)) }
      for result in results {
        let length = Double(Int((result.lengthRatio * 100).rounded())) / 100
        try console.line("\(result.source)\t\(result.texts)\tshare \(result.share.inPercent)\tlength \(length)")
      }
    }
  }
}
