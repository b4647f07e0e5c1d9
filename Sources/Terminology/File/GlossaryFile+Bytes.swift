extension GlossaryFile {
  /// The bytes of the file: those it was read from, but for the rows that changed.
  ///
  /// In GB18030 a character that the encoding lacks can't occur, since it has all of Unicode.
  public var bytes: [UInt8] {
    if !isChanged, let original { return original }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 1_024)
    if hasByteOrderMark { result.append(contentsOf: byteOrderMark) }
    let places = encoding == .gb18030 ? originalPlaces : [:]
    var runStart: Int?
    var runEnd = 0
    func flush(into result: inout [UInt8]) {
      if let start = runStart { append(text[start..<runEnd], to: &result) }
      runStart = nil
    }
    for record in records {
      if let replacement = record.replacement {
        flush(into: &result)
        append(replacement[...], to: &result)
      } else if let place = places[record.range.lowerBound], let original {
        result.append(contentsOf: original[place])
      } else if runStart != nil, runEnd == record.range.lowerBound {
        runEnd = record.range.upperBound
      } else {
        flush(into: &result)
        (runStart, runEnd) = (record.range.lowerBound, record.range.upperBound)
      }
    }
    flush(into: &result)
    return result
  }

  /// The same file in UTF-8 with a byte order mark, which Excel needs to know it by; its rows are unchanged.
  public func convertedToUTF8() -> GlossaryFile {
    var file = self
    if encoding == .utf8 { return self }
    file.encoding = .utf8
    file.hasByteOrderMark = true
    file.original = nil
    return file
  }

  private var byteOrderMark: [UInt8] {
    switch encoding {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: []
    }
  }

  private func append(_ utf8: ArraySlice<UInt8>, to result: inout [UInt8]) {
    if encoding == .utf8 {
      result.append(contentsOf: utf8)
    } else {
      result.append(contentsOf: encoding.encode(utf8) ?? Array(utf8))
    }
  }

  /// Where the record that starts at a byte of ``text`` stands in the bytes of a GB18030 file.
  ///
  /// The records of both are the same, because GB18030 has no comma, quotation mark or line end inside a character;
  /// so rows keep their own bytes even where the encoding has two ways to spell a character.
  private var originalPlaces: [Int: Range<Int>] {
    guard let original, damage.isEmpty else { return [:] }
    var places: [Int: Range<Int>] = [:]
    let delimiter = dialect.delimiter
    original.withUnsafeBufferPointer { old in
      text.withUnsafeBufferPointer { new in
        var (oldCursor, newCursor) = (CSVCursor(old, delimiter: delimiter), CSVCursor(new, delimiter: delimiter))
        var cells: [CSVCell] = []
        var (oldStart, newStart) = (0, 0)
        while oldCursor.next(into: &cells) != nil, newCursor.next(into: &cells) != nil {
          places[newStart] = oldStart..<oldCursor.position
          (oldStart, newStart) = (oldCursor.position, newCursor.position)
        }
      }
    }
    return places
  }
}
