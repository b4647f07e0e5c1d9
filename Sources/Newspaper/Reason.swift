public import Findings

/// One decision of the restorer: what it decided about a line, by which signal, and how sure it is.
///
/// A reason is two numbers and a signal, so that giving one costs next to nothing; its words are made when asked for.
public struct Reason: Hashable, Codable, Sendable {
  /// The line of the page that was decided about, from 1.
  public var line: Int
  /// The rule that decided.
  public var signal: Signal
  /// How sure the rule is, from 0 to 1.
  public var confidence: Double

  /// Makes a reason from its parts.
  public init(line: Int, signal: Signal, confidence: Double) {
    self.line = line
    self.signal = signal
    self.confidence = confidence
  }

  /// The decision in words.
  public var message: Bilingual { signal.message }
}
