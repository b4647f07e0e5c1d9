/// Walks over a text and hands runs of Han characters to the shortest path, everything else to simple rules.
struct WordScanner {
  let text: UnsafeBufferPointer<UInt8>
  let tables: Lexicon.Tables
  let path: ShortestPath

  func appendWords(in range: Range<Int>, to words: inout [Range<Int>]) {
    let end = range.upperBound
    var at = range.lowerBound
    var hourEnd = -1
    while at < end {
      let (code, length) = character(at, end)
      if code > 0, code < CharacterCode.firstMark {
        at = appendRun(at, end, to: &words)
        continue
      }
      var next = at + length
      switch code {
      case CharacterCode.space:
        at = next
        continue
      case CharacterCode.digit:
        next = number(from: at, end, afterHour: hourEnd == at)
        if next - 3 > at, character(next - 3, end).code == CharacterCode.hour { hourEnd = next }
      case CharacterCode.letter:
        next = latin(from: at, end)
      case CharacterCode.repeated:
        while next + length <= end, same(at, next, length) { next += length }
      default: break
      }
      words.append(at..<next)
      at = next
    }
  }

  /// The code and the UTF-8 length of the character at an offset; broken bytes stand alone.
  @inline(__always)
  func character(_ at: Int, _ end: Int) -> (code: UInt16, length: Int) {
    let lead = text[at]
    if lead < 0x80 { return (tables.codes[Int(lead)], 1) }
    if lead >= 0xE0, lead < 0xF0, at + 3 <= end {
      let scalar = Int(lead & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)
      return (tables.codes[scalar], 3)
    }
    if lead >= 0xC0, lead < 0xE0, at + 2 <= end {
      return (tables.codes[Int(lead & 0x1F) << 6 | Int(text[at + 1] & 0x3F)], 2)
    }
    return (CharacterCode.other, lead >= 0xF0 ? min(4, end - at) : 1)
  }

  /// Cuts the run of Han characters that starts at an offset and returns where it ends.
  @inline(__always)
  private func appendRun(_ start: Int, _ end: Int, to words: inout [Range<Int>]) -> Int {
    var count = 0
    var at = start
    while at + 3 <= end, count < ShortestPath.capacity {
      let lead = text[at]
      guard lead >= 0xE2, lead < 0xEA else { break }
      let code = tables.codes[Int(lead & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)]
      guard code > 0, code < CharacterCode.firstMark else { break }
      path.codes[count] = code
      count += 1
      at += 3
    }
    path.solve(count)
    // A run that fills the room is cut at a word some way before its end, not through a word.
    let last = count < ShortestPath.capacity ? count : count - 32
    var word = 0
    var offset = start
    while word < last {
      let length = Int(path.lengths[word])
      words.append(offset..<offset + length * 3)
      word += length
      offset += length * 3
    }
    return offset
  }

  /// The end of a number with its group marks, decimals, percent sign, 万, 亿, or the unit of a date.
  private func number(from start: Int, _ end: Int, afterHour: Bool) -> Int {
    var at = start
    var value = 0
    var digits = 0
    var isPlain = true
    while at < end {
      let (code, length) = character(at, end)
      if code == CharacterCode.digit {
        value = value &* 10 &+ Int(text[at + length - 1] & 0x0F)
        digits += 1
      } else if code == CharacterCode.letter {
        return latin(from: start, end)
      } else if isJoint(at, length), at + length < end, character(at + length, end).code == CharacterCode.digit {
        isPlain = false
      } else {
        break
      }
      at += length
    }
    guard at < end else { return at }
    var (code, length) = character(at, end)
    if isPercent(at, length) { return at + length }
    let number = at
    while code > CharacterCode.ten, code <= CharacterCode.lastNumeral {
      at += length
      if at == end { return at }
      (code, length) = character(at, end)
    }
    guard at == number, isPlain else { return at }
    switch code {
    case CharacterCode.year where digits == 4 || digits == 2 && value > 48: return at + 3
    case CharacterCode.month where digits <= 2 && (1...12).contains(value):
      return at + 6 <= end && character(at + 3, end).code == CharacterCode.part ? at + 6 : at + 3
    case CharacterCode.day where digits <= 2 && (1...31).contains(value): return at + 3
    case CharacterCode.hour where digits <= 2 && value <= 24: return at + 3
    case CharacterCode.minute where afterHour && digits <= 2 && value < 60: return at + 3
    default: return at
    }
  }

  /// The end of a Latin word with its digits, or of an address.
  private func latin(from start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let (code, length) = character(at, end)
      if code == CharacterCode.letter || code == CharacterCode.digit {
        at += length
        continue
      }
      guard isLatinJoint(at, length) else { break }
      var next = at + length
      // The :// of an address.
      while next < end, text[next] == UInt8(ascii: "/"), next - at < 3 { next += 1 }
      guard next < end else { break }
      let after = character(next, end).code
      guard after == CharacterCode.letter || after == CharacterCode.digit else { break }
      at = next
    }
    return at
  }

  /// `.` `,` `:` `/` and their wide forms inside a number.
  private func isJoint(_ at: Int, _ length: Int) -> Bool {
    if length == 1 {
      return switch text[at] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"): true
      default: false
      }
    }
    // ．and ／ and ：
    return length == 3 && text[at] == 0xEF && text[at + 1] == 0xBC && [0x8E, 0x8F, 0x9A].contains(text[at + 2])
  }

  private func isLatinJoint(_ at: Int, _ length: Int) -> Bool {
    if length == 1 {
      return switch text[at] {
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "@"),
        UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "="):
        true
      default: false
      }
    }
    // ．and ＠ and －
    return length == 3 && text[at] == 0xEF && text[at + 1] == 0xBC && [0x8D, 0x8E, 0xA0].contains(text[at + 2])
  }

  private func isPercent(_ at: Int, _ length: Int) -> Bool {
    if length == 1 { return text[at] == UInt8(ascii: "%") }
    // ％ and ‰
    return length == 3
      && (text[at] == 0xEF && text[at + 1] == 0xBC && text[at + 2] == 0x85
        || text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0xB0)
  }

  private func same(_ first: Int, _ second: Int, _ length: Int) -> Bool {
    (0..<length).allSatisfy { text[first + $0] == text[second + $0] }
  }
}
