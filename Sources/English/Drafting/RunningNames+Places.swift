import Chinese

extension RunningNames {
  /// Cities and prefectures by their names, with their class or without, and counties: 绵阳市, 绵阳, 安岳县.
  func cities(_ isKnown: [Bool]) -> [KnownSpan] {
    var found: [KnownSpan] = []
    var at = 0
    while at < text.count {
      guard let place = city(at: at, isKnown) ?? county(at: at, isKnown) else {
        at += 1
        continue
      }
      found.append(place)
      at = place.scalars.upperBound
    }
    return found
  }

  private func city(at start: Int, _ isKnown: [Bool]) -> KnownSpan? {
    // the longest first: 张家口 and not 张家
    for length in stride(from: Cities.longest, through: 2, by: -1) {
      let end = start + length
      guard end <= text.count, !isKnown[start..<end].contains(true) else { continue }
      let stem = text.scalars[start..<end]
      if end < text.count, !isKnown[end], isBorder[end + 1], isBorder[start], Self.cityClasses[text[end]] != nil,
        Cities.isCityWithClass(stem)
      {
        let name = romanizer.place(text.string(start..<end))
        guard Self.isSure(name) else { return nil }
        return KnownSpan(
          scalars: start..<end + 1, english: name.english + (Self.cityClasses[text[end]] ?? ""), origin: .name,
          name: .place)
      }
      // 南平 in 河南平均 is none: both ends are ends of words
      guard isBorder[start], isBorder[end], Cities.isCity(stem) else { continue }
      let name = romanizer.place(text.string(start..<end))
      return Self.isSure(name)
        ? KnownSpan(scalars: start..<end, english: name.english, origin: .name, name: .place) : nil
    }
    return nil
  }

  /// A county of two characters: 安岳县, and not 贫困县.
  private func county(at start: Int, _ isKnown: [Bool]) -> KnownSpan? {
    let end = start + 3
    guard end <= text.count, isBorder[start], isBorder[end], text[end - 1] == Self.countyClass,
      !isKnown[start..<end].contains(true)
    else { return nil }
    return place(start..<end, deny: Self.neverCounty)
  }

  /// Districts, counties, towns, townships and villages right behind a known place: 三江侗族自治县林溪镇, 遵义市播州区.
  func places(behind known: [KnownSpan], _ isKnown: [Bool]) -> [KnownSpan] {
    var found: [KnownSpan] = []
    for span in known where span.isPlace {
      let start = span.scalars.upperBound
      let end = start + 3
      guard end <= text.count, isBorder[start], isBorder[end], !isKnown[start..<end].contains(true),
        Self.classes.contains(text[end - 1]),
        Self.areas.contains(where: { text.endsWith($0, before: start) })
      else { continue }
      if let place = place(start..<end, deny: text[end - 1] == Self.district ? Self.neverDistrict : []) {
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

  /// What may stand behind the name of a city, with what it adds to the English: 市, the 州 of a prefecture, 港.
  private static let cityClasses: [UInt32: String] = [0x5E02: "", 0x5DDE: " Prefecture", 0x6E2F: " Port"]
  private static let countyClass: UInt32 = 0x53BF  // 县
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
