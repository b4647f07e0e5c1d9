/// Finds an English term in running English.
enum EnglishForm {
  /// Where the form stands, in UTF-8 offsets: between word borders, in any case, also in the plural.
  static func firstRange(of form: String, in text: String) -> Range<Int>? {
    let (form, bytes) = (Array(form.utf8).map(lowercase), Array(text.utf8).map(lowercase))
    guard let first = form.first, form.count <= bytes.count else { return nil }
    for start in 0...bytes.count - form.count where bytes[start] == first {
      guard bytes[start..<start + form.count].elementsEqual(form) else { continue }
      if start > 0, isLetter(bytes[start - 1]) { continue }
      if let end = wordEnd(after: start + form.count, in: bytes) { return start..<end }
    }
    return nil
  }

  /// The end of the word, over the ending of a plural; `nil` inside a longer word.
  private static func wordEnd(after place: Int, in bytes: [UInt8]) -> Int? {
    for ending in ["", "s", "es"] {
      let end = place + ending.utf8.count
      if end <= bytes.count, bytes[place..<end].elementsEqual(ending.utf8), end == bytes.count || !isLetter(bytes[end])
      {
        return end
      }
    }
    return nil
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).isASCIIWordCharacter }
}
