import Chinese

extension RunningNames {
  /// The places of the gazetteer: 绵阳 and 绵阳市 Mianyang, 九江港 Jiujiang Port.
  func gazetteerPlaces(behind known: [KnownSpan], _ isKnown: inout [Bool]) -> [KnownSpan] {
    let running = RunningPlaces(text: text, romanizer: romanizer, isBorder: isBorder)
    var placeEnds = Set(known.lazy.filter(\.isPlace).map(\.scalars.upperBound))
    var found: [KnownSpan] = []
    var at = 0
    while at < text.count {
      guard !isKnown[at], let place = running.place(at: at, isBehindPlace: placeEnds.contains(at), besides: isKnown)
      else {
        at += 1
        continue
      }
      found.append(
        KnownSpan(
          scalars: place.scalars, english: inText(place.english, of: place.scalars), origin: .name, name: .place))
      placeEnds.insert(place.scalars.upperBound)
      for index in place.scalars { isKnown[index] = true }
      at = place.scalars.upperBound
    }
    return found
  }

  /// The English of a place in running text: a city goes without its class, 恩施州 is a prefecture.
  private func inText(_ english: String, of scalars: Range<Int>) -> String {
    let city = " City"
    if text[scalars.upperBound - 1] == Self.city, english.hasSuffix(city), !Self.namedCity.contains(english) {
      return String(english.dropLast(city.count))
    }
    let stem = text.scalars[scalars.dropLast()]
    if text[scalars.upperBound - 1] == Self.prefecture, Gazetteer.builtIn[Array(stem)] != nil {
      return romanizer.place(text.string(scalars.dropLast())).english + " Prefecture"
    }
    return english
  }

  /// Counties of two characters: 安岳县, and not 贫困县.
  func counties(_ isKnown: inout [Bool]) -> [KnownSpan] {
    var found: [KnownSpan] = []
    for end in text.scalars.indices.dropFirst(3)
    where text[end - 1] == Self.county && isBorder[end] && isBorder[end - 3] {
      let range = end - 3..<end
      guard !isKnown[range].contains(true), let place = place(range, deny: Self.neverCounty) else { continue }
      for index in range { isKnown[index] = true }
      found.append(place)
    }
    return found
  }

  /// Districts, counties, towns, townships and villages right behind a known place: 三江侗族自治县林溪镇, 遵义市播州区.
  func places(behind known: [KnownSpan], _ isKnown: inout [Bool]) -> [KnownSpan] {
    var found: [KnownSpan] = []
    for span in known where span.isPlace {
      let start = span.scalars.upperBound
      let end = start + 3
      guard end <= text.count, isBorder[start], isBorder[end], !isKnown[start..<end].contains(true),
        Self.classes.contains(text[end - 1]),
        Self.areas.contains(where: { text.endsWith($0, before: start) })
      else { continue }
      if let place = place(start..<end, deny: text[end - 1] == Self.district ? Self.neverDistrict : []) {
        for index in place.scalars { isKnown[index] = true }
        found.append(place)
      }
    }
    return found
  }

  private func place(_ range: Range<Int>, deny: Set<UInt32>) -> KnownSpan? {
    let stem = text.scalars[range.dropLast()]
    guard stem.allSatisfy({ (0x4E00...0x9FFF).contains($0) && !Self.neverPlace.contains($0) && !deny.contains($0) })
    else { return nil }
    let name = romanizer.place(text.string(range))
    return Self.isSure(name) ? KnownSpan(scalars: range, english: name.english, origin: .name, name: .place) : nil
  }

  private static func isSure(_ name: RomanizedName) -> Bool { !name.ask && name.english.utf8.allSatisfy { $0 < 0x80 } }

  private static let city: UInt32 = 0x5E02  // 市

  /// Cities whose name ends with the class.
  private static let namedCity: Set<String> = [
    "Ho Chi Minh City", "Kuwait City", "Panama City", "Quezon City", "Davao City",
  ]

  private static let prefecture: UInt32 = 0x5DDE  // 州
  private static let county: UInt32 = 0x53BF  // 县
  private static let district: UInt32 = 0x533A  // 区

  /// Characters that make a common word of what stands before 县 or 镇: 各乡镇, 特色镇.
  private static let neverPlace = Set("各全本该个的和与等这每所有名强重特色城乡集建制试点示范部分其他多数十百下属管辖区县市镇村级".unicodeScalars.map(\.value))

  /// Characters of words for kinds of counties: 贫困县, 农业县, 产粮大县.
  private static let neverCounty = Set("困农业脱牧产粮财政先进人口边境民族革命老贫富直达标我邻周首批外两三四五六七八九几".unicodeScalars.map(\.value))

  /// Characters of words for kinds of areas: 高新区, 开发区, 保税区, 风景区, 工业区.
  private static let neverDistrict = Set("高新开发保税风景工业经济园社小校山库灾老林牧功能核心特别自治试验主地片住宅商中新".unicodeScalars.map(\.value))

  /// The classes that a place name right behind another may end with.
  private static let classes = Set("区县镇乡村".unicodeScalars.map(\.value))

  /// The classes of places that have districts, towns and villages.
  private static let areas = ["市", "区", "县", "镇", "乡", "州", "省"].map(\.scalarValues)
}
