import Digests
import Foundation

/// How much of a reference summary another summary has, and how much of it is in the reference.
///
/// C.-Y. Lin, “ROUGE: a package for automatic evaluation of summaries” (2004), on characters: the text is normalized
/// (NFKC) and lower-cased; each Han character, each Latin word and each number is a token; punctuation and white space
/// are left out. n-grams run over the whole text; ROUGE-L is one longest common subsequence of both texts.
///
/// ```swift
/// ROUGE(reference: "全市新增就业4万人。").score(of: "新增就业四万人").rouge1.f1
/// ```
public struct ROUGE: Sendable {
  private let reference: [UInt64]
  private let unigrams: [UInt64: Int]
  private let bigrams: [UInt64: Int]

  /// Takes the summary of an editor as the measure.
  public init(reference: String) {
    self.reference = Self.tokens(of: reference)
    unigrams = Self.counts(self.reference, 1)
    bigrams = Self.counts(self.reference, 2)
  }

  /// The three measures of a summary against the reference.
  public func score(of summary: String) -> Score {
    let tokens = Self.tokens(of: summary)
    func overlap(_ counts: [UInt64: Int], _ length: Int) -> Ratio {
      let own = Self.counts(tokens, length)
      let shared = own.reduce(0) { $0 + min($1.value, counts[$1.key] ?? 0) }
      return Ratio(hits: shared, predicted: tokens.count - length + 1, expected: reference.count - length + 1)
    }
    let common = LongestCommonSubsequence.length(reference, tokens)
    return Score(
      rouge1: overlap(unigrams, 1), rouge2: overlap(bigrams, 2),
      rougeL: Ratio(hits: common, predicted: tokens.count, expected: reference.count))
  }

  /// ROUGE-1, ROUGE-2 and ROUGE-L.
  public struct Score: Hashable, Codable, Sendable {
    /// Single tokens in common.
    public var rouge1: Ratio
    /// Pairs of neighbouring tokens in common.
    public var rouge2: Ratio
    /// The longest common subsequence.
    public var rougeL: Ratio

    /// The mean of the three F1 values.
    public var mean: Double { (rouge1.f1 + rouge2.f1 + rougeL.f1) / 3 }
  }

  /// The tokens of a text, each as a number that stands for its characters.
  static func tokens(of text: String) -> [UInt64] {
    let scalars = Array(text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars)
    var tokens: [UInt64] = []
    var at = 0
    while at < scalars.count {
      let kind = Kind(scalars[at])
      let start = at
      at += 1
      switch kind {
      case .other: continue
      case .han:
        tokens.append(UInt64(scalars[start].value))
        continue
      case .latin, .digit: while at < scalars.count, Kind(scalars[at]) == kind { at += 1 }
      }
      // A decimal is one number: 3.5.
      if kind == .digit, at + 1 < scalars.count, scalars[at] == ".", Kind(scalars[at + 1]) == .digit {
        at += 2
        while at < scalars.count, Kind(scalars[at]) == .digit { at += 1 }
      }
      var hash = FNV1a()
      for scalar in scalars[start..<at] { hash.add(scalar.value) }
      tokens.append(hash.value | 1 << 63)
    }
    return tokens
  }

  private enum Kind {
    case han, latin, digit, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: self = .digit
      case 0x61...0x7A: self = .latin
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
      default: self = .other
      }
    }
  }

  private static func counts(_ tokens: [UInt64], _ length: Int) -> [UInt64: Int] {
    guard tokens.count >= length else { return [:] }
    return (0...tokens.count - length).reduce(into: [:]) { counts, start in
      let key = tokens[start..<start + length].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
      counts[key, default: 0] += 1
    }
  }
}
