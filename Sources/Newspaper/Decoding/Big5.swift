internal import Foundation

/// Big5, the encoding of traditional characters in Taiwan, Hong Kong and Macao before Unicode: one or two bytes.
///
/// The mapping is Foundation's, asked once for every code, so that bad bytes are found with their offset.
enum Big5 {
  /// Foundation's number for `kCFStringEncodingBig5`.
  static let foundation = String.Encoding(rawValue: 0x8000_0A03)

  @inline(__always)
  static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> ScalarReader.Step {
    let lead = bytes[at]
    if lead < 0x80 { return .scalar(UInt32(lead), 1) }
    guard (0x81...0xFE).contains(lead), at + 1 < bytes.count, bytes[at + 1] >= 0x40 else { return .undecodable(1) }
    let scalar = pairs[lead, bytes[at + 1]]
    return scalar == 0 ? .undecodable(1) : .scalar(scalar, 2)
  }

  private static let pairs = DoubleByteTable(foundation, leads: 0x81...0xFE)
}
