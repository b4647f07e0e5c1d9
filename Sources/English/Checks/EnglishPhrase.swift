/// Finds a phrase of English in a sentence whatever its inflection, its hyphens and its spelling (labor, labour).
enum EnglishPhrase {
  /// The words of a phrase in their base forms.
  static func words(_ phrase: String) -> [String] {
    EnglishTokenizer.tokens(phrase).map(\.text).filter { $0.first?.isLetter == true || Double($0) != nil }.flatMap(base)
  }

  /// The range of a phrase in tokens of a text; `loose` lets other words stand between (invention and utility model patents).
  static func find(_ phrase: [String], in tokens: [[String]], loose: Bool) -> Range<Int>? {
    let phrase = loose ? phrase.filter { !small.contains($0) } : phrase
    guard !phrase.isEmpty else { return nil }
    for start in tokens.indices where matches(tokens[start], phrase[0]) {
      var place = start
      var index = 0
      var gaps = loose ? 5 : 0
      while index < phrase.count, place < tokens.count {
        if matches(tokens[place], phrase[index]) {
          index += 1
          place += 1
        } else if small.contains(tokens[place].first ?? ""), !small.contains(phrase[index]) {
          place += 1
        } else if index < phrase.count, small.contains(phrase[index]) {
          index += 1
        } else if gaps > 0 {
          gaps -= 1
          place += 1
        } else {
          break
        }
      }
      while index < phrase.count, small.contains(phrase[index]) { index += 1 }
      if index == phrase.count { return start..<place }
    }
    return nil
  }

  private static func matches(_ forms: [String], _ word: String) -> Bool { forms.contains(word) }

  /// Words whose absence changes no term.
  static let small: Set<String> = [
    "the", "a", "an", "of", "and", "for", "in", "on", "to", "'s", "s", "with", "at", "by",
  ]

  /// The base forms that a word may have: companies, company; organised, organize.
  static func base(_ word: String) -> [String] {
    let plain = word.replacing("'s", with: "").replacing("'", with: "").replacing(".", with: "")
    if let regular = irregular[plain] { return [regular] }
    return [spelled(stem(plain))]
  }

  /// Forms that no ending tells.
  private static let irregular: [String: String] = {
    let forms = """
      met=meet held=hold led=lead built=build made=mak took=tak taken=tak said=say rose=ris risen=ris fell=fall fallen=fall
      grew=grow grown=grow gave=giv given=giv went=go gone=go going=go goes=go came=com kept=keep sent=send paid=pay won=win
      brought=bring sought=seek taught=teach wrote=writ written=writ spoke=speak spoken=speak drew=draw drawn=draw began=begin
      begun=begin saw=see seen=see known=know knew=know shown=show sold=sell bought=buy found=find left=leav lost=los
      children=child women=woman men=man people=person did=do done=do doing=do does=do
      """
    return Dictionary(
      forms.split(whereSeparator: \.isWhitespace).map { pair in
        let sides = pair.split(separator: "=")
        return (String(sides[0]), String(sides[1]))
      }, uniquingKeysWith: { first, _ in first })
  }()

  /// A rough stem, the same for all inflections of a word.
  private static func stem(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    var word = word
    for ending in ["'s", "ies", "ied", "ying"] where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
      return String(word.dropLast(ending.count)) + (ending == "'s" ? "" : "y")
    }
    for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
      if ending == "s", word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { break }
      word = String(word.dropLast(ending.count))
      break
    }
    if word.hasSuffix("e"), word.utf8.count > 3 { word.removeLast() }
    return word
  }

  /// One spelling for British and American.
  private static func spelled(_ word: String) -> String {
    word.replacing("our", with: "or").replacing("isation", with: "ization").replacing("is", with: "iz").replacing(
      "centr", with: "center"
    )
    .replacing("programm", with: "program").replacing("defenc", with: "defens").replacing("travell", with: "travel")
    .replacing("licenc", with: "licens")
  }
}
