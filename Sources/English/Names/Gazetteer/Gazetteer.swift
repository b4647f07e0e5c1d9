import Chinese

/// The places that running text may name: found at the borders of words, with their English.
///
/// 湖北省宜昌市 gives Hubei Province and Yichang, 江苏南通 Jiangsu and Nantong, 越南 Vietnam. A name that is a common word as
/// well, such as 东方, counts only with its class or right behind another place.
struct Gazetteer: Sendable {
  /// A name and what is known of it.
  struct Place: Sendable {
    let scalars: [UInt32]
    /// Whether it is a settlement or an area, which a class may follow and whose pinyin is one word: 七台河 Qitaihe.
    let isSettlement: Bool
    /// Whether it is a common word as well.
    let isCommonWord: Bool
  }

  /// The built-in places.
  static let builtIn = Gazetteer()

  /// By their first two characters, the longest first.
  private let index: [UInt64: [Place]]

  private init() {
    var index: [UInt64: [Place]] = [:]
    func add(_ name: Substring, isSettlement: Bool, isCommonWord: Bool) {
      let place = Place(
        scalars: String(name).scalarValues, isSettlement: isSettlement, isCommonWord: isCommonWord)
      index[Self.key(place.scalars[0], place.scalars[1]), default: []].append(place)
    }
    for (names, isSettlement) in [(Self.chinesePlaces, true), (Self.nature, false)] {
      for name in names.split(whereSeparator: \.isWhitespace) {
        let isCommonWord = name.hasSuffix("*")
        add(isCommonWord ? name.dropLast() : name, isSettlement: isSettlement, isCommonWord: isCommonWord)
      }
    }
    for name in ForeignPlaces.table.keys {
      add(Substring(name), isSettlement: false, isCommonWord: ForeignPlaces.commonWords.contains(name))
    }
    for key in index.keys { index[key]?.sort { $0.scalars.count > $1.scalars.count } }
    self.index = index
  }

  /// The place of a name.
  subscript(name: [UInt32]) -> Place? {
    name.count < 2 ? nil : index[Self.key(name[0], name[1])]?.first { $0.scalars == name }
  }

  /// The places whose names start at a place of a text, the longest first.
  func places(in text: ScalarText, at start: Int) -> some Sequence<Place> {
    (index[Self.key(text[start], text[start + 1])] ?? []).lazy.filter { text.has($0.scalars, at: start) }
  }

  /// Every name, for the tests.
  var names: [Place] { index.values.flatMap { $0 } }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
