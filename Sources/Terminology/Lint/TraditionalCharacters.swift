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
    for (old, new) in zip(all.unicodeScalars, simple.unicodeScalars) where old != new && !Self.stays(old) {
      forms[old.value] = new
    }
    simpleForms = forms
  }

  /// The simplified form of a traditional scalar, or the scalar itself.
  @Sendable
  func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simpleForms[scalar.value] ?? scalar }

  /// The simplified form of a traditional scalar, or the scalar itself; simplified text is told without ICU.
  @Sendable
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    !scalar.isHan || stays(scalar) ? scalar : standard.simplified(scalar)
  }

  private static func stays(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "瞭" || gb2312.contains(scalar.value)
  }

  /// The Han characters of GB 2312, by their places in GB18030: rows 0xB0–0xF7, cells 0xA1–0xFE.
  private static let gb2312: Set<UInt32> = {
    let places = (UInt8(0xB0)...0xF7).flatMap { row in (UInt8(0xA1)...0xFE).flatMap { [row, $0] } }
    return Set((String(data: Data(places), encoding: .gb18030) ?? "").unicodeScalars.map(\.value))
  }()
}
