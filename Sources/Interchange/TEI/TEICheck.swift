/// Check values by which a document remembers what the program wrote, so that a person's change is seen.
///
/// They are FNV-1a hashes of 64 bits: quick, and enough to notice a change that nobody tries to hide.
enum TEICheck {
  /// The type of the `idno` that holds the check value of the whole document.
  static let type = "fnv1a64"

  /// The check value of bytes, as 16 hexadecimal digits.
  static func value(of bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The check value of the English of a sentence.
  static func value(of text: String) -> String { value(of: text.utf8) }

  /// The check value of a choice of key sentences.
  static func value(ofChoice sentences: [Int]) -> String {
    value(of: sentences.map(String.init).joined(separator: " "))
  }
}
