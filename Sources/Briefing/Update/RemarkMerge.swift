import Findings

extension BriefMerge {
  /// Takes over the remarks of persons: each to where its sentence or part stands now.
  mutating func mergeRemarks(_ partners: ArticlePartners) {
    brief.remarks = old.remarks.map { remark in
      var moved = remark
      if let anchor = place(of: remark.place.anchor, partners) {
        moved.place.anchor = anchor
        return moved
      }
      let article = article(of: remark.place.anchor).flatMap { partners.partner(of: $0 - 1) }
      moved.place = article.map { .init(.before, .element("a\($0 + 1)")) } ?? .init(.after, .beginning)
      let text = String(remark.markup.drop(while: \.isWhitespace))
      report.append(
        Finding(
          .update, .warning, at: .init(article: article.map { $0 + 1 }),
          Bilingual(
            "What the remark \(text) stood at is no longer there; it now stands at the beginning of the "
              + "\(article == nil ? "document" : "article").",
            "批注\(text)所在之处已不存在，现移至\(article == nil ? "文件" : "文章")开头。")))
      return moved
    }
  }

  /// Where an anchor of the old brief is in the new one; `nil` where it is gone.
  private func place(of anchor: Remark.Anchor, _ partners: ArticlePartners) -> Remark.Anchor? {
    switch anchor {
    case .beginning, .end: return anchor
    case .sentence(let id, let layer):
      guard let index = partners.partner(of: id.article - 1), old.articles.indices.contains(id.article - 1),
        let text = old.articles[id.article - 1].text(of: id.number, isHeading: id.isHeading),
        let number = brief.articles[index].number(of: text, isHeading: id.isHeading)
      else { return nil }
      let here = SentenceID(article: index + 1, number: number, isHeading: id.isHeading)
      return .sentence(here, brief.articles[index].holds(here, in: layer) ? layer : .article)
    case .element(let id):
      if let article = article(of: anchor) {
        guard let index = partners.partner(of: article - 1) else { return nil }
        return .element("a\(index + 1)" + id.drop { $0 != "." })
      }
      if id.hasPrefix("t-") { return brief.entries.contains { $0.id == id } ? anchor : nil }
      return anchor
    }
  }

  /// The article of the old brief that an anchor stands in, from 1.
  private func article(of anchor: Remark.Anchor) -> Int? {
    switch anchor {
    case .sentence(let id, _): id.article
    case .element(let id) where id.first == "a": Int(id.dropFirst().prefix { $0 != "." })
    default: nil
    }
  }
}

extension ArticleBrief {
  /// Whether a sentence or heading occurs in a layer.
  fileprivate func holds(_ id: SentenceID, in layer: Remark.Layer) -> Bool {
    switch layer {
    case .article: true
    case .keySentence: extracts.contains { $0.sentence == id.number }
    case .english: (id.isHeading ? headings : sentences).contains { $0.source == id.number }
    case .gloss: glosses.contains { $0.source == id.number }
    }
  }
}
