import Findings
@testable import Newspaper
import Testing

/// Articles that run over several pages become one.
struct IssueJoiningTests {
  private static let first = Page(
    id: "p1",
    text: """
      第1版

      古桥换上“隐形支架”

      本报讯（记者 王芳）有三百年历史的永宁桥开始加固。工匠从桥拱内侧植入不锈钢筋，再用糯米灰浆勾缝，外观与从前一

      （下转第3版）

      渡口的雾

      本报讯（记者 李明）清晨的渡口起了雾，第一班船晚开了二十分钟。

      （下转第5版）

      """)
  private static let third = Page(
    id: "p3",
    text: """
      第3版

      （上接第1版）

      模一样。永宁桥的加固预计九月完工，届时行人可以照常通行。

      （上接第2版）

      合作社今年新添四台插秧机，插秧的速度快了三倍。

      """)

  private static let joined = IssueJoining().join([Restorer().restore(first), Restorer().restore(third)])

  @Test func twoHalvesAreOneArticle() {
    let article = Self.joined[0].articles[0]
    #expect(article.headline == "古桥换上“隐形支架”")
    #expect(article.continuesOn == nil)
    #expect(
      article.texts(.paragraph) == [
        "有三百年历史的永宁桥开始加固。工匠从桥拱内侧植入不锈钢筋，再用糯米灰浆勾缝，外观与从前一模一样。永宁桥的加固预计九月完工，届时行人可以照常通行。"
      ])
    #expect(article.blocks(.paragraph)[0].pieces.map(\.page) == [nil, "p3"])
  }

  @Test func theSecondHalfLeavesItsPage() {
    #expect(Self.joined[1].articles.map(\.continuedFrom) == ["第2版"])
  }

  @Test func endsWithoutPartnerAreListed() {
    let messages = Self.joined.flatMap(\.findings).filter { $0.kind == .pageNeeded }.map(\.message.chinese)
    #expect(messages == ["本文下转，未找到下文：需要第5版。", "本文上接，未找到上文：需要第2版。"])
  }

  /// What was doubtful about the half that left its page is said of that page no more.
  @Test func doubtsAreThoseOfTheArticlesLeft() {
    let doubts = Self.joined[1].findings.filter { $0.kind != .pageNeeded }
    #expect(doubts == Doubts.findings(Self.joined[1].articles))
    #expect(Self.joined[1].findings.allSatisfy { ($0.location.article ?? 1) <= Self.joined[1].articles.count })
  }

  @Test func nothingIsLost() {
    var before = ConservationTests.scalars(of: Self.first.text)
    before.merge(ConservationTests.scalars(of: Self.third.text), uniquingKeysWith: +)
    var after = ConservationTests.scalars(of: Self.joined[0])
    after.merge(ConservationTests.scalars(of: Self.joined[1]), uniquingKeysWith: +)
    #expect(before == after)
  }

  @Test(
    "the same page in all its spellings",
    arguments: [
      ("一版", "第1版"), ("头版", "1版"), ("A01版", "第01版"), ("Ａ１版", "A1"), ("第十二版", "12版"), ("二十版", "第20版"), ("頭版", "一版"),
    ])
  func pageNumbers(first: String, second: String) throws {
    #expect(try #require(PageNumber(first)).matches(#require(PageNumber(second))))
  }

  @Test(arguments: [("A1版", "B1版"), ("一版", "十一版"), ("第3版", "第13版")])
  func otherPages(first: String, second: String) throws {
    #expect(try !#require(PageNumber(first)).matches(#require(PageNumber(second))))
  }

  @Test("of several candidates each end finds its own, in whatever order they stand", arguments: 0..<6)
  func candidates(order: Int) {
    let parts = [
      ("盲道上的“守夜人”", "本报讯（记者 王芳）每天晚上十点，退休教师何守诚提着手电出门，查看盲道上有没有共享单车。三年里，他挪开的", "单车超过两千辆。何守诚说，盲道通了，心里才通。"),
      ("大棚里长出甜玉米", "本报讯（记者 李明）腊月里，河口村的大棚掰下头一茬甜玉米。合作社负责人说：“外头下雪，里头", "出汗，一亩棚能卖两万元。”甜玉米主要销往省城的超市。"),
      ("老码头夜航重开", "本报讯（记者 周舟）停航五年的老码头夜航昨晚重开，首班船坐了86人。夜航全程12", "公里，沿途停靠三个老码头，每晚两班。"),
    ]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let first = "第1版\n\n" + parts.map { "\($0.0)\n\n\($0.1)\n\n（下转第3版）\n\n" }.joined()
    let third = "第3版\n\n" + orders[order].map { "（上接第1版）\n\n\(parts[$0].2)\n\n" }.joined()
    let joined = IssueJoining().join([
      Restorer().restore(Page(id: "a", text: first)), Restorer().restore(Page(id: "b", text: third)),
    ])
    let ends = joined[0].articles.map { $0.texts(.paragraph).joined().suffix(8) }
    #expect(
      ends == ["心里才通。", "省城的超市。", "每晚两班。"].map { end in parts.map(\.2).first { $0.hasSuffix(end) }?.suffix(8) ?? "" })
    #expect(joined[1].articles.isEmpty)
  }
}
