import Testing

@testable import Terminology

/// Cuts a text at `|`, as a segmenter would, and finds candidates with a small dictionary of tags.
private func candidates(_ cut: String, known: [String] = [], familiar: Set<String> = []) -> [TermCandidate] {
  let pieces = cut.split(separator: "|").map(String.init)
  var end = 0
  let words = pieces.map { piece in
    end += piece.utf8.count
    return end - piece.utf8.count..<end
  }
  let tags = [
    "劳动": "vn", "用工": "vn", "监测": "vn", "企业": "n", "提高": "v", "效率": "n", "吃": "v", "好": "a", "的": "uj", "和": "c",
    "诊断": "v", "贫困": "a", "同步": "d", "已经": "d", "时间": "n", "协议": "n", "方案": "n", "柳江": "ns", "机械": "n", "集团": "n",
    "公司": "n", "总": "b", "类": "b", "螺蛳": "n", "加": "v", "煮": "v", "看": "v",
  ]
  let finder = TermCandidates { word in
    tags[word].map { WordFacts(surprise: word == "已经" ? 9 : 12, tag: $0) }
  } isFamiliar: { phrase in
    familiar.contains(phrase)
  }
  let text = pieces.joined()
  let bytes = Array(text.utf8)
  let places = known.flatMap { term in
    bytes.indices.filter { bytes[$0...].starts(with: term.utf8) }.map { $0..<$0 + term.utf8.count }
  }
  return finder.candidates(
    in: text, words: words, known: places.sorted { $0.lowerBound < $1.lowerBound })
}

@Suite("Candidates for new terms")
struct TermCandidatesTests {
  @Test("are recurring runs of nouns, and no fragments of them")
  func phrases() throws {
    let found = candidates("看|劳动|用工|监测|，|企业|的|劳动|用工|监测|提高|效率|。")
    let first = try #require(found.first)
    #expect(first.term == "劳动用工监测")
    #expect(first.count == 2)
    #expect(first.kind == .phrase)
    #expect(first.contexts == ["看劳动用工监测，企业的劳动用工监测提高效率。", "看劳动用工监测，企业的劳动用工监测提高效率。"])
    #expect(!found.contains { ["劳动用工", "用工监测", "劳动", "提高效率"].contains($0.term) })
  }

  @Test("are no fragments of one another", arguments: ["吃|螺蛳|粉|，|煮|螺蛳|粉|；|螺蛳|粉|好", "看|《|工匠|之|歌|》|和|“|大国|工匠|”"])
  func fragments(cut: String) {
    let terms = candidates(cut).map(\.term)
    for term in terms { #expect(!terms.contains { $0 != term && $0.contains(term) }) }
  }

  @Test("are words that no dictionary has, where their neighbours change")
  func newWords() {
    #expect(candidates("吃|螺蛳|粉|，|煮|螺蛳|粉|；|螺蛳|粉|好").first?.term == "螺蛳粉")
    #expect(candidates("吃|螺蛳|粉|，|煮|螺蛳|粉|").first?.kind == .newWord)
  }

  @Test("are no characters that stand side by side by chance")
  func cohesion() {
    let chance = "蓝|布|，|蓝|伞|，|蓝|车|，|蓝|灯|；|红|布|，|白|布|，|黑|布|；|看|蓝|布|，|好|蓝|布|。"
    #expect(!candidates(chance + String(repeating: "|蓝|伞|，|红|布|，", count: 6)).contains { $0.term == "蓝布" })
    #expect(candidates(chance).contains { $0.term == "蓝布" })
  }

  @Test("are what the text marks, and bodies by their last word")
  func marked() {
    let found = candidates("看|《|工匠|之|歌|》|，|“|微|心愿|”|，|“|他|说|，|好|。|”|，|柳江|机械|集团|公司|好|")
    #expect(found.first { $0.term == "工匠之歌" }?.kind == .work)
    #expect(found.first { $0.term == "微心愿" }?.kind == .quoted)
    #expect(found.first { $0.term == "柳江机械集团公司" }?.kind == .organization)
    #expect(!found.contains { $0.term.contains("，") })
  }

  @Test("are not in the glossary")
  func known() {
    let found = candidates("看|劳动|用工|监测|，|企业|的|劳动|用工|监测|", known: ["劳动用工监测"])
    #expect(!found.contains { "劳动用工监测".contains($0.term) })
    let outside = candidates("看|劳动|用工|监测|，|劳动|用工|好|，|劳动|用工|吃", known: ["劳动用工监测"])
    #expect(outside.first?.term == "劳动用工")
  }

  @Test("that the phrase lexicon knows come after those that nobody knows")
  func familiar() {
    let cut = "协议|企业|好|，|方案|效率|好|，|吃|协议|企业|，|吃|方案|效率"
    #expect(candidates(cut).map(\.term) == ["协议企业", "方案效率"])
    #expect(candidates(cut, familiar: ["协议企业"]).map(\.term) == ["方案效率", "协议企业"])
  }

  @Test(
    "of a short text are also verbs, adjectives and adverbs, where they recur",
    arguments: [
      ("诊断|好|，|看|诊断|，", ["诊断"]), ("看|诊断|，", []), ("贫困|，|和|贫困|的", ["贫困"]),
      ("时间|同步|，|的|时间|同步|好", ["时间同步"]), ("已经|方案|，|已经|方案|", ["方案"]),
    ])
  func otherWords(cut: String, terms: [String]) { #expect(candidates(cut).map(\.term) == terms) }

  @Test(
    "are no measures and no counted things",
    arguments: [
      ("RFID|好|，|RFID|的", ["RFID"]), ("5G|好|，|5G|的", ["5G"]), ("2.5h|好|，|2.5h|的", []), ("nm|好|，|nm|的", []),
      ("46|类|企业|好|，|46|类|企业|的", ["企业"]),
    ])
  func measures(cut: String, terms: [String]) { #expect(candidates(cut).map(\.term) == terms) }

  @Test("are found without a segmenter too")
  func characters() {
    let text = "吃螺蛳粉，煮螺蛳粉，螺蛳粉好。AI好"
    let words = TermCandidates.characters(of: text)
    #expect(words.count == 17)
    #expect(TermCandidates().candidates(in: text, words: words).first?.term == "螺蛳粉")
    #expect(TermCandidates().candidates(in: "", words: []).isEmpty)
  }

  @Test("become rows that wait for their English")
  func row() throws {
    let candidate = try #require(candidates("看|“|微|心愿|”").first)
    #expect(candidate.row == [.term: "微心愿", .domain: "", .status: "todo"])
  }
}
