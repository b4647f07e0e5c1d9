import Briefing
import English
import Foundation
@testable import Interchange
import Testing
import XML

/// The gloss beside the key sentences: its own layer, labelled in both languages, with what is unknown marked.
@Suite struct GlossRenditionTests {
  private let gloss = WorkedBrief.brief.articles[0].glosses[0]

  @Test func punctuationStaysWithItsWord() {
    let sentence = "“手艺<老>了才值钱 & 好看。”摊主说。"
    let words = GlossedWord.words(of: gloss, in: sentence)
    #expect(words.map(\.chinese).joined() == sentence)
    #expect(words.map(\.chinese) == ["“手艺<", "老>了才值钱 & 好看。”", "摊主说。"])
    let quoted = SentenceGloss(
      source: 1,
      chunks: [
        .init(range: 0..<6, text: "award", origin: .lexicon), .init(range: 9..<15, text: "model", origin: .term),
      ])
    #expect(GlossedWord.words(of: quoted, in: "授予“劳模”。").map(\.chinese) == ["授予", "“劳模”。"])
  }

  @Test func markdownShowsEachWordWithItsEnglish() {
    let text = String(decoding: MarkdownBrief.document(for: WorkedBrief.brief), as: UTF8.self)
    #expect(text.contains("**Gloss, not a translation; 28 % of the characters known** · 逐词对照，不是译文；28 %的文字已释"))
    #expect(text.contains("“手艺\\< *craft* · 老\\>了才值钱 & 好看。” \\[lǎo?\\] · 摊主说。 *\\<vendor\\> & host*"))
  }

  @Test func htmlShowsEachWordAsRuby() {
    let text = String(decoding: HTMLBrief.document(for: WorkedBrief.brief), as: UTF8.self)
    #expect(text.contains("<ruby class=\"o-lexicon\">“手艺&lt;<rt lang=\"en\">craft</rt></ruby>"))
    #expect(text.contains("<ruby class=\"unknown\">老&gt;了才值钱 &amp; 好看。”<rt lang=\"zh-Latn-pinyin\">lǎo?</rt></ruby>"))
    #expect(text.contains("Gloss, not a translation; 28 % of the characters known · <span lang=\"zh-Hans\">逐词对照"))
  }

  @Test func teiKeepsItApartFromTheTranslation() throws {
    let root = try XMLDocument(parsing: TEIWriter.document(for: WorkedBrief.brief, version: "1.0")).root
    let article = root.first("text")?.first("body")?.first("div")
    let layers = article?.all("div").filter { $0["type"] == "summary" } ?? []
    #expect(layers.map { $0["subtype"] } == ["extractive", "translation", "gloss"])
    #expect(layers.map { $0["ana"] } == [nil, nil, "#gloss"])
    let ruby = layers.last?.first("p")?.first("s")?.all("ruby") ?? []
    #expect(ruby.map { $0["ana"] } == ["#g-lexicon", "#g-pinyin", "#o-term"])
    #expect(ruby.map { $0.first("rt")?["xml:lang"] } == ["en", "zh-Latn-pinyin", "en"])
  }
}
