/// Tells from the bytes of a row whether it may be in conflict with some other rows.
///
/// Rows in conflict have two neighbouring Chinese characters or an English word in common. A row that has none in
/// common with those looked at needs no lint for their sake, which is most of a large glossary; one let through by
/// chance costs time and changes nothing.
struct RelatedRows: Sendable {
  /// One bit for each value of the lower bits of a hash.
  private var bits = [UInt64](repeating: 0, count: 1 << 12)

  /// Prepares to look for rows that may be in conflict with some.
  init(to rows: [LintRow]) {
    for row in rows {
      for column in row.filledColumns where column.isChinese || column.isEnglish {
        for value in row.values(column) { add(value) }
      }
      for id in row.values(.id) { RowTraits.words(of: id) { word, isWhole in if isWhole { insert(word) } } }
    }
  }

  /// Whether a row may be in conflict with those looked at.
  func mayHold(_ row: UnsafeBufferPointer<UInt8>) -> Bool {
    var isRelated = false
    RowTraits.forEach(in: row) { trait in isRelated = isRelated || holds(trait) }
    return isRelated
  }

  private mutating func add(_ value: String) {
    let words = EnglishWords.split(value).map { $0.lowercased() }
    let content = words.filter { !EnglishWords.functionWords.contains($0) }
    for word in content.isEmpty ? words : content {
      RowTraits.words(of: word) { trait, _ in insert(trait) }
      for part in word.split(separator: "-") {
        if let american = AmericanSpelling.american(String(part)) {
          RowTraits.words(of: american) { trait, _ in insert(trait) }
        }
      }
    }
    // A single character has no neighbour to be known by.
    let isSingle = value.unicodeScalars.count(where: \.isHan) < 2
    var text = value
    text.withUTF8 { bytes in
      RowTraits.forEach(in: bytes) { trait in if trait.isPair || (isSingle && trait.isCharacter) { insert(trait) } }
    }
  }

  private mutating func insert(_ trait: RowTraits.Trait) {
    bits[Int(trait.hash >> 6 & 0xFFF)] |= 1 << (trait.hash & 63)
  }

  private func holds(_ trait: RowTraits.Trait) -> Bool {
    bits[Int(trait.hash >> 6 & 0xFFF)] & 1 << (trait.hash & 63) != 0
  }
}

/// What rows are compared by: their English words, their Chinese characters and the pairs of those.
enum RowTraits {
  /// A word, a character or a pair of characters, as a hash.
  struct Trait {
    enum Kind { case word, character, pair }
    let kind: Kind
    let hash: UInt64

    init(_ kind: Kind, _ value: UInt64) {
      self.kind = kind
      let mixed = (value &+ (kind == .word ? 0 : 0x5851_F42D)) &* 0x9E37_79B9_7F4A_7C15
      hash = mixed >> 40
    }

    var isPair: Bool { kind == .pair }
    var isCharacter: Bool { kind == .character }
  }

  /// Calls a closure with the words of a text: `e-commerce` whole, as `ecommerce`, and its parts.
  static func words(of text: String, _ body: (_ trait: Trait, _ isWhole: Bool) -> Void) {
    var reader = Reader()
    var text = text
    text.withUTF8 { bytes in
      reader.read(bytes) { trait, isWhole in if trait.kind == .word { body(trait, isWhole) } }
    }
  }

  /// Calls a closure with everything that a row is compared by.
  static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Trait) -> Void) {
    var reader = Reader()
    reader.read(bytes) { trait, _ in body(trait) }
  }

  /// Reads words and characters out of bytes in UTF-8.
  private struct Reader {
    private var word: UInt64 = 0
    private var part: UInt64 = 0
    private var isDivided = false
    private var previous: UInt64 = 0

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Trait, Bool) -> Void) {
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          ascii(byte, body)
          at += 1
          continue
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard at + length <= bytes.count else { break }
        let value = (1..<length).reduce(UInt64(byte) & (0xFF >> UInt64(length + 1))) {
          $0 << 6 | UInt64(bytes[at + $1]) & 0x3F
        }
        other(value, body)
        at += length
      }
      endWord(body)
    }

    private mutating func ascii(_ byte: UInt8, _ body: (Trait, Bool) -> Void) {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: letter(byte)
      case 0x41...0x5A: letter(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "'"): divide(body)
      default: endWord(body)
      }
    }

    private mutating func other(_ value: UInt64, _ body: (Trait, Bool) -> Void) {
      switch value {
      case 0x2019: divide(body)
      case 0xFF01...0xFF5E: ascii(UInt8(value - 0xFEE0), body)
      case 0x3400...0x9FFF, 0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        endWord(body)
        body(Trait(.character, value), true)
        if previous != 0 { body(Trait(.pair, previous << 20 ^ value), true) }
        previous = value
      default: endWord(body)
      }
    }

    private mutating func letter(_ byte: UInt8) {
      word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
      part = (part ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private mutating func divide(_ body: (Trait, Bool) -> Void) {
      if part != 0 { body(Trait(.word, part), false) }
      isDivided = isDivided || word != 0
      part = 0
    }

    private mutating func endWord(_ body: (Trait, Bool) -> Void) {
      if word != 0 { body(Trait(.word, word), true) }
      if isDivided, part != 0 { body(Trait(.word, part), false) }
      (word, part, isDivided) = (0, 0, false)
    }
  }
}
