/// By what the rows of a glossary are sorted.
public enum GlossaryOrder: String, Hashable, Codable, Sendable, CaseIterable {
  case term, english, domain, status
}

extension GlossaryFile {
  /// The file with its rows in order.
  ///
  /// Comments and blank rows divide the file into sections and stay where they are; each section is sorted for
  /// itself. Rows that are equal keep their order.
  ///
  /// - Parameter key: The sort key of a term, such as its Pinyin; by default the cell of the column.
  public func sorted(
    by order: GlossaryOrder, key: ((String) -> String)? = nil
  ) throws(GlossaryEditFailure) -> GlossaryFile {
    try checkWritable()
    var file = self
    var start = 0
    let keys = sortKeys(order, key)
    while start < records.count {
      guard records[start].kind == .data else {
        start += 1
        continue
      }
      let end = records[start...].firstIndex { $0.kind != .data } ?? records.count
      let sorted = (start..<end).sorted { ((keys[$0] ?? ""), $0) < ((keys[$1] ?? ""), $1) }
      for (place, old) in zip(start..<end, sorted) where place != old {
        file.records[place] = records[old]
        file.isChanged = true
      }
      start = end
    }
    if file.isChanged { file.closeLines() }
    return file
  }

  private func sortKeys(_ order: GlossaryOrder, _ key: ((String) -> String)?) -> [Int: String] {
    let column: GlossaryColumn =
      switch order {
      case .term: .term
      case .english: .english
      case .domain: .domain
      case .status: .status
      }
    var keys: [Int: String] = [:]
    for (row, place) in dataRecords.enumerated() {
      let cell = cell(column, ofRow: row + 1)
      keys[place] = order == .term ? key?(cell) ?? cell : cell.lowercased()
    }
    return keys
  }

  /// Gives a row that had no line end, because it was the last of the file, the one it needs at its new place.
  private mutating func closeLines() {
    for place in records.indices.dropLast() {
      let bytes = records[place].replacement ?? Array(text[records[place].range])
      if let last = bytes.last, last == .lineFeed || last == .carriageReturn { continue }
      records[place].replacement = bytes + dialect.lineEnd
    }
  }
}
