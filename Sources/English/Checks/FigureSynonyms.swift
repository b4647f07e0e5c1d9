/// Words that stand for a number without being one.
enum FigureSynonyms {
  /// English words by the number they stand for.
  static let words: [Double: Set<String>] = [
    2: [
      "both", "pair", "pairs", "couple", "twin", "dual", "duo", "double", "either", "twice", "bilateral", "second",
      "half", "two-way",
    ],
    3: ["trio", "triple", "tripartite", "thrice"],
    4: ["quartet"],
    5: ["quintet"],
    7: ["week", "weeklong"],
    10: ["decade"],
    24: ["clock"],
    100: ["century", "centenary", "centennial"],
    1000: ["millennium", "thousand-year"],
    0.5: ["half"],
    50: ["half"],
  ]

  /// Words for the first place.
  static let first: Set<String> = [
    "top", "topped", "tops", "topping", "lead", "leads", "led", "leading", "champion", "champions", "championship",
    "gold", "highest", "best", "largest", "biggest", "foremost", "no", "won", "primary", "initial", "one", "ranking",
    "head",
  ]

  /// Chinese characters that stand for a number, by scalar.
  static let chinese: [UInt32: Double] = [
    0x53CC: 2, 0x4E24: 2, 0x4FE9: 2, 0x534A: 0.5, 0x4E8C: 2, 0x6B21: 2, 0x518D: 2, 0x53C8: 2, 0x4E9A: 2, 0x5B63: 3,
    0x53E6: 2, 0x5BF9: 2, 0x96F6: 0,
  ]
}

/// Lists of a Chinese sentence, joined by 、 and 和.
enum Enumeration {
  /// How many items each list of a sentence has.
  static func counts(in sentence: String) -> Set<Int> {
    var counts: Set<Int> = []
    for clause in sentence.split(whereSeparator: { "，。；！？（）()：:".contains($0) }) {
      let commas = clause.count { $0 == "、" }
      let ands = clause.count { "和及与".contains($0) }
      if commas > 0 || ands > 0 {
        counts.insert(commas + 1)
        for more in 0...min(ands, 3) { counts.insert(commas + 1 + more) }
      }
    }
    let commas = sentence.count { $0 == "，" }
    if commas > 0 { counts.insert(commas + 1) }
    return counts
  }
}
