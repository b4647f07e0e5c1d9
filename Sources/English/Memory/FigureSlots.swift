/// Puts the figures of a new sentence into the English of an old one.
enum FigureSlots {
  /// The English with every old figure replaced by the new one in its place, or `nil` where that is not sure.
  ///
  /// Sure means: the figures pair by kind and unit, the English of every old figure stands in the target exactly once,
  /// no other digits stand in it, and none of the figures is one, as the grammar of the sentence would change with it.
  static func replace(_ old: [Figure], by new: [Figure], in target: String) -> String? {
    guard old.count == new.count else { return nil }
    let bytes = Array(target.utf8)
    var slots: [(range: Range<Int>, english: String)] = []
    for (before, after) in zip(old, new) {
      guard before.kind == after.kind, before.unit == after.unit else { return nil }
      if before.value != after.value, isOne(before) || isOne(after) { return nil }
      guard let (place, english) = place(of: before, for: after, in: bytes) else { return nil }
      if slots.contains(where: { $0.range.overlaps(place) }) { return nil }
      slots.append((place, place.lowerBound == 0 ? english.capitalizingFirst : english))
    }
    slots.sort { $0.range.lowerBound < $1.range.lowerBound }
    var result: [UInt8] = []
    var at = 0
    for slot in slots {
      if bytes[at..<slot.range.lowerBound].contains(where: isDigit) { return nil }
      result += bytes[at..<slot.range.lowerBound]
      result += slot.english.utf8
      at = slot.range.upperBound
    }
    if bytes[at...].contains(where: isDigit) { return nil }
    result += bytes[at...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the English of a figure stands, and what takes its place; a person may have written `12,000 jobs` for 1.2万人, so
  /// that its number alone counts too.
  private static func place(
    of before: Figure, for after: Figure, in bytes: [UInt8]
  ) -> (Range<Int>, String)? {
    if let place = onlyPlace(of: before.english, in: bytes) { return (place, after.english) }
    let (old, new) = (before.english.split(separator: " "), after.english.split(separator: " "))
    guard old.count > 1, new.count > 1, old.last == new.last, old.dropLast().last?.first?.isNumber == true else {
      return nil
    }
    return onlyPlace(of: old.dropLast().joined(separator: " "), in: bytes).map {
      ($0, new.dropLast().joined(separator: " "))
    }
  }

  private static func isOne(_ figure: Figure) -> Bool { figure.value == .number(1) && figure.kind != .date }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// Where the words stand as whole words, if they do so once; their first letter may be a capital.
  private static func onlyPlace(of words: String, in bytes: [UInt8]) -> Range<Int>? {
    let needle = Array(words.utf8)
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    var place: Range<Int>?
    for start in 0...bytes.count - needle.count {
      let isFirst = bytes[start] == first || (start == 0 && bytes[start] | 0x20 == first)
      guard isFirst, bytes[(start + 1)..<(start + needle.count)].elementsEqual(needle[1...]) else { continue }
      let range = start..<start + needle.count
      if start > 0,
        isWord(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") && start > 1 && isDigit(bytes[start - 2])
      {
        continue
      }
      if range.upperBound < bytes.count, isWord(bytes[range.upperBound]) { continue }
      if place != nil { return nil }
      place = range
    }
    return place
  }
}

extension String {
  /// The text with a capital letter at its beginning, where a small ASCII letter stands there.
  var capitalizingFirst: String {
    guard let first = utf8.first, first >= 0x61, first <= 0x7A else { return self }
    return String(UnicodeScalar(first - 0x20)) + dropFirst()
  }
}
