/// Rows of cells between commas or tabs, as lists for other programs have them.
///
/// The glossary file itself has a reader of its own, which keeps every byte; these lists are written and read whole.
enum DelimitedText {
  /// The rows as text in UTF-8 with LF; a cell is quoted only where it must be (RFC 4180).
  ///
  /// - Parameter canQuote: Whether the reader knows quotes; without them the separator and line ends become spaces.
  static func write(_ rows: [[String]], separator: UInt8, canQuote: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(separator) }
        let isPlain = cell.utf8.allSatisfy { $0 != separator && $0 != 0x22 && $0 != 0x0A && $0 != 0x0D }
        if isPlain {
          bytes.append(contentsOf: cell.utf8)
        } else if canQuote {
          bytes.append(0x22)
          for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
          }
          bytes.append(0x22)
        } else {
          for byte in cell.utf8 { bytes.append(byte == separator || byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
        }
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// A row as it was read.
  struct Row: Hashable {
    var cells: [String]
    /// The physical line at which it starts, from 1.
    var line: Int
  }

  /// The rows of a text in UTF-8, with or without a byte order mark; rows without any text are left out.
  static func read(_ bytes: [UInt8], separator: UInt8, canQuote: Bool) throws(InterchangeFailure) -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var (line, start) = (1, 1)
    var isQuoted = false
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endCell() throws(InterchangeFailure) {
      guard let text = String(validating: cell, as: UTF8.self) else { throw .notUTF8(line: line) }
      cells.append(text)
      cell.removeAll(keepingCapacity: true)
    }
    func endRow() throws(InterchangeFailure) {
      try endCell()
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(cells: cells, line: start)) }
      cells.removeAll(keepingCapacity: true)
    }
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if isQuoted {
        if byte == 0x0A { line += 1 }
        if byte != 0x22 {
          cell.append(byte)
        } else if at < bytes.count, bytes[at] == 0x22 {
          cell.append(0x22)
          at += 1
        } else {
          isQuoted = false
        }
      } else if canQuote, byte == 0x22, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        try endCell()
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
        try endRow()
        line += 1
        start = line
      } else {
        cell.append(byte)
      }
    }
    if isQuoted { throw .openQuote(line: start) }
    if !cell.isEmpty || !cells.isEmpty { try endRow() }
    return rows
  }
}
