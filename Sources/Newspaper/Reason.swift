public import Findings

/// One decision of the restorer: what it decided about a line, by which signal, and how sure it is.
public struct Reason: Hashable, Codable, Sendable {
  /// The line of the page that was decided about, from 1.
  public var line: Int
  /// The rule that decided, a stable identifier such as `unfinished-sentence`.
  public var signal: String
  /// The decision in words.
  public var message: Bilingual
  /// How sure the rule is, from 0 to 1.
  public var confidence: Double

  /// Makes a reason from its parts.
  public init(line: Int, signal: String, message: Bilingual, confidence: Double) {
    self.line = line
    self.signal = signal
    self.message = message
    self.confidence = confidence
  }
}
