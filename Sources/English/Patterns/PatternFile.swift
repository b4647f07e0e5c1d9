import Terminology

extension PatternSet {
  /// The columns of the pattern file.
  public static let columns = ["name", "kind", "chinese", "english", "example", "translation"]

  /// Reads and compiles a pattern file: CSV in UTF-8 with the columns of ``columns`` in any order.
  public init(csv bytes: [UInt8]) {
    var patterns: [Pattern] = []
    CSVRows(bytes: bytes, columns: Self.columns).forEach { row, cells in
      patterns.append(
        Pattern(
          name: cells[0], kind: cells[1], chinese: cells[2], english: cells[3], example: cells[4],
          translation: cells[5], row: row))
    }
    self.init(patterns)
  }
}
