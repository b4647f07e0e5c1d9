public import Findings
import Terminology

/// A brief made anew from its page, with the work of persons from the one before.
///
/// Numbers move when a page is restored differently, so articles and sentences are found again by their text.
public struct BriefUpdate: Hashable, Sendable {
  /// The new brief.
  public var brief: Brief
  /// What was kept, what changed on either side, and what found no place any more.
  public var report: [Finding]
}

extension Finding.Kind {
  /// What an update did.
  public static let update = Self(rawValue: "update")
}

extension Brief {
  /// This brief, freshly made, with what persons did in the one before: corrected English, exchanged key sentences,
  /// remarks, changes and status.
  ///
  /// A person's words are never overwritten. Where their sentence is gone from the page, they stand in an open question.
  public func updated(from edited: Brief, when: String? = nil) -> BriefUpdate {
    var merge = BriefMerge(new: self, old: edited)
    merge.run()
    var brief = merge.brief
    let (checked, reasons) = brief.withoutVoidSignOff(when: when)
    brief = checked
    return BriefUpdate(brief: brief, report: merge.report + reasons)
  }
}

/// Carries the work of persons from one brief to another.
struct BriefMerge {
  var brief: Brief
  var report: [Finding] = []
  let old: Brief

  init(new: Brief, old: Brief) {
    brief = new
    self.old = old
  }

  mutating func run() {
    brief.changes =
      old.changes
      + brief.changes.filter { change in
        change.who != Brief.tool && !old.changes.contains(change)
      }
    if brief.changes.isEmpty { brief.changes = old.changes }
    brief.service = brief.service ?? old.service
    let partners = ArticlePartners(new: brief.articles, old: old.articles)
    for (oldIndex, article) in old.articles.enumerated() {
      guard let index = partners.partner(of: oldIndex) else {
        note(nil, Bilingual("The article “\(article.title)” is no longer on the page.", "版面上已无“\(article.title)”一文。"))
        for english in article.headings + article.sentences where english.isByPerson { rescue(english, article, nil) }
        continue
      }
      merge(article, into: index)
    }
    for index in brief.articles.indices where !partners.hasPartner(index) {
      let title = brief.articles[index].title
      note(index, Bilingual("The article “\(title)” is new.", "“\(title)”一文为新增。"))
    }
    mergeRemarks(partners)
  }

  // MARK: An article

  private mutating func merge(_ article: ArticleBrief, into index: Int) {
    mergeChoice(of: article, into: index)
    brief.articles[index].headings = merged(
      brief.articles[index].headings, article.headings, article, index, isHeading: true)
    let sentences = merged(brief.articles[index].sentences, article.sentences, article, index, isHeading: false)
    // In the order of the key sentences, as every brief has it.
    brief.articles[index].sentences = brief.articles[index].extracts.compactMap { extract in
      sentences.first { $0.source == extract.sentence }
    }
  }

  /// Takes over the key sentences that a person chose, as far as they still stand on the page.
  private mutating func mergeChoice(of article: ArticleBrief, into index: Int) {
    guard article.isChosenByPerson else { return }
    let machine = brief.articles[index].extracts
    let kept = article.extracts.compactMap { extract -> ArticleBrief.Extract? in
      guard let text = article.text(of: extract.sentence, isHeading: false),
        let number = brief.articles[index].number(of: text, isHeading: false)
      else { return nil }
      var extract = extract
      extract.sentence = number
      return extract
    }
    if kept.count < article.extracts.count {
      note(index, Bilingual("A key sentence that a person chose is gone from the page.", "人员所选的一句摘句已不在版面上。"), .warning)
    }
    guard !kept.isEmpty else { return }
    brief.articles[index].extracts = kept.sorted { $0.sentence < $1.sentence }
    brief.articles[index].isChosenByPerson = true
    if Set(machine.map(\.sentence)) != Set(kept.map(\.sentence)) {
      note(
        index,
        Bilingual(
          "The key sentences that a person chose were kept; the program would choose others.", "已保留人员所选摘句；程序会另选。"))
    }
  }

  /// The English of the new article with a person's in the place of the program's.
  private mutating func merged(
    _ new: [EnglishSentence], _ old: [EnglishSentence], _ article: ArticleBrief, _ index: Int, isHeading: Bool
  ) -> [EnglishSentence] {
    var result = new
    for english in old {
      let place = result.firstIndex { sentence in
        brief.articles[index].text(of: sentence.source, isHeading: isHeading)
          == article.text(of: english.source, isHeading: isHeading)
      }
      guard let text = article.text(of: english.source, isHeading: isHeading),
        let number = brief.articles[index].number(of: text, isHeading: isHeading)
      else {
        if english.isByPerson { rescue(english, article, index) }
        continue
      }
      let carried = carry(english, from: article, number, to: index, isHeading: isHeading)
      guard let place else {
        // The program has no English for a sentence that only a person chose.
        result.append(carried)
        continue
      }
      guard english.isByPerson else { continue }
      if result[place].text != english.text, !result[place].text.isEmpty {
        note(
          index,
          Bilingual(
            "A person's English was kept: “\(english.text)”. The program would write: “\(result[place].text)”.",
            "已保留人员译文“\(english.text)”；程序会译作“\(result[place].text)”。"))
      }
      result[place] = carried
    }
    return result
  }

  /// The English of the old brief, pointing to marks and entries of the new one.
  private func carry(
    _ english: EnglishSentence, from article: ArticleBrief, _ number: Int, to index: Int, isHeading: Bool
  ) -> EnglishSentence {
    let oldMarks = article.marks(of: english.source, isHeading: isHeading)
    let newMarks = brief.articles[index].marks(of: number, isHeading: isHeading)
    var carried = english
    carried.source = number
    for piece in carried.pieces.indices {
      carried.pieces[piece].mark = carried.pieces[piece].mark.flatMap { mark in
        let words = oldMarks.first { $0.index == mark }
        return newMarks.first { $0.text == words?.text && $0.offset == words?.offset }?.index
      }
      carried.pieces[piece].entry = carried.pieces[piece].entry.flatMap { entry in
        brief.entries.firstIndex { $0.term.term == old.entries[entry].term.term }
      }
    }
    return carried
  }

  // MARK: The report

  /// Keeps a person's English whose sentence is gone: as an open question.
  private mutating func rescue(_ english: EnglishSentence, _ article: ArticleBrief, _ index: Int?) {
    let chinese =
      article.text(of: english.source, isHeading: false) ?? article.text(of: english.source, isHeading: true) ?? ""
    let finding = Finding(
      .update, .warning, at: .init(article: index.map { $0 + 1 }),
      Bilingual(
        "The sentence “\(chinese)” is no longer on the page; a person had written: “\(english.text)”.",
        "版面上已无“\(chinese)”一句；人员原译为“\(english.text)”。"),
      remedy: Bilingual("Use the words elsewhere or delete this question.", "请另作他用，或删去此问题。"))
    report.append(finding)
    brief.notes.insert(Brief.Note(isQuestion: true, finding: finding), at: 0)
  }

  private mutating func note(_ index: Int?, _ message: Bilingual, _ severity: Finding.Severity = .note) {
    report.append(Finding(.update, severity, at: .init(article: index.map { $0 + 1 }), message))
  }
}
