/// The marks of one line and the places where its sentences end.
struct SentenceMarks {
  private var marks: [SentenceMark] = []
  private var stack: [Int] = []
  private var ends: [Int] = []

  /// Reads the marks of the line that starts at an offset and returns where the line ends, before its line break.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    marks.removeAll(keepingCapacity: true)
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte >= 0xE4, byte != 0xEF {
        at += byte < 0xF0 ? 3 : 4  // Han characters and the like: no mark is among them
      } else if byte == 0x0A || byte == 0x0D {
        return at
      } else if byte < 0x80 || byte >= 0xE2, let mark = SentenceMark.read(text, at) {
        marks.append(mark)
        at = mark.end
      } else {
        at += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
      }
    }
    return text.count
  }

  /// The offsets after which a new sentence begins, in their order.
  mutating func cuts(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Int] {
    ends.removeAll(keepingCapacity: true)
    pair()
    let hasTerminal = marks.contains { $0.kind == .terminal }
    var sentence = line.lowerBound
    var index = 0
    while index < marks.count {
      let mark = marks[index]
      var next = index + 1
      var end: Int?
      switch mark.kind {
      case .terminal, .fullStop: end = absorb(&next, mark.end)
      case .hanStop: end = hasTerminal ? nil : mark.end
      case .ellipsis:
        let after = absorb(&next, mark.end)
        end = Continuation.follows(text, after, in: line) ? nil : after
      case .open(let pair) where mark.partner >= 0:
        let closing = mark.partner
        next = closing + 1
        if SentenceMark.isQuotation(pair), endsInside(closing, of: index),
          Continuation.quotationEnds(text, from: sentence, open: mark, close: marks[closing], in: line)
        {
          end = absorb(&next, marks[closing].end)
        }
      default: break
      }
      if let end {
        ends.append(end)
        sentence = SentenceSplitter.skipWhiteSpace(text, end)
      }
      index = next
    }
    return ends
  }

  /// Finds the closing mark of each opening one; a mark without a partner counts for nothing.
  private mutating func pair() {
    stack.removeAll(keepingCapacity: true)
    for index in marks.indices {
      switch marks[index].kind {
      case .open: stack.append(index)
      case .close(let pair):
        guard let place = opening({ $0 == .open(pair) }) else { continue }
        marks[stack[place]].partner = index
        stack.removeSubrange(place...)
      case .straightQuote:
        if let place = opening({ $0 == .straightQuote }) {
          let opening = stack[place]
          marks[opening].kind = .open(3)
          marks[opening].partner = index
          marks[index].kind = .close(3)
          stack.removeSubrange(place...)
        } else {
          stack.append(index)
        }
      default: break
      }
    }
  }

  /// How many unclosed marks are looked through: in real text few are open at once, and no text may take quadratic time.
  private static let depth = 16

  private func opening(_ fits: (SentenceMark.Kind) -> Bool) -> Int? {
    stack.suffix(Self.depth).lastIndex { fits(marks[$0].kind) }
  }

  /// Takes further ending marks and closing marks that follow at once into the sentence, and returns its new end.
  private func absorb(_ next: inout Int, _ end: Int) -> Int {
    var end = end
    while next < marks.count, marks[next].start == end {
      switch marks[next].kind {
      case .terminal, .ellipsis, .close, .fullStop: break
      default: return end
      }
      end = marks[next].end
      next += 1
    }
    return end
  }

  /// Whether the last mark inside a quotation ends a sentence.
  private func endsInside(_ closing: Int, of opening: Int) -> Bool {
    var index = closing - 1
    var end = marks[closing].start
    while index > opening, marks[index].end == end {
      switch marks[index].kind {
      case .terminal, .ellipsis, .fullStop: return true
      case .close:
        end = marks[index].start
        index -= 1
      default: return false
      }
    }
    return false
  }
}
