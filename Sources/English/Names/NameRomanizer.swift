import Chinese

/// Writes Chinese names of persons and places in Latin letters, in the style of Xinhua.
///
/// ```swift
/// NameRomanizer().person("覃海洋").english   // "Qin Haiyang"
/// NameRomanizer().place("六安市").english    // "Lu'an City"
/// ```
/// Surname first, the given name one word, an apostrophe before a, e and o (Xi'an). `ü` is written `yu` (吕 Lyu) as in Chinese
/// passports (GB/T 28039-2011) and at Xinhua; `Lü` and `Lu` are given as other spellings. Where a reading is uncertain the
/// name says so in ``RomanizedName/ask``; the answer belongs into the glossary.
public struct NameRomanizer: Sendable {
  /// A better source of readings than the table of common ones: toneless pinyin, `ü` as `v` or `ü`.
  private let readings: (@Sendable (Unicode.Scalar) -> String?)?

  /// Makes a romanizer; `readings` is asked for characters that the table of common readings lacks.
  public init(readings: (@Sendable (Unicode.Scalar) -> String?)? = nil) { self.readings = readings }

  // MARK: - Persons

  /// The name of a person, perhaps with a title: `市长李建国` → Mayor Li Jianguo.
  public func person(_ name: String) -> RomanizedName {
    let name = name.trimmingSpaces
    if let known = KnownNames.persons[name] { return RomanizedName(known.english, alternatives: known.others) }
    if let titled = PersonTitle.split(name) {
      var result = person(titled.name)
      result.english = PersonTitle.join(titled.title, result.english)
      result.alternatives = result.alternatives.map { PersonTitle.join(titled.title, $0) }
      // a surname alone is all that 王教授 has
      if titled.name.unicodeScalars.count == 1 { result.ask = Surnames.readings[titled.name]?.ask ?? false }
      return result
    }
    if name.unicodeScalars.contains(where: { NameScalars.dots.contains($0.value) }) { return foreign(name) }
    let scalars = Array(name.unicodeScalars)
    guard scalars.count >= 2 else { return RomanizedName(capitalized(letters(scalars).text), ask: true) }
    if let bare = PersonTitle.nameBehindOffice(name) {
      var result = person(bare)
      result.ask = true
      return result
    }
    if let tibetan = tibetan(scalars) { return tibetan }
    let length = Surnames.compoundLength(scalars.map(\.value))
    let surnameText = String(String.UnicodeScalarView(scalars[..<length]))
    let given = Array(scalars[length...])
    let surname = self.surname(surnameText, scalars[..<length])
    guard !given.isEmpty else { return RomanizedName(surname.text, ask: true) }
    let rest = letters(given)
    var result = RomanizedName(surname.text + " " + capitalized(rest.text))
    result.ask = surname.ask || rest.ask || given.count > 2 || scalars.count > 4
    for other in surname.others { result.alternatives.append(other + " " + capitalized(rest.text)) }
    for other in rest.others { result.alternatives.append(surname.text + " " + capitalized(other)) }
    return result
  }

  /// 扎西次仁: two Tibetan names of two characters.
  private func tibetan(_ scalars: [Unicode.Scalar]) -> RomanizedName? {
    guard scalars.count == 4, let first = KnownNames.parts[String(String.UnicodeScalarView(scalars[..<2]))],
      let second = KnownNames.parts[String(String.UnicodeScalarView(scalars[2...]))]
    else { return nil }
    return RomanizedName(first + " " + second, ask: true)
  }

  private func surname(_ text: String, _ scalars: ArraySlice<Unicode.Scalar>) -> Spelling {
    if let entry = Surnames.readings[text] {
      return Spelling(text: entry.english, others: entry.others, ask: entry.ask)
    }
    let letters = letters(Array(scalars))
    return Spelling(text: capitalized(letters.text), others: letters.others.map(capitalized), ask: letters.ask)
  }

  /// A foreign or minority name with a dot: each part by the table, else by its readings and in doubt.
  private func foreign(_ name: String) -> RomanizedName {
    var parts: [String] = []
    for part in name.unicodeScalars.split(whereSeparator: { NameScalars.dots.contains($0.value) }) {
      let text = String(String.UnicodeScalarView(part))
      parts.append(KnownNames.parts[text] ?? capitalized(letters(Array(part)).text))
    }
    return RomanizedName(parts.joined(separator: " "), ask: true)
  }

  // MARK: - Spelling

  /// A run of characters as one lower-case word.
  func letters(_ scalars: [Unicode.Scalar]) -> Spelling {
    var result = Spelling(text: "", others: [], ask: false)
    var plain = ""
    var alternatives: [String] = []
    for (index, scalar) in scalars.enumerated() {
      guard let reading = reading(of: scalar) else {
        result.ask = true
        result.text.unicodeScalars.append(scalar)
        continue
      }
      let apostrophe = index > 0 && "aeo".contains(reading.first ?? " ") ? "'" : ""
      for other in AmbiguousReadings.table[scalar.value] ?? [] where other != reading {
        result.ask = true
        alternatives.append(result.text + apostrophe + other)
      }
      if !alternatives.isEmpty, AmbiguousReadings.table[scalar.value] == nil {
        alternatives = alternatives.map { $0 + apostrophe + Self.spelled(reading) }
      }
      result.text += apostrophe + Self.spelled(reading)
      plain += apostrophe + reading.replacing("v", with: "u")
    }
    if plain != result.text { alternatives.append(plain) }
    result.others = alternatives
    return result
  }

  private func reading(of scalar: Unicode.Scalar) -> String? {
    CommonReadings.reading(of: scalar.value) ?? readings?(scalar)?.replacing("ü", with: "v")
  }

  /// `lv` is `lyu`, `nve` is `nyue`.
  private static func spelled(_ reading: String) -> String { reading.replacing("v", with: "yu") }

  func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// A word in lower case with other spellings.
  struct Spelling {
    var text: String
    var others: [String]
    var ask: Bool
  }
}

/// A name in Latin letters.
public struct RomanizedName: Hashable, Codable, Sendable {
  /// The name as it should stand in English.
  public var english: String
  /// Other spellings that may be meant or are in use.
  public var alternatives: [String]
  /// Whether a person must confirm the reading.
  public var ask: Bool

  /// Makes a name from its parts.
  public init(_ english: String, alternatives: [String] = [], ask: Bool = false) {
    self.english = english
    self.alternatives = alternatives
    self.ask = ask
  }
}

/// Characters with several readings in given names, of which no one is usual.
enum AmbiguousReadings {
  static let table: [UInt32: [String]] = {
    let rows = [
      ("乐", ["le", "yue"]), ("茜", ["qian", "xi"]), ("炅", ["jiong", "gui"]), ("朝", ["chao", "zhao"]),
      ("重", ["zhong", "chong"]),
      ("长", ["chang", "zhang"]), ("行", ["xing", "hang"]), ("晟", ["sheng", "cheng"]), ("柏", ["bai", "bo"]),
      ("参", ["can", "shen"]),
      ("亨", ["heng"]), ("隽", ["jun", "juan"]), ("莘", ["xin", "shen"]), ("宓", ["mi", "fu"]), ("藏", ["cang", "zang"]),
      ("省", ["sheng", "xing"]), ("见", ["jian", "xian"]), ("说", ["shuo", "yue"]), ("降", ["jiang", "xiang"]),
      ("调", ["diao", "tiao"]),
    ]
    var table: [UInt32: [String]] = [:]
    for (word, readings) in rows where readings.count > 1 {
      if let scalar = word.unicodeScalars.first { table[scalar.value] = readings }
    }
    return table
  }()
}

enum NameScalars {
  /// The dots between the parts of foreign and minority names.
  static let dots: Set<UInt32> = [0xB7, 0x2022, 0x30FB, 0x2027, 0xFF65, 0x2022]
}

extension String {
  /// The text without spaces around it.
  var trimmingSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
