import English
import Testing

@Suite("Phrases around a figure")
struct FigurePhraseTests {
  @Test(
    "The words around a figure find their English",
    arguments: [
      ("下调10个基点", "cut by 10 basis points"), ("同比增长4.4%", "up 4.4 percent year on year"), ("增长了两倍", "tripled"),
      ("日均2000人次", "a daily average of 2,000 visits"),
      ("6月3日上午10时", "10 a.m. on June 3"), ("降至2.8%", "fell to 2.8 percent"),
      ("改革开放30多年来", "in the more than 30 years since reform and opening up"),
      ("党的十七大以来", "since the 17th CPC National Congress"), ("重阳节期间", "during the Double Ninth Festival holiday"),
      ("由12%提高到19%", "from 12 percent to 19 percent"), ("前年的两倍", "twice that of the year before last"),
      ("近四年", "the past four years"), ("3月9日起", "from March 9"), ("今晚7时", "7 p.m. tonight"),
      ("两天一夜", "two days and one night"),
      ("增长近一倍", "nearly doubled"), ("数千名", "thousands"), ("首家", "first"), ("三个城市", "three cities"),
      ("日产4000辆", "4,000 vehicles a day"), ("海拔900米", "900 meters above sea level"), ("五年来", "the past five years"),
      ("清康熙年间", "the Kangxi period of the Qing Dynasty"), ("明代", "the Ming Dynasty"),
      ("民国时期", "the Republic of China period"),
      ("17世纪末18世纪初", "the late 17th century and the early 18th century"),
      ("突破5000亿元大关", "more than 500 billion yuan"), ("六折优惠", "40 percent off"), ("7:3的比例", "a ratio of 7 to 3"),
      ("位列全省第三", "ranked third in the province"), ("千余家门店", "more than 1,000 stores"), ("对折", "50 percent off"),
      ("双休日", "the weekend"), ("第一、二、三产业", "the primary, secondary and tertiary industries"),
    ])
  func framed(zh: String, english: String) {
    let draft = FigurePhrase().translate(zh)
    #expect(draft.target == english)
    #expect(draft.coverage == 1)
  }

  @Test("Words without a rule stay visible and cost coverage")
  func untranslated() {
    let draft = FigurePhrase().translate("水果3吨")
    #expect(draft.target == "水果 3 tonnes")
    #expect(draft.coverage == 0.5)
  }
}
