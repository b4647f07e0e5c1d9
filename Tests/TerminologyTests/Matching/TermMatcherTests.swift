import Testing

@testable import Terminology

/// The texts that a matcher of these terms finds, without a lexicon.
private func found(_ terms: [String], _ text: String) -> [String] {
  let matcher = TermMatcher(glossary: Glossary(terms: terms.map { Term(term: $0, english: "x") }))
  return matcher.matches(in: text).matches.map { text.slice($0.range) }
}

extension String {
  fileprivate func slice(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}

@Suite("The terms of a text")
struct TermMatcherTests {
  @Test(
    "are the greatest cover",
    arguments: [
      // The longer of two that start together.
      (["工会", "工会主席"], "市工会主席来访", ["工会主席"]),
      // More characters win over the leftmost.
      (["市政府", "政府工作报告"], "市政府工作报告", ["政府工作报告"]),
      // Two short ones win over a long one that covers less.
      (["劳动竞", "赛活动", "动竞赛活"], "劳动竞赛活动", ["劳动竞", "赛活动"]),
      // Equal cover: fewer terms.
      (["港口", "物流", "港口物流"], "港口物流园", ["港口物流"]),
      // Equal cover, equally many terms: the leftmost.
      (["工人文", "人文化"], "工人文化宫", ["工人文"]),
      ([], "无", []), (["桥"], "", []), (["桥"], "桥", ["桥"]),
    ])
  func greatestCover(terms: [String], text: String, expected: [String]) {
    #expect(found(terms, text) == expected)
  }

  @Test(
    "are found across spellings, with their place in the raw text",
    arguments: [
      (["AI技术"], "用ＡＩ　技术的人", ["ＡＩ　技术"]),
      (["AI 技术"], "用AI技术的人", ["AI技术"]),
      (["一带一路倡议"], "共商“一带一路”倡议", ["“一带一路”倡议"]),
      (["共建一带一路"], "共建“一带一路”国家", ["共建“一带一路”"]),
      (["一带一路"], "“一带一路”", ["一带一路"]),
      (["“两山”理念"], "践行两山理念", ["两山理念"]),
      (["阿卜杜·卡德尔"], "阿卜杜•卡德尔", ["阿卜杜•卡德尔"]),
      (["open source"], "open  source软件", ["open  source"]),
      (["工会员"], "“老工会”员工", []),
      (["AI"], "AIGC与MAIN和AI", ["AI"]), (["5G"], "15G、5G网", ["5G"]),
      (["工会"], "工 会", []),
      (["𠮷野家"], "去𠮷野家", ["𠮷野家"]),
    ])
  func folding(terms: [String], text: String, expected: [String]) {
    #expect(found(terms, text) == expected)
  }

  @Test("match traditional text with a simplified glossary")
  func traditional() {
    let simple: [Unicode.Scalar: Unicode.Scalar] = ["勞": "劳", "動": "动", "節": "节"]
    let glossary = Glossary(terms: [Term(term: "劳动节", english: "May Day")])
    let matcher = TermMatcher(glossary: glossary) { simple[$0] ?? $0 }
    #expect(matcher.matches(in: "慶祝勞動節").matches.map(\.range) == [6..<15])
    #expect(TermMatcher(glossary: glossary).matches(in: "慶祝勞動節").matches.isEmpty)
  }

  @Test(
    "do not lie inside longer words of the lexicon",
    arguments: [
      ("会", ["社会", "发展"], false), ("会", ["开", "会"], true), ("民法", ["人民法院"], false),
      ("会计", ["工会", "计划"], false), ("总工会", ["总工会"], true), ("融媒体", ["融", "媒体"], true),
      ("质生产力", ["新质", "生产力"], true), ("生产力人", ["生产力", "人才"], true),
    ])
  func wordFilter(term: String, words: [String], isFound: Bool) {
    let matcher = TermMatcher(glossary: Glossary(terms: [Term(term: term, english: "x")]))
    let matches = matcher.matches(in: words.joined()) {
      var end = 0
      return words.map { word in
        end += word.utf8.count
        return end - word.utf8.count..<end
      }
    }
    #expect(matches.matches.isEmpty == !isFound)
  }

  @Test("make up a word of the lexicon together")
  func wholeWord() {
    let terms = ["中共中央", "国务院", "国务"].map { Term(term: $0, english: "x") }
    let matcher = TermMatcher(glossary: Glossary(terms: terms))
    let text = "中共中央国务院"
    #expect(matcher.matches(in: text) { [0..<21] }.matches.map(\.range) == [0..<12, 12..<21])
    #expect(matcher.matches(in: "国务院令") { [0..<12] }.matches.isEmpty)
  }

  @Test("ask for the words only where something matches")
  func lazyWords() {
    let matcher = TermMatcher(glossary: Glossary(terms: [Term(term: "港口", english: "port")]))
    var calls = 0
    for text in ["无事", "港口", "码头"] {
      _ = matcher.matches(in: text) {
        calls += 1
        return []
      }
    }
    #expect(calls == 1)
  }

  @Test("report what they cross")
  func crossings() {
    let terms = ["市政府", "政府工作报告"].map { Term(term: $0, english: "x") }
    let matches = TermMatcher(glossary: Glossary(terms: terms)).matches(in: "听取市政府工作报告")
    #expect(matches.matches.map(\.range) == [9..<27])
    #expect(matches.crossings.map(\.dropped.range) == [6..<15])
  }

  @Test("leave out retired terms, and find variants and banned wordings")
  func forms() {
    let glossary = Glossary(terms: [
      Term(term: "老字", english: "x", status: .retired),
      Term(term: "环卫工人", english: "sanitation worker", variants: ["环卫工"], banned: ["扫街人"]),
    ])
    let matches = TermMatcher(glossary: glossary).matches(in: "老字、环卫工、扫街人").matches
    #expect(matches.map { glossary.terms[$0.term].form($0.form) } == [.variant("环卫工"), .banned("扫街人")])
    #expect(matches.map(\.isFirst) == [true, false])
  }

  @Test(
    "decide homonyms by their condition or ask",
    arguments: [
      ("会议由主席主持", [String](), true, 0), ("工会主席发言", [], false, 0), ("国家主席发言", [], false, 1),
      ("主席发言", ["labor"], false, 0), ("国家和工会的主席", [], true, 0),
    ])
  func homonyms(text: String, domains: [String], ask: Bool, term: Int) throws {
    let glossary = Glossary(terms: [
      Term(term: "主席", english: "chairperson", domains: ["labor"], when: ["工会", "labor"]),
      Term(term: "主席", english: "president", domains: ["party-state"], when: ["国家"]),
    ])
    let match = try #require(TermMatcher(glossary: glossary).matches(in: text, domains: Set(domains)).matches.first)
    #expect(match.ask == ask)
    #expect(match.term == term)
    #expect(match.alternatives == (ask ? [1] : []))
  }

  @Test("in raw bytes are leftmost-longest")
  func raw() {
    let terms = ["市政府", "政府工作报告", "工", "工作"].map { Term(term: $0, english: "x") }
    let matcher = TermMatcher(glossary: Glossary(terms: terms))
    let ranges = Array("市政府工作报告，工".utf8).withUnsafeBufferPointer {
      matcher.leftmostLongestMatches(in: $0).map(\.range)
    }
    #expect(ranges == [0..<9, 9..<15, 24..<27])
  }
}
