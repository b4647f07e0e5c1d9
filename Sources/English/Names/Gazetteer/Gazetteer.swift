import Chinese

/// The places that running text may name: found at the borders of words, with their English.
///
/// 湖北省宜昌市 gives Hubei Province and Yichang, 江苏南通 Jiangsu and Nantong, 越南 Vietnam. A name that is a common word as
/// well, such as 东方, counts only with its class or right behind another place.
struct Gazetteer: Sendable {
  /// What is known of a name.
  struct Place: Hashable, Sendable {
    /// The length of the name in characters.
    let length: Int
    /// Whether it is a settlement or an area, which a class may follow and whose pinyin is one word: 七台河 Qitaihe.
    let isSettlement: Bool
    /// Whether it is a common word as well.
    let isCommonWord: Bool
  }

  /// The built-in places.
  static let builtIn = Gazetteer()

  private let table: PhraseTable
  private let places: [Place]

  private init() {
    var names: [String] = []
    var places: [Place] = []
    func add(_ name: String, isSettlement: Bool, isCommonWord: Bool) {
      names.append(name)
      places.append(
        Place(length: name.unicodeScalars.count, isSettlement: isSettlement, isCommonWord: isCommonWord))
    }
    for (list, isSettlement) in [(Self.chinesePlaces, true), (Self.nature, false)] {
      for name in list.listedWords {
        let isCommonWord = name.utf8.last == UInt8(ascii: "*")
        add(isCommonWord ? String(name.dropLast()) : name, isSettlement: isSettlement, isCommonWord: isCommonWord)
      }
    }
    for name in ForeignPlaces.table.keys {
      add(name, isSettlement: false, isCommonWord: ForeignPlaces.commonWords.contains(name))
    }
    table = PhraseTable(names)
    self.places = places
  }

  /// The place of a name.
  subscript(name: [UInt32]) -> Place? { table.number(of: name).map { places[$0] } }

  /// Calls a closure for the places whose names start at a place of a text, the longest first.
  func forEachPlace(in text: ScalarText, at start: Int, _ body: (Place) -> Void) {
    table.forEachPhrase(in: text, at: start) { _, number in body(places[number]) }
  }

  /// Every name, for the tests.
  var names: [(name: ArraySlice<UInt32>, place: Place)] { places.indices.map { (table[$0], places[$0]) } }
}
