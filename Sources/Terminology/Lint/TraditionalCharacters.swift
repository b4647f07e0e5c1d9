import Foundation

/// Tells traditional characters by ICU's transliteration and GB 2312.
///
/// ICU also simplifies characters that simplified texts rightly keep, such as 乾 in 乾隆 or 著 in 著作. Those stand in
/// GB 2312, the character set of simplified Chinese, and traditional forms do not; so a character of GB 2312 stays, and
/// so does 瞭 (瞭望), which came back in 2013 (Table of General Standard Chinese Characters).
struct TraditionalCharacters: Sendable {
  /// The characters of this machine's ICU; made once, because the first transliteration takes a tenth of a second.
  static let standard = TraditionalCharacters()

  private let simpleForms: [UInt32: Unicode.Scalar]

  private init() {
    let range: ClosedRange<UInt32> = 0x4E00...0x9FA5
    let all = String(String.UnicodeScalarView(range.compactMap { Unicode.Scalar($0) }))
    let simple = all.applyingTransform(StringTransform("Traditional-Simplified"), reverse: false) ?? all
    var forms: [UInt32: Unicode.Scalar] = [:]
    for (old, new) in zip(all.unicodeScalars, simple.unicodeScalars)
    where old != new && !Self.isInGB2312(old) && old != "瞭" {
      forms[old.value] = new
    }
    simpleForms = forms
  }

  /// The simplified form of a traditional scalar, or the scalar itself.
  @Sendable
  func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simpleForms[scalar.value] ?? scalar }

  /// Whether the scalar has one of the places of GB 2312 within GB18030: rows 0xB0–0xF7, cells 0xA1–0xFE.
  private static func isInGB2312(_ scalar: Unicode.Scalar) -> Bool {
    guard let bytes = String(scalar).data(using: .gb18030), bytes.count == 2 else { return false }
    return (0xB0...0xF7).contains(bytes[bytes.startIndex]) && bytes[bytes.startIndex + 1] >= 0xA1
  }
}
