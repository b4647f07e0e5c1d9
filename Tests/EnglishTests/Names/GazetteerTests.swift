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
    ("俄罗斯国防部|说", "Russia"),
    ("南京路|上|的|灯", "Nanjing Road"), ("六安|、|陕西|、|呼和浩特", "Lu'an, Shaanxi, Hohhot"),
  ])
  func findsPlacesAtTheBordersOfWords(_ words: String, _ english: String) {
    let parts = words.split(separator: "|")
    var ranges: [Range<Int>] = []
    for part in parts {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + part.utf8.count)
    }
    let text = ScalarText(parts.joined())
    let names = RunningNames(text: text, words: ranges, romanizer: NameRomanizer()).spans(besides: [])
    #expect(names.filter(\.isPlace).map(\.english).joined(separator: ", ") == english)
  }
}
