import Synchronization

/// Turns a document in another encoding into UTF-8 block by block, so that it never stands in memory whole.
///
/// It remembers where each block begins in UTF-8, so that a place that was read before is found again without reading
/// from the beginning.
final class XMLTranscoding: Sendable {
  /// The encodings that are turned into UTF-8.
  enum Encoding: Sendable {
    case latin1
    /// UTF-16 behind its byte order mark.
    case utf16(isHighFirst: Bool)
  }

  private let source: XMLInput
  private let encoding: Encoding
  /// Where the text begins in the source: behind a byte order mark of UTF-16.
  private let textStart: Int
  /// Where the blocks read so far begin in UTF-8, and where the last of them ends.
  private let starts = Mutex<[Int]>([0])

  /// The bytes of the source that are turned at once.
  private static let blockSize = 1 << 16

  init(_ source: XMLInput, _ encoding: Encoding) {
    self.source = source
    self.encoding = encoding
    textStart = if case .utf16 = encoding { 2 } else { 0 }
  }

  /// The document in UTF-8.
  var input: XMLInput {
    XMLInput(decoded: { [self] offset, count in block(at: offset, count) })
  }

  /// The bytes from an offset to the end of their block, at most so many as are asked for; none at the end.
  private func block(at offset: Int, _ count: Int) -> [UInt8] {
    starts.withLock { starts in
      var number = starts.partitioningIndex { $0 > offset } - 1
      while true {
        let bytes = block(number)
        if starts.count == number + 1 { starts.append(starts[number] + bytes.count) }
        if bytes.isEmpty { return [] }
        if offset < starts[number + 1] { return Array(bytes.dropFirst(offset - starts[number]).prefix(count)) }
        number += 1
      }
    }
  }

  /// A block of the source in UTF-8.
  private func block(_ number: Int) -> [UInt8] {
    let from = textStart + number * Self.blockSize
    switch encoding {
    case .latin1:
      let bytes = source.bytes(from: from, count: Self.blockSize)
      return Array(String(String.UnicodeScalarView(bytes.lazy.map { Unicode.Scalar($0) })).utf8)
    case .utf16(let isHighFirst):
      // One unit before and one behind, by which a pair that stands in two blocks is told.
      let before = number == 0 ? 0 : 2
      let bytes = source.bytes(from: from - before, count: before + Self.blockSize + 2)
      return utf8(bytes, isHighFirst: isHighFirst, skipping: before)
    }
  }

  /// UTF-16 in UTF-8.
  ///
  /// What is none becomes bytes that are no UTF-8 either, so that it is found where it stands.
  private func utf8(_ bytes: [UInt8], isHighFirst: Bool, skipping before: Int) -> [UInt8] {
    func unit(_ at: Int) -> UInt32? {
      guard at >= 0, at + 1 < bytes.count else { return nil }
      return UInt32(bytes[isHighFirst ? at : at + 1]) << 8 | UInt32(bytes[isHighFirst ? at + 1 : at])
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    let end = min(bytes.count, before + Self.blockSize)
    var at = before
    if let last = unit(at - 2), let first = unit(at), Self.isHigh(last), Self.isLow(first) { at += 2 }
    while at < end {
      guard let unit0 = unit(at) else {
        text.append(0xFF)
        break
      }
      at += 2
      if Self.isHigh(unit0), let low = unit(at), Self.isLow(low) {
        Self.append(0x10000 + (unit0 - 0xD800) << 10 + (low - 0xDC00), to: &text)
        at += 2
      } else {
        Self.append(unit0, to: &text)
      }
    }
    return text
  }

  private static func isHigh(_ unit: UInt32) -> Bool { unit & 0xFC00 == 0xD800 }

  private static func isLow(_ unit: UInt32) -> Bool { unit & 0xFC00 == 0xDC00 }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    func rest(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80: text.append(UInt8(scalar))
    case 0x80..<0x800: text += [UInt8(0xC0 | scalar >> 6), rest(0)]
    case 0x800..<0x10000: text += [UInt8(0xE0 | scalar >> 12), rest(6), rest(0)]
    default: text += [UInt8(0xF0 | scalar >> 18), rest(12), rest(6), rest(0)]
    }
  }
}

extension [Int] {
  /// The first index whose element fits, in an array where all that fit stand behind all that don't.
  fileprivate func partitioningIndex(_ fits: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
