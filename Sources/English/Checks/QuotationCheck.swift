import Findings

/// Checks quotation marks: what is quoted in the Chinese is quoted in English, and nothing else is put into a mouth.
enum QuotationCheck {
  static func run(_ zh: String, _ en: String) -> [CheckFinding] {
    let (opened, closed) = (en.count { $0 == "“" }, en.count { $0 == "”" })
    let straight = en.count { $0 == "\"" }
    let quotes = chineseQuotes(zh)
    if opened != closed || straight % 2 == 1 {
      return [
        CheckMessages.quotation(
          quotes.first ?? "", "\"", nil,
          Bilingual("A quotation mark of the English has no partner. Close the quotation.", "译文的引号没有成对。请补全引号。"))
      ]
    }
    let english = englishQuotes(en)
    let speech = quotes.filter(isSpeech)
    let speechVerb = speechVerbs.contains { zh.contains($0) }
    if !speech.isEmpty, speechVerb, english.isEmpty, !isReported(zh, en) {
      return [
        CheckMessages.quotation(
          speech[0], "", nil,
          Bilingual(
            "The Chinese quotes these words, the English does not mark them as a quotation: “\(speech[0])”. Put quotation marks.",
            "原文是直接引语“\(speech[0])”，译文没有加引号。请加上引号。"))
      ]
    }
    let isQuoting = !quotes.isEmpty || zh.contains("《") || zh.contains("「") || zh.contains("\"")
    let says = ["said", "says", "noted", "stressed", "added", "told", "pointed"].contains { en.contains(" " + $0) }
    if !isQuoting, says, let long = english.first(where: { $0.split(separator: " ").count >= 4 }) {
      return [
        CheckMessages.quotation(
          "", long, nil,
          Bilingual(
            "The English quotes “\(long)”, but the Chinese only reports it. Take the quotation marks out.",
            "译文给“\(long)”加了引号，而原文是转述，不是直接引语。请去掉引号。"))
      ]
    }
    return []
  }

  /// Whether the English reports what was said, as good English may: He said the market charges no fees.
  ///
  /// Words of the first person, or a bare sentence with `he said` behind it, are a quotation whose marks are missing.
  private static func isReported(_ zh: String, _ en: String) -> Bool {
    let words = EnglishTokenizer.tokens(en).map(\.text)
    // 她说：“……” announces the very words
    if zh.contains("：“") { return false }
    guard firstPersons.isDisjoint(with: words), let verb = words.firstIndex(where: reports.contains) else {
      return false
    }
    return words.count - verb > 5
  }

  private static let firstPersons: Set<String> = ["i", "we", "my", "our", "us", "me", "i'm", "we're", "i've", "we've"]
  private static let reports: Set<String> = [
    "said", "says", "told", "noted", "added", "stressed", "recalled", "explained", "believes", "promised", "hoped",
    "according", "stated", "remarked", "admitted", "insisted", "warned", "argued", "revealed", "pointed", "described",
    "vowed", "pledged", "complained", "feels", "thinks", "hopes", "believed", "saying", "explaining", "adding",
  ]

  /// A sentence somebody speaks, not a name or a set phrase.
  private static func isSpeech(_ quote: String) -> Bool {
    quote.unicodeScalars.count >= 8 && quote.contains { "，。！？".contains($0) }
  }

  private static let speechVerbs = ["说", "表示", "道", "指出", "强调", "介绍", "坦言", "告诉", "称", "认为", "感慨", "感叹", "回忆"]

  private static func chineseQuotes(_ text: String) -> [String] {
    var quotes: [String] = []
    var depth = 0
    var current = ""
    for character in text {
      if character == "“" {
        depth += 1
        if depth == 1 {
          current = ""
          continue
        }
      } else if character == "”" {
        depth -= 1
        if depth == 0 { quotes.append(current) }
      }
      if depth > 0 { current.append(character) }
    }
    return quotes
  }

  private static func englishQuotes(_ text: String) -> [String] {
    var quotes: [String] = []
    var current: String?
    for character in text {
      switch character {
      case "“": current = ""
      case "”":
        if let current { quotes.append(current) }
        current = nil
      case "\"":
        if let open = current {
          quotes.append(open)
          current = nil
        } else {
          current = ""
        }
      default: current?.append(character)
      }
    }
    return quotes
  }
}
