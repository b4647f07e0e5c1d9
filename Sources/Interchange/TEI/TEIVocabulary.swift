import Briefing
import English
import Findings
import Terminology

/// The names that every TEI document of ours uses, and the closed lists that its pointers lead to.
enum TEIVocabulary {
  /// The namespace of TEI P5.
  static let namespace = "http://www.tei-c.org/ns/1.0"
  /// The file name of our customization.
  static let schema = "tei_jianbao.rng"
  /// The schema of the whole of TEI, against which every document is valid too.
  static let teiAll = "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng"

  /// A list of values that attributes point to, with its id and its members.
  struct Taxonomy {
    var id: String
    var categories: [(id: String, description: Bilingual)]
  }

  static let origins = Taxonomy(
    id: "origins",
    categories: Origin.allCases.map { ("o-\($0.rawValue)", description(of: $0)) })

  /// What a gloss is, and the origins that only its words have.
  static let gloss = Taxonomy(
    id: "glosses",
    categories: [
      ("gloss", Gloss.label), ("g-lexicon", Bilingual("phrase lexicon", "词语库")),
      ("g-pinyin", Bilingual("unknown: its reading in pinyin", "未知，只注拼音")),
    ])

  static let bounds = Taxonomy(
    id: "bounds",
    categories: [
      ("b-gt", Bilingual("more than the value of atLeast, which is itself excluded", "大于atLeast之值，不含该值")),
      ("b-ge", Bilingual("at least the value of atLeast", "不少于atLeast之值")),
      ("b-lt", Bilingual("nearly the value of atMost, not reaching it", "接近而未达到atMost之值")),
      ("b-le", Bilingual("at most the value of atMost", "不超过atMost之值")),
      ("b-about", Bilingual("about the value given", "约数")),
    ])

  static let reasons = Taxonomy(
    id: "reasons",
    categories: [
      ("w-lead", Bilingual("opens the article", "位于文首")),
      ("w-paragraph-start", Bilingual("opens a paragraph", "位于段首")),
      ("w-headline", Bilingual("shares words with the headline", "与标题用词相同")),
      ("w-frequency", Bilingual("holds frequent words", "含高频词")),
      ("w-figure", Bilingual("carries a figure", "含数字")),
      ("w-quotation", Bilingual("carries a quotation", "含引语")),
      ("w-length", Bilingual("says much in its length", "信息量大")),
    ])

  static let rowStatus = Taxonomy(
    id: "row-status",
    categories: [
      ("st-approved", Bilingual("approved", "已定稿")),
      ("st-draft", Bilingual("draft", "待定稿")),
      ("st-todo", Bilingual("English still missing", "待译")),
      ("st-retired", Bilingual("retired", "停用")),
    ])

  private static func description(of origin: Origin) -> Bilingual {
    switch origin {
    case .term: Bilingual("glossary row", "术语表词条")
    case .memory: Bilingual("translation memory: the same sentence but for figures", "翻译记忆，仅数字不同")
    case .pattern: Bilingual("words of a sentence pattern", "句式用语")
    case .figure: Bilingual("figure converted by rule", "按规则换算的数字")
    case .date: Bilingual("date converted by rule", "按规则转换的日期")
    case .name: Bilingual("name romanized by rule", "按规则拼写的名称")
    case .service: Bilingual("translation service", "翻译服务")
    case .reviewer: Bilingual("written by a person", "人工译写")
    case .untranslated: Bilingual("not yet English", "尚未译出")
    }
  }
}
