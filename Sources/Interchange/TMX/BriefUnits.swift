public import Briefing
public import English

extension TMX {
  /// What a brief adds to a translation memory: its headings and key sentences that are wholly English.
  ///
  /// The creator is the person who wrote the sentence, else the one who took the last step with the brief; the date is the
  /// day of that step.
  ///
  /// - Parameter origins: Only sentences with words of these origins; by default all, for a signed-off brief.
  public static func units(of brief: Brief, origins: Set<Origin> = Set(Origin.allCases)) -> [TranslationUnit] {
    let change = brief.changes.first { $0.who != Brief.tool }
    return brief.returnable.compactMap { id in
      guard let chinese = brief[chinese: id], let english = brief[english: id], WorkingText.isEnglish(english),
        english.pieces.contains(where: { origins.contains($0.origin) })
      else { return nil }
      return TranslationUnit(
        source: chinese, target: english.text, creator: english.pieces.lazy.compactMap(\.person).first ?? change?.who,
        date: change?.when.map { String($0.prefix(10)) }, note: "\(brief.id), \(id.xmlID)")
    }
  }
}
