import Chinese
import English
import Foundation
import Terminology
import Testing

@Suite struct GlosserTests {
  static let lexicon = PhraseLexicon(
    csv: Array(
      """
      phrase,english,pos,pattern,domain,note
      看望,visit,v,,general,
      深入基层,go to the grassroots,v,,general,
      发展,develop,v,,general,
      发展中,developing,a,,general,
      中国,China,n,,general,
      国家,country,n,,general,
      家,family,n,,general,
      的,'s,u,,general,
      模范,model,n,,general,
      工业投资者,industrial investor,n,,economy,
      "揭牌",unveil / open,v,,general,"open, of an office"
      """.utf8))

  static func glosser(_ reading: @escaping @Sendable (String) -> String = { "<\($0)>" }) -> Glosser {
    Glosser(
      reader: DeskFixture.reader, lexicon: lexicon, reading: reading)
  }

  @Test("A term that cuts a word gives way to the longer phrase")
  func aTermThatCutsAWordGivesWay() {
    let words = [0..<6, 6..<15]
    #expect(Self.glosser().gloss("工业投资者", words: words).chunks.map(\.target) == ["industrial investor"])
    #expect(Self.glosser().gloss("工业投资", words: [0..<6, 6..<12]).chunks.map(\.target) == ["industrial investment"])
  }

  @Test(arguments: [
    ("深入基层看望劳动模范120名。", "go to the grassroots|visit|model worker|120|.", 1.0),
    ("发展中国家的劳动模范", "developing|country|'s|model worker", 1.0),
    ("ＡＩ发展", "AI|develop", 1.0), ("看望龘龘", "visit|<龘龘>", 0.5), ("A股4月20日", "A|<股>|April 20", 6.0 / 7), ("", "", 1.0),
  ])
  func glossesChunkByChunk(_ chinese: String, _ english: String, _ coverage: Double) {
    let gloss = Self.glosser().gloss(chinese)
    #expect(gloss.chunks.map(\.target).joined(separator: "|") == english)
    #expect(abs(gloss.coverage - coverage) < 1e-9)
    let bytes = Array(chinese.utf8)
    #expect(gloss.chunks.flatMap { bytes[$0.range] } == bytes)
  }

  /// Words of grammar, and words that are verb and noun, show the sense that their neighbors tell.
  @Test(arguments: [
    ("将|看望|家", "will|visit|family"), ("将|家|看望", "(object:)|family|visit"), ("地|家", "(-ly) / place|family"),
    ("看望|到|家", "visit|to|family"), ("家|发展|。", "family|development|."), ("也|发展|家", "also|develop|family"),
    ("发展|家", "develop / development|family"), ("看望|的|是|家", "visit|(the one)|be|family"),
    ("看望|的|家", "visit|(that)|family"),
    ("家|的|家", "family|'s|family"), ("没有|看望", "did not|visit"), ("没有|家", "not have|family"),
  ])
  func neighborsTellTheSense(_ words: String, _ english: String) {
    let lexicon = PhraseLexicon(
      csv: Array(
        """
        phrase,english,pos,note
        看望,visit,v,
        家,family,n,
        也,also,d,
        是,be,v,
        将,will / (object:),p,
        地,(-ly) / place,u,
        到,to / arrive,v,
        的,'s / (that) / (the one),u,
        没有,not have / did not,v,
        发展,develop / development,v,
        """.utf8))
    let glosser = Glosser(reader: DeskFixture.reader, lexicon: lexicon)
    let gloss = glosser.gloss(words.replacing("|", with: ""))
    #expect(gloss.chunks.map(\.target).joined(separator: "|") == english)
  }

  @Test func anUnknownWordShowsWhatItsCharactersSay() {
    let lexicon = PhraseLexicon(entries: [
      .init(phrase: "木", english: "wood", partOfSpeech: "n"),
      .init(phrase: "船", english: "ship / boat", partOfSpeech: "n"),
      .init(phrase: "王", english: "Wang (surname) / king"), .init(phrase: "三", english: "three", partOfSpeech: "m"),
    ])
    let glosser = Glosser(reader: DeskFixture.reader, lexicon: lexicon, reading: { "<\($0)>" })
    let words = "木船 王船 木 船".split(separator: " ").reduce(into: [Range<Int>]()) { ranges, word in
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + word.utf8.count)
    }
    let gloss = glosser.gloss("木船王船木船", words: words)
    #expect(gloss.chunks.map(\.target) == ["<木船> (wood + ship)", "<王船>", "wood", "ship / boat"])
    #expect(gloss.chunks.map(\.origin) == [.pinyin, .pinyin, .lexicon, .lexicon])
    #expect(glosser.gloss("三畦船", words: [0..<3, 3..<6, 6..<9]).chunks[1].target == "<畦> (measure word)")
  }

  @Test func theSegmenterKeepsPhrasesInsideWords() {
    // 发展|中国|家: where the words are known to be so, the phrases follow them
    let words = [0..<6, 6..<12, 12..<15]
    let gloss = Self.glosser().gloss("发展中国家", words: words)
    #expect(gloss.chunks.map(\.target) == ["develop", "China", "family"])
  }

  /// 家庭 is a word that the lexicon lacks: its 家 says nothing of it, while the 家 of 发展家 is an affix to a phrase.
  @Test(arguments: [("家庭", "<家庭>"), ("发展家", "develop|family")])
  func aCharacterInsideAWordSaysNothingOfIt(_ word: String, _ english: String) {
    let gloss = Self.glosser().gloss(word, words: [0..<word.utf8.count])
    #expect(gloss.chunks.map(\.target).joined(separator: "|") == english)
  }

  @Test func readsTraditionalTextByItsSimplifiedForm() {
    let glosser = Glosser(
      reader: DeskFixture.reader, lexicon: Self.lexicon,
      simplified: { $0.replacingOccurrences(of: "發", with: "发").replacingOccurrences(of: "國", with: "国") })
    let gloss = glosser.gloss("發展中國家")
    #expect(gloss.source == "發展中國家")
    #expect(gloss.chunks.map(\.target) == ["developing", "country"])
  }

  @Test func aSurnameTellsAPersonWhereTheLexiconKnowsNothing() {
    let glosser = Glosser(
      reader: DeskFixture.reader, lexicon: Self.lexicon,
      persons: PersonNames(lexicon: nil))
    let words = "覃 望 舒 看望 家 的 家".split(separator: " ").reduce(into: [Range<Int>]()) { ranges, word in
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + word.utf8.count)
    }
    let gloss = glosser.gloss("覃望舒看望家的家", words: words)
    #expect(gloss.chunks.map(\.target) == ["Qin Wangshu", "visit", "family", "'s", "family"])
  }

  @Test func anEntryHasItsFirstSenseAndItsNote() throws {
    let entry = try #require(Self.lexicon["揭牌"])
    #expect(entry.firstSense == "unveil")
    #expect(entry.note == "open, of an office")
    #expect(Self.lexicon["揭"] == nil)
  }

  @Test func answersInJSON() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = String(decoding: try encoder.encode(GlossAnswer(Self.glosser().gloss("看望。"), id: nil)), as: UTF8.self)
    #expect(
      json == #"{"chunks":[{"origin":"lexicon","source":"看望","target":"visit"},"#
        + #"{"origin":"punctuation","source":"。","target":"."}],"coverage":1,"id":null,"source":"看望。"}"#)
  }

  @Test func listsWhatNothingKnowsTheMostFrequentFirst() {
    var missing = MissingPhrases()
    for text in ["看望龘龘。", "龘龘的国家", "看望爨爨。"] { missing.add(Self.glosser().gloss(text)) }
    #expect(missing.mostFrequent().map(\.phrase) == ["龘龘", "爨爨"])
    #expect(missing.mostFrequent(1).first?.contexts == ["看望龘龘。", "龘龘的国家"])
  }

  @Test func aWordPutTogetherFromSingleCharactersIsMissing() {
    var missing = MissingPhrases()
    missing.add(Self.glosser().gloss("家的国家"), words: [0..<6, 6..<12])
    #expect(missing.mostFrequent().map(\.phrase) == ["家的"])
  }

  @Test func theDesksLexiconLoads() throws {
    #expect(PhraseLexicon(csv: try DeskFixture.file("lexicon.csv")).count > 9_000)
  }
}
