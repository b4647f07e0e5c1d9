/// Whether a scalar is white space: what Unicode calls so, and the four separators of ASCII.
func isSpace(_ scalar: UInt32) -> Bool {
  if scalar > 0x20 && scalar < 0x85 { return false }
  switch scalar {
  case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
    return true
  default: return false
  }
}

/// Whether a scalar is a Chinese character.
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
func isChineseNumeral(_ scalar: UInt32) -> Bool { ScalarSets.numerals.contains(scalar) }

/// Whether a scalar ends a sentence.
func isTerminal(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026, 0xFF61: true
  default: false
  }
}

/// Whether a scalar closes a quotation or a bracket.
func isCloser(_ scalar: UInt32) -> Bool { ScalarSets.closers.contains(scalar) }

/// Whether a scalar opens a quotation or a bracket.
func isOpener(_ scalar: UInt32) -> Bool { ScalarSets.openers.contains(scalar) }

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
  static let openers = ScalarSet("“‘「『（(《〈【〔[［")
  static let closers = ScalarSet("”’」』）)》〉】〕]］")
  static let numerals = ScalarSet("〇零一二三四五六七八九十百廿卅兩两")
  /// What no text starts with: its start stands elsewhere.
  static let neverFirst = ScalarSet("，。、；：！？,;:!?”’」』）)》〉】〕]］%％…·・")
  /// What no text ends with: its end stands elsewhere.
  static let neverLast = ScalarSet("，、,；;“‘「『（(《〈【〔[［·/／+＋&＆@-")
  static let decorations = ScalarSet("□■◎●○◆◇▲△▼▽★☆▪▫▶►◀◄→↑↓※＊*·•¤⊙◉✎✍|｜/／—-–")
  static let bullets = ScalarSet("●■◆★▲○□◇☆△▪•◎※►▶")
  /// Pauses, and what stands in a clause and in no name of a thing.
  static let clausal = ScalarSet("，：、 　！？着著了过過起成到让讓把被将將有是变變获獲迎破超增降")
  static let surnames = ScalarSet(Surnames.all)
}
