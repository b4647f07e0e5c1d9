/// The hash SHA-256 of FIPS 180-4, by which a brief names the exact bytes it was made from.
///
/// Written here because one hash does not warrant a cryptographic library: nothing is kept secret by it.
public enum SHA256 {
  /// The hash of bytes as 64 lower-case hexadecimal digits.
  ///
  /// The hash of no bytes is `e3b0c442…7852b855`.
  public static func hex(_ bytes: [UInt8]) -> String {
    var state = initial
    let whole = bytes.count / 64 * 64
    bytes.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: whole, by: 64) { compress(buffer, start, &state) }
    }
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    tail.append(contentsOf: repeatElement(0, count: (tail.count > 56 ? 120 : 56) - tail.count))
    withUnsafeBytes(of: (UInt64(bytes.count) * 8).bigEndian) { tail.append(contentsOf: $0) }
    tail.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: tail.count, by: 64) { compress(buffer, start, &state) }
    }
    return hexadecimal(state)
  }

  private static func hexadecimal(_ state: SIMD8<UInt32>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = state.indices.flatMap { word in
      stride(from: 28, through: 0, by: -4).map { digits[Int(state[word] >> $0) & 15] }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes in the block of 64 bytes that starts at a place.
  private static func compress(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ state: inout SIMD8<UInt32>) {
    // Of the message schedule only the last sixteen words are ever looked at.
    var schedule = InlineArray<16, UInt32> { word in
      UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + word * 4, as: UInt32.self))
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds bring each variable back to its place, so that none needs to be moved.
    for first in stride(from: 0, to: 64, by: 8) {
      mix(a, b, c, &d, e, f, g, &h, word(first, &schedule))
      mix(h, a, b, &c, d, e, f, &g, word(first + 1, &schedule))
      mix(g, h, a, &b, c, d, e, &f, word(first + 2, &schedule))
      mix(f, g, h, &a, b, c, d, &e, word(first + 3, &schedule))
      mix(e, f, g, &h, a, b, c, &d, word(first + 4, &schedule))
      mix(d, e, f, &g, h, a, b, &c, word(first + 5, &schedule))
      mix(c, d, e, &f, g, h, a, &b, word(first + 6, &schedule))
      mix(b, c, d, &e, f, g, h, &a, word(first + 7, &schedule))
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  /// The word of a round with its constant.
  @inline(__always)
  private static func word(_ round: Int, _ schedule: inout InlineArray<16, UInt32>) -> UInt32 {
    if round >= 16 {
      let (x, y) = (schedule[(round + 1) & 15], schedule[(round + 14) & 15])
      let low = rotate(x, 7) ^ rotate(x, 18) ^ (x >> 3)
      let high = rotate(y, 17) ^ rotate(y, 19) ^ (y >> 10)
      schedule[round & 15] &+= low &+ schedule[(round + 9) & 15] &+ high
    }
    return constants[round] &+ schedule[round & 15]
  }

  /// One round; `d` and `h` are what it changes.
  @inline(__always)
  private static func mix(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let choice = (e & f) ^ (~e & g)
    let first = h &+ sum1 &+ choice &+ word
    let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    let majority = (a & b) ^ (a & c) ^ (b & c)
    d &+= first
    h = first &+ sum0 &+ majority
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

  private static let initial = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
