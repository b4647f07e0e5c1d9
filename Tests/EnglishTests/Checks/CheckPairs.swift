import English

/// Sentence pairs with the kinds of errors that a check must find in them.
struct CheckPairs {
  struct Pair: Sendable {
    var zh: String
    var en: String
    var kinds: [String]
    var glossary: [CheckTerm]
  }

  static func parse(_ text: String) -> [Pair] {
    text.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let kinds = cells[2] == "-" ? [] : cells[2].split(separator: ",").map(String.init)
      let glossary = cells.count > 3 ? cells[3].split(separator: ";").map(term) : []
      return Pair(zh: cells[0], en: cells[1], kinds: kinds, glossary: glossary)
    }
  }

  private static func term(_ text: Substring) -> CheckTerm {
    let sides = text.split(separator: "=").map(String.init)
    let english = sides[1].split(separator: "!").map { $0.split(separator: "/").map(String.init) }
    return CheckTerm(zh: sides[0], en: english[0], forbidden: english.count > 1 ? english[1] : [])
  }

  /// How many errors were found with their kind, how many there are, and how many right pairs raised an alarm.
  static func score(_ pairs: [Pair]) -> (found: Int, errors: Int, alarms: Int, right: Int) {
    var score = (found: 0, errors: 0, alarms: 0, right: 0)
    for pair in pairs {
      var kinds = Checker().check(zh: pair.zh, en: pair.en, glossary: pair.glossary).map(\.kind.rawValue)
      if pair.kinds.isEmpty {
        score.right += 1
        if !kinds.isEmpty { score.alarms += 1 }
      }
      for kind in pair.kinds {
        score.errors += 1
        if let index = kinds.firstIndex(of: kind) {
          kinds.remove(at: index)
          score.found += 1
        }
      }
    }
    return score
  }
}
