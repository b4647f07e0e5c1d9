import Chinese

/// Reads a document once and counts everything the scorers need.
struct TextAnalyzer {
  private var table = TermTable()
  private let words = NewsWords.simplified
  private var terms: [Int32] = []
  private var frequencies: [Int32] = []

  /// Analyzes a document: one pass over its bytes, no string a term.
  static func analyze(_ document: Document) -> AnalyzedText {
    var analyzer = TextAnalyzer()
    return analyzer.analyze(document)
  }

  private mutating func analyze(_ document: Document) -> AnalyzedText {
    for heading in document.headings {
      var heading = heading
      heading.withUTF8 { bytes in
        var sink = SentenceCounts()
        read(bytes, 0..<bytes.count, &sink)
      }
    }
    let headingTerms = Set(terms)
    terms.removeAll(keepingCapacity: true)

    var body: [UInt8] = []
    body.reserveCapacity(document.paragraphs.reduce(0) { $0 + $1.utf8.count + 1 })
    var starts: [Int] = []
    for paragraph in document.paragraphs {
      starts.append(body.count)
      body += paragraph.utf8
      body.append(UInt8(ascii: "\n"))
    }
    terms.reserveCapacity(body.count / 3)
    let sentences = body.withUnsafeBufferPointer { readSentences($0, starts) }

    frequencies = [Int32](repeating: 0, count: table.count)
    for term in terms { frequencies[Int(term)] += 1 }
    var isInHeading = [Bool](repeating: false, count: table.count)
    for term in headingTerms { isInHeading[Int(term)] = true }
    return AnalyzedText(
      sentences: sentences, terms: terms, frequencies: frequencies, isInHeading: isInHeading, keys: table.all,
      hasHeading: !headingTerms.isEmpty, isContinuation: document.isContinuation, body: body, paragraphStarts: starts)
  }

  private mutating func readSentences(_ text: UnsafeBufferPointer<UInt8>, _ starts: [Int]) -> [AnalyzedSentence] {
    let ranges = SentenceSplitter.sentences(of: text)
    var sentences: [AnalyzedSentence] = []
    sentences.reserveCapacity(ranges.count)
    var paragraph = 0
    var startsLine = true
    for sentence in ranges {
      let content = sentence.content(in: text)
      if content.isEmpty { continue }
      while paragraph + 1 < starts.count, starts[paragraph + 1] <= content.lowerBound { paragraph += 1 }
      let first = terms.count
      var counts = SentenceCounts()
      read(text, content, &counts)
      sentences.append(
        AnalyzedSentence(
          range: content, paragraph: paragraph, startsParagraph: startsLine, terms: first..<terms.count,
          length: counts.length, extent: counts.extent, quoted: counts.quoted, figures: counts.figures,
          survey: counts.survey, measures: counts.measures, persons: counts.persons, asks: counts.asks))
      startsLine = text[content.upperBound..<sentence.range.upperBound].contains(UInt8(ascii: "\n"))
    }
    return sentences
  }

  /// Reads the terms and counts of a stretch of text.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ counts: inout SentenceCounts) {
    var before: UInt32 = 0
    var quoteStart = -1
    var at = range.lowerBound
    while at < range.upperBound {
      let lead = text[at]
      if lead >= 0xE3, lead <= 0xE9, at + 3 <= range.upperBound {
        let scalar = UInt32(lead & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
        at += 3
        if scalar == 0x3000 {
          before = 0
          continue
        }
        counts.length += 1
        guard scalar >= 0x3400 else {
          before = 0
          counts.mark(scalar, &quoteStart)
          continue
        }
        counts.extent += 1
        if NewsWords.isPerson(scalar) || NewsWords.isAge(scalar) && isDigit(text, before: at - 3, range) {
          counts.persons += 1
        }
        if before != 0 {
          let pair = before << 16 | scalar
          switch words.kind(of: pair) {
          case .survey: counts.survey += 1
          case .measure: counts.measures += 1
          case .share: counts.figures += 1
          case nil: break
          }
          if !words.isFunction(before), !words.isFunction(scalar) { terms.append(table.number(of: pair)) }
        }
        before = scalar
        continue
      }
      before = 0
      at = readOther(text, at, range.upperBound, &counts, &quoteStart)
    }
  }

  /// Whether an ASCII or wide digit stands before an offset.
  private func isDigit(_ text: UnsafeBufferPointer<UInt8>, before end: Int, _ range: Range<Int>) -> Bool {
    if end > range.lowerBound, (0x30...0x39).contains(text[end - 1]) { return true }
    guard end - 3 >= range.lowerBound, let (byte, length) = alphanumeric(text, end - 3, end) else { return false }
    return length == 3 && byte < 0x3A
  }

  /// Reads a Latin word, a number, a mark or white space, and returns where it ends.
  private mutating func readOther(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ counts: inout SentenceCounts,
    _ quoteStart: inout Int
  ) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    var at = start
    while at < end, let (byte, length) = alphanumeric(text, at, end) {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      if at == start, byte < 0x3A { counts.figures += 1 }
      counts.length += 1
      at += length
      let point = pointLength(text, at, end)
      if point > 0 {
        at += point
        counts.length += 1
      }
    }
    if at > start {
      counts.extent += 2
      terms.append(table.number(of: 0xE000_0000 | hash >> 3))
      return at
    }
    let lead = text[start]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    if lead > 0x20 { counts.length += 1 }
    if start + length <= end {
      if lead < 0x80 {
        counts.mark(UInt32(lead), &quoteStart)
      } else if length == 3 {
        let scalar = UInt32(lead & 0x0F) << 12 | UInt32(text[start + 1] & 0x3F) << 6 | UInt32(text[start + 2] & 0x3F)
        counts.mark(scalar, &quoteStart)
      }
    }
    return min(start + length, end)
  }

  /// The length of a point, ASCII or wide, that stands before a digit and so doesn't end the number; else 0.
  private func pointLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    let length: Int
    if at < end, text[at] == UInt8(ascii: ".") {
      length = 1
    } else if at + 3 < end, text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x8E {
      length = 3
    } else {
      return 0
    }
    guard at + length < end, let (byte, _) = alphanumeric(text, at + length, end) else { return 0 }
    return byte < 0x3A ? length : 0
  }

  /// An ASCII or wide letter or digit at an offset, in lower case, and its length in bytes.
  @inline(__always)
  private func alphanumeric(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (UInt8, Int)? {
    let byte = text[at]
    if byte < 0x80 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: return (byte, 1)
      case 0x41...0x5A: return (byte | 0x20, 1)
      default: return nil
      }
    }
    // ０…９ are EF BC 90…99, Ａ…Ｚ EF BC A1…BA, ａ…ｚ EF BD 81…9A.
    guard byte == 0xEF, at + 3 <= end else { return nil }
    let last = text[at + 2]
    switch (text[at + 1], last) {
    case (0xBC, 0x90...0x99): return (last - 0x60, 3)
    case (0xBC, 0xA1...0xBA): return (last - 0x40, 3)
    case (0xBD, 0x81...0x9A): return (last - 0x20, 3)
    default: return nil
    }
  }
}

/// What is counted while a sentence is read.
struct SentenceCounts {
  var length = 0
  var extent = 0
  var quoted = 0
  var figures = 0
  var survey = 0
  var measures = 0
  var persons = 0
  var asks = false

  /// Notes a mark of punctuation.
  mutating func mark(_ scalar: UInt32, _ quoteStart: inout Int) {
    switch scalar {
    case 0x201C, 0x300C:
      if quoteStart < 0 { quoteStart = length }
      asks = false
    case 0x201D, 0x300D:
      if quoteStart >= 0 { quoted += length - quoteStart - 1 }
      quoteStart = -1
    case 0x3F, 0xFF1F: asks = true
    default: asks = false
    }
  }
}
