import Chinese

/// A name made of common words that the words around it make likely: 幸福村 after 走进, 张为民 before 说.
///
/// A gloss shows the words as well where they make it no more than likely, so that nothing is lost.
struct LikelyName: Hashable {
  /// Where it stands, in scalars.
  var scalars: Range<Int>
  /// The name in Latin letters, with the English of its class: Xingfu Village.
  var english: String
  /// The part of it whose words stand beside it where it is in doubt: without the class of a place, without a surname.
  var words: Range<Int>
  /// Whether the words around it leave little doubt.
  var isSure: Bool

  /// The name as a known stretch.
  func span(_ kind: KnownSpan.Name) -> KnownSpan {
    KnownSpan(scalars: scalars, english: english, origin: .name, name: kind)
  }

  /// What marks a name in doubt.
  static let doubt = "(name?)"
}

/// What is known of a text already, and which of it a name may take: the terms that it is made of, 民主 and 路 in 民主路.
struct KnownStretches {
  private var spans: [KnownSpan]
  /// The stretch that each scalar stands in, as its index.
  private var owner: [Int?]

  init(_ spans: [KnownSpan], in text: ScalarText) {
    self.spans = []
    owner = [Int?](repeating: nil, count: text.count)
    for span in spans { insert(span) }
  }

  /// Whether a stretch may become a name: nothing known stands in it but terms shorter than it, which are no places.
  ///
  /// - Parameters:
  ///   - cut: A place behind which terms may begin that the name cuts: 社区 in 光明社区|党支部.
  ///   - takesPlaces: Whether it may take a place as well: 长江 in 吴长江.
  func isFree(_ range: Range<Int>, orCutAt cut: Int? = nil, takesPlaces: Bool = false) -> Bool {
    range.allSatisfy { index in
      guard let number = owner[index] else { return true }
      let span = spans[number]
      guard span.origin == .term && !span.isPlace || takesPlaces && span.isPlace else { return false }
      if cut.map({ $0 <= span.scalars.lowerBound }) ?? false { return true }
      return span.scalars.count < range.count && range.lowerBound <= span.scalars.lowerBound
        && span.scalars.upperBound <= range.upperBound
    }
  }

  /// Adds a stretch, in place of the terms that it is made of.
  mutating func insert(_ span: KnownSpan) {
    for index in span.scalars { owner[index] = spans.count }
    spans.append(span)
  }

  /// The stretches that are not part of another one.
  var all: [KnownSpan] {
    spans.indices.filter { owner[spans[$0].scalars.lowerBound] == $0 }.map { spans[$0] }
  }
}

extension ScalarText {
  /// Whether a place starts the text or stands right behind a mark.
  func opensClause(at place: Int) -> Bool { place == 0 || TextCharacter.isMark(self[place - 1]) }

  /// Whether a place ends the text or stands right before a mark.
  func closesClause(at place: Int) -> Bool { place == count || TextCharacter.isMark(self[place]) }

  /// Whether a profession, a relation or 叫 ends right before a place, or before the space there: 记者 何平安.
  func isTitle(before place: Int) -> Bool {
    if place == 0 { return false }
    let place = [0x20, 0x3000].contains(self[place - 1]) ? place - 1 : place
    if place == 0 { return false }
    if PersonTitle.before.longest(self, before: place) != nil { return true }
    if PersonEvidence.titles.longest(self, before: place) != nil { return true }
    return place > 1 && PersonEvidence.titleEnds.contains(self[place - 1]) && isHan(place - 2..<place)
  }

  /// Whether a stretch holds nothing but Han characters.
  func isHan(_ range: Range<Int>) -> Bool { scalars[range].allSatisfy { (0x4E00...0x9FFF).contains($0) } }
}
