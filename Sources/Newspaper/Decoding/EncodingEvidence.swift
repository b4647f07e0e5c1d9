internal import Foundation

/// How well bytes read in one encoding: the share of common characters, and what that says beside its rivals.
public struct EncodingEvidence: Hashable, Codable, Sendable {
  /// The encoding that was tried.
  public var encoding: TextEncoding
  /// How many characters beyond ASCII (in UTF-16: of any kind) it yields in the sample.
  public var characters: Int
  /// How many of them are among the characters that newspapers print most.
  public var common: Int
  /// How many of these are among the two or three hundred that newspapers print most of all.
  public var veryCommon: Int
  /// How many places of the sample are no character in this encoding.
  public var undecodable: Int
  /// How sure it is that this encoding is the right one, from 0 to 1.
  public var confidence: Double

  /// The confidence in whole percent, rounded down so that it never promises too much.
  public var percent: Int { Int(confidence * 100) }

  /// At least so sure must be the best; below it the decoder asks instead of guessing.
  ///
  /// Eight characters of running news suffice as a rule; two or three never do.
  public static let leastConfidence = 0.98

  /// Whether the decoder may rely on it.
  public var isSufficient: Bool { confidence >= Self.leastConfidence }

  /// So many characters beyond ASCII decide; more would not change the verdict.
  private static let sampleCharacters = 600

  /// Weighs encodings against each other, the likeliest first.
  ///
  /// The confidence is the probability of the encoding by the rule of Bayes, where every encoding is as likely as the
  /// others, and as likely as none of them, before the characters are looked at.
  static func weigh(_ bytes: UnsafeBufferPointer<UInt8>, _ encodings: [TextEncoding]) -> [EncodingEvidence] {
    var candidates = encodings.map { sample(bytes, $0) }
    // A stable order: of equals the one that was named first.
    candidates = candidates.indices.sorted {
      (candidates[$1].likelihood, $0) < (candidates[$0].likelihood, $1)
    }.map { candidates[$0] }
    let highest = max(0, candidates.first?.likelihood ?? 0)
    let none = exp(-highest)
    let all = candidates.reduce(none) { $0 + exp($1.likelihood - highest) }
    for index in candidates.indices {
      candidates[index].confidence = min(exp(candidates[index].likelihood - highest) / all, Self.mostConfidence)
    }
    return candidates
  }

  /// Nothing is ever quite certain.
  private static let mostConfidence = 0.999

  /// How much likelier the characters are in text of this encoding than in bytes of another, as a logarithm.
  private var likelihood: Double {
    let rare = Double(characters - common - undecodable)
    return Double(veryCommon) * Self.weight(0.50, 0.06) + Double(common - veryCommon) * Self.weight(0.33, 0.16)
      + rare * Self.weight(0.165, 0.65) + Double(undecodable) * Self.weight(0.005, 0.13)
  }

  /// The weight of a character whose kind has these shares in text of the right encoding and in bytes of a wrong one.
  ///
  /// The shares were counted in invented news and in the same news, Japanese, Korean, Russian and French read in encodings
  /// that are not theirs.
  private static func weight(_ right: Double, _ wrong: Double) -> Double { log(right / wrong) }

  /// Whether bytes that are not quite UTF-8 are nothing else either: at most one of ten characters is ill-formed, while
  /// in other encodings nearly all are.
  static func isDamagedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let evidence = sample(bytes, .utf8)
    return evidence.undecodable * 10 <= evidence.characters
  }

  private static func sample(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> EncodingEvidence {
    var evidence = EncodingEvidence(
      encoding: encoding, characters: 0, common: 0, veryCommon: 0, undecodable: 0, confidence: 0)
    switch encoding {
    case .utf8: evidence.count(bytes, UTF8Reader())
    case .utf16LittleEndian: evidence.count(bytes, UTF16Reader.littleEndian, countsASCII: true)
    case .utf16BigEndian: evidence.count(bytes, UTF16Reader.bigEndian, countsASCII: true)
    case .gb18030: evidence.count(bytes, GB18030Reader())
    case .big5: evidence.count(bytes, Big5Reader())
    }
    return evidence
  }

  /// Reads the bytes leniently, counting.
  ///
  /// - Parameter countsASCII: Whether ASCII is evidence too. In UTF-16 it is, because of the zero byte beside it; in the
  ///   other encodings it is the same in all of them.
  private mutating func count(
    _ bytes: UnsafeBufferPointer<UInt8>, _ reader: some ScalarReader, countsASCII: Bool = false
  ) {
    var at = 0
    while at < bytes.count, characters < Self.sampleCharacters {
      switch reader.next(bytes, at) {
      case .undecodable(let length):
        characters += 1
        undecodable += 1
        at += length
      case .scalar(let scalar, let length):
        at += length
        if scalar >= 0x80 {
          characters += 1
          switch CommonCharacters.frequency(of: scalar) {
          case .rare: break
          case .common: common += 1
          case .veryCommon:
            common += 1
            veryCommon += 1
          }
        } else if countsASCII {
          characters += 1
          if TextDefect.isForbidden(scalar) {
            undecodable += 1
          } else {
            common += 1
            veryCommon += 1
          }
        }
      }
    }
  }
}
