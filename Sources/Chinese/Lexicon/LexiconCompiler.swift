import Foundation

extension Lexicon {
  /// Compiles a dictionary in jieba's form (`word frequency tag` a line) into the bytes of an image.
  ///
  /// Takes about a second for jieba's 349,046 entries, so it is done once and the image is kept:
  ///
  /// ```swift
  /// let image = try Lexicon.compile(dictionary: Array(Data(contentsOf: dictTxt)))
  /// let lexicon = try Lexicon(image: Data(image))
  /// ```
  ///
  /// Readings and simplified forms come from ICU's transforms `Han-Latin` and `Traditional-Simplified`.
  public static func compile(dictionary: [UInt8]) throws(LexiconFailure) -> [UInt8] {
    var readings = CharacterReadings()
    readings.readFromICU()
    return try image(DictionaryEntries(dictionary), readings: readings)
  }

  /// A lexicon without words: numbers and Latin words are found, every other Han character stands alone.
  static let characters: Lexicon? = {
    guard let entries = try? DictionaryEntries([]), let image = try? image(entries, readings: CharacterReadings())
    else { return nil }
    return try? Lexicon(image: Data(image))
  }()

  private static func image(_ dictionary: DictionaryEntries, readings: CharacterReadings) throws(LexiconFailure)
    -> [UInt8]
  {
    let (codes, codeLimit) = try characterCodes(dictionary, simplified: readings.simplified)
    let (coded, words) = sortedWords(dictionary, codes: codes)
    let array = try DoubleArray(codes: coded, words: words, codeLimit: codeLimit)
    var image: [UInt8] = []
    image.reserveCapacity(LexiconLayout.nodes + array.nodes.count * 8)
    image += [UInt8](repeating: 0, count: LexiconLayout.headerSize)
    image.append(integers: codes)
    image.append(integers: readings.readings)
    image.append(integers: readings.simplified)
    image.append(strings: readings.syllables, size: LexiconLayout.syllableSize, count: LexiconLayout.syllableCapacity)
    image.append(strings: dictionary.tags, size: LexiconLayout.tagSize, count: LexiconLayout.tagCapacity)
    image.append(integers: array.nodes)
    let hash = image[LexiconLayout.headerSize...].withUnsafeBytes { LexiconLayout.hash($0) }
    var header: [UInt8] = []
    let unknown = cost(frequency: 1, total: dictionary.total)
    header.append(integers: [
      LexiconLayout.magic, UInt64(LexiconLayout.version), UInt64(image.count), hash, UInt64(array.nodes.count),
      UInt64(codeLimit), UInt64(unknown),
    ])
    image.replaceSubrange(0..<header.count, with: header)
    return image
  }

  /// The code of every scalar of the BMP, and one past the last code in use.
  ///
  /// A traditional character has the code of its simplified form, so that 國家 is the word 国家 without any work at run time.
  private static func characterCodes(
    _ dictionary: DictionaryEntries, simplified: [UInt16]
  ) throws(LexiconFailure) -> ([UInt16], Int) {
    func folded(_ scalar: UInt16) -> UInt16 {
      let offset = Int(scalar) - LexiconLayout.hanStart
      return simplified.indices.contains(offset) ? simplified[offset] : scalar
    }

    var frequency: [UInt16: Int] = [:]
    for entry in dictionary.entries {
      for scalar in dictionary.scalars[entry.scalars] { frequency[folded(scalar), default: 0] += entry.frequency + 1 }
    }
    for scalar in CharacterCode.fixed { frequency[UInt16(scalar.value)] = nil }
    let ordered = frequency.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let unknownHan = Int(CharacterCode.firstFree) + ordered.count
    guard unknownHan < Int(CharacterCode.firstMark) else { throw .tooLarge }
    var codes = (0..<UInt32(LexiconLayout.codeCount)).map { scalar in
      CharacterCode.isHan(scalar) ? UInt16(unknownHan) : CharacterCode.mark(scalar)
    }
    for (offset, scalar) in CharacterCode.fixed.enumerated() { codes[Int(scalar.value)] = UInt16(1 + offset) }
    for (offset, scalar) in ordered.enumerated() { codes[Int(scalar)] = CharacterCode.firstFree + UInt16(offset) }
    let simple = codes
    for (offset, scalar) in simplified.enumerated() where Int(scalar) != LexiconLayout.hanStart + offset {
      codes[LexiconLayout.hanStart + offset] = simple[Int(scalar)]
    }
    return (codes, unknownHan + 1)
  }

  private static func sortedWords(_ dictionary: DictionaryEntries, codes: [UInt16]) -> ([UInt16], [DoubleArray.Word]) {
    let coded = dictionary.scalars.map { codes[Int($0)] }
    var words = dictionary.entries.map { entry in
      DoubleArray.Word(
        codes: entry.scalars, cost: cost(frequency: entry.frequency, total: dictionary.total), tag: entry.tag)
    }
    // Of an entry that stands twice the more frequent one comes first and is kept.
    coded.withUnsafeBufferPointer { coded in
      words.sort { left, right in
        let count = min(left.codes.count, right.codes.count)
        for offset in 0..<count {
          let a = coded[left.codes.lowerBound + offset]
          let b = coded[right.codes.lowerBound + offset]
          if a != b { return a < b }
        }
        return (left.codes.count, left.cost, left.codes.lowerBound)
          < (right.codes.count, right.cost, right.codes.lowerBound)
      }
    }
    var distinct: [DoubleArray.Word] = []
    distinct.reserveCapacity(words.count)
    for word in words {
      if let last = distinct.last, coded[last.codes] == coded[word.codes] { continue }
      distinct.append(word)
    }
    return (coded, distinct)
  }

  /// The cost of a word in 1/1024 nat: −ln of its share of all words, at least 1.
  private static func cost(frequency: Int, total: Int) -> UInt16 {
    let share = Double(max(frequency, 1)) / Double(max(total, 2))
    return UInt16(clamping: max(1, Int((-log(min(share, 1)) * 1024).rounded())))
  }
}

extension [UInt8] {
  fileprivate mutating func append<Integer: FixedWidthInteger>(integers: [Integer]) {
    for integer in integers { Swift.withUnsafeBytes(of: integer.littleEndian) { self += $0 } }
  }

  fileprivate mutating func append(strings: [[UInt8]], size: Int, count: Int) {
    for string in strings.prefix(count) {
      self += string.prefix(size)
      self += [UInt8](repeating: 0, count: size - Swift.min(size, string.count))
    }
    self += [UInt8](repeating: 0, count: size * (count - Swift.min(count, strings.count)))
  }
}
