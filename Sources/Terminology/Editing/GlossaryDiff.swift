/// What a change does to the rows of a glossary file, for `--dry-run`.
///
/// Rows are compared by themselves and not by the bytes around them, so one edited cell is one changed row.
public struct GlossaryDiff: Hashable, Codable, Sendable {
  /// The changed rows in the order of the new file, then the removed ones.
  public var changes: [Change]
  /// How many rows stand in another order.
  public var movedRows: Int

  /// The encoding that the file is converted from, where it is.
  public var convertedFrom: GlossaryEncoding?

  /// One row that is new, gone or different.
  public struct Change: Hashable, Codable, Sendable {
    /// The line in the old file; `nil` for a new row.
    public var line: Int?
    /// The row as it was; `nil` for a new one.
    public var before: String?
    /// The row as it is now; `nil` for a removed one.
    public var after: String?
  }

  /// Compares a file with the one that was made from it.
  public init(from old: GlossaryFile, to new: GlossaryFile) {
    var oldRecords: [Int: GlossaryFile.Record] = [:]
    for record in old.records where record.line > 0 { oldRecords[record.range.lowerBound] = record }
    var changes: [Change] = []
    var order: [Int] = []
    for record in new.records {
      guard record.line > 0, let before = oldRecords.removeValue(forKey: record.range.lowerBound) else {
        changes.append(Change(line: nil, before: nil, after: new.line(record)))
        continue
      }
      order.append(record.range.lowerBound)
      if !record.isReplaced, !before.isReplaced { continue }
      let (text, after) = (old.line(before), new.line(record))
      if text != after { changes.append(Change(line: record.line, before: text, after: after)) }
    }
    let removed = oldRecords.values.sorted { $0.line < $1.line }
    changes += removed.map { Change(line: $0.line, before: old.line($0), after: nil) }
    self.changes = changes
    movedRows = zip(order, order.sorted()).count { $0 != $1 }
    convertedFrom = old.encoding == new.encoding ? nil : old.encoding
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { changes.isEmpty && movedRows == 0 && convertedFrom == nil }
}

extension GlossaryFile {
  /// The text of a record without its line end, with what can't be seen in it made visible.
  fileprivate func line(_ record: Record) -> String {
    withCells(of: record) { cells, bytes in
      var line = ""
      for (place, cell) in cells.enumerated() {
        if place > 0 { line.unicodeScalars.append(Unicode.Scalar(dialect.delimiter)) }
        let mark = cell.isQuoted ? "\"" : ""
        line += mark + VisibleText.of(String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)) + mark
      }
      return line
    }
  }
}
