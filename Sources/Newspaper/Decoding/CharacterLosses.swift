public import Findings

/// Characters that an earlier conversion of the page lost: they stand as U+FFFD (�).
struct CharacterLosses {
  private var count = 0
  private var first: BytePlace?

  /// A text without losses.
  init() {}

  /// Counts the losses in well-formed UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for at in bytes.indices.dropLast(2) where bytes[at] == 0xEF && bytes[at + 1] == 0xBF && bytes[at + 2] == 0xBD {
      count += 1
      if first == nil { first = BytePlace(offset: at, after: UnsafeBufferPointer(rebasing: bytes[..<at])) }
    }
  }

  /// One finding for all of them, at the first.
  var findings: [Finding] {
    guard let first else { return [] }
    return [
      Finding(
        .lostCharacter, .warning, at: Finding.Location(line: first.line, column: first.column),
        Bilingual(
          count == 1
            ? "An earlier conversion lost a character here; it stands as �."
            : "An earlier conversion lost \(count) characters, the first of them here; they stand as �.",
          count == 1 ? "此处有一个字符在先前的转换中丢失，显示为 �。" : "有 \(count) 个字符在先前的转换中丢失，此处为第一个，均显示为 �。"),
        remedy: Bilingual("Put the character back by the printed page.", "请对照报纸补回该字符。"))
    ]
  }
}

extension Finding.Kind {
  /// A character that was lost before the page came to Jianbao.
  public static let lostCharacter = Finding.Kind(rawValue: "lost-character")
}
