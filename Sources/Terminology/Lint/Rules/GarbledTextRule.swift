import Findings

/// Text that lost its characters when it was saved or opened in another encoding: `peopleâ€™s`, `????`, `锟斤拷`, �.
struct GarbledTextRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        let isChosen = [GlossaryColumn.status, .domain, .partOfSpeech].contains(column)
        guard column.isEnglish || column.isChinese || isChosen else { return nil }
        let cell = row[column]
        let mended = Mojibake.mended(cell)
        // Bad bytes are read as U+FFFD too, and reported for themselves.
        guard mended != nil || isGarbled(cell, isDamaged: table.isDamaged(column, of: row)) else { return nil }
        return row.finding(
          .garbledText, .error, column,
          Bilingual(
            "“\(cell)” lost characters when it was saved or opened in another encoding.",
            "“\(cell)”在转换编码时丢失了文字。"),
          remedy: mended.map {
            Bilingual("Write “\($0)”; “--fix” does so.", "请改为“\($0)”；加上“--fix”可自动修改。")
          }
            ?? Bilingual(
              "Type the value again, and save the file as “CSV UTF-8”.", "请重新输入，并把文件另存为“CSV UTF-8”。"),
          fix: mended)
      }
    }
  }

  private func isGarbled(_ cell: String, isDamaged: Bool) -> Bool {
    if cell.utf8.count < 2 { return false }
    if cell.contains("??") || cell.contains("锟斤拷") || cell.contains("ï»¿") { return true }
    return !isDamaged && cell.unicodeScalars.contains("\u{FFFD}")
  }
}

/// UTF-8 that was read as Windows-1252, as Western spreadsheets do: `peopleâ€™s` for `people’s`.
enum Mojibake {
  /// The text as it was meant; `nil` where no run of its characters is UTF-8 read wrongly.
  static func mended(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    var result = String.UnicodeScalarView()
    var run: [UInt8] = []
    var isMended = false
    var original = String.UnicodeScalarView()
    func endRun() {
      if run.count > 1, let meant = String(validating: run, as: UTF8.self) {
        result.append(contentsOf: meant.unicodeScalars)
        isMended = true
      } else {
        result.append(contentsOf: original)
      }
      (run, original) = ([], String.UnicodeScalarView())
    }
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) {
        run.append(byte)
        original.append(scalar)
      } else {
        endRun()
        result.append(scalar)
      }
    }
    endRun()
    return isMended ? String(result) : nil
  }

  /// The byte over 0x7F that Windows-1252 reads as a scalar.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return upperHalf.firstIndex(of: scalar).map { 0x80 + UInt8($0) }
  }

  /// The characters of the bytes 0x80 to 0x9F; those without one stand for themselves.
  private static let upperHalf: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
