/// Why a lexicon can't be compiled or opened.
public enum LexiconFailure: Error, Hashable, Sendable {
  /// A line of the dictionary is not `word frequency tag`; the line is counted from 1.
  case malformedLine(Int)
  /// The dictionary has more characters or entries than the image has room for.
  case tooLarge
  /// The bytes are not a lexicon image at all, or are cut short.
  case notAnImage
  /// The image was written by another version of Jianbao and must be compiled again.
  case otherVersion(UInt32)
  /// The image does not match its hash: it is damaged and must be compiled again.
  case damaged
}
