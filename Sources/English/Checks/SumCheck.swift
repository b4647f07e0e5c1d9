import Chinese
import Findings

/// Checks the arithmetic inside the Chinese: parts against their total, announced lists against their items.
enum SumCheck {
  static func run(_ sentence: String, _ zh: ScalarText, _ figures: [Figure]) -> [CheckFinding] {
    parts(sentence, zh, figures) + totals(zh, figures) + shares(zh, figures) + lists(zh, figures)
  }

  /// 1600万，其中1100多万……500万: the parts of a whole are not more than it.
  private static func parts(_ sentence: String, _ zh: ScalarText, _ figures: [Figure]) -> [CheckFinding] {
    guard let pivot = (0..<zh.count).first(where: { zh.has("其中", at: $0) }) else { return [] }
    let place = zh.offsets[pivot]
    let end =
      (pivot..<zh.count).first { zh[$0] == 0x3002 || zh[$0] == 0xFF1B }.map { zh.offsets[$0] } ?? zh.offsets[zh.count]
    guard let total = figures.last(where: { $0.range.upperBound <= place && isCount($0) }), let whole = value(total)
    else { return [] }
    let parts = figures.filter { $0.range.lowerBound > place && $0.range.upperBound <= end && isSame($0, total, zh) }
    let sum = parts.compactMap(value).reduce(0, +)
    let isOpen = total.bound == .moreThan || total.bound == .atLeast
    guard !parts.isEmpty, sum > whole * (isOpen ? 1.1 : 1.0001) else { return [] }
    return [
      finding(
        total, zh, "Its parts add up to \(text(sum)), more than the total \(text(whole)).",
        "各部分合计为\(text(sum))，超过了总数\(text(whole))。")
    ]
  }

  /// A人、B人，共C人: the total is the sum of what stands before it.
  private static func totals(_ zh: ScalarText, _ figures: [Figure]) -> [CheckFinding] {
    for (index, total) in figures.enumerated() where index >= 2 {
      let start = zh.index(ofUTF8: total.range.lowerBound)
      let before = zh.string(max(0, start - 4)..<start)
      guard isCount(total), ["共", "共计", "合计", "总计", "总共", "共有"].contains(where: { before.hasSuffix($0) }),
        let whole = value(total), total.bound == .exactly
      else { continue }
      let clause = (0..<start).last { zh[$0] == 0x3002 || zh[$0] == 0xFF1B }.map { zh.offsets[$0] } ?? 0
      let parts = figures[..<index].filter {
        $0.range.lowerBound >= clause && $0.unit == total.unit && isCount($0) && $0.bound == .exactly
      }
      guard parts.count >= 2, parts.allSatisfy({ measure($0, zh) == measure(total, zh) }) else { continue }
      let sum = parts.compactMap(value).reduce(0, +)
      if abs(sum - whole) > 0.0001 * whole {
        return [
          finding(
            total, zh, "The figures before it add up to \(text(sum)), not \(text(whole)).",
            "前面各项合计为\(text(sum))，不是\(text(whole))。")
        ]
      }
    }
    return []
  }

  /// 分别占68%、42%: shares of one whole are not more than 100 percent.
  private static func shares(_ zh: ScalarText, _ figures: [Figure]) -> [CheckFinding] {
    let percents = figures.filter { $0.kind == .percent }
    let values = percents.flatMap { $0.value?.numbers ?? [] }
    guard values.count > 1, values.reduce(0, +) > 100.5 else { return [] }
    let areShares = percents.allSatisfy { figure in
      let start = zh.index(ofUTF8: figure.range.lowerBound)
      let before = zh.string(max(0, start - 3)..<start)
      return before.hasSuffix("占") || before.hasSuffix("占比") || before.hasSuffix("占比为") || before.hasSuffix("各占")
    }
    guard areShares, percents.count > 1, let first = percents.first else { return [] }
    return [
      finding(
        first, zh, "The shares add up to \(text(values.reduce(0, +))) percent.", "各项占比合计为\(text(values.reduce(0, +)))%。"
      )
    ]
  }

  /// 五大平台 after or before a list: the list has as many items as it says.
  private static func lists(_ zh: ScalarText, _ figures: [Figure]) -> [CheckFinding] {
    for figure in figures where figure.kind == .cardinal && figure.bound == .exactly {
      guard let count = value(figure), count >= 2, count <= 15 else { continue }
      let (start, end) = (zh.index(ofUTF8: figure.range.lowerBound), zh.index(ofUTF8: figure.range.upperBound))
      if let items = itemsBefore(zh, start), items != Int(count),
        items > Int(count) || items + 1 == Int(count) && count >= Self.longList
      {
        return [listFinding(figure, zh, items)]
      }
      if let items = itemsAfter(zh, end), items != Int(count) { return [listFinding(figure, zh, items)] }
    }
    return []
  }

  /// Whether a figure only counts the list in front of it: 贸易、投资、旅游三个领域.
  static func countsList(_ figure: Figure, in zh: ScalarText) -> Bool {
    guard figure.kind == .cardinal, figure.bound == .exactly, let count = value(figure), count >= 2, count <= 15
    else { return false }
    let start = zh.index(ofUTF8: figure.range.lowerBound)
    let clause = (0..<start).last { stops.contains(zh[$0]) }.map { $0 + 1 } ?? 0
    return clause < start && Enumeration.counts(in: zh.string(clause..<start)).contains(Int(count))
  }

  /// 等 may leave items out: 3 of 六大展区 are a choice, 4 of 五大平台 a slip.
  private static let longList = 4.0

  /// A、B、C等 in front of a count; A、B、C三.
  private static func itemsBefore(_ zh: ScalarText, _ start: Int) -> Int? {
    guard zh[start - 1] == 0x7B49 else { return nil }
    var index = start - 2
    var commas = 0
    var depth = 0
    while index >= 0, depth > 0 || !stops.contains(zh[index]) {
      if closing.contains(zh[index]) { depth += 1 }
      if opening.contains(zh[index]) { depth -= 1 }
      if zh[index] == 0x3001, depth == 0 { commas += 1 }
      if depth < 0 { break }
      index -= 1
    }
    return commas > 0 ? commas + 1 : nil
  }

  /// 五大平台：A、B、C or 五大平台（A、B、C）.
  private static func itemsAfter(_ zh: ScalarText, _ end: Int) -> Int? {
    var index = end
    while index < zh.count, index - end < 12, zh[index] != 0xFF1A, zh[index] != 0xFF08, zh[index] != 0x28,
      !stops.contains(zh[index]), zh[index] != 0x3001
    { index += 1 }
    guard zh[index] == 0xFF1A || zh[index] == 0xFF08 || zh[index] == 0x28 else { return nil }
    let isParenthesis = zh[index] != 0xFF1A
    var commas = 0
    var depth = 0
    index += 1
    // 三件事：一、帮算账: the comma belongs to the number of the item
    let first = (index..<zh.count).first { !MemoryKey.isSpace(zh[$0]) } ?? index
    if Digits.isChinese(zh[first]), zh[first + 1] == 0x3001 { return nil }
    while index < zh.count {
      let scalar = zh[index]
      if isParenthesis, depth == 0, scalar == 0xFF09 || scalar == 0x29 { break }
      if !isParenthesis, depth == 0, scalar == 0x3002 || scalar == 0xFF1B || scalar == 0xFF0C { break }
      if opening.contains(scalar) { depth += 1 }
      if closing.contains(scalar) { depth -= 1 }
      if scalar == 0x3001, depth == 0 { commas += 1 }
      if scalar == 0x7B49, depth == 0 { return nil }
      index += 1
    }
    // 15个县（市、区）: other names for what is counted
    if isParenthesis, zh.string(first..<index).split(separator: "、").allSatisfy({ $0.count == 1 }) { return nil }
    let rest = zh.string(max(end, index - 8)..<index)
    let last = rest.contains("和") || rest.contains("以及") ? 1 : 0
    return commas > 0 ? commas + 1 + last : nil
  }

  private static let stops: Set<UInt32> = Set("，。；！？：".scalarValues)
  private static let opening: Set<UInt32> = Set("（(《“".scalarValues)
  private static let closing: Set<UInt32> = Set("）)》”".scalarValues)

  // MARK: - Values

  private static func value(_ figure: Figure) -> Double? {
    if case .number(let value) = figure.value { return value }
    return nil
  }

  private static func isCount(_ figure: Figure) -> Bool {
    [.cardinal, .money, .measure].contains(figure.kind)
  }

  /// Whether two figures count the same sort of thing.
  private static func isSame(_ figure: Figure, _ total: Figure, _ zh: ScalarText) -> Bool {
    isCount(figure) && figure.unit == total.unit && figure.kind == total.kind
      && measure(figure, zh) == measure(total, zh)
  }

  /// The measure word at the end of a figure: 家, 名, or a digit where there is none.
  private static func measure(_ figure: Figure, _ zh: ScalarText) -> UInt32 {
    let last = zh[zh.index(ofUTF8: figure.range.upperBound) - 1]
    return Digits.arabic(last) != nil || Digits.isChinese(last) ? 0 : last
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private static func finding(_ figure: Figure, _ zh: ScalarText, _ english: String, _ chinese: String) -> CheckFinding
  {
    let words = zh.string(zh.index(ofUTF8: figure.range.lowerBound)..<zh.index(ofUTF8: figure.range.upperBound))
    return CheckFinding(
      .sum, zh: words, en: "", range: figure.range,
      Bilingual(
        "The Chinese does not add up at “\(words)”. \(english) Ask the desk before translating.",
        "原文在“\(words)”处数字对不上。\(chinese)请先向编辑部核实再翻译。"))
  }

  private static func listFinding(_ figure: Figure, _ zh: ScalarText, _ items: Int) -> CheckFinding {
    finding(figure, zh, "The list beside it has \(items) items.", "旁边列出的是\(items)项。")
  }
}
