public import Findings

extension TEIFinding {
  /// The finding as a person reads it on a terminal: place, message, the line with a caret, and the remedy.
  ///
  /// ```text
  /// a.xml:7:11: error: <term> points to t-x, which is nowhere. (周末市集)
  ///     7 | 江城<term ref="#t-x">市集</term>
  ///       |           ^
  ///   → Correct the pointer, or add the entry.
  /// ```
  public func text(in language: MessageLanguage) -> String {
    let place = "\(file.map { "\($0):" } ?? "")\(line):\(column)"
    let article = article.map { language == .english ? " (\($0))" : "（\($0)）" } ?? ""
    let number = String(line)
    let margin = String(repeating: " ", count: max(5 - number.count, 0))
    let before = excerpt.unicodeScalars.prefix(caret)
    let space = String(repeating: " ", count: before.reduce(0) { $0 + DisplayWidth.of($1) })
    return """
      \(place): \(severity.name[language]): \(message[language])\(article)
      \(margin)\(number) | \(excerpt)
      \(String(repeating: " ", count: max(5, number.count))) | \(space)^
        → \(remedy[language])

      """
  }
}

extension Finding.Severity {
  /// The severity as a person reads it.
  fileprivate var name: Bilingual {
    switch self {
    case .error: Bilingual("error", "错误")
    case .warning: Bilingual("warning", "警告")
    case .note: Bilingual("note", "提示")
    }
  }
}

/// The columns that characters take on a terminal, after Unicode Standard Annex 11.
public enum DisplayWidth {
  /// 0 for a combining mark, 2 for a wide character, 1 for any other.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3: 2
    case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD: 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }
}
