import English
import Foundation
import Testing

@Suite struct DrafterTests {
  @Test(arguments: [
    ("2024年，全市工业投资同比增长8.3%。", "In 2024, the city's industrial investment rose 8.3 percent year on year."),
    ("全市拥有有效专利3185件，比上年增加120件。", "The city has 3,185 valid patents, up 120 from the previous year."),
    (
      "柳州市新能源汽车产量达86.4万辆，占全国的3%。",
      "Liuzhou's new energy vehicle output reached 864,000 vehicles, accounting for 3 percent of the total in the country."
    ),
    (
      "4月20日，全市科技创新大会在柳州召开。",
      "On April 20, a citywide conference on scientific and technological innovation was held in Liuzhou."
    ),
    ("工业投资、出口额分别增长5%和6%。", "Industrial investment and exports rose 5 percent and 6 percent, respectively."),
    (
      "工业投资增长5%，社会消费品零售总额增长3%。",
      "Industrial investment rose 5 percent; total retail sales of consumer goods rose 3 percent."
    ),
    (
      "日前，市总工会在南宁举行劳动模范座谈会。",
      "Recently, the municipal federation of trade unions held a symposium for model workers in Nanning."
    ),
    ("南宁市累计发放贷款12亿元。", "Nanning issued loans of 1.2 billion yuan."),
    (
      "在一季度，工业投资首次突破80亿元大关。",
      "In the first quarter, industrial investment was more than 8 billion yuan for the first time."
    ),
    (
      "全市接待游客9万人次，实现旅游收入3亿元，同比分别增长5%和6%。",
      "The city received 90,000 tourist visits, with tourism revenue of 300 million yuan, up 5 percent and 6 percent year on year, respectively."
    ),
    (
      "一、二、三产业增加值分别增长3.6%、7.8%和5.2%。",
      "The value added of the primary, secondary and tertiary industries rose 3.6 percent, 7.8 percent and 5.2 percent, respectively."
    ),
    ("全省首个工业投资项目在南宁投产。", "The province's first industrial investment project went into production in Nanning."),
    (
      "市总工会召开全体会议，研究部署科技创新和安全生产工作。",
      "The municipal federation of trade unions held a plenary meeting, making arrangements for work on scientific and technological innovation and workplace safety."
    ),
    ("60人获全省劳动模范称号。", "60 people won the title of Provincial Model Worker."),
    ("扩大内需工作会议在南宁召开。", "A work conference on expanding domestic demand was held in Nanning."),
    (
      "会议指出，要加强安全生产工作，优化营商环境。",
      "The meeting pointed out that efforts should be made to strengthen workplace safety, improve the business environment."
    ),
    (
      "第三届全国螺蛳粉美食节在南宁国际会展中心开幕。",
      "The third national luosifen food festival opened in the Nanning International Convention and Exhibition Center."
    ),
    (
      "市总工会第十六届委员会第三次全体会议在南宁召开。",
      "The third plenary meeting of the 16th committee of the municipal federation of trade unions was held in Nanning."
    ),
    ("“柳州工匠杯”职业技能竞赛落下帷幕。", "A Liuzhou Craftsman Cup vocational skills competition came to a close."),
    (
      "全市汽车产销分别达到8万辆和9万辆。",
      "Automobile output and sales in the city reached 80,000 vehicles and 90,000 vehicles, respectively."
    ),
    ("首届科技创新论坛在南宁落下帷幕。", "The first forum on scientific and technological innovation closed in Nanning."),
    ("科技创新论坛将于6月5日在南宁举行。", "A forum on scientific and technological innovation will be held in Nanning on June 5."),
  ])
  func finishesUsualSentences(_ chinese: String, _ english: String) throws {
    let draft = try DeskFixture.drafter().draft(chinese)
    #expect(draft.target == english)
    #expect(draft.isFinished)
    #expect(draft.coverage == 1)
  }

  /// A plan taken for the deed, a lost negation, a wrong pairing: nothing of these may be finished by a pattern.
  @Test(arguments: [
    "全市工业投资力争增长8%。", "全市计划新增充电桩5000个。", "全市拟建成公园12个。", "工业投资将增长8%。", "到2027年，全市工业投资达到600亿元。",
    "预计全年工业投资增长8%。", "项目投产后，年产值达到12亿元。", "全市并未新增企业32家。", "全市没有引进项目12个。", "如果工业投资下降5%。",
    "工业投资、出口额分别增长5%、6%、7%。", "市总工会不再举办科技创新论坛。", "支持企业发展，工业投资增长8%。", "扩大内需增长5%。",
    "项目即将开工。", "项目尚未投产。", "大桥建成后，旅游收入增长5%。", "南宁市力争获评全国文明城市。",
    "南宁市未发放贷款12亿元。", "南宁市将发放贷款12亿元。", "活动不再由市总工会主办。", "活动将由市总工会主办。", "会议要求工业投资增长8%。", "工业投资尚未首次突破80亿元。",
    "会议要求不得下放项目。", "改造总投资1160万元。", "会议强调如果工业投资增长8%。",
  ])
  func abstainsWhereItIsNotSure(_ chinese: String) throws {
    let draft = try DeskFixture.drafter().draft(chinese)
    #expect(draft.clauses.allSatisfy { $0.pattern == nil || $0.pattern == "date" }, "\(draft.target)")
    #expect(!draft.isFinished)
  }

  /// Three shares after two clauses: nobody knows which belongs to what.
  @Test func pairsNothingThatDoesNotAddUp() throws {
    let draft = try DeskFixture.drafter().draft("全市接待游客9万人次，实现旅游收入3亿元，同比分别增长5%、6%和7%。")
    #expect(draft.clauses.map(\.isFinished) == [true, true, false])
  }

  @Test func leavesAnUnfinishedClauseInTheOrderOfTheChinese() throws {
    let draft = try DeskFixture.drafter().draft("市总工会深入基层看望劳动模范120名。")
    #expect(draft.target == "municipal federation of trade unions 深入基层看望 model worker 120.")
    #expect(draft.pieces.map(\.origin) == [.term, .untranslated, .term, .figure])
    #expect(draft.pieces.map(\.term) == [6, nil, 1, nil])
    #expect(abs(draft.coverage - 12.0 / 18) < 1e-9)
  }

  /// `model worker industrial investment` would look like English and be none.
  @Test func partsWordsThatAreAllKnownAndMakeNoSentence() throws {
    let draft = try DeskFixture.drafter().draft("劳动模范工业投资柳州")
    #expect(draft.target == "model worker · industrial investment · Liuzhou")
    #expect(!draft.isFinished)
  }

  @Test(arguments: [
    "市总工会深入基层看望“劳动模范”120名（含3名技师），成效明显。", "2024年，全市工业投资同比增长8.3%。", "4月20日，全市科技创新大会在柳州召开。",
    "《柳江条例》明确：工业投资、出口额分别增长5%和6%……", "", "。", "A股上涨。",
  ])
  func piecesSayWhereTheyStand(_ chinese: String) throws {
    let draft = try DeskFixture.drafter().draft(chinese)
    let target = Array(draft.target.utf8)
    var used: [Range<Int>] = []
    var end = 0
    for piece in draft.pieces {
      #expect(String(decoding: target[piece.targetRange], as: UTF8.self) == piece.text)
      #expect(piece.targetRange.lowerBound >= end)
      end = piece.targetRange.upperBound
      #expect(draft.clauses.indices.contains(piece.clause))
      guard let range = piece.range else { continue }
      #expect(!used.contains { $0.overlaps(range) }, "\(piece)")
      used.append(range)
    }
  }

  @Test func asksWhereTwoRowsMayBeMeant() throws {
    let drafter = try DeskFixture.drafter()
    #expect(drafter.draft("主席出席。").ask)
    #expect(!drafter.draft("工会主席出席。").ask)
  }

  @Test(arguments: [
    ("覃海洋", DraftStyle.person, "Qin Haiyang"), ("柳州市", .place, "Liuzhou"), ("1100多万", .figure, "more than 11 million"),
  ])
  func writesSingleNamesAndFigures(_ chinese: String, _ style: DraftStyle, _ english: String) throws {
    #expect(try DeskFixture.drafter().draft(chinese, as: style).target == english)
  }

  @Test(arguments: [
    ("全市科技创新大会在柳州召开", "Citywide conference on scientific and technological innovation held in Liuzhou"),
    ("工业投资同比增长12%", "Industrial investment up 12 percent year on year"),
    ("重点项目集中开工　总投资312亿元", "Key projects start construction; total investment at 31.2 billion yuan"),
  ])
  func writesHeadlinesInTheirStyle(_ chinese: String, _ english: String) throws {
    #expect(try DeskFixture.drafter().draft(chinese, as: .headline).target == english)
  }

  @Test func answersInJSON() throws {
    let draft = try DeskFixture.drafter().draft("看望劳动模范")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = String(decoding: try encoder.encode(DraftAnswer(draft, id: "1")), as: UTF8.self)
    #expect(
      json.hasSuffix(
        #""id":"1","pieces":[{"origin":"untranslated","score":null,"source":"看望","target":"看望"},"#
          + #"{"origin":"term","score":null,"source":"劳动模范","target":"model worker"}],"source":"看望劳动模范","#
          + #""target":"看望 model worker"}"#))
  }
}
