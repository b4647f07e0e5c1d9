/// The reading of one character.
public struct Syllable: Hashable, Codable, Sendable {
  /// The character: half-open UTF-8 offsets into the text.
  public var range: Range<Int>
  /// The syllable with its tone mark: `lǜ`.
  public var marked: String

  /// Makes a syllable from its place and its reading.
  public init(range: Range<Int>, marked: String) {
    self.range = range
    self.marked = marked
  }

  /// The syllable without tone: `lü`.
  public var plain: String { ToneMarks.removed(from: marked) }

  /// The syllable as it is typed: lower case, without tone, ü as v: `lv`.
  public var key: String { plain.lowercased().replacing("ü", with: "v") }
}

/// The tone marks of Hanyu Pinyin (GB/T 16159).
enum ToneMarks {
  /// Each vowel, then its four tones.
  private static let vowels: [(plain: Unicode.Scalar, marked: String)] = [
    ("a", "āáǎà"), ("e", "ēéěè"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔù"), ("ü", "ǖǘǚǜ"), ("n", "ńňǹ"), ("m", "ḿ"),
    ("A", "ĀÁǍÀ"), ("E", "ĒÉĚÈ"), ("O", "ŌÓǑÒ"), ("ê", "ếề"),
  ]

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    vowels.flatMap { vowel in vowel.marked.unicodeScalars.map { ($0, vowel.plain) } }, uniquingKeysWith: { $1 })

  /// The syllable without its tone mark; the dots of ü stay.
  static func removed(from syllable: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in syllable.unicodeScalars { result.append(plain[scalar] ?? scalar) }
    return String(result)
  }
}
