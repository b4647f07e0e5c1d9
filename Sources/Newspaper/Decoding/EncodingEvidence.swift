/// How well bytes read in one encoding: the share of common characters, and what that says beside its rivals.
public struct EncodingEvidence: Hashable, Codable, Sendable {
  /// The encoding that was tried.
  public var encoding: TextEncoding
  /// How many characters beyond ASCII (in UTF-16: of any kind) it yields in the sample.
  public var characters: Int
  /// How many of them are among the characters that newspapers print most.
  public var common: Int
  /// How many places of the sample are no character in this encoding.
  public var undecodable: Int
  /// How sure it is that this encoding is the right one, from 0 to 1.
  public var confidence: Double

  /// The confidence in whole percent, rounded down so that it never promises too much.
  public var percent: Int { Int(confidence * 100) }

  /// At least so sure must be the best; below it the decoder asks instead of guessing.
  ///
  /// Ten common characters against none give 0.83, a hundred against ten 0.89.
  public static let leastConfidence = 0.8
  /// At least this share of the characters must be common; Japanese, Korean and Western encodings stay below.
  public static let leastShare = 0.3

  /// Whether the decoder may rely on it.
  public var isSufficient: Bool {
    confidence >= Self.leastConfidence && Double(common) >= Self.leastShare * Double(characters)
  }

  /// So many characters beyond ASCII decide; more would not change the verdict.
  private static let sampleCharacters = 600
  /// Against no rival at all, so many common characters are still needed to be half sure.
  private static let prior = 2.0

  /// Weighs encodings against each other, the likeliest first.
  static func weigh(_ bytes: UnsafeBufferPointer<UInt8>, _ encodings: [TextEncoding]) -> [EncodingEvidence] {
    var candidates = encodings.map { sample(bytes, $0) }
    // A stable order: of equals the one that was named first.
    candidates = candidates.indices.sorted { (candidates[$1].common, $0) < (candidates[$0].common, $1) }.map {
      candidates[$0]
    }
    for index in candidates.indices {
      let rival = candidates.indices.filter { $0 != index }.map { candidates[$0].common }.max() ?? 0
      let own = Double(candidates[index].common)
      candidates[index].confidence = own / (own + Double(rival) + prior)
    }
    return candidates
  }

  /// Whether bytes that are not quite UTF-8 are nothing else either: at most one of ten characters is ill-formed, while
  /// in other encodings nearly all are.
  static func isDamagedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let evidence = sample(bytes, .utf8)
    return evidence.undecodable * 10 <= evidence.characters
  }

  private static func sample(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> EncodingEvidence {
    var evidence = EncodingEvidence(encoding: encoding, characters: 0, common: 0, undecodable: 0, confidence: 0)
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
          if CommonCharacters.contains(scalar) { common += 1 }
        } else if countsASCII {
          characters += 1
          if !TextDefect.isForbidden(scalar) { common += 1 }
        }
      }
    }
  }
}
