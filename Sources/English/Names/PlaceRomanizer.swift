import Chinese

extension NameRomanizer {
  /// The name of a place with its class: `融水苗族自治县` → Rongshui Miao Autonomous County, `柳江` → Liujiang River.
  public func place(_ name: String) -> RomanizedName {
    let name = name.trimmingSpaces
    if let known = KnownPlaces.table[name] ?? ForeignPlaces.table[name] {
      return RomanizedName(known.english, alternatives: known.others)
    }
    let scalars = Array(name.unicodeScalars)
    if let listed = listed(scalars) { return listed }
    if let nested = nested(scalars) { return nested }
    if let ethnic = ethnicArea(scalars) { return ethnic }
    guard let form = PlaceForm.of(name) else { return base(scalars) }
    let stem = Array(scalars.dropLast(form.chinese.unicodeScalars.count))
    guard !stem.isEmpty else { return base(scalars) }
    if form.isVenue {
      let site = String(String.UnicodeScalarView(stem))
      var owner = place(site)
      if site.count > 2, site.hasSuffix("市") || site.hasSuffix("省") {
        owner = place(String(site.dropLast()))
      }
      let others = form.others.map { owner.english + " " + $0 } + owner.alternatives.map { $0 + " " + form.english }
      return RomanizedName(owner.english + " " + form.english, alternatives: others, ask: owner.ask)
    }
    // a county of one character keeps its 县 and a river its 江: Shexian County, Liujiang River
    let keeps = stem.count == 1 && form.keepsShort && KnownPlaces.table[String(String.UnicodeScalarView(stem))] == nil
    var result = base(keeps ? scalars : stem)
    if form.isMountain {
      let mount = "Mount " + result.english
      let others = [
        "Mount " + base(scalars).english, base(scalars).english, base(scalars).english + " Mountain",
        result.english + " Mountain",
        result.english + " Mountains", base(scalars).english + " Mountains",
      ]
      return RomanizedName(mount, alternatives: others, ask: result.ask)
    }
    let alternatives = result.alternatives.map { $0 + " " + form.english }
    var others = alternatives + form.others.map { result.english + " " + $0 }
    if form.mayStandAlone { others.append(result.english) }
    if keeps { others.append(base(stem).english + " " + form.english) }
    if stem.count > 1 { others.append(base(scalars).english) }
    result = RomanizedName(result.english + " " + form.english, alternatives: others, ask: result.ask)
    return result
  }

  /// A place with the one it lies in: 重庆市渝北区龙溪街道 is Longxi Subdistrict, Yubei District, Chongqing.
  private func nested(_ scalars: [Unicode.Scalar]) -> RomanizedName? {
    for length in 2...5 where length + 3 <= scalars.count {
      let stem = scalars[..<length].map(\.value)
      let next = scalars[length].value
      guard Gazetteer.builtIn[stem]?.isSettlement == true, Self.outer.contains(next) else { continue }
      let inner = String(String.UnicodeScalarView(scalars[(length + 1)...]))
      guard Self.inner.contains(where: inner.hasSuffix), PlaceForm.of(inner) != nil else { continue }
      let name = place(inner)
      let whole = place(String(String.UnicodeScalarView(scalars[...length])))
      let outer =
        whole.english.hasSuffix(" City") ? String(whole.english.dropLast(5)) : whole.english
      return RomanizedName(
        name.english + ", " + outer,
        alternatives: name.alternatives.map { $0 + ", " + outer } + [name.english + " of " + outer],
        ask: name.ask || whole.ask)
    }
    return nil
  }

  private static let inner = ["区", "县", "镇", "乡", "村", "旗", "市", "街道"]

  /// The classes of places that have districts, towns and subdistricts: 省市区县州盟.
  private static let outer: Set<UInt32> = [0x7701, 0x5E02, 0x533A, 0x53BF, 0x5DDE, 0x76DF]

  /// 广西壮族自治区, 三江侗族自治县, 恩施土家族苗族自治州.
  private func ethnicArea(_ scalars: [Unicode.Scalar]) -> RomanizedName? {
    let text = String(String.UnicodeScalarView(scalars))
    for (chinese, english) in PlaceForm.autonomous where text.hasSuffix(chinese) {
      var stem = String(text.dropLast(chinese.count))
      var peoples: [String] = []
      while let people = Peoples.suffix(of: stem), people.chinese.count < stem.count {
        peoples.insert(people.english, at: 0)
        stem = String(stem.dropLast(people.chinese.count))
      }
      if peoples.isEmpty, chinese == "乡" { continue }
      var name = base(Array(stem.unicodeScalars))
      let middle =
        peoples.count > 1
        ? peoples.dropLast().joined(separator: ", ") + " and " + (peoples.last ?? "") : peoples.first ?? ""
      name.alternatives = [([name.english] + peoples + [english]).joined(separator: " ")]
      name.english = [name.english, middle, english].filter { !$0.isEmpty }.joined(separator: " ")
      return name
    }
    return nil
  }

  /// A name of the gazetteer: its reading is known, and no part of it tells a class.
  private func listed(_ scalars: [Unicode.Scalar]) -> RomanizedName? {
    guard Gazetteer.builtIn[scalars.map(\.value)]?.isSettlement == true, scalars.last != "县" else { return nil }
    return RomanizedName(capitalized(letters(scalars).text))
  }

  /// The proper part of a name; a known beginning keeps its spelling.
  private func base(_ scalars: [Unicode.Scalar]) -> RomanizedName {
    let text = String(String.UnicodeScalarView(scalars))
    if let known = KnownPlaces.table[text] { return RomanizedName(known.english, alternatives: known.others) }
    if let listed = listed(scalars) { return listed }
    if scalars.count > 2 {
      for length in stride(from: scalars.count - 1, through: 2, by: -1) {
        let start = String(String.UnicodeScalarView(scalars[..<length]))
        if let known = KnownPlaces.table[start], !known.english.contains(" ") {
          let rest = letters(Array(scalars[length...]))
          let joint = "aeo".contains(rest.text.first ?? " ") ? "'" : ""
          return RomanizedName(known.english + joint + rest.text, ask: rest.ask)
        }
      }
    }
    let spelling = letters(scalars)
    // which reading a place has no rule tells, but 长, 朝, 重 and 乐 have a usual one in places
    return RomanizedName(
      capitalized(spelling.text), alternatives: spelling.others.map(capitalized),
      ask: scalars.contains { PlaceForm.uncertain.contains($0.value) }
        || spelling.text.unicodeScalars.contains { !$0.isASCII })
  }
}

/// The peoples of China as their autonomous areas name them.
enum Peoples {
  /// The people that a name ends with: 壮族 Zhuang, 哈萨克 Kazak.
  static func suffix(of text: String) -> (chinese: String, english: String)? {
    for (chinese, english) in all where text.hasSuffix(chinese) { return (chinese, english) }
    return nil
  }

  /// The peoples, with the short forms that areas use: 蒙古.
  static let all: [(chinese: String, english: String)] = {
    let pairs = """
      苗=Miao 壮=Zhuang 侗=Dong 瑶=Yao 仫佬=Mulao 毛南=Maonan 回=Hui 维吾尔=Uygur 藏=Tibetan 彝=Yi 羌=Qiang 白=Bai 傣=Dai 景颇=Jingpo 傈僳=Lisu 怒=Nu 独龙=Dulong 哈尼=Hani 拉祜=Lahu 佤=Va \
      纳西=Naxi 土家=Tujia 布依=Bouyei 水=Shui 仡佬=Gelao 朝鲜=Korean 满=Manchu 蒙古=Mongolian 哈萨克=Kazak 柯尔克孜=Kirgiz 锡伯=Xibe 塔吉克=Tajik 撒拉=Salar 土=Tu 东乡=Dongxiang 保安=Bonan 裕固=Yugur \
      达斡尔=Daur 鄂温克=Ewenki 鄂伦春=Oroqen 赫哲=Hezhe 畲=She 高山=Gaoshan 黎=Li 京=Jing 布朗=Blang 阿昌=Achang 普米=Pumi 基诺=Jino 德昂=De'ang 门巴=Monba 珞巴=Lhoba 各=Multi-ethnic
      """
    let words = pairs.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "=").map(String.init) }
    let full = words.map { ($0[0] + "族", $0[1]) }
    let short = words.filter { ["蒙古", "哈萨克", "柯尔克孜", "维吾尔", "塔吉克", "锡伯"].contains($0[0]) }.map { ($0[0], $0[1]) }
    return full + short
  }()
}
