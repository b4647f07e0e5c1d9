import Chinese

/// An element of the Chinese side of a pattern.
enum PatternElement: Hashable, Sendable {
  /// Characters that must stand there.
  case literal([UInt32])
  /// A slot, by its number in the pattern.
  case slot(Int)
}

/// A part of the English side of a pattern.
enum EnglishPart: Hashable, Sendable {
  /// Words.
  case words(String)
  /// A slot, by its number, in a form.
  case slot(Int, SlotForm)
  /// One of two words by the number of the subject: `(was|were)`.
  case agreement(one: String, several: String)
}

/// The form in which a slot is put into English.
enum SlotForm: String, Hashable, Sendable, CaseIterable {
  /// As a subject or object: with its article, plural where it is countable.
  case usual = ""
  /// One of several: `a meeting`.
  case indefinite = "a"
  /// A known one: `the meeting`.
  case definite = "the"
  /// Without an article, as it stands.
  case bare
  /// Several, without an article.
  case plural
}

/// A slot of a pattern: its type and the name under which both sides know it.
struct PatternSlot: Hashable, Sendable {
  /// The name with its number, such as `noun2`.
  var name: String
  /// The type, such as `noun`.
  var type: String
}

/// What is wrong with the notation of a pattern.
public enum PatternFailure: Error, Hashable, Sendable {
  /// A bracket is not closed.
  case unbalanced(String)
  /// The English names a slot that the Chinese has not.
  case unknownSlot(String)
  /// The English leaves out a slot of the Chinese.
  case unsaidSlot(String)
  /// A form that does not exist.
  case unknownForm(String)
  /// Nothing stands in the cell.
  case empty
}

/// Reads the notation of patterns.
enum PatternNotation {
  /// The Chinese side with its options written out: one list of elements for each way to say it.
  static func chinese(_ text: String) throws(PatternFailure) -> (ways: [[PatternElement]], slots: [PatternSlot]) {
    var slots: [PatternSlot] = []
    var reader = Reader(Array(text.unicodeScalars))
    let ways = try reader.alternatives(closing: nil, slots: &slots).filter { !$0.isEmpty }
    if ways.isEmpty { throw .empty }
    return (ways, slots)
  }

  /// The English side.
  static func english(_ text: String, slots: [PatternSlot]) throws(PatternFailure) -> [EnglishPart] {
    let bytes = Array(text.utf8)
    var parts: [EnglishPart] = []
    func addWords(_ range: Range<Int>) {
      let words = String(decoding: bytes[range], as: UTF8.self).listedWords
      if !words.isEmpty { parts.append(.words(words.joined(separator: " "))) }
    }
    var start = 0
    while let open = bytes[start...].firstIndex(where: { $0 == Self.brace || $0 == Self.bracket }) {
      addWords(start..<open)
      let isSlot = bytes[open] == Self.brace
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: isSlot ? "}" : ")")) else { throw .unbalanced(text) }
      let inner = bytes[open + 1..<close]
      let cells = inner.split(separator: UInt8(ascii: isSlot ? ":" : "|"), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      if isSlot {
        guard let slot = slots.firstIndex(where: { $0.name == cells[0] }),
          let form = SlotForm(rawValue: cells.count > 1 ? cells[1] : "")
        else {
          let written = String(decoding: inner, as: UTF8.self)
          throw slots.contains { $0.name == cells[0] } ? .unknownForm(written) : .unknownSlot(written)
        }
        parts.append(.slot(slot, form))
      } else {
        guard cells.count == 2 else { throw .unbalanced(text) }
        parts.append(.agreement(one: cells[0], several: cells[1]))
      }
      start = close + 1
    }
    addWords(start..<bytes.count)
    return parts
  }

  private static let brace = UInt8(ascii: "{")
  private static let bracket = UInt8(ascii: "(")

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var at = 0

    /// The characters that mean something in the notation.
    private static let marks: [Unicode.Scalar] = ["(", ")", "[", "]", "{", "}", "|"]

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// Everything up to a closing bracket, as the ways to say it.
    mutating func alternatives(
      closing: Unicode.Scalar?, slots: inout [PatternSlot]
    ) throws(PatternFailure) -> [[PatternElement]] {
      var all: [[PatternElement]] = []
      var ways: [[PatternElement]] = [[]]
      while at < scalars.count {
        let scalar = scalars[at]
        at += 1
        switch scalar {
        case _ where scalar == closing: return all + ways
        case "|" where closing != nil:
          all += ways
          ways = [[]]
        case "(":
          let inner = try alternatives(closing: ")", slots: &slots)
          ways = ways.flatMap { way in inner.map { way.joined(with: $0) } }
        case "[":
          let inner = try alternatives(closing: "]", slots: &slots)
          ways = ways.flatMap { way in [way] + inner.map { way.joined(with: $0) } }
        case "{":
          let name = try slotName()
          let slot = PatternSlot(name: name, type: String(name.prefix { !$0.isNumber }))
          let number = slots.firstIndex(of: slot) ?? slots.count
          if number == slots.count { slots.append(slot) }
          for way in ways.indices { ways[way].append(.slot(number)) }
        case ")", "]", "}": throw .unbalanced(String(scalar))
        default:
          var run = [scalar.value]
          while at < scalars.count, !Self.marks.contains(scalars[at]) {
            run.append(scalars[at].value)
            at += 1
          }
          for way in ways.indices { ways[way] = ways[way].joined(with: [.literal(run)]) }
        }
      }
      if closing != nil { throw .unbalanced(String(String.UnicodeScalarView(scalars))) }
      return all + ways
    }

    private mutating func slotName() throws(PatternFailure) -> String {
      var name = ""
      while at < scalars.count {
        let scalar = scalars[at]
        at += 1
        if scalar == "}" { return name }
        name.unicodeScalars.append(scalar)
      }
      throw .unbalanced(name)
    }
  }
}

extension [PatternElement] {
  /// These elements and then others; characters that come to stand side by side become one element.
  fileprivate func joined(with others: [PatternElement]) -> [PatternElement] {
    guard case .literal(let first)? = others.first, case .literal(let last)? = self.last else { return self + others }
    return dropLast() + [.literal(last + first)] + others.dropFirst()
  }
}
