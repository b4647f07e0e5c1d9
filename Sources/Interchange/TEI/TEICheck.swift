import Digests

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
      var hash = FNV1a(UnsafeBufferPointer(rebasing: bytes[..<gap.lowerBound]))
      hash.add(UnsafeBufferPointer(rebasing: bytes[gap.upperBound...]))
      return hash.digits
    }
  }

  /// The check value of the English of a sentence.
  static func value(of text: String) -> String {
    var text = text
    return text.withUTF8 { FNV1a($0).digits }
  }

  /// The check value of a choice of key sentences.
  static func value(ofChoice sentences: [Int]) -> String {
    value(of: sentences.map(String.init).joined(separator: " "))
  }
}
