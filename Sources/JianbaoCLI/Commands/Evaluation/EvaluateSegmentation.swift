import ArgumentParser
import Findings
import Summarization

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
