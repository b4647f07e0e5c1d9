/// One sentence of a text, as a half-open range of its UTF-8 bytes.
///
/// The sentences of a text follow each other without a gap: concatenated they give the text back.
public struct Sentence: Hashable, Codable, Sendable {
  /// Where the sentence stands: half-open offsets into the UTF-8 of the text.
  public var range: Range<Int>

  /// Makes a sentence from its range.
  public init(range: Range<Int>) { self.range = range }
}
