/// The characters and words of the language that scoring knows: those that carry no content, and those of a survey.
enum NewsWords {
  private static let functionCharacters =
    "的了在是和与及对为以于将等中上下个这那其也就都而被从到由向把并或不有之他她它们我你着过还又已更很最但"

  /// One bit for each character from U+4E00 to U+9FFF.
  private static let functionBits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 0x5200 / 64)
    for scalar in functionCharacters.unicodeScalars {
      let offset = Int(scalar.value) - 0x4E00
      bits[offset / 64] |= 1 << UInt64(offset % 64)
    }
    return bits
  }()

  /// Whether a character carries grammar and no content.
  @inline(__always)
  static func isFunction(_ scalar: UInt32) -> Bool {
    let offset = Int(scalar) - 0x4E00
    return offset >= 0 && functionBits[offset >> 6] & (1 << UInt64(offset & 63)) != 0
  }

  /// Words with which news sums up: where they stand, a sentence speaks of the whole and not of a scene.
  private static let surveyPairs: Set<UInt32> = Set(
    ["累计", "同比", "以来", "平均", "统计", "目前", "截至", "全市", "全省", "全区", "全县", "全国", "全州", "总计", "共计", "合计"].map(pair))
  private static let surveySeconds: [Bool] = {
    var seconds = [Bool](repeating: false, count: 256)
    for pair in surveyPairs { seconds[Int(pair & 0xFF)] = true }
    return seconds
  }()

  /// Whether a pair of characters is a word of a survey.
  @inline(__always)
  static func isSurvey(_ pair: UInt32) -> Bool { surveySeconds[Int(pair & 0xFF)] && surveyPairs.contains(pair) }

  /// Whether a pair is a share in tenths: `三成`, `两成`.
  @inline(__always)
  static func isShare(_ pair: UInt32) -> Bool { pair & 0xFFFF == 0x6210 && shareNumerals.contains(pair >> 16) }

  private static let shareNumerals = Set("一二三四五六七八九十两".unicodeScalars.map(\.value))

  private static func pair(_ word: String) -> UInt32 { word.unicodeScalars.reduce(0) { $0 << 16 | $1.value } }
}
