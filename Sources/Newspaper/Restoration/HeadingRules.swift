/// Tells headings from text by their form: short, without a full stop, nothing left open.
struct HeadingRules {
  let galley: Galley
  let shape: TextShape
  private static let longest = 42
  private static let longestExclaimed = 32

  init(_ galley: Galley) {
    self.galley = galley
    shape = TextShape(galley: galley)
  }

  /// Whether a stretch has the form of a heading.
  func isHeading(_ range: Range<Int>, isIndented: Bool) -> Bool {
    let count = range.count
    guard (2...Self.longest).contains(count) else { return false }
    let scalars = galley.scalars
    let last = scalars[range.upperBound - 1]
    if ScalarSets.neverFirst.contains(scalars[range.lowerBound]) || ScalarSets.neverLast.contains(last) { return false }
    if last == 0x3002 || last == 0xFF1A || last == 0x3A || last == 0x2026 { return false }
    if isTerminal(last), count > Self.longestExclaimed { return false }
    var commas = 0
    var letters = 0
    for index in range {
      switch scalars[index] {
      case 0x3002, 0xFF1B: return false
      case 0xFF0C, 0x2C: commas += 1
      default: if isHan(scalars[index]) || isLetter(scalars[index]) { letters += 1 }
      }
    }
    guard letters >= 2, !galley.contains(Self.address, in: range),
      commas <= (count <= 26 ? 2 : count <= 34 ? 1 : 0)
    else {
      return false
    }
    if isIndented, commas > 0, !shape.isListItem(range) { return false }
    switch shape.shape(range) {
    case .question, .tableRow: return false
    case .listItem: if hasLabelledValue(range) { return false }
    case .prose, .verse: break
    }
    if Self.hanging.contains(last) { return false }
    return shape.balance([range]) == 0
  }

  /// `蓝球：07`, `时间：5月1日`: a label with a number after it.
  private func hasLabelledValue(_ range: Range<Int>) -> Bool {
    guard let colon = range.first(where: { galley.scalars[$0] == 0xFF1A || galley.scalars[$0] == 0x3A }) else {
      return false
    }
    let value = galley.trimmed(colon + 1..<range.upperBound)
    guard let first = value.first else { return false }
    return isDigit(galley.scalars[first]) || galley.starts(range, with: Self.labels)
  }

  private static let labels = PhraseSet.list(
    "时间： 地点： 电话： 地址： 联系人： 主办： 承办： 票价： 联系电话： 报名方式： 报名时间： 咨询电话： 日期： 单位： 邮箱： 网址： 時間： 地點： 價格： 价格： 对象： 备注：")

  /// Particles and prepositions that no heading ends with.
  private static let hanging = ScalarSet("和与及或把被将而但并且從从")

  /// Whether a heading that stands on two lines reads on from the first to the second.
  func readsOn(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let last = galley.scalars[first.upperBound - 1]
    let next = galley.scalars[second.lowerBound]
    if isDigit(last), isDigit(next) || Self.units.contains(next) { return true }
    if isLetter(last), isLetter(next), last < 0x80, next < 0x80 { return true }
    // 的 speaks of what the next line names.
    if last == 0x7684, first.count >= 3 { return true }
    if ScalarSets.neverFirst.contains(next) || ScalarSets.neverLast.contains(last) { return true }
    return shape.balance([first]) > 0 && shape.balance([second]) < 0
  }

  /// Whether the first line of a headline is no clause but what the second line speaks of: `三百年前的老桥｜又通车了`.
  func isHalf(_ first: Range<Int>, of second: Range<Int>) -> Bool {
    guard first.count <= Self.longestHalf, first.count >= 4, second.count <= 20 else { return false }
    let place = first.dropLast().suffix(4).contains { galley.scalars[$0] == 0x7684 }
    return place && !first.contains { galley.scalars[$0] == 0xFF1A || galley.scalars[$0] == 0xFF0C }
  }

  /// Whether the second line starts with the verb whose subject the first line is: `海边的老灯塔｜守着一片渔火`.
  func isPredicate(_ second: Range<Int>, of first: Range<Int>) -> Bool {
    guard (4...Self.longestHalf).contains(first.count), (4...20).contains(second.count) else { return false }
    let verb = second.lowerBound + 1
    guard Self.aspects.contains(galley.scalars[verb]), isHan(galley.scalars[second.lowerBound]) else { return false }
    // A first line with a verb of its own is a sentence.
    return !first.contains { Self.aspects.contains(galley.scalars[$0]) || Self.pauses.contains(galley.scalars[$0]) }
  }

  /// Whether two lines of a headline are a couplet, equally long and without a mark: `山路通到家｜山货卖天下`.
  func isCouplet(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (5...8).contains(first.count) && first.count == second.count
      && galley.count(in: first, where: isHan) == first.count && galley.count(in: second, where: isHan) == second.count
  }

  /// What follows a verb to say that it goes on or is done.
  private static let aspects = ScalarSet("着著")
  private static let pauses = ScalarSet("，：、 　！？")
  private static let longestHalf = 14
  private static let address = PhraseSet.list("://")
  private static let units = ScalarSet("万亿元个名家项年月日公吨％%")
}
