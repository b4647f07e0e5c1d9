/// The hash FNV-1a of 64 bits: quick, and enough to notice a change that nobody tries to hide.
///
/// ```swift
/// FNV1a("a".utf8).digits  // "af63dc4c8601ec8c"
/// ```
public struct FNV1a: Hashable, Sendable {
  /// The hash of all that was added.
  public var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Starts with nothing.
  @inlinable
  public init() {}

  /// Hashes bytes.
  @inlinable
  public init(_ bytes: some Sequence<UInt8>) { add(bytes) }

  /// Adds one unit: a byte, or a scalar as a whole.
  @inlinable
  public mutating func add(_ unit: some FixedWidthInteger & UnsignedInteger) {
    value = (value ^ UInt64(truncatingIfNeeded: unit)) &* 0x0000_0100_0000_01B3
  }

  /// Adds bytes.
  @inlinable
  public mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// The hash as sixteen hexadecimal digits.
  public var digits: String { Self.digits(of: value) }

  /// The sixteen hexadecimal digits of a hash.
  public static func digits(of value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
