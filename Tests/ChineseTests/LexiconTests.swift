import Foundation
import Testing

@testable import Chinese

@Suite struct LexiconTests {
  @Test func keepsFrequencyAndPartOfSpeech() throws {
    let lexicon = try #require(TestLexicon.lexicon)
    #expect(lexicon["中国"]?.tag == "ns")
    let common = try #require(lexicon["的"]?.surprise)
    let rare = try #require(lexicon["行长"]?.surprise)
    #expect(common > 0 && common < rare)
  }

  @Test(arguments: ["稀有词", "三项", "无此词", "", "中", "重庆市长", "abc", "𬭊"])
  func listsOnlyWhatItKeeps(_ word: String) throws {
    let lexicon = try #require(TestLexicon.lexicon)
    #expect((lexicon[word] != nil) == (word == "中"))
  }

  @Test func theSameDictionaryGivesTheSameBytes() throws {
    #expect(try Lexicon.compile(dictionary: Array(TestLexicon.dictionary.utf8)) == TestLexicon.image)
  }

  @Test(arguments: [
    ("词", 1), ("词 十 n", 1), ("词 5 n\n词 -5 n", 2), ("词 5\n\n词 99999999999999999999 n", 3),
  ])
  func refusesABrokenDictionary(_ dictionary: String, _ line: Int) {
    #expect(throws: LexiconFailure.malformedLine(line)) {
      _ = try Lexicon.compile(dictionary: Array(dictionary.utf8))
    }
  }

  @Test func readsADictionaryWithMarksAndWindowsLineEnds() throws {
    let image = try Lexicon.compile(dictionary: Array("\u{FEFF}水田 9 n\r\n水 99\r\n".utf8))
    let lexicon = try Lexicon(image: Data(image))
    #expect(lexicon["水田"]?.tag == "n" && lexicon["水"]?.tag == "")
  }

  @Test func refusesADamagedImage() {
    for place in [64, 1000, 200_000, TestLexicon.image.count - 1] {
      var image = TestLexicon.image
      image[place] ^= 1
      #expect(throws: LexiconFailure.damaged) { _ = try Lexicon(image: Data(image)) }
    }
  }

  @Test func refusesAnImageOfAnotherVersion() {
    var image = TestLexicon.image
    image[8] = 99
    #expect(throws: LexiconFailure.otherVersion(99)) { _ = try Lexicon(image: Data(image)) }
  }

  @Test(arguments: [0, 7, 64, 100_000])
  func refusesAnImageCutShort(_ count: Int) {
    #expect(throws: LexiconFailure.notAnImage) { _ = try Lexicon(image: Data(TestLexicon.image.prefix(count))) }
  }

  @Test func refusesAnImageWithMoreOrLessAtItsEnd() {
    #expect(throws: LexiconFailure.notAnImage) { _ = try Lexicon(image: Data(TestLexicon.image + [0])) }
    #expect(throws: LexiconFailure.notAnImage) { _ = try Lexicon(image: Data(TestLexicon.image.dropLast())) }
  }

  @Test func opensAnImageThatIsNotAligned() throws {
    let shifted = Data([0] + TestLexicon.image).dropFirst()
    #expect(try Lexicon(image: shifted)["中国"]?.tag == "ns")
  }

  @Test(arguments: [
    ("國家知識產權", "国家知识产权"), ("乾隆年間", "乾隆年间"), ("乾燥", "干燥"), ("著名著作", "著名著作"), ("简体", "简体"), ("𬭊A1", "𬭊A1"),
  ])
  func foldsTraditionalCharacters(_ traditional: String, _ simplified: String) throws {
    let lexicon = try #require(TestLexicon.lexicon)
    #expect(lexicon.simplified(traditional) == simplified)
  }
}
