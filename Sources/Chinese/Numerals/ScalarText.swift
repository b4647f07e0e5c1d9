/// A text as an array of Unicode scalars, each with its place in the UTF-8: what the readers of figures and names walk over.
///
/// Decoding costs one pass; from then on every look forward or back is an array access, which `String.Index` is not.
public struct ScalarText: Sendable {
  /// The scalars of the text.
  public let scalars: [UInt32]
  /// Where each scalar starts in the UTF-8 of the text, and at the end the length of the text.
  public let offsets: [Int]

  private let text: String

  /// Decodes a text.
  public init(_ text: String) {
    var text = text
    (scalars, offsets) = text.withUTF8 { Self.decode($0) }
    self.text = text
  }

  /// The number of scalars.
  public var count: Int { scalars.count }

  /// The scalar at a place, or 0 outside the text.
  @inlinable
  public subscript(_ index: Int) -> UInt32 {
    index >= 0 && index < scalars.count ? scalars[index] : 0
  }

  /// The UTF-8 range of a range of scalars.
  public func utf8(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// The scalar index at which a UTF-8 offset lies; the count where it lies at or behind the end.
  public func index(ofUTF8 offset: Int) -> Int {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words of a range of scalars.
  public func string(_ range: Range<Int>) -> String {
    text.utf8Span.span.withUnsafeBufferPointer { String(decoding: $0[utf8(range)], as: UTF8.self) }
  }

  /// Whether these scalars stand at a place.
  @inlinable
  public func has(_ word: [UInt32], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= scalars.count else { return false }
    for offset in word.indices where scalars[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether a word stands at a place.
  @inlinable
  public func has(_ word: String, at index: Int) -> Bool {
    guard index >= 0 else { return false }
    var place = index
    for scalar in word.unicodeScalars {
      guard place < scalars.count, scalars[place] == scalar.value else { return false }
      place += 1
    }
    return true
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> ([UInt32], [Int]) {
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(bytes.count / 2 + 2)
    offsets.reserveCapacity(bytes.count / 2 + 3)
    forEachScalar(in: bytes) { scalar, offset in
      scalars.append(scalar)
      offsets.append(offset)
    }
    offsets.append(bytes.count)
    return (scalars, offsets)
  }

  /// Calls a closure with each scalar of UTF-8 and its offset; the lead byte alone tells the length.
  ///
  /// Bytes that are no UTF-8 give other scalars, and never more than there are bytes.
  @inline(__always)
  static func forEachScalar(in bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt32, Int) -> Void) {
    func tail(_ index: Int) -> UInt32 { index < bytes.count ? UInt32(bytes[index] & 0x3F) : 0 }
    var index = 0
    while index < bytes.count {
      let lead = UInt32(bytes[index])
      if lead < 0x80 {
        body(lead, index)
        index += 1
      } else if lead < 0xE0 {
        body((lead & 0x1F) << 6 | tail(index + 1), index)
        index += 2
      } else if lead < 0xF0 {
        body((lead & 0x0F) << 12 | tail(index + 1) << 6 | tail(index + 2), index)
        index += 3
      } else {
        body((lead & 0x07) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3), index)
        index += 4
      }
    }
  }
}

extension String {
  /// The scalars of a word of a table.
  public var scalarValues: [UInt32] { unicodeScalars.map(\.value) }
}
