import Chinese
import Testing

@Suite struct PersonNamesTests {
  /// Words are given with spaces between them; names are expected in the order of the text.
  @Test(arguments: [
    // Single characters behind a surname.
    ("记者 覃 望 舒 说", ["覃望舒"]), ("由 谭 晓 棠 负责", ["谭晓棠"]),
    // One short word where the context vouches for it.
    ("记者 覃 望舒 ，", ["覃望舒"]), ("工程师 文 思源 说", ["文思源"]), ("市民 黎 春兰 为", ["黎春兰"]), ("在 江 水面 上", []),
    // A given name of one character needs the context.
    ("主任 仇 刚 介绍", ["仇刚"]), ("桥 高 远", []), ("王 芳 、 李 明 等", ["王芳", "李明"]),
    // Double surnames, in one word or two.
    ("欧阳 修 的 文章", ["欧阳修"]), ("尉 迟 恭 来 了", ["尉迟恭"]),
    // Names joined by points.
    ("飞手 阿 力 木 · 吐 尔 逊 说", ["阿力木·吐尔逊"]), ("若 昂 · 佩 雷 拉 · 达 · 席 尔 瓦 表示", ["若昂·佩雷拉·达·席尔瓦"]),
    // Names that the lexicon lists.
    ("学习 屈原 精神", ["屈原"]),
    // Function words are no given names.
    ("江 的 水", []), ("向 他 说", []), ("", []),
  ])
  func finds(_ words: String, _ names: [String]) {
    let text = words.replacing(" ", with: "")
    var ranges: [Range<Int>] = []
    for word in words.split(separator: " ") {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + word.utf8.count)
    }
    let bytes = Array(text.utf8)
    let found = PersonNames(lexicon: TestLexicon.lexicon).names(in: text, words: ranges)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == names)
  }

  @Test func namesAreWordsWhereTheyAreAskedFor() {
    let text = "记者覃望舒说\n由谭晓棠负责"
    func lines(_ names: PersonNames?) -> String {
      String(
        decoding: SegmentedText.lines(of: text, by: WordSegmenter(lexicon: TestLexicon.lexicon), names: names),
        as: UTF8.self)
    }
    #expect(lines(nil).contains("覃 "))
    #expect(lines(PersonNames(lexicon: TestLexicon.lexicon)).contains(" 覃望舒 "))
    #expect(lines(PersonNames(lexicon: TestLexicon.lexicon)).contains(" 谭晓棠 "))
  }
}
