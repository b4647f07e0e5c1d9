/// Whether a scalar is white space: what Unicode calls so, and the four separators of ASCII.
@inline(__always)
func isSpace(_ scalar: UInt32) -> Bool { scalar <= 0x3000 && !(0x21...0x84).contains(scalar) && isRareSpace(scalar) }

private func isRareSpace(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
    return true
  default: return false
  }
}

/// Whether a scalar is a bar that parts columns: `|`, `｜`, `│`, `┃` or the tab.
func isBar(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x7C, 0xFF5C, 0x2502, 0x2503, 9: true
  default: false
  }
}

/// Whether a scalar is a Chinese character.
@inline(__always)
func isHan(_ scalar: UInt32) -> Bool {
  (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) || scalar == 0x3007
    || (0xF900...0xFAFF).contains(scalar) || (0x20000...0x323AF).contains(scalar)
}

/// Whether a scalar is a digit of half or full width.
func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar) }

/// Whether a scalar is a letter of an alphabet, of half or full width.
func isLetter(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x3FF, 0x400...0x4FF, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
  default: false
  }
}

/// Whether a scalar belongs to what is written without spaces inside: a word, a number, an address.
func isLatin(_ scalar: UInt32) -> Bool { (0x21...0x7E).contains(scalar) || (0xC0...0x24F).contains(scalar) }

/// Whether a scalar is a Chinese numeral.
func isChineseNumeral(_ scalar: UInt32) -> Bool {
  switch scalar {
  // 〇 一二三 四五六七八 九十百 零廿卅 两兩
  case 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x96F6, 0x5EFF,
    0x5345, 0x4E24, 0x5169:
    true
  default: false
  }
}

/// Whether a scalar ends a sentence.
func isTerminal(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026, 0xFF61: true
  default: false
  }
}

/// Whether a scalar closes a quotation or a bracket.
@inline(__always)
func isCloser(_ scalar: UInt32) -> Bool { mayBeBracket(scalar) && isClosingMark(scalar) }

private func isClosingMark(_ scalar: UInt32) -> Bool {
  switch scalar {
  // ” ’ 」 』 》 〉
  case 0x201D, 0x2019, 0x300D, 0x300F, 0x300B, 0x3009: true
  default: isClosingBracket(scalar)
  }
}

/// Whether a scalar opens a quotation or a bracket.
@inline(__always)
func isOpener(_ scalar: UInt32) -> Bool { mayBeBracket(scalar) && isOpeningMark(scalar) }

/// Whether a scalar stands where brackets and quotation marks do: below the Chinese characters, or among the wide forms.
@inline(__always)
private func mayBeBracket(_ scalar: UInt32) -> Bool { scalar <= 0x3015 || scalar >= 0xFF08 }

private func isOpeningMark(_ scalar: UInt32) -> Bool {
  switch scalar {
  // “ ‘ 「 『 《 〈
  case 0x201C, 0x2018, 0x300C, 0x300E, 0x300A, 0x3008: true
  default: isOpeningBracket(scalar)
  }
}

/// Whether a scalar opens a round or square bracket.
func isOpeningBracket(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x28, 0xFF08, 0x5B, 0x3010, 0x3014, 0xFF3B: true
  default: false
  }
}

/// Whether a scalar closes a round or square bracket.
func isClosingBracket(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x29, 0xFF09, 0x5D, 0x3011, 0x3015, 0xFF3D: true
  default: false
  }
}

/// The sets of characters that the rules ask for.
enum ScalarSets {
  /// What no text starts with: its start stands elsewhere.
  static let neverFirst = ScalarSet("，。、；：！？,;:!?”’」』）)》〉】〕]］%％…·・")
  /// What no text ends with: its end stands elsewhere.
  static let neverLast = ScalarSet("，、,；;“‘「『（(《〈【〔[［·/／+＋&＆@-")
  static let decorations = ScalarSet("□■◎●○◆◇▲△▼▽★☆▪▫▶►◀◄→←↑↓※＊*·•¤⊙◉✎✍|｜/／—-–")
  static let bullets = ScalarSet("●■◆★▲○□◇☆△▪•◎※►▶")
  /// Pauses, and what stands in a clause and in no name of a thing.
  static let clausal = ScalarSet("，：、 　！？着著了过過起成到让讓把被将將有是变變获獲迎破超增降")
  static let surnames = ScalarSet(Surnames.all)
}
