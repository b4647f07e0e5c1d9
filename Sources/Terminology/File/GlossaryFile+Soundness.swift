extension GlossaryFile {
  /// Whether every cell can be told from its neighbours: no bad bytes, no control characters, a header with a column of
  /// terms, and in every row as many cells as the header has, none of them unclosed.
  ///
  /// It costs one pass over the file and names nothing; what is wrong, ``GlossaryLint`` says.
  var isSound: Bool {
    damage.isEmpty && columns.contains(.term) && !hasControlCharacters && hasOnlyWholeRows
      && (encoding != .utf8 || UTF8Damage(text).ranges.isEmpty)
  }

  private var hasOnlyWholeRows: Bool {
    func isWhole(_ cells: [CSVCell]) -> Bool {
      cells.count == columns.count && !cells.contains(where: \.isUnclosed)
    }
    return text.withUnsafeBufferPointer { bytes in
      var cells: [CSVCell] = []
      return dataRecords.allSatisfy { place in
        if records[place].isReplaced { return withCells(of: records[place]) { own, _ in isWhole(own) } }
        var cursor = CSVCursor(bytes, from: records[place].range.lowerBound, delimiter: dialect.delimiter)
        _ = cursor.next(into: &cells)
        return isWhole(cells)
      }
    }
  }

  private var hasControlCharacters: Bool {
    // Without a way out of the loop the compiler looks at many bytes at once.
    var found: UInt8 = 0
    for byte in text {
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
      found |= isControl ? 1 : 0
    }
    return found != 0
  }
}
