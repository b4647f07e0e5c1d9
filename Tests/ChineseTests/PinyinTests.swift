import Chinese
import Testing

@Suite struct PinyinTests {
  @Test(arguments: [
    ("重庆", "chóngqìng"), ("重大", "zhòngdà"), ("银行行长", "yínhánghángzhǎng"), ("长江", "chángjiāng"), ("音乐", "yīnyuè"),
    ("率先", "shuàixiān"), ("增长率", "zēngzhǎnglǜ"), ("绿色", "lǜsè"), ("呼和浩特", "hūhéhàotè"), ("六安", "lù'ān"),
    ("銀行", "yínháng"), ("會長", "huìzhǎng"),
    ("A股4月", "gǔyuè"), ("", ""),
  ])
  func readsWords(_ text: String, _ word: String) {
    #expect(Pinyin(lexicon: TestLexicon.lexicon).word(text) == word)
  }

  @Test func givesEachCharacterItsPlace() {
    let syllables = Pinyin(lexicon: TestLexicon.lexicon).syllables(of: "A绿𬭊地")
    #expect(syllables == [Syllable(range: 1..<4, marked: "lǜ"), Syllable(range: 8..<11, marked: "dì")])
    #expect(syllables.map(\.plain) == ["lü", "di"] && syllables.map(\.key) == ["lv", "di"])
  }

  @Test(arguments: [
    ("劳模精神", "laomojingshen", "lmjs"), ("5G基站", "5gjizhan", "5gjz"), ("绿色AI", "lvseai", "lsai"), ("·", "", ""),
  ])
  func makesSearchKeys(_ text: String, _ full: String, _ initials: String) {
    let keys = Pinyin(lexicon: TestLexicon.lexicon).searchKeys(of: text)
    #expect(keys == Pinyin.SearchKeys(full: full, initials: initials))
  }

  @Test(arguments: [
    ("单", "shàn"), ("覃", "qín"), ("区", "ōu"), ("仇", "qiú"), ("解", "xiè"), ("冼", "xiǎn"), ("谌", "shèn"), ("乐", "yuè"),
    ("盖", "gě"),
    ("尉迟", "yù chí"), ("万俟", "mò qí"), ("澹台", "tán tái"), ("种", "chóng"), ("朴", "piáo"), ("查", "zhā"), ("曾", "zēng"),
  ])
  func knowsSurnames(_ surname: String, _ reading: String) { #expect(Pinyin.surnameReading(surname) == reading) }

  @Test func knowsNoOtherReadingForMostSurnames() {
    #expect(Pinyin.surnameReading("王") == nil)
    #expect(Pinyin.otherSurnameReading("谌") == "chén" && Pinyin.otherSurnameReading("王") == nil)
  }

  @Test(arguments: [
    ("单田芳", ["shàn"], ["tián", "fāng"]), ("尉迟恭", ["yù", "chí"], ["gōng"]), ("解长乐", ["xiè"], ["cháng", "lè"]),
    ("王重", ["wáng"], ["zhòng"]),
  ])
  func readsNames(_ name: String, _ surname: [String], _ given: [String]) {
    let reading = Pinyin(lexicon: TestLexicon.lexicon).name(name)
    #expect(reading.surname == surname && reading.given == given)
  }
}
