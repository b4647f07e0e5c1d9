/// The white space and the line breaks of a web page, read as a browser and a reader would.
enum WebText {
  /// A text node as it is shown: runs of white space are one space, and none between Chinese characters.
  ///
  /// - Parameters:
  ///   - text: The text of the node.
  ///   - before: What is already in the line.
  static func collapsed(_ text: String, after before: String) -> String {
    var result = String.UnicodeScalarView()
    var last = before.unicodeScalars.last
    var space: (seen: Bool, brokeLine: Bool) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\u{C}": space.seen = true
      case "\n", "\r": space = (true, true)
      case "\u{200B}", "\u{FEFF}", "\u{AD}": break
      default:
        if space.seen, let previous = last, previous != " " {
          let joinsChinese = space.brokeLine && !previous.isASCII && !scalar.isASCII
          if !joinsChinese { result.append(" ") }
        }
        space = (false, false)
        // The no-break space is what sites write for an indent or a gap.
        result.append(scalar == "\u{A0}" ? " " : scalar)
        last = scalar
      }
    }
    if space.seen, !space.brokeLine, let last, last != " " { result.append(" ") }
    return String(result)
  }

  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Two lines as one: without a space, except between Latin and Latin.
  static func joined(_ first: String, _ second: String) -> String {
    guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first else { return first + second }
    return first + (last.isASCII && next.isASCII ? " " : "") + second
  }

  /// Which lines between `<br>` belong together.
  ///
  /// A break ends a paragraph, unless the lines are wrapped: this one is as long as the longest, stops inside a sentence,
  /// and the next has no indent.
  static func paragraphs(_ lines: [String]) -> [[Int]] {
    let lengths = lines.map { trimmed($0).unicodeScalars.count }
    let longest = lengths.max() ?? 0
    var paragraphs: [[Int]] = []
    var goesOn = false
    for (index, line) in lines.enumerated() {
      if lengths[index] == 0 {
        goesOn = false
        continue
      }
      if goesOn, !isIndented(line), var last = paragraphs.popLast() {
        last.append(index)
        paragraphs.append(last)
      } else {
        paragraphs.append([index])
      }
      let endsSentence = trimmed(line).unicodeScalars.last.map(sentenceEnds.contains) ?? true
      goesOn =
        !endsSentence && lengths[index] >= leastWrap && lengths[index] + wrapSlack >= longest
        && longest <= mostWrap
    }
    return paragraphs
  }

  private static let sentenceEnds = Set("。！？!?…”’」』：:）)".unicodeScalars)
  /// Lines are wrapped at 16 to 45 characters, give or take what a number or a bracket needs.
  private static let leastWrap = 14
  private static let mostWrap = 45
  private static let wrapSlack = 3

  private static func isIndented(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    return first == "\u{3000}" || line.hasPrefix("  ")
  }
}
