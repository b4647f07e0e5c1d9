import Summarization
import Testing

@Suite struct EvaluationTests {
  private static let pairs: [(String, String, Double, Double, Double)] = [
    ("江水涨了", "江水涨了", 1, 1, 1), ("江水涨了", "", 0, 0, 0), ("", "江水", 0, 0, 0), ("江水涨了", "山路通车", 0, 0, 0),
    // Order counts for pairs and for the subsequence.
    ("江水涨了", "涨了江水", 1.0, 2.0 / 3, 0.5),
    // Width, case and punctuation do not count; a decimal and a word are one token each.
    ("ＡＩ产业增长３.５％。", "ai产业，增长3.5", 1.0, 1.0, 1.0), ("3.5", "3 5", 0, 0, 0),
    // A token counts as often as it stands in both.
    ("江江水", "江江江", 2.0 / 3, 0.5, 2.0 / 3),
  ]

  @Test(arguments: pairs)
  func rouge(_ reference: String, _ summary: String, _ one: Double, _ two: Double, _ long: Double) {
    let score = ROUGE(reference: reference).score(of: summary)
    #expect(
      abs(score.rouge1.f1 - one) < 1e-9 && abs(score.rouge2.f1 - two) < 1e-9 && abs(score.rougeL.f1 - long) < 1e-9)
  }

  @Test func theSubsequenceCrossesWordsOfSixtyFourPlaces() {
    let text = String((0..<300).compactMap { Unicode.Scalar(0x4E00 + $0 * 3).map(Character.init) })
    #expect(ROUGE(reference: text).score(of: text).rougeL.hits == 300)
    #expect(ROUGE(reference: text).score(of: String(text.dropFirst(150)) + text).rougeL.hits == 300)
    #expect(ROUGE(reference: text).score(of: String(text.reversed())).rougeL.hits == 1)
  }

  @Test func anIntervalHoldsItsMeanAndIsTheSameInEveryRun() {
    let values = (0..<50).map { Double($0 % 7) }
    let interval = ConfidenceInterval(of: values)
    #expect(interval == ConfidenceInterval(of: values))
    #expect(interval.lower < interval.mean && interval.mean < interval.upper)
    #expect(interval.upper - interval.lower < 2)
    #expect(ConfidenceInterval(of: [3]) == ConfidenceInterval(of: [3, 3, 3]))
    #expect(ConfidenceInterval(of: []).mean == 0)
  }

  private static let cuttings: [(String, String, Double)] = [
    ("江水 涨 了", "江水 涨 了", 1.0), ("江水 涨 了", "江 水 涨了", 0), ("江水 涨 了", "江水 涨了", 0.4), ("", "", 0),
    ("江水 涨\n山路 通", "江水 涨\n山 路 通", 6.0 / 9),
  ]

  @Test(arguments: cuttings)
  func wordsAreRightWithBothEnds(_ gold: String, _ predicted: String, _ f1: Double) {
    #expect(abs(SegmentationScore(gold: gold, predicted: predicted).words.f1 - f1) < 1e-9)
  }

  @Test func linesWithOtherCharactersAreNamed() {
    #expect(SegmentationScore(gold: "江水\n山 路\n天", predicted: "江 水\n山 道").differingLines == [2, 3])
  }

  private static let choices: [(key: [String], chosen: [String], scores: [Double], share: Double)] = [
    (["江水退了。", "田还在。"], ["江水 退了。", "风停了。"], [], 0.5),
    // As many count as the editor took, the best first.
    (["江水退了。"], ["风停了。", "江水退了。"], [], 0), (["江水退了。"], ["风停了。", "江水退了。"], [0.2, 0.7], 1),
    (["江水退了。"], [], [], 0), (["江水退了。"], ["江水退了。"], [], 1),
  ]

  @Test(arguments: choices)
  func keySentences(_ key: [String], _ chosen: [String], _ scores: [Double], _ share: Double) {
    #expect(KeySentenceScore(key: key, chosen: chosen, scores: scores).share == share)
  }

  @Test func keySentencesAreHeldAgainstTheLengthOfTheEditors() {
    let scores = [
      KeySentenceScore(key: ["江水退了。"], chosen: ["江水全都退了。", "风停了。"]), KeySentenceScore(key: ["田还在。"], chosen: ["田 还在。"]),
    ]
    #expect(KeySentenceScore.lengthRatio(of: scores) == 11.0 / 9)
    #expect(KeySentenceScore.lengthRatio(of: []) == 0)
  }
}
