/// The part of a document that is in memory: the whole, or what is read of it at the moment.
struct XMLWindow: Sendable {
  /// The bytes of the part.
  private(set) var bytes: [UInt8]
  /// Where the part begins in the document.
  private(set) var base = 0
  /// Whether the document ends with the part.
  private var isLast: Bool
  private var locator = XMLLocator()
  private let input: XMLInput

  /// How much is read at once, in bytes.
  private static let blockSize = 1 << 18
  /// So near the end of the part a piece of markup may be cut off.
  private static let margin = 2048
  /// So near its end text is left for the next part: a reference, a character or a line end may be cut off.
  private static let textMargin = 32

  init(_ input: XMLInput) {
    self.input = input
    bytes = input.whole ?? input.bytes(from: 0, count: Self.blockSize)
    isLast = input.whole != nil || bytes.count < Self.blockSize
  }

  var count: Int { bytes.count }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// Whether more should be read before going on from an index.
  func isLow(_ index: Int) -> Bool { !isLast && bytes.count - index < Self.margin }

  /// Where text has to stop.
  var textEnd: Int { isLast ? bytes.count : bytes.count - Self.textMargin }

  /// Whether the document goes on behind the part.
  var goesOn: Bool { !isLast }

  /// Forgets what stands before an index, and reads on: as much as is kept, so that long markup is read in few steps.
  mutating func move(to index: Int) {
    locator.anchor(at: base + index, in: bytes, base: base)
    bytes.removeFirst(index)
    base += index
    let count = max(Self.blockSize, bytes.count)
    let more = input.bytes(from: base + bytes.count, count: count)
    isLast = more.count < count
    bytes += more
  }

  /// The line and column of an offset that is still in the part.
  mutating func place(of offset: Int) -> (line: Int, column: Int) { locator.place(of: offset, in: bytes, base: base) }
}
