import ArgumentParser
import Findings
import Foundation
import Summarization

/// `jianbao evaluate`: how good summaries and segmentations are, against a gold standard.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Measure summaries and segmentations against a gold standard.", "对照标准答案评测摘要和分词。"),
    subcommands: [EvaluateROUGE.self, EvaluateKeySentences.self, EvaluateSegmentation.self])
}

/// A file with one JSON object a line, as gold standards and predictions come.
enum EvaluationFile {
  /// The objects of a file; blank lines are passed over.
  static func lines<Value: Decodable>(of file: String) throws(Failure) -> [Value] {
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

  /// Says how many texts of the gold standard nobody has answered.
  static func report(missing: Int, _ console: Console) {
    if missing > 0 { console.say(Bilingual("\(missing) texts have no summary.", "\(missing) 篇没有摘要。")) }
  }
}

extension ConfidenceInterval {
  /// The mean with its bounds in percent: `48.12 [43.00, 53.25]`.
  var inPercent: String { "\(Self.percent(mean)) [\(Self.percent(lower)), \(Self.percent(upper))]" }

  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
