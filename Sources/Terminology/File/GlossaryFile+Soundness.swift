extension GlossaryFile {
  /// Whether every cell can be told from its neighbours: no bad bytes, no control characters, a header with a column of
  /// terms, and in every row as many cells as the header has, none of them unclosed.
  ///
  /// It costs one pass over the file and names nothing; what is wrong, ``GlossaryLint`` says.
  var isSound: Bool {
    damagedUnits == 0 && isWellFormed && columns.contains(.term) && hasOnlyWholeRows && !hasControlCharacters
  }

  private var hasOnlyWholeRows: Bool {
    dataRecords.allSatisfy { place in
      let record = records[place]
      if !record.isReplaced { return record.isWhole }
      return withCells(of: record) { cells, _ in
        cells.count == columns.count && !cells.contains(where: \.isUnclosed)
      }
    }
  }

  private var hasControlCharacters: Bool {
    text.withUnsafeBytes { bytes in
      var at = 0
      // Eight bytes at a time; only words with a line end or a control character are looked at closely.
      while at + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let low = (word &- .repeating(0x20)) & ~word & .repeating(0x80)
        if low | word.bytes(equalTo: 0x7F) != 0, bytes[at..<at + 8].contains(where: Self.isControl) { return true }
        at += 8
      }
      return bytes[at...].contains(where: Self.isControl)
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != .lineFeed && byte != .carriageReturn || byte == 0x7F
  }
}
