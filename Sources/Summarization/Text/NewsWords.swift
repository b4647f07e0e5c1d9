/// The characters and words that scoring knows: those that carry no content, and those with which news sums up.
struct NewsWords: Sendable {
  /// Those of simplified Chinese, and the traditional forms where they differ.
  static let simplified = NewsWords()

  /// One bit for each character from U+4E00 to U+9FFF that carries grammar and no content.
  private let functionBits: [UInt64]
  /// Where these words stand, a sentence speaks of the whole and not of a scene.
  private let surveyPairs: [UInt32]
  /// Whether any of them has this last byte: most pairs are passed over with one look.
  private let surveyBytes: [Bool]
  /// The numerals that make a share in tenths with 成.
  private let shareNumerals: [UInt32]

  private init() {
    var bits = [UInt64](repeating: 0, count: 0x5200 / 64)
    let function = "的了在是和与及对为以于将等中上下个这那其也就都而被从到由向把并或不有之他她它们我你着过还又已更很最但與對為於將個這從們還過"
    for scalar in function.unicodeScalars {
      let offset = Int(scalar.value) - 0x4E00
      bits[offset / 64] |= 1 << UInt64(offset % 64)
    }
    functionBits = bits
    surveyPairs = [
      "累计", "同比", "以来", "平均", "统计", "目前", "截至", "全市", "全省", "全区", "全县", "全国", "全州", "总计", "共计", "合计", "累計",
      "以來", "統計", "全國", "全縣",
    ].map { word in word.unicodeScalars.reduce(0) { $0 << 16 | $1.value } }
    var bytes = [Bool](repeating: false, count: 256)
    for pair in surveyPairs { bytes[Int(pair & 0xFF)] = true }
    surveyBytes = bytes
    shareNumerals = "一二三四五六七八九十两".unicodeScalars.map(\.value)
  }

  /// Whether a character carries grammar and no content.
  @inline(__always)
  func isFunction(_ scalar: UInt32) -> Bool {
    let offset = Int(scalar) - 0x4E00
    return offset >= 0 && functionBits[offset >> 6] & (1 << UInt64(offset & 63)) != 0
  }

  /// Whether a pair of characters is a word with which news sums up.
  @inline(__always)
  func isSurvey(_ pair: UInt32) -> Bool { surveyBytes[Int(pair & 0xFF)] && surveyPairs.contains(pair) }

  /// Whether a pair is a share in tenths: `三成`, `两成`.
  @inline(__always)
  func isShare(_ pair: UInt32) -> Bool { pair & 0xFFFF == 0x6210 && shareNumerals.contains(pair >> 16) }
}
