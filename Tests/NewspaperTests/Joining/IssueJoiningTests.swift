import Findings
import Newspaper
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

  @Test func nothingIsLost() {
    var before = ConservationTests.scalars(of: Self.first.text)
    before.merge(ConservationTests.scalars(of: Self.third.text), uniquingKeysWith: +)
    var after = ConservationTests.scalars(of: Self.joined[0])
    after.merge(ConservationTests.scalars(of: Self.joined[1]), uniquingKeysWith: +)
    #expect(before == after)
  }
}
