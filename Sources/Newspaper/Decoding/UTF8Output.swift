/// Writes scalars as UTF-8 into memory that is large enough.
struct UTF8Output {
  private let start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// Whether a U+FFFD was written, the mark of a character that an earlier conversion lost.
  private(set) var hasReplacements = false

  init(_ start: UnsafeMutablePointer<UInt8>) { self.start = start }

  /// What was written so far.
  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    let at = start + count
    if scalar < 0x80 {
      at[0] = UInt8(truncatingIfNeeded: scalar)
      count += 1
    } else if scalar < 0x800 {
      at[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      at[1] = Self.trail(scalar)
      count += 2
    } else if scalar < 0x10000 {
      at[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      at[1] = Self.trail(scalar >> 6)
      at[2] = Self.trail(scalar)
      if scalar == 0xFFFD { hasReplacements = true }
      count += 3
    } else {
      at[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
      at[1] = Self.trail(scalar >> 12)
      at[2] = Self.trail(scalar >> 6)
      at[3] = Self.trail(scalar)
      count += 4
    }
  }

  @inline(__always)
  private static func trail(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F) }
}
