private import Findings

/// Finds the encoding of a page by evidence and decodes it without losing or changing a character.
///
/// ```swift
/// try PageDecoder.decode([0xC1, 0xF8, 0xD6, 0xDD], encoding: .gb18030).text  // "柳州"
/// ```
///
/// A byte order mark decides first; then the zero bytes that UTF-16 shows; then whether every byte fits UTF-8; then how
/// many common characters each encoding yields. Below ``EncodingEvidence/leastConfidence`` the decoder asks.
public enum PageDecoder {
  /// The largest page that is read, in bytes.
  public static let sizeLimit = 512 << 20

  /// Decodes the bytes of a page.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - encoding: The encoding that the user stated, which overrules all evidence; `nil` to find it.
  /// - Throws: ``DecodingFailure`` with place and remedy.
  public static func decode(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws(DecodingFailure) -> Decoded {
    guard bytes.count <= sizeLimit else { throw .tooLarge(bytes: bytes.count) }
    guard !bytes.isEmpty else { throw .empty }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(DecodingFailure) -> Decoded in
      if let encoding { return try decode(buffer, stated: encoding) }
      if let format = BinaryFormat(buffer) { throw .binary(format: format) }
      if let mark = ByteOrderMark(buffer) {
        return try StrictDecoding.decode(
          buffer, mark.encoding, skipping: mark.length,
          Bilingual(
            "The file begins with the byte order mark of \(mark.encoding.rawValue).",
            "文件以 \(mark.encoding.rawValue) 的字节顺序标记开头。"))
      }
      return try detect(buffer)
    }
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, stated encoding: TextEncoding
  ) throws(DecodingFailure) -> Decoded {
    let mark = ByteOrderMark(bytes)
    return try StrictDecoding.decode(
      bytes, encoding, skipping: mark?.encoding == encoding ? mark?.length ?? 0 : 0,
      Bilingual("The encoding \(encoding.rawValue) was stated.", "编码 \(encoding.rawValue) 由用户指定。"))
  }

  private static func detect(_ bytes: UnsafeBufferPointer<UInt8>) throws(DecodingFailure) -> Decoded {
    let scan = UTF8Scan(bytes)
    if scan.defect == nil { return try accept(bytes, scan) }
    let controls = ControlCount(bytes)
    if controls.count > 0 {
      let candidates = EncodingEvidence.weigh(bytes, [.utf16LittleEndian, .utf16BigEndian])
      if let best = candidates.first, best.isSufficient {
        return try StrictDecoding.decode(bytes, best.encoding, reason(candidates))
      }
    }
    if controls.looksBinary { throw .binary(format: nil) }
    if EncodingEvidence.isDamagedUTF8(bytes) { return try StrictDecoding.decode(bytes, scan, utf8Reason(scan)) }
    let candidates = EncodingEvidence.weigh(bytes, [.gb18030, .big5, .utf16LittleEndian, .utf16BigEndian])
    guard let best = candidates.first, best.isSufficient else {
      throw .uncertain(candidates.filter { $0.percent > 0 })
    }
    return try StrictDecoding.decode(bytes, best.encoding, reason(candidates))
  }

  /// Takes bytes that fit UTF-8 for UTF-8, unless they may as well be something else.
  private static func accept(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: UTF8Scan
  ) throws(DecodingFailure) -> Decoded {
    if scan.isASCII, let bytes = HZText.unwrapped(bytes) {
      return try bytes.withUnsafeBufferPointer { (buffer) throws(DecodingFailure) -> Decoded in
        try StrictDecoding.decode(
          buffer, .gb18030,
          Bilingual("The file holds Chinese in the seven bits of HZ (RFC 1843).", "文件用 HZ 编码（RFC 1843）以七位字节记录中文。"))
      }
    }
    if !scan.isASCII, !scan.hasLongSequences {
      // Nothing but two-byte sequences: Western text in UTF-8, or a few Chinese characters in GBK that happen to fit.
      let candidates = EncodingEvidence.weigh(bytes, [.utf8, .gb18030])
      if let best = candidates.first, best.encoding == .gb18030, best.confidence >= leastDoubt {
        throw .uncertain(candidates)
      }
    }
    return try StrictDecoding.decode(bytes, scan, utf8Reason(scan))
  }

  /// So probable must GB18030 be to cast doubt on UTF-8.
  private static let leastDoubt = 0.75

  private static func utf8Reason(_ scan: UTF8Scan) -> Bilingual {
    scan.isASCII
      ? Bilingual("The file holds nothing but ASCII characters.", "文件只含 ASCII 字符。")
      : Bilingual("Every byte of the file fits UTF-8.", "文件的全部字节都符合 UTF-8。")
  }

  private static func reason(_ candidates: [EncodingEvidence]) -> Bilingual {
    guard let best = candidates.first, candidates.count > 1 else { return Bilingual("", "") }
    let rival = candidates[1]
    let least = Int(EncodingEvidence.leastConfidence * 100)
    return Bilingual(
      "Read as \(best.encoding.rawValue), \(best.common) of \(best.characters) characters are among the most common; "
        + "read as \(rival.encoding.rawValue), \(rival.common) of \(rival.characters) "
        + "(certainty \(best.percent)%, needed \(least)%).",
      "按 \(best.encoding.rawValue) 读取，\(best.characters) 个字符中有 \(best.common) 个常用字；"
        + "按 \(rival.encoding.rawValue) 读取，\(rival.characters) 个字符中有 \(rival.common) 个"
        + "（把握 \(best.percent)%，至少需要 \(least)%）。")
  }
}
