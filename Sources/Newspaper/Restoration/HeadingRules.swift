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
    if !Self.mayStart(scalars[range]) { return false }
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

  /// Whether a text may start with some scalars: not with 的 or 了, unless in a word as 了解.
  static func mayStart(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let first = scalars.first, particles.contains(first) else { return true }
    return scalars.dropFirst().first.map { InnerPairs.shared.contains(first, $0) } ?? false
  }

  /// Particles that no heading starts with, unless in a word as 了解.
  private static let particles = ScalarSet("的了着著們们么吗呢吧")
  /// Particles and prepositions that no heading ends with.
  private static let hanging = ScalarSet("和与及或把被将而但并且從从")

  private static let address = PhraseSet.list("://")
}
