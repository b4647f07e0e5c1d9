import Terminology

extension PatternSet {
  /// The columns of the pattern file.
  public static let columns = ["name", "kind", "chinese", "english", "example", "translation"]

  /// Reads and compiles a pattern file: CSV in UTF-8 with the columns of ``columns`` in any order.
  public init(csv bytes: [UInt8]) {
    var patterns: [Pattern] = []
    CSVRows(bytes: bytes, columns: Self.columns).forEach { number, row in
      patterns.append(
        Pattern(
          name: row[0], kind: row[1], chinese: row[2], english: row[3], example: row[4], translation: row[5],
          row: number))
    }
    self.init(patterns)
  }
}
