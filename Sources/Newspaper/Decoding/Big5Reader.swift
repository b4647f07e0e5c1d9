internal import Foundation

/// Reads Big5, the encoding of traditional characters in Taiwan, Hong Kong and Macao before Unicode.
///
/// The mapping of the two-byte codes is Foundation's, asked once for every code, so that bad bytes are found with their
/// offset.
struct Big5Reader: ScalarReader {
  /// Foundation's number for `kCFStringEncodingBig5`.
  private static let encoding = String.Encoding(rawValue: 0x8000_0A03)
  private static let table = DoubleByteTable(encoding, leads: 0x81...0xFE)

  private let pairs = table

  @inline(__always)
  func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> ScalarStep {
    let lead = bytes[at]
    if lead < 0x80 { return .scalar(UInt32(lead), 1) }
    guard lead != 0x80, lead != 0xFF, at + 1 < bytes.count, bytes[at + 1] >= 0x40 else { return .undecodable(1) }
    let scalar = pairs[lead, bytes[at + 1]]
    return scalar == 0 ? .undecodable(1) : .scalar(scalar, 2)
  }
}
