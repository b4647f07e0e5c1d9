/// Where everything stands in a lexicon image: one flat, little-endian file that is used as it lies in memory.
///
/// | section | content |
/// |---|---|
/// | header | magic, version, size of the file, hash of what follows the header, number of nodes and codes |
/// | codes | for each scalar of the BMP its ``CharacterCode``, 16 bits; a traditional character has that of its simplified form |
/// | readings | for each scalar from U+3400 to U+9FFF the number of its syllable, 16 bits |
/// | simplified | for each scalar of the same range its simplified form, 16 bits |
/// | syllables | pinyin with tone marks, 16 bytes each, filled up with zeros |
/// | tags | parts of speech, 8 bytes each, filled up with zeros |
/// | nodes | the double array, 64 bits a node, see ``LexiconNode`` |
struct LexiconLayout {
  static let magic: UInt64 = 0x314E_4F43_4958_454C  // "LEXICON1"
  static let version: UInt32 = 3
  static let headerSize = 64
  static let codeCount = 65536
  static let hanStart = 0x3400
  static let hanEnd = 0xA000
  static let hanCount = hanEnd - hanStart
  static let syllableSize = 16
  static let syllableCapacity = 2048
  static let tagSize = 8
  static let tagCapacity = 256

  static let codes = headerSize
  static let readings = codes + codeCount * 2
  static let simplified = readings + hanCount * 2
  static let syllables = simplified + hanCount * 2
  static let tags = syllables + syllableSize * syllableCapacity
  static let nodes = tags + tagSize * tagCapacity

  /// The numbers of the header, in the order in which they stand.
  struct Header {
    var size: Int
    var hash: UInt64
    var nodeCount: Int
    /// Codes of characters are `1..<codeLimit`; ``unknownHan`` is the last of them.
    var codeLimit: Int
    /// The cost of a character that the dictionary doesn't list.
    var unknownCost: Int

    var unknownHan: UInt16 { UInt16(truncatingIfNeeded: codeLimit - 1) }
  }

  /// A hash of the bytes, eight at a time in four lanes: fast enough (some GB/s) to be checked at every start.
  ///
  /// It guards against damage, not against an attacker.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var a: UInt64 = 1
    var b: UInt64 = 2
    var c: UInt64 = 3
    var d: UInt64 = UInt64(bytes.count)
    var at = 0
    while at + 32 <= bytes.count {
      a = mix(a ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self), prime)
      b = mix(b ^ bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self), prime)
      c = mix(c ^ bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self), prime)
      d = mix(d ^ bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self), prime)
      at += 32
    }
    while at < bytes.count {
      a = mix(a ^ UInt64(bytes[at]), prime)
      at += 1
    }
    return mix(a ^ mix(b ^ mix(c ^ mix(d, prime), prime), prime), prime)
  }

  @inline(__always)
  private static func mix(_ value: UInt64, _ prime: UInt64) -> UInt64 {
    let product = value &* prime
    return product ^ (product >> 29)
  }
}

/// One node of the double array in 64 bits.
///
/// A child stands at `base + code` and carries its own code as a label. No two nodes share a base, so a matching label
/// proves that the child belongs to this parent.
struct LexiconNode {
  var bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(base: Int, label: UInt16, cost: UInt16, tag: UInt8) {
    bits = UInt64(cost) | UInt64(label) << 16 | UInt64(tag) << 32 | UInt64(base) << 40
  }

  /// The cost of the word that ends here in 1/1024 nat, 0 where none ends.
  @inline(__always) var cost: Int32 { Int32(truncatingIfNeeded: bits & 0xFFFF) }
  @inline(__always) var label: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  @inline(__always) var tag: UInt8 { UInt8(truncatingIfNeeded: bits >> 32) }
  /// Where the children start, 0 where there are none.
  @inline(__always) var base: Int { Int(truncatingIfNeeded: bits >> 40) }
}
