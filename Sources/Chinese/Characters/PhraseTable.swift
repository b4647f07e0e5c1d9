/// Phrases found where they start in a text, by their first two characters.
///
/// ```swift
/// let table = PhraseTable(["落地", "落地生根", "在"])
/// table.longest(in: ScalarText("项目落地生根"), at: 2)  // 1, the number of 落地生根
/// ```
/// All characters lie in one array and the phrases that share a slot of a hash table are linked, so that tens of
/// thousands of phrases are compiled without an array for each.
public struct PhraseTable: Sendable {
  /// The characters of all phrases, one behind the other.
  private var characters: [UInt32] = []
  private var phrases: [Phrase] = []
  /// The first phrase of each slot, or -1; their number is a power of two.
  private var slots: [Int32]

  private struct Phrase: Sendable {
    var start: Int32
    var count: Int32
    /// The next phrase of the slot, which is not longer, or -1.
    var next: Int32 = -1
  }

  /// Compiles phrases; their numbers are their places among them.
  public init(_ words: [String]) {
    self.init(capacity: words.count)
    for word in words {
      var word = word
      word.withUTF8 { append($0) }
    }
  }

  /// Compiles phrases of scalars; their numbers are their places among them.
  public init(_ words: [[UInt32]]) {
    self.init(capacity: words.count)
    for word in words {
      characters.append(contentsOf: word)
      linkLast(word.count)
    }
  }

  /// An empty table with room for so many phrases, to which more may be added.
  public init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    characters.reserveCapacity(capacity * 4)
    phrases.reserveCapacity(capacity)
  }

  /// Adds a phrase in UTF-8; its number is the ``count`` before.
  public mutating func append(_ phrase: UnsafeBufferPointer<UInt8>) {
    let start = characters.count
    ScalarText.forEachScalar(in: phrase) { scalar, _ in characters.append(scalar) }
    linkLast(characters.count - start)
  }

  /// Makes the last characters a phrase.
  private mutating func linkLast(_ length: Int) {
    let start = characters.count - length
    let number = Int32(phrases.count)
    phrases.append(Phrase(start: Int32(start), count: Int32(length)))
    if length == 0 { return }
    let slot = Self.slot(characters[start], length > 1 ? characters[start + 1] : 0, of: slots.count)
    Self.link(number, into: &slots[slot], &phrases)
  }

  /// Puts a phrase behind those that are as long or longer.
  private static func link(_ number: Int32, into head: inout Int32, _ phrases: inout [Phrase]) {
    let count = phrases[Int(number)].count
    if head < 0 || phrases[Int(head)].count < count {
      phrases[Int(number)].next = head
      head = number
      return
    }
    var last = Int(head)
    while phrases[last].next >= 0, phrases[Int(phrases[last].next)].count >= count { last = Int(phrases[last].next) }
    phrases[Int(number)].next = phrases[last].next
    phrases[last].next = number
  }

  /// The number of phrases.
  public var count: Int { phrases.count }

  /// The characters of a phrase.
  public subscript(number: Int) -> ArraySlice<UInt32> {
    let phrase = phrases[number]
    return characters[Int(phrase.start)..<Int(phrase.start + phrase.count)]
  }

  /// Calls a closure for each phrase that starts at a place of a text, the longest first, of equal ones the first.
  @inline(__always)
  public func forEachPhrase(in text: ScalarText, at place: Int, _ body: (_ length: Int, _ number: Int) -> Void) {
    let (first, second) = (text[place], text[place + 1])
    if first == 0 { return }
    if second != 0 {
      var at = slots[Self.slot(first, second, of: slots.count)]
      while at >= 0 {
        let phrase = phrases[Int(at)]
        if phrase.count > 1, stands(phrase, in: text, at: place) { body(Int(phrase.count), Int(at)) }
        at = phrase.next
      }
    }
    var at = slots[Self.slot(first, 0, of: slots.count)]
    while at >= 0 {
      let phrase = phrases[Int(at)]
      if phrase.count == 1, characters[Int(phrase.start)] == first { body(1, Int(at)) }
      at = phrase.next
    }
  }

  /// The number of the longest phrase that starts at a place of a text.
  public func longest(in text: ScalarText, at place: Int) -> Int? {
    var longest: Int?
    forEachPhrase(in: text, at: place) { _, number in longest = longest ?? number }
    return longest
  }

  /// The number of a phrase; of equal ones the first.
  public func number(of phrase: some Sequence<UInt32>) -> Int? {
    let wanted = Array(phrase)
    guard let first = wanted.first else { return nil }
    var at = slots[Self.slot(first, wanted.count > 1 ? wanted[1] : 0, of: slots.count)]
    while at >= 0 {
      if self[Int(at)].elementsEqual(wanted) { return Int(at) }
      at = phrases[Int(at)].next
    }
    return nil
  }

  private func stands(_ phrase: Phrase, in text: ScalarText, at place: Int) -> Bool {
    let (start, count) = (Int(phrase.start), Int(phrase.count))
    guard place + count <= text.count else { return false }
    for offset in 0..<count where text.scalars[place + offset] != characters[start + offset] { return false }
    return true
  }

  /// A slot of a table whose size is a power of two.
  @inline(__always)
  private static func slot(_ first: UInt32, _ second: UInt32, of size: Int) -> Int {
    let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 32) & (size - 1)
  }
}
