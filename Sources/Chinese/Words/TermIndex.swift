/// Finds given terms in a text, the leftmost and of these the longest, without overlaps.
struct TermIndex: Sendable {
  private let terms: [[UInt8]]
  /// The terms that begin with the same six bytes, the longest first.
  private let starts: [UInt64: [Int]]
  /// Whether any term begins with these bytes, by a small hash: most places of a text are passed over with one look.
  private let bitmap: [Bool]

  init(_ terms: [String]) {
    let distinct = Set(terms.filter { !$0.isEmpty }).sorted().map { Array($0.utf8) }.sorted { $0.count > $1.count }
    var starts: [UInt64: [Int]] = [:]
    var bitmap = [Bool](repeating: false, count: 1 << 14)
    for (number, term) in distinct.enumerated() {
      let key = term.withUnsafeBufferPointer { Self.key($0, 0) }
      starts[key, default: []].append(number)
      bitmap[Self.slot(key)] = true
    }
    self.terms = distinct
    self.starts = starts
    self.bitmap = bitmap
  }

  /// The terms in a text, except those that stand strictly inside one longer word.
  func matches(in text: UnsafeBufferPointer<UInt8>, words: ArraySlice<Range<Int>>) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    var words = words
    var at = 0
    while at < text.count {
      // Continuation bytes start no character.
      guard text[at] & 0xC0 != 0x80, let match = match(at, in: text) else {
        at += 1
        continue
      }
      while let word = words.first, word.upperBound <= at { words.removeFirst() }
      if let word = words.first, word.lowerBound <= match.lowerBound, word.upperBound >= match.upperBound, word != match
      {
        at += 1
        continue
      }
      matches.append(match)
      at = match.upperBound
    }
    return matches
  }

  private func match(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let lengths = text[at] < 0x80 ? 1...6 : 3...6
    var best: Range<Int>?
    for length in lengths {
      let key = Self.key(text, at, length: length)
      guard bitmap[Self.slot(key)], let candidates = starts[key] else { continue }
      for number in candidates where stands(terms[number], at, in: text) {
        if terms[number].count > best?.count ?? 0 { best = at..<at + terms[number].count }
        break
      }
    }
    return best
  }

  private func stands(_ term: [UInt8], _ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at + term.count <= text.count else { return false }
    return term.indices.allSatisfy { text[at + $0] == term[$0] } && isWhole(at..<at + term.count, in: text)
  }

  /// Whether a term that begins or ends with a Latin letter or a digit is not part of a longer word or number.
  private func isWhole(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    if range.lowerBound > 0, isWord(text[range.lowerBound]), isWord(text[range.lowerBound - 1]) { return false }
    if range.upperBound < text.count, isWord(text[range.upperBound - 1]), isWord(text[range.upperBound]) {
      return false
    }
    return true
  }

  /// The first bytes of a term, up to six: two Han characters.
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, length: Int = 6) -> UInt64 {
    var key: UInt64 = 0
    for offset in at..<min(at + length, bytes.count) { key = key << 8 | UInt64(bytes[offset]) }
    return key
  }

  private static func slot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 50) }
}
