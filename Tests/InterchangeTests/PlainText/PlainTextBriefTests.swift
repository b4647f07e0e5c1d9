import Testing

@testable import Interchange

struct PlainTextBriefTests {
  @Test func `A brief reads as an e-mail`() {
    let expected = """
      WORKSHEET, NOT YET ENGLISH: 江城早报, 2026-11-20, page 江城 02版(试)
      State: checked. English ready: 92 % of 2 key sentences.
      ⟦…⟧ is still Chinese.

      ASK FIRST (1)
      1. (article 1, line 5) How is 林文 written? Ask the reporter.

      1. 周末市集 开到江边
         Weekend market ⟦开到江边⟧
         (lines 2–11; 本报讯; 林文)
         - On November 14, the weekend market opened, with nearly 200 stalls. (L5–6)
         - "Skill <ages> & pays," ⟦摊主说⟧. (L6)
         Figures: 上周六 = 2026-11-14, “November 14”; 近200个 = < 200, “nearly 200”; 超3.5万人 = > 35,000, not yet English

      TERMS
      周末市集: weekend market; also weekend fair; never weekend bazaar [approved]
      江城: no English yet [retired]

      FINDINGS (1)
      1. One line is white space.

      """
    #expect(String(decoding: PlainTextBrief.document(for: WorkedBrief.brief), as: UTF8.self) == expected)
  }
}
