/// What two spellings of a term have in common: the characters that matching looks at.
///
/// - Full-width letters, digits and signs count as half-width ones: `ＡＩ` as `AI`.
/// - All middle dots count as one: `习近平·` with `·`, `•`, `・`, `‧`.
/// - Quotation marks are passed over: `“一带一路”倡议` has the term 一带一路倡议.
/// - Spaces between a Han character and a Latin letter or digit are passed over, several between Latin words count as
///   one: `AI 技术` has the term AI技术.
/// - Traditional characters count as simplified ones where the caller gives a table of them.
public struct TermFolding: Sendable {
  /// The folded scalar of each scalar of the basic plane.
  let table: [UInt16]
  /// The quotation marks, which are passed over.
  let skippedValues: [UInt16] = [
    0x22, 0xFF02, 0x2018, 0x2019, 0x201C, 0x201D, 0x300C, 0x300D, 0x300E, 0x300F, 0xFE41, 0xFE42, 0xFE43, 0xFE44,
  ]
  /// The spaces.
  let spaceValues: [UInt16] = [0x20, 0x3000, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F]

  /// The folded value of a quotation mark, which is passed over.
  static let skipped: UInt16 = 0xFFFF
  static let space = UInt16(UInt8(ascii: " "))

  /// The folding without a table of traditional characters.
  public static let standard = TermFolding()

  /// The folding that also takes traditional characters for simplified ones, by ICU's table.
  public static let simplifying = TermFolding(simplifying: TraditionalCharacters.standard.simplified)

  /// Whether a text is a spelling of one of the forms of a term, in traditional characters too.
  ///
  /// `“五一”國際勞動節` is one of 五一国际劳动节.
  public static func isSpelling(_ text: String, ofOneOf forms: [String]) -> Bool {
    let key = standard.key(text)
    if forms.contains(where: { standard.key($0) == key }) { return true }
    // The table of traditional characters takes time to make, and is made only where it may help.
    let simple = simplifying.key(text)
    return forms.contains { simplifying.key($0) == simple }
  }

  /// Makes the folding; `simplifying` gives the simplified form of a traditional scalar, or the scalar itself.
  public init(simplifying: ((Unicode.Scalar) -> Unicode.Scalar)? = nil) {
    var table = [UInt16](repeating: 0, count: 0x1_0000)
    for value in table.indices { table[value] = UInt16(value) }
    for value in 0xFF01...0xFF5E { table[value] = UInt16(value - 0xFEE0) }
    for value in spaceValues { table[Int(value)] = Self.space }
    for value in [0x2022, 0x2027, 0x30FB, 0x22C5, 0xFF65, 0x2219] { table[value] = 0xB7 }
    for value in skippedValues { table[Int(value)] = Self.skipped }
    if let simplifying {
      for value in 0x3400...0x9FFF {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        let simple = simplifying(scalar).value
        if simple < 0x1_0000 { table[value] = UInt16(simple) }
      }
    }
    self.table = table
  }

  /// The folded value of a scalar of the basic plane; ``skipped`` for a quotation mark.
  func fold(_ value: UInt16) -> UInt16 { table[Int(value)] }

  /// The folded scalars of a term: two spellings that match each other give the same.
  ///
  /// ```swift
  /// TermFolding.standard.key("“ＡＩ 技术”")  // the scalars of "AI技术"
  /// ```
  public func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    var text = text
    text.withUTF8 { append($0, to: &key) }
    return key
  }

  /// Appends the folded scalars of a term in UTF-8 to those of others.
  func append(_ text: UnsafeBufferPointer<UInt8>, to keys: inout [UInt32]) {
    let start = keys.count
    var pendingSpace = false
    var at = 0
    while at < text.count {
      let (scalar, length) = text.scalar(at: at)
      at += length
      let value = scalar < 0x1_0000 ? UInt32(fold(UInt16(scalar))) : scalar
      if value == UInt32(Self.skipped) { continue }
      if value == UInt32(Self.space) {
        pendingSpace = keys.count > start
        continue
      }
      if pendingSpace, let last = keys.last, Self.keepsSpace(between: last, and: value) {
        keys.append(UInt32(Self.space))
      }
      pendingSpace = false
      keys.append(value)
    }
  }

  /// Whether a space between two folded scalars counts: not between a Han character and a Latin letter or digit.
  static func keepsSpace(between left: UInt32, and right: UInt32) -> Bool {
    let (isLeftLatin, isRightLatin) = (left < 0x250, right < 0x250)
    return isLeftLatin == isRightLatin
  }
}
