/// Reads Chinese text in Hanyu Pinyin.
///
/// ```swift
/// let pinyin = Pinyin(lexicon: lexicon)
/// pinyin.word("重庆")             // "chóngqìng"
/// pinyin.plain("重庆")            // "chong qing"
/// Pinyin.surnameReading("覃")     // "qín"
/// ```
///
/// Our own table of words with polyphones comes first, then the common reading of the character: ours, then ICU's, which
/// the lexicon's image holds. Without a lexicon a character that no table of ours lists has no syllable.
public struct Pinyin: Sendable {
  private let lexicon: Lexicon?
  private let segmenter: WordSegmenter

  /// Makes a reader; the lexicon tells the words, so that 长 is read by its word and not by its neighbour.
  public init(lexicon: Lexicon?) {
    self.lexicon = lexicon
    segmenter = WordSegmenter(lexicon: lexicon)
  }

  /// The reading of every Han character of a text, in order; characters without a known reading are left out.
  public func syllables(of text: String) -> [Syllable] {
    var text = text
    var words: [Range<Int>] = []
    return text.withUTF8 { bytes in
      segmenter.appendWords(in: bytes, to: &words)
      var syllables: [Syllable] = []
      // Single characters side by side are read as one word where the table has it: `覃塘` is in no dictionary.
      for run in joined(words, bytes) { append(run, bytes, to: &syllables) }
      return syllables
    }
  }

  /// The syllables with tone marks as one word, an apostrophe before a, e and o: `mùchuán`, `xī'ān` (GB/T 16159-2012).
  public func word(_ text: String) -> String {
    syllables(of: text).map(\.marked).reduce(into: "") { word, syllable in
      let opens = syllable.unicodeScalars.first.map { Self.vowels.contains($0) } ?? false
      word += !word.isEmpty && opens ? "'" + syllable : syllable
    }
  }

  /// The letters with which a syllable begins that an apostrophe parts from the one before it.
  private static let vowels = Set("aāáǎàoōóǒòeēéěè".unicodeScalars)

  /// The syllables without tones and with a space between them: `lü you`.
  public func plain(_ text: String) -> String { syllables(of: text).map(\.plain).joined(separator: " ") }

  /// How a person types the text when searching: all letters, and the first letters alone.
  ///
  /// Latin letters and digits stay, in lower case: `5G基站` is `5gjizhan` and `5gjz`.
  public func searchKeys(of text: String) -> SearchKeys {
    var keys = SearchKeys(full: "", initials: "")
    var syllables = syllables(of: text)[...]
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = String(scalar).utf8.count
      if let syllable = syllables.first, syllable.range.lowerBound == offset {
        let key = syllable.key
        keys.full += key
        keys.initials += key.prefix(1)
        syllables.removeFirst()
      } else if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        keys.full += String(scalar).lowercased()
        keys.initials += String(scalar).lowercased()
      }
      offset += length
    }
    return keys
  }

  /// What a search in Latin letters can find a Chinese text by.
  public struct SearchKeys: Hashable, Codable, Sendable {
    /// All letters: `laomojingshen`.
    public var full: String
    /// The first letters: `lmjs`.
    public var initials: String

    /// Makes keys from their letters.
    public init(full: String, initials: String) {
      self.full = full
      self.initials = initials
    }
  }

  private func joined(_ words: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var singles = false
    for word in words {
      let isSingle = word.count == 3
      if isSingle, singles, let last = runs.last, last.upperBound == word.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<word.upperBound
      } else {
        runs.append(word)
      }
      singles = isSingle
    }
    return runs
  }

  private func append(_ run: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, to syllables: inout [Syllable]) {
    let scalars = Array(String(decoding: text[run], as: UTF8.self).unicodeScalars)
    var simplified = String.UnicodeScalarView()
    simplified.append(contentsOf: scalars.lazy.map { lexicon?.simplified($0) ?? $0 })
    let words = ScalarText(String(simplified))
    var offset = run.lowerBound
    var at = 0
    while at < scalars.count {
      let readings: [String?] = Polyphones.words.longest(in: words, at: at) ?? [reading(of: scalars[at])]
      for reading in readings {
        let end = offset + UTF8.width(scalars[at])
        if let reading { syllables.append(Syllable(range: offset..<end, marked: reading)) }
        offset = end
        at += 1
      }
    }
  }

  private func reading(of scalar: Unicode.Scalar) -> String? {
    Polyphones.characters[String(lexicon?.simplified(scalar) ?? scalar)]?.first ?? lexicon?.reading(of: scalar)
  }
}

extension Pinyin {
  /// How a character or two are read as a surname, where that is certain or differs from the common reading: `单` is `shàn`.
  ///
  /// Double surnames are given as two syllables with a space between them; `nil` where the common reading holds.
  public static func surnameReading(_ surname: String) -> String? {
    (Surnames.double[surname] ?? Surnames.single[surname])?.joined(separator: " ")
  }

  /// A second reading that bearers of a surname use too, to be asked for: 谌 `chén`, 乐 `lè`.
  public static func otherSurnameReading(_ surname: String) -> String? {
    [
      "谌": "chén", "乐": "lè", "牟": "mù", "覃": "tán", "盖": "gài", "翟": "dí", "隗": "kuí", "宁": "nìng", "查": "chá",
      "葛": "gé",
    ][surname]
  }

  /// The reading of a person's name, the surname first: `(["shàn"], ["tián", "fāng"])` for 单田芳.
  public func name(_ name: String) -> (surname: [String], given: [String]) {
    let scalars = Array(name.unicodeScalars)
    let isDouble = scalars.count > 2 && Surnames.double[Self.string(scalars.prefix(2))] != nil
    let length = isDouble ? 2 : min(1, scalars.count)
    let surname = Self.string(scalars.prefix(length))
    let readings = Surnames.double[surname] ?? Surnames.single[surname] ?? syllables(of: surname).map(\.marked)
    return (readings, scalars.dropFirst(length).compactMap { given($0) })
  }

  /// Given names read each character by itself, by its common reading.
  private func given(_ scalar: Unicode.Scalar) -> String? {
    ["乐": "lè", "曾": "zēng", "行": "xíng", "长": "cháng", "重": "zhòng", "为": "wéi", "了": "liǎo"][scalar]
      ?? reading(of: scalar)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
