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
    let ways = try reader.alternatives(closing: nil, slots: &slots)
    let merged = ways.map(merging).filter { !$0.isEmpty }
    if merged.isEmpty { throw .empty }
    return (merged, slots)
  }

  /// The English side.
  static func english(_ text: String, slots: [PatternSlot]) throws(PatternFailure) -> [EnglishPart] {
    var parts: [EnglishPart] = []
    var words = ""
    var rest = text[...]
    func flushed() -> String? {
      let trimmed = words.split(separator: " ").joined(separator: " ")
      return trimmed.isEmpty ? nil : trimmed
    }
    while let first = rest.first {
      guard first == "{" || first == "(" else {
        words.append(first)
        rest = rest.dropFirst()
        continue
      }
      guard let close = rest.firstIndex(of: first == "{" ? "}" : ")") else { throw .unbalanced(text) }
      let inner = rest[rest.index(after: rest.startIndex)..<close]
      if let flush = flushed() { parts.append(.words(flush)) }
      words = ""
      if first == "{" {
        let cells = inner.split(separator: ":", omittingEmptySubsequences: false)
        guard let slot = slots.firstIndex(where: { $0.name == cells[0] }) else { throw .unknownSlot(String(inner)) }
        guard let form = SlotForm(rawValue: cells.count > 1 ? String(cells[1]) : "") else {
          throw .unknownForm(String(inner))
        }
        parts.append(.slot(slot, form))
      } else {
        let choices = inner.split(separator: "|", omittingEmptySubsequences: false)
        guard choices.count == 2 else { throw .unbalanced(text) }
        parts.append(.agreement(one: String(choices[0]), several: String(choices[1])))
      }
      rest = rest[rest.index(after: close)...]
    }
    if let flush = flushed() { parts.append(.words(flush)) }
    return parts
  }

  private static func merging(_ way: [PatternElement]) -> [PatternElement] {
    var merged: [PatternElement] = []
    for element in way {
      if case .literal(let next) = element, case .literal(let last)? = merged.last {
        merged[merged.count - 1] = .literal(last + next)
      } else {
        merged.append(element)
      }
    }
    return merged
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var at = 0

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
          ways = ways.flatMap { way in inner.map { way + $0 } }
        case "[":
          let inner = try alternatives(closing: "]", slots: &slots)
          ways = ways.flatMap { way in [way] + inner.map { way + $0 } }
        case "{":
          let name = try slotName()
          let slot = PatternSlot(name: name, type: String(name.prefix { !$0.isNumber }))
          let number = slots.firstIndex(of: slot) ?? slots.count
          if number == slots.count { slots.append(slot) }
          ways = ways.map { $0 + [.slot(number)] }
        case ")", "]", "}": throw .unbalanced(String(scalar))
        default: ways = ways.map { $0 + [.literal([scalar.value])] }
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
