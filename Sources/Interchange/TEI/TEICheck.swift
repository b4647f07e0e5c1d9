/// Check values by which a document remembers what the program wrote, so that a person's change is seen.
///
/// They are FNV-1a hashes of 64 bits: quick, and enough to notice a change that nobody tries to hide.
enum TEICheck {
  /// The type of the `idno` that holds the check value of the whole document.
  static let type = "fnv1a64"

  /// What stands in the place of a check value where a person has worked on the document: no document has it.
  static let personsWork = String(repeating: "0", count: 16)

  /// The check value of bytes without those of a range, as 16 hexadecimal digits.
  static func value(of bytes: [UInt8], leavingOut gap: Range<Int> = 0..<0) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      add(UnsafeBufferPointer(rebasing: bytes[..<gap.lowerBound]), to: &hash)
      add(UnsafeBufferPointer(rebasing: bytes[gap.upperBound...]), to: &hash)
      return digits(of: hash)
    }
  }

  /// The check value of the English of a sentence.
  static func value(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var text = text
    text.withUTF8 { add($0, to: &hash) }
    return digits(of: hash)
  }

  private static func add(_ bytes: UnsafeBufferPointer<UInt8>, to hash: inout UInt64) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  private static func digits(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The check value of a choice of key sentences.
  static func value(ofChoice sentences: [Int]) -> String {
    value(of: sentences.map(String.init).joined(separator: " "))
  }
}
