import English
import Findings

/// What stands over a gloss in every rendition: that it is no translation, and how much of the Chinese it knows.
struct GlossLabel {
  /// The label in both languages.
  let text: Bilingual

  /// Makes the label of a gloss.
  ///
  /// - Parameter percent: The share of the characters that it knows.
  init(_ percent: Int) {
    text = Bilingual(
      "\(Gloss.label.english); \(percent) % of the characters known",
      "\(Gloss.label.chinese)；\(percent) %的文字已释")
  }
}
