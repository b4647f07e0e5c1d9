internal import Foundation

/// Reads GB 18030 with the GBK and GB 2312 inside it, one, two or four bytes a character.
///
/// Foundation knows the mapping but decodes 40–62 MB/s and answers bad bytes with `nil` and no offset. So its decoder is
/// asked once for every two-byte and every four-byte code of the basic plane (6 ms together, only when such a page
/// comes), and the answers are kept as tables; codes beyond the basic plane are arithmetic.
struct GB18030Reader: ScalarReader {
  /// Foundation's number for `kCFStringEncodingGB_18030_2000`.
  private static let encoding = String.Encoding(rawValue: 0x8000_0632)
  private static let table = DoubleByteTable(encoding, leads: 0x81...0xFE)

  private let pairs = table

  @inline(__always)
  func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> ScalarStep {
    let lead = bytes[at]
    if lead < 0x80 { return .scalar(UInt32(lead), 1) }
    // Windows writes the euro sign of its code page 936 so; the standard gives the byte no other meaning.
    if lead == 0x80 { return .scalar(0x20AC, 1) }
    guard lead != 0xFF, at + 1 < bytes.count else { return .undecodable(1) }
    let trail = bytes[at + 1]
    if trail < 0x40 { return Self.four(bytes, at) }
    let scalar = pairs[lead, trail]
    return scalar == 0 ? .undecodable(1) : .scalar(scalar, 2)
  }

  private static func four(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> ScalarStep {
    let digits: ClosedRange<UInt8> = 0x30...0x39
    let letters: ClosedRange<UInt8> = 0x81...0xFE
    guard at + 4 <= bytes.count, digits.contains(bytes[at + 1]), letters.contains(bytes[at + 2]),
      digits.contains(bytes[at + 3])
    else { return .undecodable(1) }
    let linear =
      ((Int(bytes[at]) - 0x81) * 10 + Int(bytes[at + 1]) - 0x30) * 1260 + (Int(bytes[at + 2]) - 0x81) * 10
      + Int(bytes[at + 3]) - 0x30
    if linear < fours.count { return .scalar(fours[linear], 4) }
    let beyond = linear - firstBeyondBasicPlane
    guard beyond >= 0, beyond < 0x100000 else { return .undecodable(4) }
    return .scalar(0x10000 + UInt32(beyond), 4)
  }

  /// The linear number of 0x90308130, which is U+10000.
  private static let firstBeyondBasicPlane = (0x90 - 0x81) * 12600

  /// The scalars of 0x81308130 to 0x8431A439, which is U+FFFF.
  private static let fours: [UInt32] = {
    var codes: [UInt8] = []
    for linear in 0..<39420 {
      codes.append(UInt8(0x81 + linear / 12600))
      codes.append(UInt8(0x30 + linear / 1260 % 10))
      codes.append(UInt8(0x81 + linear / 10 % 126))
      codes.append(UInt8(0x30 + linear % 10))
    }
    return String(data: Data(codes), encoding: encoding)?.unicodeScalars.map(\.value) ?? []
  }()
}
