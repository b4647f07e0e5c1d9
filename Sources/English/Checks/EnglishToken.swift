/// A word, a number or a mark of an English text, in lower case.
struct EnglishToken: Hashable, Sendable {
  /// The token in lower case.
  var text: String
  /// Where it stands in the UTF-8 of the text.
  var range: Range<Int>
  /// The value of a number in digits.
  var number: Double?
  /// How many digits of a number tell something: 4.16 has three, 30,000 one.
  var significant = 0
  /// Whether the token follows the one before without a space: the m of 30m.
  var isGlued = false
  /// Whether a hyphen or dash joins it to the token before.
  var isHyphenated = false
  /// Whether it begins with a capital.
  var isCapitalized = false
  /// Whether a number is written with a comma or a point (a year is not).
  var isGrouped = false
  /// Whether parentheses stand around it.
  var isInParentheses = false
}

/// Splits English text into tokens.
enum EnglishTokenizer {
  static func tokens(_ text: String) -> [EnglishToken] {
    let bytes = Array(text.utf8)
    var tokens: [EnglishToken] = []
    var index = 0
    var depth = 0
    var end = -1
    var hyphen = false
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if isDigit(byte) {
        index = numberEnd(bytes, index)
        tokens.append(number(bytes, start..<index))
      } else if isLetter(byte) || byte >= 0xC3 && byte <= 0xC9 {
        index = wordEnd(bytes, index)
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        let text = word.hasSuffix(".") ? String(word.dropLast()) : word
        var token = EnglishToken(text: text.lowercased().replacing("’", with: "'"), range: start..<index)
        token.isCapitalized = byte >= 0x41 && byte <= 0x5A
        tokens.append(token)
      } else if let mark = mark(bytes, index) {
        index += mark.utf8.count
        if mark == "(" { depth += 1 }
        if mark == ")" { depth = max(0, depth - 1) }
        if mark == "-" || mark == "–" || mark == "—" {
          hyphen = start == end || mark != "-"
          if hyphen, mark == "—" { hyphen = false }
          if hyphen { end = index }
          continue
        }
        tokens.append(EnglishToken(text: mark, range: start..<index))
      } else {
        index += 1
        continue
      }
      tokens[tokens.count - 1].isHyphenated = hyphen && start == end
      tokens[tokens.count - 1].isGlued = start == end && !hyphen
      tokens[tokens.count - 1].isInParentheses = depth > 0
      hyphen = false
      end = index
    }
    return tokens
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A }

  private static func numberEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if isDigit(bytes[index]) {
        index += 1
      } else if bytes[index] == 0x2C || bytes[index] == 0x2E, index + 1 < bytes.count, isDigit(bytes[index + 1]),
        bytes[index] == 0x2E || index + 3 < bytes.count && isDigit(bytes[index + 3])
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Letters, apostrophes inside, accented letters.
  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if isLetter(bytes[index]) || bytes[index] >= 0xC3 && bytes[index] <= 0xC9
        || bytes[index] >= 0x80 && bytes[index] < 0xC0 && index > start && bytes[index - 1] >= 0xC3
          && bytes[index - 1] <= 0xC9
      {
        index += 1
      } else if bytes[index] == 0x27, index + 1 < bytes.count, isLetter(bytes[index + 1]) {
        index += 1
      } else if index + 3 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99,
        isLetter(bytes[index + 3])
      {
        index += 3
      } else if bytes[index] == 0x2E, index + 1 < bytes.count, isLetter(bytes[index + 1]),
        index - start == 1 || bytes[index - 2] == 0x2E
      {
        index += 1  // a.m., U.S.
      } else if bytes[index] == 0x2E, index - start >= 3, bytes[index - 2] == 0x2E {
        index += 1
        break
      } else {
        break
      }
    }
    return index
  }

  private static let marks = [
    "$", "%", "+", "(", ")", "\"", "“", "”", ",", ".", ";", ":", "?", "!", "/", "°", "℃", "×", "¥", "￥", "€", "£", "–",
    "—",
    "-", "&",
  ]

  private static func mark(_ bytes: [UInt8], _ index: Int) -> String? {
    marks.first { mark in
      let units = Array(mark.utf8)
      return index + units.count <= bytes.count && bytes[index..<index + units.count].elementsEqual(units)
    }
  }

  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> EnglishToken {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let plain = text.replacing(",", with: "")
    var token = EnglishToken(text: text, range: range)
    token.number = Double(plain)
    token.isGrouped = plain != text || text.contains(".")
    token.significant = significant(plain)
    return token
  }

  static func significant(_ digits: String) -> Int {
    var digits = Substring(digits.replacing(".", with: ""))
    while digits.hasPrefix("0") { digits = digits.dropFirst() }
    if !digits.isEmpty { while digits.hasSuffix("0") { digits = digits.dropLast() } }
    return max(1, digits.utf8.count)
  }
}
