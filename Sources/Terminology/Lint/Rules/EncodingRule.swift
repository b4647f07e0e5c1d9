public import Findings

/// Bytes that are no text, and encodings other than UTF-8.
struct EncodingRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    let file = table.file
    guard let foreign = file.encodingFinding else { return damage(in: table) }
    var found = [GlossaryFinding(foreign)]
    if file.damagedUnits > 0 {
      found.append(
        GlossaryFinding(
          Finding(
            .invalidUTF8, .error, at: .init(line: 1),
            Bilingual(
              "\(file.damagedUnits) places of the file are not valid \(file.encoding.rawValue); they show as �.",
              "文件中有 \(file.damagedUnits) 处不是有效的 \(file.encoding.rawValue) 编码，显示为 �。"),
            remedy: Self.remedy)))
    }
    return found
  }

  private func damage(in table: LintTable) -> [GlossaryFinding] {
    let file = table.file
    let rowOfRecord = Dictionary(uniqueKeysWithValues: file.dataRecords.enumerated().map { ($1, $0 + 1) })
    var found: [GlossaryFinding] = []
    var accused: Set<[Int]> = []
    for range in UTF8Damage(file.text).ranges {
      guard let place = file.records.firstIndex(where: { $0.range.contains(range.lowerBound) }) else { continue }
      let record = file.records[place]
      if record.replacement != nil { continue }
      let column = file.withCells(of: record) { cells, _ in
        cells.firstIndex { $0.outer.upperBound > range.lowerBound }
      }
      // One finding for each cell, however many of its bytes are bad.
      if !accused.insert([place, column ?? -1]).inserted { continue }
      let bytes = file.text[range].prefix(8).map { hexadecimal($0) }.joined(separator: " ")
      found.append(
        GlossaryFinding(
          Finding(
            .invalidUTF8, .error, at: .init(line: record.line),
            Bilingual(
              "The bytes \(bytes) are not valid UTF-8; the characters here can't be read.",
              "字节 \(bytes) 不是有效的 UTF-8 编码，此处的文字无法读出。"),
            remedy: Self.remedy),
          row: rowOfRecord[place], column: column.flatMap { table.columnName(at: $0) }))
    }
    return found
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  private static let remedy = Bilingual(
    "Type the cell anew, or take the file from before it was damaged.", "请重新输入该单元格，或取回损坏之前的文件。")
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
