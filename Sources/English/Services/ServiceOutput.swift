/// Cleans what a model answered and refuses what is no translation.
enum ServiceOutput {
  /// The English in an answer, or why there is none.
  static func english(_ answer: String, for source: String) throws(ServiceFailure) -> String {
    let text = cleaned(try withoutThinking(answer), for: source)
    if text.isEmpty || isDamaged(text) { throw .rubbish }
    if squeezed(text) == squeezed(source) { throw .unchanged }
    let lower = text.lowercased()
    if lower.hasPrefix("<!doctype") || lower.hasPrefix("<html") || lower.hasPrefix("{\"") { throw .rubbish }
    if isRepeating(text) { throw .repeated }
    if declining.contains(where: lower.hasPrefix) { throw .declined }
    let leftover = chinese(in: text)
    if !leftover.isEmpty { throw .leftoverChinese(leftover) }
    // a Chinese character rarely takes more than ten letters of English
    if text.utf8.count > 60 + 12 * source.unicodeScalars.count { throw .rubbish }
    return text
  }

  /// The answer without what a model thought aloud; a thought that never ends means that the answer was cut off.
  static func withoutThinking(_ answer: String) throws(ServiceFailure) -> String {
    var text = answer
    for (open, close) in [
      ("<think>", "</think>"), ("<thinking>", "</thinking>"), ("<|channel|>analysis", "<|channel|>final<|message|>"),
    ] {
      while let start = text.firstRange(of: open) {
        guard let end = text[start.upperBound...].firstRange(of: close) else { throw .truncated }
        text.removeSubrange(start.lowerBound..<end.upperBound)
      }
      // some servers cut the opening mark off with the prompt
      if let end = text.firstRange(of: close) { text.removeSubrange(..<end.upperBound) }
    }
    return text
  }

  /// The answer without code fences, labels, and quotation marks that the Chinese has not.
  private static func cleaned(_ answer: String, for source: String) -> String {
    var lines = answer.split(whereSeparator: \.isNewline).map(\.trimmed)
    lines.removeAll { $0.hasPrefix("```") || $0.isEmpty }
    // `Sure, here is the translation:`
    if lines.count > 1, lines[0].hasSuffix(":"), lines[0].lowercased().contains("translat") { lines.removeFirst() }
    if let note = lines.dropFirst().firstIndex(where: isNote) { lines.removeSubrange(note...) }
    var text = withEnglishMarks(lines.joined(separator: " "))
    for label in [
      "translation:", "english:", "english translation:", "here is the translation:", "corrected translation:",
    ]
    where text.lowercased().hasPrefix(label) {
      text = String(text.dropFirst(label.count)).trimmed
    }
    let isQuoted = source.unicodeScalars.first.map { "“\"「『《".unicodeScalars.contains($0) } ?? false
    for (open, close) in [("\"", "\""), ("“", "”")] where !isQuoted && text.count > 2 {
      let inner = text.dropFirst().dropLast()
      if text.hasPrefix(open), text.hasSuffix(close), !inner.contains(open), !inner.contains(close) {
        text = String(inner).trimmed
      }
    }
    return text
  }

  /// Whether a line says something about the translation that stands above it.
  private static func isNote(_ line: String) -> Bool {
    let line = line.lowercased()
    return ["note:", "(note", "notes:", "explanation:", "**note"].contains { line.hasPrefix($0) }
  }

  /// The text with the Chinese marks that models leave in English put into English form.
  private static func withEnglishMarks(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "，": result += ", "
      case "；": result += "; "
      case "：": result += ": "
      case "（": result += " ("
      case "）": result += ") "
      case "。": result += ". "
      case "、": result += ", "
      case "％": result += "%"
      default: result.unicodeScalars.append(scalar)
      }
    }
    if result == text { return text }
    return result.split(separator: " ").joined(separator: " ").replacing(") ,", with: "),").replacing(") .", with: ").")
  }

  /// Whether the text was decoded wrongly on its way: replacement characters, controls, `â€™` for an apostrophe.
  private static func isDamaged(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0 == "\u{FFFD}" || $0.value < 0x20 && $0 != "\t" || (0x7F...0x9F).contains($0.value)
    }
      || text.contains("â€") || text.contains("Ã¤") || text.contains("ï¼")
  }

  private static let declining = [
    "i'm sorry", "i’m sorry", "i am sorry", "sorry,", "i cannot", "i can't", "i can’t", "as an ai", "i'm unable",
    "i am unable",
  ]

  private static func squeezed(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && !$0.isPunctuation })
  }

  /// The first Han characters of a text, together with those behind them.
  private static func chinese(in text: String) -> String {
    var found = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isHan =
        (0x3400...0x9FFF).contains(scalar.value) || (0x3001...0x303F).contains(scalar.value)
        || (0xF900...0xFAFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
      if isHan { found.append(scalar) } else if !found.isEmpty { break }
    }
    return String(found)
  }

  /// Whether the same four words come three times one after the other, or the same sentence twice.
  static func isRepeating(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    for length in 1...12 {
      let needed = length >= 5 ? 2 : length == 1 ? 5 : 3
      guard words.count >= length * needed else { break }
      for start in 0...words.count - length * needed {
        let first = words[start..<start + length]
        let repeats = (1..<needed).allSatisfy { turn in
          words[(start + turn * length)..<(start + (turn + 1) * length)].elementsEqual(first)
        }
        if repeats { return true }
      }
    }
    return false
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
