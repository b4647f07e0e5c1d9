import Findings

/// English is written with half-width signs, letters and digits.
struct FullWidthRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.filter(\.isEnglish).compactMap { column in
        let cell = row[column]
        // `；` separates the values of a list as `;` does.
        let bad = cell.unicodeScalars.first { isFullWidth($0) && !(column.isList && $0 == "；") }
        guard let bad else { return nil }
        let message = Bilingual("The English holds the full-width sign “\(bad)”.", "英文中含有全角符号“\(bad)”。")
        if column.isList, cell.unicodeScalars.contains("，") {
          // It may stand between two values or inside one.
          return row.finding(
            .fullwidthPunctuation, .warning, column, message,
            remedy: Bilingual("Write “;” between values, and “,” inside one.", "各译法之间用“;”，译法内部用“,”。"))
        }
        let mended = halfWidth(cell, isList: column.isList)
        return row.finding(
          .fullwidthPunctuation, .warning, column, message,
          remedy: Bilingual(
            "Write “\(mended)”; “--fix” does so.", "请改为“\(mended)”；加上“--fix”可自动修改。"), fix: mended)
      }
    }
  }

  private func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF01...0xFF5E, 0x3000...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFFE5: true
    default: false
    }
  }

  private func halfWidth(_ text: String, isList: Bool) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      if isList, scalar == "；" {
        result.unicodeScalars.append(scalar)
      } else if isList, scalar == "、" {
        result += ";"
      } else if let plain = Self.plain[scalar] {
        result += plain
        // A full-width comma carries its own space.
        if ",.;:!?".contains(plain), !next.properties.isWhitespace, place + 1 < scalars.count { result += " " }
      } else if (0xFF01...0xFF5E).contains(scalar.value), let half = Unicode.Scalar(scalar.value - 0xFEE0) {
        if scalar == "（", let last = result.last, last != " " { result += " " }
        result.unicodeScalars.append(half)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result.trimmingWhiteSpace()
  }

  private static let plain: [Unicode.Scalar: String] = [
    "，": ",", "。": ".", "、": ",", "；": ";", "：": ":", "！": "!", "？": "?", "　": " ", "《": "\"", "》": "\"",
    "「": "\"", "」": "\"", "『": "\"", "』": "\"", "【": "[", "】": "]", "〈": "\"", "〉": "\"", "￥": "¥",
  ]
}
