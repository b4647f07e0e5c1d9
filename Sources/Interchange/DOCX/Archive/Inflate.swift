/// Unpacks the compressed data format DEFLATE (RFC 1951).
///
/// Written here because a compression library for one kind of file that is a few hundred kilobytes long would be one more
/// thing to install. Output is bounded by the size that the archive announces.
struct Inflate {
  private var input: ArraySlice<UInt8>
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let size: Int

  /// The unpacked bytes, which must be exactly as many as announced.
  ///
  /// - Throws: ``ArchiveFailure/damaged(offset:)`` with the offset at which reading ended.
  static func bytes(_ packed: ArraySlice<UInt8>, size: Int) throws(ArchiveFailure) -> [UInt8] {
    var inflate = Inflate(input: packed, size: size)
    inflate.output.reserveCapacity(size)
    var isLast = false
    while !isLast {
      isLast = try inflate.take(1) == 1
      switch try inflate.take(2) {
      case 0: try inflate.copyStored()
      case 1: try inflate.decode(.fixedLiterals, .fixedDistances)
      case 2: try inflate.decodeDynamic()
      default: throw inflate.damage
      }
    }
    guard inflate.output.count == size else { throw inflate.damage }
    return inflate.output
  }

  private init(input: ArraySlice<UInt8>, size: Int) {
    self.input = input
    self.size = size
  }

  private var damage: ArchiveFailure { .damaged(offset: input.startIndex) }

  /// Takes so many bits, the first the lowest.
  private mutating func take(_ count: Int) throws(ArchiveFailure) -> Int {
    while bitCount < count {
      guard let byte = input.popFirst() else { throw damage }
      bits |= UInt32(byte) << UInt32(bitCount)
      bitCount += 8
    }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  /// Takes a symbol, whose code comes with its highest bit first.
  private mutating func symbol(_ code: HuffmanCode) throws(ArchiveFailure) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1..<code.counts.count {
      value |= try take(1)
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw damage
  }

  private mutating func append(_ byte: UInt8) throws(ArchiveFailure) {
    guard output.count < size else { throw damage }
    output.append(byte)
  }

  private mutating func copyStored() throws(ArchiveFailure) {
    bits = 0
    bitCount = 0
    let length = try take(16)
    guard try take(16) == length ^ 0xFFFF, input.count >= length, output.count + length <= size else { throw damage }
    output += input.prefix(length)
    input = input.dropFirst(length)
  }

  private mutating func decode(_ literals: HuffmanCode, _ distances: HuffmanCode) throws(ArchiveFailure) {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        try append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol - 257 < Self.lengths.count else { throw damage }
        let (base, extra) = Self.lengths[symbol - 257]
        let length = base + (try take(extra))
        let code = try self.symbol(distances)
        guard code < Self.distances.count else { throw damage }
        let distance = Self.distances[code].base + (try take(Self.distances[code].extra))
        guard distance <= output.count else { throw damage }
        for _ in 0..<length { try append(output[output.count - distance]) }
      }
    }
  }

  private mutating func decodeDynamic() throws(ArchiveFailure) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let codeCount = try take(4) + 4
    var codeLengths = [Int](repeating: 0, count: Self.lengthOrder.count)
    for index in Self.lengthOrder.prefix(codeCount) { codeLengths[index] = try take(3) }
    let code = try checked(HuffmanCode(codeLengths))
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      switch try symbol(code) {
      case let length where length < 16: lengths.append(length)
      case 16:
        guard let last = lengths.last else { throw damage }
        lengths += repeatElement(last, count: 3 + (try take(2)))
      case 17: lengths += repeatElement(0, count: 3 + (try take(3)))
      default: lengths += repeatElement(0, count: 11 + (try take(7)))
      }
    }
    guard lengths.count == literalCount + distanceCount else { throw damage }
    try decode(
      checked(HuffmanCode(Array(lengths[..<literalCount]))), checked(HuffmanCode(Array(lengths[literalCount...]))))
  }

  /// Refuses a code with more symbols of a length than there are codes.
  private func checked(_ code: HuffmanCode) throws(ArchiveFailure) -> HuffmanCode {
    if code.isOversubscribed { throw damage }
    return code
  }

  /// The order in which the lengths of the code for lengths are written (RFC 1951, 3.2.7).
  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The lengths that the symbols from 257 stand for: the shortest, and the bits that are added (3.2.5).
  private static let lengths: [(base: Int, extra: Int)] = {
    var list: [(base: Int, extra: Int)] = []
    var base = 3
    for extra in [0, 0, 0, 0, 0, 0, 0, 0] + (1...5).flatMap({ [$0, $0, $0, $0] }) {
      list.append((base, extra))
      base += 1 << extra
    }
    return list + [(258, 0)]
  }()

  /// The distances that the symbols stand for (3.2.5).
  private static let distances: [(base: Int, extra: Int)] = {
    var list: [(base: Int, extra: Int)] = []
    var base = 1
    for extra in [0, 0] + (0...13).flatMap({ [$0, $0] }) {
      list.append((base, extra))
      base += 1 << extra
    }
    return list
  }()
}

/// A canonical Huffman code: how many codes there are of each length, and the symbols in the order of their codes.
struct HuffmanCode {
  let counts: [Int]
  let symbols: [Int]

  /// Makes the code from the length of the code of each symbol, 0 for one that has none (RFC 1951, 3.2.2).
  init(_ lengths: [Int]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[length] += 1 }
    self.counts = counts
    symbols = (1..<16).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
  }

  /// Whether two symbols would have the same code.
  var isOversubscribed: Bool {
    var free = 1
    for count in counts.dropFirst() {
      free = 2 * free - count
      if free < 0 { return true }
    }
    return false
  }

  /// The fixed code for literals and lengths (3.2.6).
  static let fixedLiterals = HuffmanCode(
    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
      + [Int](repeating: 8, count: 8))
  /// The fixed code for distances.
  static let fixedDistances = HuffmanCode([Int](repeating: 5, count: 30))
}
