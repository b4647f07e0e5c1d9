/// A number of an English text in digits or words: `30m`, `1.2 billion`, `two hundred and fifty`, `half a million`.
struct EnglishNumeral {
  var value: Double
  var significant: Int
  /// The token behind it.
  var next: Int
  var isWord = false
  /// What million and its like multiply it by.
  var scale = 1.0
  /// Whether it may be a year: four digits without a comma.
  var isYear = false

  /// Whether the word in front makes a count of what may be a year.
  func isBounded(by word: String) -> Bool {
    ["than", "nearly", "almost", "about", "some", "over", "total"].contains(word)
  }

  static func read(_ tokens: [EnglishToken], at index: Int) -> EnglishNumeral? {
    guard let token = tokens[safe: index] else { return nil }
    if let value = token.number { return digits(value, token, tokens, index) }
    return words(tokens, index)
  }

  private static func digits(_ value: Double, _ token: EnglishToken, _ tokens: [EnglishToken], _ index: Int)
    -> EnglishNumeral?
  {
    var result = EnglishNumeral(value: value, significant: token.significant, next: index + 1)
    guard let after = tokens[safe: index + 1] else {
      result.isYear = isYear(token)
      return result
    }
    if after.isGlued, let scale = EnglishWords.gluedScales[after.text] {
      // 30m is 30 million, but 200m in a race is meters: a unit word decides elsewhere
      result.value *= scale
      result.scale = scale
      result.next += 1
      return result
    }
    if ["st", "nd", "rd", "th", "s"].contains(after.text), after.isGlued { return nil }
    var place = index + 1
    while let scale = tokens[safe: place].flatMap({ EnglishWords.scales[$0.text] }) {
      result.value *= scale
      result.scale *= scale
      place += 1
    }
    result.next = place
    result.isYear = place == index + 1 && isYear(token)
    return result
  }

  private static func isYear(_ token: EnglishToken) -> Bool {
    guard let value = token.number, !token.isGrouped, token.text.utf8.count == 4 else { return false }
    return value >= 1000 && value < 2200
  }

  private static func words(_ tokens: [EnglishToken], _ index: Int) -> EnglishNumeral? {
    func word(_ index: Int) -> String { tokens[safe: index]?.text ?? "" }
    var place = index
    var total = 0.0
    var section = 0.0
    var found = false
    var half = false
    if word(place) == "half", ["a", "an"].contains(word(place + 1)), let scale = EnglishWords.scales[word(place + 2)] {
      return EnglishNumeral(value: scale / 2, significant: 1, next: place + 3, isWord: true)
    }
    if ["a", "an"].contains(word(place)), EnglishWords.scales[word(place + 1)] != nil {
      section = 1
      found = true
      place += 1
    }
    loop: while place < tokens.count {
      let text = word(place)
      if let unit = EnglishWords.units[text] {
        if found, section.truncatingRemainder(dividingBy: 100) != 0,
          !(unit < 10 && section.truncatingRemainder(dividingBy: 10) == 0)
        {
          break
        }
        if found, unit == 0 { break }
        section += unit
      } else if text == "hundred" && found {
        section *= 100
      } else if let scale = EnglishWords.scales[text], found, text != "dozen" {
        total += section * scale
        section = 0
      } else if text == "dozen" {
        section = max(1, section) * 12
      } else if text == "and", found, place > index, ["hundred", "thousand", "million"].contains(word(place - 1)),
        EnglishWords.units[word(place + 1)] != nil
      {
        place += 1
        continue
      } else if text == "and", found, word(place + 1) == "a", word(place + 2) == "half" {
        half = true
        place += 3
        if let scale = EnglishWords.scales[word(place)] {
          section = (section + 0.5) * scale
          half = false
          place += 1
        }
        break loop
      } else {
        break
      }
      found = true
      place += 1
    }
    guard found, place > index else { return nil }
    let value = total + section + (half ? 0.5 : 0)
    return EnglishNumeral(
      value: value, significant: EnglishTokenizer.significant(String(Int(value))), next: place, isWord: true)
  }
}
