import Chinese
import Terminology

/// The phrase lexicon: newspaper Chinese in English, for the gloss and never for a translation.
///
/// ```swift
/// let lexicon = PhraseLexicon(csv: bytes)
/// lexicon["揭牌"]?.english  // "unveil"
/// ```
public struct PhraseLexicon: Sendable {
  /// A row of the lexicon.
  public struct Entry: Hashable, Codable, Sendable {
    /// The Chinese.
    public var phrase: String
    /// The English in a gloss; a second sense after ` / `.
    public var english: String
    /// The part of speech: `n`, `v`, `a`, `d`, `p`, `c`, `m`, `q`, `t`, `f`, `u`, `idiom`.
    public var partOfSpeech: String
    /// When which sense is meant.
    public var note: String

    /// Makes an entry from its cells.
    public init(phrase: String, english: String, partOfSpeech: String = "", note: String = "") {
      self.phrase = phrase
      self.english = english
      self.partOfSpeech = partOfSpeech
      self.note = note
    }

    /// The first sense.
    public var firstSense: String {
      guard let slash = english.firstRange(of: " / ") else { return english }
      return String(english[..<slash.lowerBound])
    }
  }

  /// The columns of the file that are read; others may stand in it.
  public static let columns = ["phrase", "english", "pos", "note"]

  /// The entries, in the order of the file.
  public let entries: [Entry]
  /// The entries by their first two characters, the longest first; a single character by itself and 0.
  private let index: [UInt64: [Form]]

  private struct Form: Sendable {
    let scalars: [UInt32]
    let entry: Int32
  }

  /// Indexes entries; of two with one phrase the first counts.
  public init(entries: [Entry] = []) {
    self.entries = entries
    var index: [UInt64: [Form]] = [:]
    index.reserveCapacity(entries.count)
    for (number, entry) in entries.enumerated() {
      let scalars = entry.phrase.scalarValues
      guard let first = scalars.first else { continue }
      let form = Form(scalars: scalars, entry: Int32(truncatingIfNeeded: number))
      index[Self.key(first, scalars.count > 1 ? scalars[1] : 0), default: []].append(form)
    }
    for key in index.keys where (index[key]?.count ?? 0) > 1 {
      index[key]?.sort { ($1.scalars.count, $0.entry) < ($0.scalars.count, $1.entry) }
    }
    self.index = index
  }

  /// Reads a lexicon file: CSV in UTF-8 with the columns of ``columns`` in any order.
  public init(csv bytes: [UInt8]) {
    var entries: [Entry] = []
    entries.reserveCapacity(bytes.count / 32)
    CSVRows(bytes: bytes, columns: Self.columns).forEach { _, cells in
      if cells[0].isEmpty || cells[1].isEmpty { return }
      entries.append(Entry(phrase: cells[0], english: cells[1], partOfSpeech: cells[2], note: cells[3]))
    }
    self.init(entries: entries)
  }

  /// The entry of a phrase.
  public subscript(phrase: String) -> Entry? {
    let scalars = phrase.scalarValues
    guard let first = scalars.first else { return nil }
    let forms = index[Self.key(first, scalars.count > 1 ? scalars[1] : 0)]
    return forms?.first { $0.scalars == scalars }.map { entries[Int($0.entry)] }
  }

  /// Calls a closure for every phrase that starts at a place of a text, with its length and its entry's index.
  func forEachPhrase(in text: ScalarText, at place: Int, _ body: (_ length: Int, _ entry: Int) -> Void) {
    let first = text[place]
    if let forms = index[Self.key(first, text[place + 1])], text[place + 1] != 0 {
      for form in forms where text.has(form.scalars, at: place) { body(form.scalars.count, Int(form.entry)) }
    }
    if let form = index[Self.key(first, 0)]?.first { body(1, Int(form.entry)) }
  }

  /// Whether a phrase of two characters or more stands inside a stretch.
  func knowsPhrase(in text: ScalarText, _ range: Range<Int>) -> Bool {
    for place in range {
      var isKnown = false
      forEachPhrase(in: text, at: place) { length, _ in
        isKnown = isKnown || length > 1 && place + length <= range.upperBound
      }
      if isKnown { return true }
    }
    return false
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
