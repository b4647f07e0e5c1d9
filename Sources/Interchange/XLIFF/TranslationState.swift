/// How far the translation of a segment has come, in the words of XLIFF 2.1.
public enum TranslationState: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
  case initial, translated, reviewed, final

  /// Whether the first has come less far than the second.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .initial: 0
    case .translated: 1
    case .reviewed: 2
    case .final: 3
    }
  }
}
