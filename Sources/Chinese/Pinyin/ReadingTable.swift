/// Words with their readings, `汉字 hàn zì|…`, found where they start in a text.
struct ReadingTable: Sendable {
  private let words: PhraseTable
  /// The readings of each word with spaces between them.
  private let readings: [String]

  init(_ text: String) {
    let entries = text.parted(by: UInt8(ascii: "|"), UInt8(ascii: "\n"))
    var words = PhraseTable(capacity: entries.count)
    var readings: [String] = []
    for entry in entries {
      var entry = entry
      entry.withUTF8 { bytes in
        guard let word = bytes.firstIndex(of: UInt8(ascii: " ")) else { return }
        words.append(UnsafeBufferPointer(rebasing: bytes[..<word]))
        readings.append(String(decoding: bytes[(word + 1)...], as: UTF8.self))
      }
    }
    (self.words, self.readings) = (words, readings)
  }

  /// The readings of the longest word that starts at a place, one for each of its characters.
  func longest(in text: ScalarText, at place: Int) -> [String]? {
    words.longest(in: text, at: place).map { readings[$0].listedWords }
  }
}
