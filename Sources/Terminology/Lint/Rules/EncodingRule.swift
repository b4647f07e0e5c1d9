public import Findings

/// Bytes that are no text, and encodings other than UTF-8.
struct EncodingRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    let encoding = table.file.encoding.rawValue
    let damage = table.damagedCells.map { cell in
      let bytes = cell.bytes.prefix(8).map { hexadecimal($0) }.joined(separator: " ")
      return GlossaryFinding(
        Finding(
          .invalidUTF8, .error, at: .init(line: cell.line),
          Bilingual(
            "The bytes \(bytes) are not valid \(encoding); the characters here can't be read.",
            "字节 \(bytes) 不是有效的 \(encoding) 编码，此处的文字无法读出。"),
          remedy: Bilingual(
            "Type the cell anew, or take the file from before it was damaged.", "请重新输入该单元格，或取回损坏之前的文件。")),
        row: cell.row, column: cell.place.flatMap { table.columnName(at: $0) })
    }
    return (table.file.encodingFinding.map { [GlossaryFinding($0)] } ?? []) + damage
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}

extension GlossaryFile {
  /// What to say of a file that is not in UTF-8, with the offer to convert it; `nil` for one that is.
  public var encodingFinding: Finding? {
    if encoding == .utf8 { return nil }
    return Finding(
      .encoding, .warning, at: .init(line: 1),
      Bilingual(
        "The file is encoded in \(encoding.rawValue); other programs may show it wrongly.",
        "文件使用 \(encoding.rawValue) 编码，其他软件打开时可能出现乱码。"),
      remedy: Bilingual(
        "Convert it with “\(table.lintCommand) --fix”, or save it as “CSV UTF-8” in the spreadsheet.",
        "请用“\(table.lintCommand) --fix”转换，或在表格软件中另存为“CSV UTF-8”。"))
  }
}
