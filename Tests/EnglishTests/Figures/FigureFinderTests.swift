import Chinese
import English
import Foundation
import Testing

@Suite("Figures of Chinese text")
struct FigureFinderTests {
  @Test(
    "The English of a figure",
    arguments: [
      ("2.6万", "26,000"), ("0.7亿", "70 million"), ("近4000万", "nearly 40 million"), ("30余家", "more than 30"),
      ("千余名", "more than 1,000"),
      ("超百万", "more than 1 million"), ("1200多万", "more than 12 million"), ("不足8万", "less than 80,000"),
      ("逾八成", "more than 80 percent"),
      ("千分之六", "0.6 percent"), ("五分之二", "two-fifths"), ("一半", "half"), ("倒数第三", "third to last"),
      ("12℃—18℃", "12 to 18 degrees Celsius"),
      ("两个半小时", "two and a half hours"), ("36小时", "36 hours"), ("22亩", "22 mu"),
      ("2.4万平方公里", "24,000 square kilometers"),
      ("20亿元", "2 billion yuan"), ("1.8万亿元", "1.8 trillion yuan"), ("1500万欧元", "15 million euros"),
      ("41.2万人", "412,000 people"),
      ("六千八百四十三", "6,843"), ("三百余", "more than 300"), ("廿六", "26"), ("七八个", "seven to eight"),
      ("20—30万元", "200,000 to 300,000 yuan"),
      ("800万元/年", "8 million yuan a year"), ("时速250公里", "250 kilometers per hour"), ("翻两番", "quadrupled"),
      ("打七折", "30 percent off"),
      ("第2、第3、第8名", "second, third and eighth"), ("45%、55%", "45 percent and 55 percent"), ("前五名", "top five"),
      ("TOP20", "top 20"),
      ("六大产业", "six major industries"), ("零下8℃", "minus 8 degrees Celsius"), ("3比2", "3-2"),
      ("0.5个百分点", "0.5 percentage points"),
      ("50个基点", "50 basis points"), ("2.5亿千瓦时", "250 million kilowatt-hours"), ("１２００人", "1,200 people"),
      ("60周岁以上", "aged 60 and above"),
      ("近三年来", "the past three years"), ("3亿2000万", "320 million"), ("三点五亿元", "350 million yuan"),
      ("十六点四万", "164,000"), ("二点七一八", "2.718"), ("第十九条", "Article 19"), ("第五章", "Chapter 5"), ("第四条线路", "fourth"),
      ("是第41条。", "41st"),
      ("一元五角", "1.5 yuan"), ("三块五一斤", "3.5 yuan per jin"), ("两块八毛钱", "2.8 yuan"), ("涨到一元八。", "1.8 yuan"),
      ("一米八的个子", "1.8 meters"), ("一斤二两", "1.2 jin"), ("3元5角", "3.5 yuan"), ("第一大出口市场", "largest"),
      ("第二大股东", "second-largest"), ("第二大桥", "second"), ("第一笔贷款", "first"),
      ("第1000台机器", "1,000th"),

      ("16岁以下", "under 16"), ("16岁及以下", "aged 16 and below"), ("21∶30", "9:30 p.m."), ("上月下旬", "late last month"),
      ("下月中旬", "the middle of next month"), ("5.4级", "5.4-magnitude"), ("亿元以上", "more than 100 million yuan"),
      ("七成家长", "70 percent"), ("近六成员工", "nearly 60 percent"),
      ("翻了近一番", "nearly doubled"), ("周日下午", "Sunday afternoon"), ("3万吨级", "30,000-tonne"),
      ("上世纪七八十年代", "the 1970s and 1980s"), ("三月初三", "the third day of the third lunar month"),
      ("提前三个月", "three months"), ("三小时", "three hours"), ("三小时零五分钟", "three hours and five minutes"),
      ("七年六个月", "seven years and six months"), ("四平方米", "4 square meters"), ("三星期", "three weeks"),
      ("四十载", "40 years"), ("2米05", "2.05 meters"), ("2死5伤", "two dead and five injured"),
      ("年过六旬", "more than 60 years old"), ("七旬老人", "in their 70s"), ("千万千瓦级", "10-million-kilowatt"),
      ("百亿元级", "10-billion-yuan"), ("两三倍", "two to three times"), ("百分之二三十", "20 to 30 percent"),
      ("增长率为-1.2%", "minus 1.2 percent"), ("负2.3%", "minus 2.3 percent"), ("晚上8点一刻", "8:15 p.m."),
      ("晚9点赶到", "9 p.m."), ("本世纪初", "the beginning of this century"), ("50多国", "more than 50 countries"),
      ("三年级学生", "third-graders"), ("30岁左右", "about 30 years old"), ("两方面", "two aspects"),
    ])
  func english(zh: String, english: String) {
    #expect(FigureFinder().figures(in: zh).map(\.english) == [english])
  }

  @Test(
    "The bound comes from the words around the number",
    arguments: [
      ("上百条", Figure.Bound.atLeast), ("产量突破60万辆", .moreThan), ("产量突破了60万辆", .moreThan), ("约700吨", .about),
      ("700吨左右", .about),
      ("3万人以内", .upTo), ("至少5项", .atLeast), ("不超过12%", .upTo), ("节约40%", .exactly), ("打破2项纪录", .exactly),
      ("过亿", .moreThan),
      ("10万+", .moreThan),
    ])
  func bound(zh: String, bound: Figure.Bound) {
    #expect(FigureFinder().figures(in: zh).map(\.bound) == [bound])
  }

  @Test(
    "What is no figure stays",
    arguments: [
      "“3+5”行动", "“二三六”工程", "六个一批", "“五个坚持”", "两个确立", "最后一公里", "二十届三中全会", "党的二十大", "百年老街", "1号客户端", "一带一路",
      "三江侗族", "五菱汽车", "C919首飞", "5G网络", "一些人一起去", "“十四五”规划", "一步步推进", "歼-20", "热线0772-3456789",
    ])
  func none(zh: String) {
    #expect(FigureFinder().figures(in: zh).isEmpty)
  }

  @Test("A value is exact, whatever its decimals")
  func exactness() {
    #expect(FigureFinder().figures(in: "312.47万人").map(\.value) == [.number(3_124_700)])
  }

  @Test("Places are given in scalars, and an absent value is null")
  func record() throws {
    let data = try JSONEncoder().encode(FigureRecord.records(in: "近日，产量达30万吨。"))
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(rows[0]["value"] is NSNull)
    #expect(rows[1]["start"] as? Int == 6)
    #expect(rows[1]["end"] as? Int == 10)
    #expect(rows[1]["value"] as? Int == 300_000)
    #expect(rows[1]["bound"] as? String == "exactly")
  }

  @Test("Any text can be read, and figures never overlap")
  func robustness() {
    let parts = [
      "第", "万", "亿", "3", "零", "点", "至", "年", "月", "“", "”", "半", "十", "多", "近", "%", ".", "-", "🙂", "a", "分之", "成",
      "比", "前", "倒数",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count]
      }
      var end = 0
      for figure in FigureFinder().figures(in: text) {
        #expect(figure.range.lowerBound >= end && figure.range.upperBound <= text.utf8.count, "\(text)")
        end = figure.range.upperBound
      }
    }
  }
}
