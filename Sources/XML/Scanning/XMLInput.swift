/// Where an XML document is read from: bytes in memory, or block by block from anywhere else, also a second time.
public struct XMLInput: Sendable {
  /// The whole document, where it is in memory.
  let whole: [UInt8]?
  /// Whether it was turned into UTF-8, whatever encoding it declares.
  let isDecoded: Bool
  private let block: @Sendable (_ offset: Int, _ count: Int) -> [UInt8]

  /// A document in memory.
  public init(_ bytes: [UInt8]) {
    whole = bytes
    isDecoded = false
    block = { offset, count in Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)]) }
  }

  /// A document that is read block by block, so that it never stands in memory whole.
  ///
  /// - Parameter block: The bytes from an offset: at most so many as are asked for, none only at the end.
  public init(reading block: @escaping @Sendable (_ offset: Int, _ count: Int) -> [UInt8]) {
    whole = nil
    isDecoded = false
    self.block = block
  }

  /// A document that was turned into UTF-8, block by block.
  init(decoded block: @escaping @Sendable (_ offset: Int, _ count: Int) -> [UInt8]) {
    whole = nil
    isDecoded = true
    self.block = block
  }

  /// The bytes from an offset; fewer than asked for only at the end.
  public func bytes(from offset: Int, count: Int) -> [UInt8] {
    var result = block(offset, count)
    while result.count < count {
      let more = block(offset + result.count, count - result.count)
      if more.isEmpty { break }
      result += more
    }
    return result
  }

  /// The whole document, or `nil` where it has more bytes than a limit.
  public func bytes(limit: Int) -> [UInt8]? {
    if let whole { return whole.count > limit ? nil : whole }
    let bytes = bytes(from: 0, count: limit + 1)
    return bytes.count > limit ? nil : bytes
  }
}
