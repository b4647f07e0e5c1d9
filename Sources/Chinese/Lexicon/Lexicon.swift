public import Foundation

/// The words of a dictionary with their frequencies, the readings of characters and their simplified forms, in one flat image.
///
/// The image is used as it lies in memory; mapped from a file (`Data(contentsOf:options: .alwaysMapped)`) it opens in
/// about a millisecond, most of which is the check of its hash.
public struct Lexicon: Sendable {
  /// The bytes of the image.
  let image: Data
  let header: LexiconLayout.Header

  /// Opens an image made by ``compile(dictionary:)``.
  ///
  /// Throws when the bytes are no image, come from another version or are damaged; the remedy is always to compile it again.
  public init(image: Data) throws(LexiconFailure) {
    let aligned = image.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) % 8 == 0 }
    self.image = aligned ? image : Data(Array(image))
    header = try self.image.withUnsafeBytes { Self.checked($0) }.get()
  }

  private static func checked(_ bytes: UnsafeRawBufferPointer) -> Result<LexiconLayout.Header, LexiconFailure> {
    guard bytes.count >= LexiconLayout.nodes else { return .failure(.notAnImage) }
    func number(_ index: Int) -> UInt64 { UInt64(littleEndian: bytes.load(fromByteOffset: index * 8, as: UInt64.self)) }
    guard number(0) == LexiconLayout.magic else { return .failure(.notAnImage) }
    guard number(1) == UInt64(LexiconLayout.version) else {
      return .failure(.otherVersion(UInt32(truncatingIfNeeded: number(1))))
    }
    let header = LexiconLayout.Header(
      size: Int(clamping: number(2)), hash: number(3), nodeCount: Int(clamping: number(4)),
      codeLimit: Int(clamping: number(5)), unknownCost: Int(clamping: number(6)))
    guard header.size == bytes.count, header.nodeCount == (bytes.count - LexiconLayout.nodes) / 8,
      header.codeLimit > 1, header.codeLimit <= header.nodeCount
    else { return .failure(.notAnImage) }
    guard LexiconLayout.hash(UnsafeRawBufferPointer(rebasing: bytes[LexiconLayout.headerSize...])) == header.hash
    else { return .failure(.damaged) }
    return .success(header)
  }

  /// What the dictionary says of a word.
  public struct Entry: Hashable, Codable, Sendable {
    /// How frequent the word is: −log₂ of its share of running words, in bits.
    ///
    /// `的` has about 4, a rare word 20.
    public var surprise: Double
    /// The part of speech in the tags of jieba (ICTCLAS), such as `n`, `ns`, `v`; empty where the dictionary names none.
    public var tag: String
  }

  /// The entry of a word, or `nil` where the dictionary doesn't list it.
  ///
  /// Entries of two or more characters with a frequency of 3 or less are not kept.
  public subscript(word: String) -> Entry? {
    withTables { tables in
      var node = LexiconNode(bits: 0)
      for scalar in word.unicodeScalars {
        guard scalar.value < 0x10000 else { return nil }
        let code = tables.codes[Int(scalar.value)]
        guard code > 0, code < tables.unknownHan else { return nil }
        let isFirst = node.bits == 0
        guard isFirst || node.base > 0 else { return nil }
        node = tables.node(node.base + Int(code))
        guard node.label == code else { return nil }
      }
      guard node.cost > 0 else { return nil }
      let start = LexiconLayout.tags + Int(node.tag) * LexiconLayout.tagSize
      return Entry(
        surprise: Double(node.cost) / 1024 / 0.6931471805599453,
        tag: tables.string(at: start, size: LexiconLayout.tagSize))
    }
  }

  /// The tables of the image as pointers, valid inside the closure.
  struct Tables {
    let bytes: UnsafeRawBufferPointer
    let codes: UnsafePointer<UInt16>
    let nodes: UnsafePointer<UInt64>
    let unknownHan: UInt16
    let unknownCost: Int32

    @inline(__always) func node(_ index: Int) -> LexiconNode { LexiconNode(bits: nodes[index]) }

    func halfword(_ section: Int, _ index: Int) -> UInt16 {
      bytes.load(fromByteOffset: section + index * 2, as: UInt16.self)
    }

    func string(at start: Int, size: Int) -> String {
      String(decoding: bytes[start..<start + size].prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  func withTables<Result>(_ body: (Tables) throws -> Result) rethrows -> Result {
    try image.withUnsafeBytes { bytes in
      // The checked header guarantees a base address and the places of the sections.
      guard let start = bytes.baseAddress else { preconditionFailure("A lexicon image is never empty.") }
      return try body(
        Tables(
          bytes: bytes,
          codes: (start + LexiconLayout.codes).assumingMemoryBound(to: UInt16.self),
          nodes: (start + LexiconLayout.nodes).assumingMemoryBound(to: UInt64.self),
          unknownHan: header.unknownHan, unknownCost: Int32(truncatingIfNeeded: header.unknownCost)))
    }
  }
}
