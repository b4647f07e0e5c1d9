import Chinese
import Testing

@testable import English

@Suite struct GazetteerTests {
  @Test func everyPlaceHasAnEnglishNameInLatinLetters() {
    let romanizer = NameRomanizer()
    for place in Gazetteer.builtIn.names {
      let chinese = String(String.UnicodeScalarView(place.name.compactMap(Unicode.Scalar.init)))
      let english = romanizer.place(chinese).english
      #expect(english.unicodeScalars.allSatisfy { $0.value < 0x250 }, "\(chinese) \(english)")
      #expect(english.first?.isUppercase == true || english.hasPrefix("the "), "\(chinese) \(english)")
    }
  }

  /// `|` parts the words of the sentence.
  @Test(arguments: [
    ("湖北省|宜昌市|的|茶农", "Hubei Province, Yichang"), ("江苏|南通|与|越南", "Jiangsu, Nantong, Vietnam"),
    ("广西壮族自治区|柳州", "Guangxi Zhuang Autonomous Region, Liuzhou"), ("大连|接|的|船", "Dalian"), ("大|连接", ""),
    ("东方|的|太阳", ""), ("东方市|的|太阳", "Dongfang"), ("浙江|平阳|的|茶", "Zhejiang, Pingyang"),
    ("俄罗斯国防部|说", "Russia"), ("上|海浦|东|机场", "Shanghai, Pudong Airport"),
    ("南京路|上|的|灯", "Nanjing Road"), ("六安|、|陕西|、|呼和浩特", "Lu'an, Shaanxi, Hohhot"),
  ])
  func findsPlacesAtTheBordersOfWords(_ words: String, _ english: String) {
    let (text, words) = Self.read(words)
    let names = RunningNames(text: text, words: words, romanizer: NameRomanizer()).spans(besides: [])
    #expect(names.filter(\.isPlace).map(\.english).joined(separator: ", ") == english)
  }

  /// A word that starts with the character of a class leaves the bare name: 吉安市区 is 吉安's 市区.
  @Test(arguments: [
    ("吉安市|区|的|路", 0..<2), ("桂林市|民|说", 0..<2), ("阳朔县|城", 0..<2), ("吉安市|区|两级|联动", 0..<3), ("吉安市|的|路", 0..<3),
  ])
  func keepsTheClassOutOfTheNextWord(_ words: String, _ expected: Range<Int>) {
    let (text, words) = Self.read(words)
    let names = RunningNames(text: text, words: words, romanizer: NameRomanizer()).spans(besides: [])
    #expect(names.first?.scalars == expected)
  }

  @Test func leavesATermThatStartsWithTheClassBehindTheBareName() {
    let (text, words) = Self.read("宜昌市|长|出席")
    let mayor = KnownSpan(scalars: 2..<4, english: "mayor", origin: .term)
    let names = RunningNames(text: text, words: words, romanizer: NameRomanizer()).spans(besides: [mayor])
    #expect(names.map(\.english) == ["Yichang"])
  }

  /// A sentence and its words, which `|` parts.
  private static func read(_ sentence: String) -> (text: ScalarText, words: [Range<Int>]) {
    let parts = sentence.split(separator: "|")
    var words: [Range<Int>] = []
    for part in parts {
      let start = words.last?.upperBound ?? 0
      words.append(start..<start + part.utf8.count)
    }
    return (ScalarText(parts.joined()), words)
  }
}
