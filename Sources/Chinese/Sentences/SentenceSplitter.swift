/// Cuts text into sentences where a reader ends them.
///
/// ```swift
/// SentenceSplitter.sentences(of: "“图纸改了七遍。”工程师说，住户都提了意见。会后……")
/// // “图纸改了七遍。”工程师说，住户都提了意见。 | 会后……
/// ```
///
/// A sentence ends at a line break, and at 。！？!? or …… when no quotation or bracket is open. A closing mark stays with
/// its sentence. A quotation whose last mark ends a sentence ends the whole one where a colon or comma introduces it
/// (`他说：“……。”`), and goes on where the speaker is named after it (`“……。”他说。`). A quotation that isn't closed on its
/// line is no quotation. Decimals, list numbers and addresses end nothing.
///
/// The ranges follow each other without a gap: white space after a sentence belongs to it, white space at the start of
/// the text to the first.
public enum SentenceSplitter {
  /// The sentences of a text, in half-open UTF-8 offsets; concatenated they give the text back.
  public static func sentences(of text: String) -> [Sentence] {
    var text = text
    return text.withUTF8 { sentences(of: $0) }
  }

  /// The sentences of a text in UTF-8.
  public static func sentences(of text: UnsafeBufferPointer<UInt8>) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(text.count / 100 + 1)
    var marks = SentenceMarks()
    var start = 0
    var line = 0
    while line < text.count {
      let end = marks.read(text, from: line)
      for cut in marks.cuts(text, line..<end) where cut < end {
        let next = skipWhiteSpace(text, cut)
        // White space alone is no sentence; it goes to its neighbour.
        if next == text.count || next >= end { break }
        sentences.append(Sentence(range: start..<next))
        start = next
      }
      line = skipWhiteSpace(text, end)
      // Only white space so far: it belongs to the first sentence.
      if line < text.count, skipWhiteSpace(text, start) < line {
        sentences.append(Sentence(range: start..<line))
        start = line
      }
    }
    if start < text.count { sentences.append(Sentence(range: start..<text.count)) }
    return sentences
  }

  /// The offset of the next character that is not white space.
  static func skipWhiteSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte <= 0x20 {
        at += 1
      } else if byte == 0xE3, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] == 0x80 {
        at += 3  // U+3000, the ideographic space
      } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
        at += 2  // U+00A0, the no-break space
      } else if byte == 0xEF, at + 2 < text.count, text[at + 1] == 0xBB, text[at + 2] == 0xBF {
        at += 3  // U+FEFF, the byte order mark
      } else {
        break
      }
    }
    return at
  }
}

extension Sentence {
  /// The sentence without the white space around it: half-open offsets into the same text.
  public func content(in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = min(SentenceSplitter.skipWhiteSpace(text, range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start {
      if text[end - 1] <= 0x20 {
        end -= 1
      } else if end - 3 >= start, text[end - 3] == 0xE3, text[end - 2] == 0x80, text[end - 1] == 0x80 {
        end -= 3
      } else if end - 2 >= start, text[end - 2] == 0xC2, text[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The sentence without the white space around it, as a string of its own.
  public func text(in text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in String(decoding: bytes[content(in: bytes)], as: UTF8.self) }
  }
}
