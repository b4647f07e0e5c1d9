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

  /// The phrases; the number of a phrase is that of its entry.
  private let table: PhraseTable
  private let source: Source

  /// Where the entries are read when they are asked for.
  private enum Source {
    case entries([Entry])
    case file(CSVRows, offsets: [Int])
  }

  /// Indexes entries; of two with one phrase the first counts.
  public init(entries: [Entry] = []) {
    table = PhraseTable(entries.map(\.phrase))
    source = .entries(entries)
  }

  /// Reads a lexicon file: CSV in UTF-8 with the columns of ``columns`` in any order; rows without English do not count.
  public init(csv bytes: [UInt8]) {
    let rows = CSVRows(bytes: bytes, columns: Self.columns)
    var table = PhraseTable(capacity: bytes.count / 32)
    var offsets: [Int] = []
    offsets.reserveCapacity(bytes.count / 32)
    rows.forEach { _, row in
      if row.isEmpty(0) || row.isEmpty(1) { return }
      row.withBytes(of: 0) { table.append($0) }
      offsets.append(row.offset)
    }
    self.table = table
    source = .file(rows, offsets: offsets)
  }

  /// The number of entries.
  public var count: Int { table.count }

  /// An entry by its number in the order of the file, from 0.
  public func entry(_ number: Int) -> Entry {
    switch source {
    case .entries(let entries): return entries[number]
    case .file(let rows, let offsets):
      let cells = rows.cells(at: offsets[number])
      return Entry(phrase: cells[0], english: cells[1], partOfSpeech: cells[2], note: cells[3])
    }
  }

  /// The entry of a phrase.
  public subscript(phrase: String) -> Entry? { table.number(of: phrase.scalarValues).map(entry) }

  /// Calls a closure for every phrase that starts at a place of a text, with its length and the number of its entry.
  func forEachPhrase(in text: ScalarText, at place: Int, _ body: (_ length: Int, _ number: Int) -> Void) {
    table.forEachPhrase(in: text, at: place, body)
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
}
