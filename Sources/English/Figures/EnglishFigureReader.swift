/// Reads the figures of English text into values, whoever wrote it.
///
/// ```swift
/// EnglishFigureReader.figures(in: "almost 30m views")  // 30,000,000, nearly
/// ```
/// The bound words of verbs count too: production has *surpassed* 30 million.
public struct EnglishFigureReader {
  let tokens: [EnglishToken]
  private var figures: [EnglishFigure] = []

  /// The figures of a text, in its order.
  public static func figures(in text: String) -> [EnglishFigure] { figures(of: EnglishTokenizer.tokens(text)) }

  static func figures(of tokens: [EnglishToken]) -> [EnglishFigure] {
    var reader = EnglishFigureReader(tokens: tokens)
    return reader.run()
  }

  private init(tokens: [EnglishToken]) { self.tokens = tokens }

  private mutating func run() -> [EnglishFigure] {
    var index = 0
    while index < tokens.count {
      if let (found, next) = read(at: index), next > index {
        var read = found
        if let first = read.first, let part = part(before: index, of: first) {
          read[0].part = part.part
          read[0].range = tokens[part.start].range.lowerBound..<first.range.upperBound
        }
        figures += read
        index = next
      } else {
        index += 1
      }
    }
    return figures
  }

  func word(_ index: Int) -> String { index >= 0 && index < tokens.count ? tokens[index].text : "" }

  private func read(at index: Int) -> ([EnglishFigure], Int)? {
    if let label = labelEnd(index) { return ([], label) }
    return readCalendar(at: index) ?? readWordFigure(at: index) ?? readOrdinal(at: index) ?? readNumber(at: index)
  }

  /// C919, 4+4, 5G, 3-D: labels are no figures.
  private func labelEnd(_ index: Int) -> Int? {
    guard let token = tokens[safe: index] else { return nil }
    // 24/7; COVID-19
    if token.text == "24", word(index + 1) == "/", word(index + 2) == "7" { return index + 3 }
    if token.text == "covid", tokens[safe: index + 1]?.number != nil { return index + 2 }
    if token.number != nil {
      // 4x100: the relay is no figure, its meters are
      if ["x", "×"].contains(word(index + 1)), tokens[safe: index + 2]?.number != nil { return index + 2 }
      if let next = tokens[safe: index + 1], next.text == "+", next.isGlued, tokens[safe: index + 2]?.isGlued == true {
        return index + 3
      }
      if let next = tokens[safe: index + 1], next.isGlued, ["g", "d", "a"].contains(next.text), next.isCapitalized,
        token.number ?? 0 < 10
      {
        return index + 2
      }
      if token.isGlued, index > 0, tokens[index - 1].number == nil, tokens[index - 1].text != "x",
        tokens[index - 1].text.allSatisfy(\.isLetter),
        !["rmb", "cny", "usd", "eur", "hk", "top"].contains(tokens[index - 1].text)
      {
        return index + 1
      }
      return nil
    }
    guard let next = tokens[safe: index + 1], next.number != nil, next.isGlued || next.isHyphenated,
      token.text.allSatisfy(\.isLetter),
      EnglishWords.months[token.text] == nil, EnglishWords.currencies[token.text] == nil,
      EnglishWords.units[token.text] == nil
    else { return nil }
    return token.text.utf8.count <= 3 && token.text != "top" && token.text != "us" && token.text != "hk"
      && token.isCapitalized && token.text != "q" && token.text != "h" ? index + 2 : nil
  }

  // MARK: - Numbers

  /// A number with its unit, its bound and what it may be part of.
  private func readNumber(at index: Int) -> ([EnglishFigure], Int)? {
    guard var number = EnglishNumeral.read(tokens, at: index) else { return nil }
    // 3 to 5 million: the first is 3 million
    if number.scale == 1, !number.isYear, isRangeJoin(number),
      let other = EnglishNumeral.read(tokens, at: tokens[number.next].isHyphenated ? number.next : number.next + 1),
      other.scale > 1,
      number.value < other.value / other.scale
    {
      number.value *= other.scale
    }
    if let record = readRecord(number, at: index) { return record }
    var next = number.next
    var start = index
    var content = EnglishFigure.Content.number(number.value, unit: "")
    var currency =
      index > 0 ? EnglishWords.currencyMarks[word(index - 1)] ?? EnglishWords.currencies[word(index - 1)] : nil
    if currency == "USD", word(index - 1) == "$", word(index - 2) == "hk" { currency = "HKD" }
    if currency != nil, word(index - 1).count > 1, !["rmb", "cny", "usd", "eur", "hkd"].contains(word(index - 1)) {
      currency = nil
    }
    if let currency {
      start -= 1
      content = .money(number.value, currency: currency)
    } else if number.isYear, measure(at: next) == nil, !number.isBounded(by: word(index - 1)) {
      let year = figure(index, next, .year(Int(number.value)), 4)
      // 2021-25
      if let end = tokens[safe: next], end.isHyphenated, end.text.utf8.count == 2, let last = end.number {
        return ([year, figure(next, next + 1, .year(Int(number.value) / 100 * 100 + Int(last)), 4)], next + 1)
      }
      return ([year], next)
    } else if let fraction = readFraction(number, at: index) ?? readEvenShares(number, at: index) {
      return fraction
    } else if let tail = readTail(number, at: next) {
      content = tail.content
      next = tail.next
    }
    var result = figure(start, next, content, number.significant)
    result.isWord = number.isWord
    apply(bound: &result, from: start, to: next, &next)
    // three thresholds that were crossed are three
    if case .number(..<20, unit: "") = content, number.isWord, Self.passing.contains(word(start - 1)) {
      result.bound = .exactly
    }
    result.nouns = (next..<next + 4).map(word)
    result.before = word(start - 1)
    if ["per", "a", "an"].contains(word(next)), let unit = measure(at: next + 1) { result.per = unit.unit }
    return ([result], next)
  }

  private static let passing: Set<String> = ["crossed", "crossing", "passed", "passing", "broke", "broken", "breaking"]

  /// Whether a second number ends the range a number begins: 3 to 5 million, between 3 and 5 million.
  private func isRangeJoin(_ number: EnglishNumeral) -> Bool {
    switch word(number.next) {
    case "to", "or": true
    case "and": (max(0, number.next - 4)..<number.next).contains { word($0) == "between" }
    default: tokens[safe: number.next]?.isHyphenated == true
    }
  }

  func figure(_ start: Int, _ end: Int, _ content: EnglishFigure.Content, _ significant: Int = 9) -> EnglishFigure {
    EnglishFigure(
      range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound, content: content, bound: .exactly,
      significant: significant, isWord: false, isInParentheses: tokens[start].isInParentheses)
  }

  /// What follows a number: a percent sign, a unit, a currency, times.
  func readTail(_ number: EnglishNumeral, at index: Int) -> (content: EnglishFigure.Content, next: Int)? {
    let value = number.value
    let first = word(index)
    switch first {
    case "%", "percent", "pct", "pc":
      if word(index + 1).hasPrefix("point") { return (.points(value), index + 2) }
      return (.share(value / 100), index + 1)
    case "per" where word(index + 1) == "cent": return (.share(value / 100), index + 2)
    case "per" where word(index + 1) == "thousand": return (.share(value / 1000), index + 2)
    case "percentage" where word(index + 1).hasPrefix("point"): return (.points(value), index + 2)
    case "pp", "ppt", "ppts", "pps": return (.points(value), index + 1)
    case "basis" where word(index + 1).hasPrefix("point"): return (.points(value / 100), index + 2)
    case "bp", "bps": return (.points(value / 100), index + 1)
    case "times", "fold": return (.times(value), index + 1)
    case _ where word(index + 1).hasPrefix("dollar") && Self.dollars[first] != nil:
      return (.money(value, currency: Self.dollars[first] ?? ""), index + 2)
    case "hong" where word(index + 2).hasPrefix("dollar"): return (.money(value, currency: "HKD"), index + 3)
    case "south" where word(index + 2) == "won": return (.money(value, currency: "KRW"), index + 3)
    case "japanese" where word(index + 1) == "yen": return (.money(value, currency: "JPY"), index + 2)
    case "vietnamese" where word(index + 1) == "dong": return (.money(value, currency: "VND"), index + 2)
    default: break
    }
    if let currency = EnglishWords.currencies[first] { return (.money(value, currency: currency), index + 1) }
    if first.hasPrefix("degree"), word(index + 1) == "fahrenheit" {
      return (.number((value - 32) / 1.8, unit: "celsius"), index + 2)
    }
    if let measure = measure(at: index) {
      if measure.unit == "celsius", word(measure.next) == "below", word(measure.next + 1) == "zero" {
        return (.number(-value, unit: measure.unit), measure.next + 2)
      }
      return (.number(value, unit: measure.unit), measure.next)
    }
    return nil
  }

  private static let dollars = [
    "u.s": "USD", "us": "USD", "american": "USD", "hk": "HKD", "australian": "AUD", "canadian": "CAD",
    "singapore": "SGD",
    "taiwan": "TWD",
  ]

  /// The unit at a token.
  func measure(at index: Int) -> (unit: String, next: Int)? {
    for length in [2, 1] {
      // less than an hour's drive
      let last = word(index + length - 1)
      let words =
        length == 1 && last.hasSuffix("'s")
        ? String(last.dropLast(2)) : (index..<index + length).map(word).joined(separator: " ")
      if let unit = EnglishWords.measures[words] {
        // three second prizes
        if words == "second", word(index - 1) != "one", tokens[safe: index]?.isHyphenated != true,
          tokens[safe: index + 1]?.text.first?.isLetter == true
        {
          return nil
        }
        // the c of 15 c, the m of 30 m are only units beside digits; years may come in singular: 20-year
        if words == "c", word(index - 1) == "" { return nil }
        return (unit, index + length)
      }
    }
    if word(index) == "°" { return ("celsius", word(index + 1) == "c" ? index + 2 : index + 1) }
    if word(index) == "℃" { return ("celsius", index + 1) }
    return nil
  }

  /// Two-thirds, three quarters, three in ten, seven in every 100.
  private func readFraction(_ number: EnglishNumeral, at index: Int) -> ([EnglishFigure], Int)? {
    let next = number.next
    if let whole = EnglishWords.denominators[word(next)], number.value < whole, number.value >= 1,
      number.value == number.value.rounded(),
      !(word(next).hasPrefix("quarter") && ["first", "past", "last", "next"].contains(word(index - 1))),
      word(next + 1) != "place"
    {
      let isSingular = !word(next).hasSuffix("s") && word(next) != "half"
      if !isSingular, word(next + 1) == "of", ["a", "an"].contains(word(next + 2)), let unit = measure(at: next + 3) {
        // two hundredths of a second
        return ([figure(index, unit.next, .number(number.value / whole, unit: unit.unit))], unit.next)
      }
      if number.value == 1 || !isSingular {
        return ([word(figure(index, next + 1, .share(number.value / whole)), index, next + 1)], next + 1)
      }
    }
    guard ["in", "of", "out"].contains(word(next)) else { return nil }
    var place = next + 1
    if word(place) == "of" { place += 1 }
    if ["every", "each", "the"].contains(word(place)) { place += 1 }
    guard word(next) != "of" || place > next + 1, let whole = EnglishNumeral.read(tokens, at: place),
      whole.value > number.value, !whole.isYear,
      whole.value <= 100_000, !tokens[place].isCapitalized
    else { return nil }
    var composite = word(figure(index, whole.next, .share(number.value / whole.value)), index, whole.next)
    composite.parts = [
      word(figure(index, next, .number(number.value, unit: ""), number.significant), index, next),
      word(figure(place, whole.next, .number(whole.value, unit: ""), whole.significant), place, whole.next),
    ]
    return ([composite], whole.next)
  }

  /// The 3:27.46 of a race: minutes and seconds.
  private func readRecord(_ minutes: EnglishNumeral, at index: Int) -> ([EnglishFigure], Int)? {
    guard word(index + 1) == ":", let seconds = tokens[safe: index + 2], seconds.isGlued, let value = seconds.number,
      seconds.text.contains("."), value < 60
    else { return nil }
    return ([figure(index, index + 3, .number(minutes.value * 60 + value, unit: "second"))], index + 3)
  }

  /// A 50-50 venture: half each, where no score is meant.
  private func readEvenShares(_ number: EnglishNumeral, at index: Int) -> ([EnglishFigure], Int)? {
    guard number.value == 50, let other = EnglishNumeral.read(tokens, at: number.next), other.value == 50,
      tokens[number.next].isHyphenated
    else { return nil }
    var composite = figure(index, other.next, .share(0.5))
    composite.parts = [
      figure(index, number.next, .number(50, unit: "")), figure(number.next, other.next, .number(50, unit: "")),
    ]
    return ([composite], other.next)
  }

  /// Marks a figure of words and applies its bound.
  func word(_ figure: EnglishFigure, _ start: Int, _ end: Int) -> EnglishFigure {
    var figure = figure
    figure.isWord = true
    var next = end
    apply(bound: &figure, from: start, to: end, &next)
    figure.nouns = (end..<end + 4).map(word)
    figure.before = word(start - 1)
    return figure
  }

  // MARK: - Bounds

  private func apply(bound figure: inout EnglishFigure, from start: Int, to end: Int, _ next: inout Int) {
    if let (bound, length) = boundAfter(end) {
      figure.bound = bound
      next = end + length
      return
    }
    if let bound = boundBefore(start) { figure.bound = bound }
  }

  private func boundAfter(_ index: Int) -> (Figure.Bound, Int)? {
    if word(index) == "+" { return (.moreThan, 1) }
    for skip in 0...3 {
      for (words, bound) in EnglishWords.boundsAfter where matches(words, at: index + skip) {
        if skip > 0 && words.count == 1 || words.last == "more" && word(index + skip + 2) == "than" { continue }
        // four plants and over 30 offices
        if EnglishNumeral.read(tokens, at: index + skip + words.count) != nil { continue }
        return (bound, skip == 0 ? words.count : 0)
      }
      if [",", ".", ";"].contains(word(index + skip)) { break }
    }
    return nil
  }

  /// The bound phrase that ends before a token, over articles and currency signs.
  private func boundBefore(_ index: Int) -> Figure.Bound? {
    var place = index
    var steps = 0
    while steps < 3 {
      for (words, bound) in EnglishWords.boundsBefore
      where place >= words.count && matches(words, at: place - words.count) {
        if words == ["past"], word(place - 2) == "the" || word(place - 2) == "in" { continue }
        if words == ["top"] || words == ["near"] || words == ["broke"], word(place) == "" { continue }
        if words == ["over"], word(place) == "the" { continue }
        let earlier = word(place - words.count - 1)
        if bound == .moreThan, words.count == 2, words[1] == "than", earlier == "no" || earlier == "not" {
          return .upTo
        }
        if words == ["exceeding"] || words == ["exceed"], ["not", "without", "never", "cannot"].contains(earlier) {
          return .upTo
        }
        if words == ["below"] || words == ["under"] || words == ["less", "than"] || words == ["fewer", "than"],
          ["not", "no"].contains(earlier)
        {
          return .atLeast
        }
        return bound
      }
      let before = word(place - 1)
      guard
        [
          "the", "a", "an", "another", "rmb", "cny", "us", "$", "¥", "level", "mark", "threshold", "of", "as", "has",
          "been", "every", "all", "some", "total", "to",
        ].contains(before),
        before != "of"
          || ["total", "threshold", "mark", "level", "average", "excess", "combined", "record"].contains(
            word(place - 2)),
        before != "to" || word(place - 2).hasPrefix("limit") || word(place - 2).hasPrefix("cap")
          || word(place - 2) == "up"
      else { break }
      if before == "to", word(place - 2).hasPrefix("limit") || word(place - 2).hasPrefix("cap") { return .upTo }
      place -= 1
      steps += 1
    }
    // caps daily visits at 20,000; limits the number to 20,000
    for back in 1...6
    where word(index - back).hasPrefix("limit") || ["caps", "capped", "capping"].contains(word(index - back)) {
      return .upTo
    }
    return nil
  }

  private func matches(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where tokens[index + offset].text != word { return false }
    return true
  }
}

extension Array {
  /// The element at an index, or `nil` outside.
  subscript(safe index: Int) -> Element? { index >= 0 && index < count ? self[index] : nil }
}
