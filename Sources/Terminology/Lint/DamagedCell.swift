/// A cell with bytes that stand for no character.
struct DamagedCell: Hashable, Sendable {
  /// The data row, from 1; `nil` in the header or a comment.
  let row: Int?
  /// The physical line, from 1.
  let line: Int
  /// The place of the cell in its row.
  let place: Int?
  /// Its bad bytes as they stand in the file.
  var bytes: [UInt8]

  /// The cells of a file that can't be read, each once, in the order of the lines.
  static func all(in file: GlossaryFile) -> [DamagedCell] {
    let damage =
      file.encoding == .utf8
      ? UTF8Damage(file.text).ranges.map { DamagedBytes(place: $0.lowerBound, bytes: Array(file.text[$0])) }
      : file.damage
    if damage.isEmpty { return [] }
    let rowOfRecord = Dictionary(uniqueKeysWithValues: file.dataRecords.enumerated().map { ($1, $0 + 1) })
    var found: [DamagedCell] = []
    var rest = damage[...]
    let inOrder = file.records.indices.filter { !file.records[$0].isReplaced }
      .sorted { file.records[$0].range.lowerBound < file.records[$1].range.lowerBound }
    for index in inOrder {
      let record = file.records[index]
      rest = rest.drop { $0.place < record.range.lowerBound }
      while let next = rest.first, record.range.contains(next.place) {
        rest = rest.dropFirst()
        let place = file.withCells(of: record) { cells, _ in
          cells.firstIndex { $0.outer.upperBound > next.place }
        }
        if let last = found.last, last.line == record.line, last.place == place {
          found[found.count - 1].bytes += next.bytes
        } else {
          found.append(DamagedCell(row: rowOfRecord[index], line: record.line, place: place, bytes: next.bytes))
        }
      }
    }
    return found
  }
}
