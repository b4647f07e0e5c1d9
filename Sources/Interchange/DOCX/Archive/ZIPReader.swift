/// Reads the files of a ZIP archive, stored or deflated, within bounds.
struct ZIPReader {
  static let localSignature: UInt32 = 0x0403_4B50
  static let directorySignature: UInt32 = 0x0201_4B50
  static let endSignature: UInt32 = 0x0605_4B50

  /// The largest file that is unpacked, in bytes: far more than any brief, far less than a bomb.
  static let sizeLimit = 64 << 20

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// A file as the directory describes it.
  private struct Entry {
    var method: Int
    var checksum: UInt32
    var packed: Int
    var size: Int
    var offset: Int
  }

  /// Reads the directory of an archive.
  init(_ bytes: [UInt8]) throws(ArchiveFailure) {
    self.bytes = bytes
    guard bytes.count >= 22 else { throw .noArchive }
    // The end record is 22 bytes and a comment of at most 65,535.
    var end = bytes.count - 22
    let first = max(0, end - 0xFFFF)
    while end >= first, read32(end) != Self.endSignature { end -= 1 }
    guard end >= first else { throw .noArchive }
    let count = Int(read16(end + 10))
    var at = Int(read32(end + 16))
    for _ in 0..<count {
      guard at + 46 <= bytes.count, read32(at) == Self.directorySignature else { throw .damaged(offset: at) }
      let nameEnd = at + 46 + Int(read16(at + 28))
      guard nameEnd <= bytes.count else { throw .damaged(offset: at) }
      guard read16(at + 8) & 1 == 0 else { throw .encrypted }
      entries[String(decoding: bytes[(at + 46)..<nameEnd], as: UTF8.self)] = Entry(
        method: Int(read16(at + 10)), checksum: read32(at + 16), packed: Int(read32(at + 20)),
        size: Int(read32(at + 24)), offset: Int(read32(at + 42)))
      at = nameEnd + Int(read16(at + 30)) + Int(read16(at + 32))
    }
  }

  /// The content of a file, or `nil` where the archive has none of that name.
  func file(_ name: String) throws(ArchiveFailure) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    let local = entry.offset
    guard entry.size <= Self.sizeLimit else { throw .tooLarge(bytes: entry.size) }
    guard local + 30 <= bytes.count, read32(local) == Self.localSignature else { throw .damaged(offset: local) }
    let start = local + 30 + Int(read16(local + 26)) + Int(read16(local + 28))
    guard start <= bytes.count, entry.packed <= bytes.count - start else { throw .damaged(offset: local) }
    let packed = bytes[start..<(start + entry.packed)]
    let content: [UInt8]
    switch entry.method {
    case 0: content = Array(packed)
    case 8: content = try Inflate.bytes(packed, size: entry.size)
    default: throw .damaged(offset: local)
    }
    guard content.count == entry.size, CRC32.of(content) == entry.checksum else { throw .damaged(offset: start) }
    return content
  }

  private func read16(_ at: Int) -> UInt16 { UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 }

  private func read32(_ at: Int) -> UInt32 { UInt32(read16(at)) | UInt32(read16(at + 2)) << 16 }
}

/// Why an archive could not be read.
enum ArchiveFailure: Error, Hashable {
  /// No end record: this is no ZIP, or its end is missing.
  case noArchive
  /// A record or a compressed stream that breaks the rules, with its offset in the file.
  case damaged(offset: Int)
  /// Protected by a password.
  case encrypted
  /// Larger than is unpacked.
  case tooLarge(bytes: Int)
}
