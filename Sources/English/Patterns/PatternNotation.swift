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
  static func chinese(_ scalars: [UInt32]) throws(PatternFailure) -> (
    ways: [[PatternElement]], slots: [PatternSlot]
  ) {
    if scalars.isEmpty { throw .empty }
    if !scalars.contains(where: Reader.isMark) { return ([[.literal(scalars)]], []) }
    var slots: [PatternSlot] = []
    var reader = Reader(scalars)
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
      if words.isEmpty { return }
      parts.append(.words(words.count == 1 ? words[0] : words.joined(separator: " ")))
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
    let scalars: [UInt32]
    var at = 0

    init(_ scalars: [UInt32]) { self.scalars = scalars }

    /// Whether a character means something in the notation.
    static func isMark(_ scalar: UInt32) -> Bool {
      switch Unicode.Scalar(scalar) {
      case "(", ")", "[", "]", "{", "}", "|": true
      default: false
      }
    }

    /// Everything up to a closing bracket, as the ways to say it.
    mutating func alternatives(
      closing: UInt32?, slots: inout [PatternSlot]
    ) throws(PatternFailure) -> [[PatternElement]] {
      var all: [[PatternElement]] = []
      var ways: [[PatternElement]] = [[]]
      while at < scalars.count {
        let scalar = scalars[at]
        at += 1
        if scalar == closing { return all + ways }
        switch Unicode.Scalar(scalar) {
        case "|" where closing != nil:
          all += ways
          ways = [[]]
        case "(":
          let inner = try alternatives(closing: 0x29, slots: &slots)
          ways = ways.flatMap { way in inner.map { way.joined(with: $0) } }
        case "[":
          let inner = try alternatives(closing: 0x5D, slots: &slots)
          ways = ways.flatMap { way in [way] + inner.map { way.joined(with: $0) } }
        case "{":
          let slot = try slot()
          let number = slots.firstIndex(of: slot) ?? slots.count
          if number == slots.count { slots.append(slot) }
          for way in ways.indices { ways[way].append(.slot(number)) }
        case ")", "]", "}": throw .unbalanced(Self.text(scalars[at - 1..<at]))
        default:
          let start = at - 1
          while at < scalars.count, !Self.isMark(scalars[at]) { at += 1 }
          for way in ways.indices { ways[way].append(literal: scalars[start..<at]) }
        }
      }
      if closing != nil { throw .unbalanced(Self.text(scalars[...])) }
      return all + ways
    }

    /// The slot whose brace is open: its type is the name without its number.
    private mutating func slot() throws(PatternFailure) -> PatternSlot {
      let name = scalars[at...].prefix { $0 != 0x7D }
      at = name.endIndex + 1
      if name.endIndex == scalars.count { throw .unbalanced(Self.text(name)) }
      return PatternSlot(
        name: Self.text(name), type: Self.text(name.prefix { !(0x30...0x39).contains($0) }))
    }

    private static func text(_ scalars: ArraySlice<UInt32>) -> String {
      var view = String.UnicodeScalarView()
      for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { view.append(scalar) } }
      return String(view)
    }
  }
}

extension [PatternElement] {
  /// Adds characters; those that come to stand side by side are one element.
  fileprivate mutating func append(literal scalars: ArraySlice<UInt32>) {
    if case .literal(let last)? = self.last {
      self[count - 1] = .literal(last + scalars)
    } else {
      append(.literal([UInt32](scalars)))
    }
  }

  /// These elements and then others; characters that come to stand side by side become one element.
  fileprivate func joined(with others: [PatternElement]) -> [PatternElement] {
    guard case .literal(let first)? = others.first, case .literal(let last)? = self.last else { return self + others }
    return dropLast() + [.literal(last + first)] + others.dropFirst()
  }
}
