/// Takes a page apart into its articles.
///
/// ```swift
/// let page = Page(id: "liuzhou", text: "(上接一版)\n会议指出，……")
/// Restorer().restore(page).articles[0].continuedFrom  // "一版"
/// ```
///
/// Four steps, each deciding on the form of the text alone: lines are classified and joined to fragments; marks and credits are
/// cut out of them; the halves of broken paragraphs are joined; headings and bodies are grouped to articles. What is
/// decided carries its ``Reason``.
public struct Restorer: Sendable {
  /// Makes a restorer.
  public init() {}

  /// Restores the articles of a page.
  public func restore(_ page: Page, corrections: Corrections = .none) -> RestoredPage {
    let joining = LineJoining(Galley(page))
    let galley = joining.galley
    var units = Carving(galley).units(of: joining.fragments())
    let pairs = PairIndex(galley, texts: units.indices.lazy.map { units[$0].ranges })
    Verse(galley: galley, wrap: joining.wrap).mark(&units)
    let seam = Seam(galley, pairs: pairs)
    Reconsideration(galley, seam: seam).reconsider(&units)
    var affinity = Affinity(pairs)
    let joined = ColumnJoining(galley, after: joining, seam: seam).joined(units, &affinity)
    var grouping = ArticleGrouping(galley, joined, affinity: affinity)
    let drafts = grouping.group()
    let typesetting = Typesetting(page: page, galley: galley, units: grouping.units)
    let articles = drafts.map { typesetting.article($0) }
    let untouched = RestoredPage(
      page: page, articles: articles,
      furniture: grouping.furniture.map { typesetting.block(.furniture, grouping.units[$0]) }, findings: [])
    var restored = Correcting.apply(corrections, to: untouched)
    restored.findings = Doubts.findings(restored.articles) + restored.findings
    return restored
  }
}
