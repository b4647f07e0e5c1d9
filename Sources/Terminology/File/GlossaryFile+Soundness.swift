extension GlossaryFile {
  /// Whether every cell can be told from its neighbours: no bad bytes, no control characters, a header with a column of
  /// terms, and in every row as many cells as the header has, none of them unclosed.
  ///
  /// It costs one pass over the file and names nothing; what is wrong, ``GlossaryLint`` says.
  var isSound: Bool {
    damagedUnits == 0 && columns.contains(.term) && !hasControlCharacters
      && dataRecords.allSatisfy { place in
        withCells(of: records[place]) { cells, _ in
          cells.count == columns.count && !cells.contains(where: \.isUnclosed)
        }
      }
  }

  private var hasControlCharacters: Bool {
    text.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
  }
}
