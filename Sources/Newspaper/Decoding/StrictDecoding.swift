internal import Findings

/// Decodes bytes whose encoding is settled: every byte is read, or the first that can't be is named.
enum StrictDecoding {
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, skipping mark: Int = 0, _ reason: Bilingual
  ) throws(DecodingFailure) -> Decoded {
    let body = UnsafeBufferPointer(rebasing: bytes[mark...])
    if body.isEmpty { throw .empty }
    if encoding == .utf8 { return try decode(body, UTF8Scan(body), skipping: mark, reason) }
    var defect: TextDefect?
    var place = BytePlace(offset: 0, line: 1, column: 1)
    var losses = CharacterLosses()
    var garbled = GarbledText()
    let text = String(unsafeUninitializedCapacity: capacity(body, encoding)) { memory in
      guard let start = memory.baseAddress else { return 0 }
      var output = UTF8Output(start)
      defect = transcode(body, encoding, &output)
      if let defect { place = BytePlace(offset: mark + defect.offset, after: output.written) }
      if output.hasReplacements { losses = CharacterLosses(output.written) }
      if defect == nil { garbled = GarbledText(output.written) }
      return output.count
    }
    if let defect { throw failure(defect, body, encoding, place) }
    return Decoded(
      text: text, encoding: encoding, hasByteOrderMark: mark > 0, reason: reason,
      findings: losses.findings + garbled.findings)
  }

  /// Takes over bytes that were found to be UTF-8 as they are: one copy, no second look.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: UTF8Scan, skipping mark: Int = 0, _ reason: Bilingual
  ) throws(DecodingFailure) -> Decoded {
    if let defect = scan.defect {
      let before = UnsafeBufferPointer(rebasing: bytes[..<defect.offset])
      throw failure(defect, bytes, .utf8, BytePlace(offset: mark + defect.offset, after: before))
    }
    let text = String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: scan.isASCII))
    let losses = scan.hasReplacements ? CharacterLosses(bytes) : CharacterLosses()
    return Decoded(
      text: text, encoding: .utf8, hasByteOrderMark: mark > 0, reason: reason, findings: losses.findings)
  }

  /// The largest number of UTF-8 bytes that bytes of another encoding can become.
  private static func capacity(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> Int {
    // Two bytes become at most three, but for a single 0x80 in GBK, which becomes the three bytes of €.
    bytes.count / 2 * 3 + 3 + (encoding == .gb18030 ? 2 * bytes.count { $0 == 0x80 } : 0)
  }

  private static func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, _ output: inout UTF8Output
  ) -> TextDefect? {
    switch encoding {
    case .utf8: transcode(bytes, UTF8Reader(), &output)
    case .utf16LittleEndian: transcode(bytes, UTF16Reader.littleEndian, &output)
    case .utf16BigEndian: transcode(bytes, UTF16Reader.bigEndian, &output)
    case .gb18030: transcode(bytes, GB18030Reader(), &output)
    case .big5: transcode(bytes, Big5Reader(), &output)
    }
  }

  private static func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ reader: some ScalarReader, _ output: inout UTF8Output
  ) -> TextDefect? {
    var at = 0
    while at < bytes.count {
      switch reader.next(bytes, at) {
      case .undecodable(let count): return .undecodable(offset: at, count: min(count, bytes.count - at))
      case .scalar(let scalar, let count):
        if TextDefect.isForbidden(scalar),
          scalar != FormFeed.scalar || !FormFeed.isAtLineEdge(after: output.written, bytes, at, reader)
        {
          return .forbidden(scalar, offset: at)
        }
        output.append(scalar)
        at += count
      }
    }
    return nil
  }

  private static func failure(
    _ defect: TextDefect, _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, _ place: BytePlace
  ) -> DecodingFailure {
    switch defect {
    case .undecodable(let offset, let count):
      .undecodable(encoding, bytes: Array(bytes[offset..<offset + count]), at: place)
    case .forbidden(let scalar, _): .forbiddenCharacter(scalar, at: place)
    }
  }
}
