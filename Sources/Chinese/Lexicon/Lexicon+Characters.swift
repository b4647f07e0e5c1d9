extension Lexicon {
  /// The most common reading of a character with its tone mark, `nil` where ICU knows none.
  func reading(of scalar: Unicode.Scalar) -> String? {
    guard let index = Self.index(scalar) else { return nil }
    return withTables { tables in
      let number = Int(tables.halfword(LexiconLayout.readings, index))
      guard number > 0, number < LexiconLayout.syllableCapacity else { return nil }
      return tables.string(
        at: LexiconLayout.syllables + number * LexiconLayout.syllableSize, size: LexiconLayout.syllableSize)
    }
  }

  /// The simplified form of a character, itself where it has none: 國 is 国.
  public func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let index = Self.index(scalar) else { return scalar }
    return withTables { Unicode.Scalar($0.halfword(LexiconLayout.simplified, index)) ?? scalar }
  }

  /// A text in simplified characters, one for one, so that offsets in scalars stay: 國家知識產權 is 国家知识产权.
  ///
  /// 乾 stays where it isn't dry: 乾隆, 乾坤; 著 where it is a work: 著作, 名著.
  public func simplified(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (at, scalar) in scalars.enumerated() {
      let before = at > 0 ? scalars[at - 1] : nil
      let after = at + 1 < scalars.count ? scalars[at + 1] : nil
      result.append(Self.stays(scalar, before: before, after: after) ? scalar : simplified(scalar))
    }
    return String(result)
  }

  private static let before: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "乾": ["康", "葛"],
    "著": ["名", "原", "专", "專", "编", "編", "显", "顯", "合", "巨", "论", "論", "遗", "遺", "译", "譯", "卓", "昭", "所", "新", "土"],
    "瞭": [], "藉": ["狼", "慰", "蕴", "蘊"],
  ]
  private static let after: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "乾": ["隆", "坤", "陵", "县", "縣", "道", "清", "德", "元", "宁", "寧", "卦", "安"],
    "著": ["作", "名", "称", "稱", "述", "书", "書", "者", "录", "錄"],
    "瞭": ["望"], "藉": [],
  ]

  private static func stays(_ scalar: Unicode.Scalar, before last: Unicode.Scalar?, after next: Unicode.Scalar?) -> Bool
  {
    switch scalar {
    case "乾", "瞭", "著", "藉": break
    default: return false
    }
    if let next, after[scalar]?.contains(next) == true { return true }
    if let last, before[scalar]?.contains(last) == true { return true }
    return false
  }

  private static func index(_ scalar: Unicode.Scalar) -> Int? {
    let value = Int(scalar.value)
    return value >= LexiconLayout.hanStart && value < LexiconLayout.hanEnd ? value - LexiconLayout.hanStart : nil
  }
}
