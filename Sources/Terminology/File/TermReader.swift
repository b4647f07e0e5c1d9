/// Makes terms of the cells of rows.
struct TermReader {
  private let columns: [GlossaryColumn?]
  private let header: [String]
  /// Rows that follow each other mostly have the same domains and source; these are then shared.
  private var domains = Remembered<[String]>([])
  private var source = Remembered<String>("")
  private var status = Remembered<Term.Status>(.draft)

  /// Prepares to read the rows of a file.
  init(_ file: GlossaryFile) {
    columns = file.columns
    header = file.header
  }

  /// Appends the term of a row, unless its cell `term` is empty.
  mutating func append(
    _ cells: [CSVCell], in bytes: UnsafeBufferPointer<UInt8>, row: Int, to terms: inout [Term]
  ) {
    var term = Term(term: "", english: "", row: row)
    for (index, cell) in cells.enumerated() where cell.start < cell.end && index < columns.count {
      guard let column = columns[index] else {
        term.further[header[index]] = cell.text(in: bytes)
        continue
      }
      switch column {
      case .term: term.term = cell.trimmedText(in: bytes)
      case .english: term.english = cell.trimmedText(in: bytes)
      case .admitted: term.admitted = cell.values(in: bytes)
      case .forbidden: term.forbidden = cell.values(in: bytes)
      case .variants: term.variants += cell.values(in: bytes)
      case .domain: term.domains = domains.value(of: cell, in: bytes) { $0.values(in: $1) }
      case .status:
        term.status = status.value(of: cell, in: bytes) {
          Term.Status(cell: $0.trimmedText(in: $1).lowercased()) ?? .draft
        }
      case .note: term.note = cell.text(in: bytes)
      case .source: term.source = source.value(of: cell, in: bytes) { $0.text(in: $1) }
      case .id: term.id = cell.trimmedText(in: bytes)
      case .action: term.action = Term.Action(rawValue: cell.trimmedText(in: bytes).lowercased()) ?? .translate
      case .banned: term.banned = cell.values(in: bytes)
      case .first: term.first = cell.trimmedText(in: bytes)
      case .short:
        // A short form may be given in Chinese (then it is one more variant) or, alone, in English.
        if cell.text(in: bytes).unicodeScalars.contains(where: \.isHan) {
          term.variants += cell.values(in: bytes)
        } else if term.short == nil {
          term.short = cell.trimmedText(in: bytes)
        }
      case .shortEnglish: term.short = cell.trimmedText(in: bytes)
      case .when: term.when = cell.values(in: bytes)
      case .definition, .since, .by, .partOfSpeech, .pattern: term.further[column.rawValue] = cell.text(in: bytes)
      }
    }
    if !term.term.isEmpty { terms.append(term) }
  }
}

/// The value last made of a cell, kept while the following cells have the same bytes.
private struct Remembered<Value> {
  private var bytes: [UInt8] = []
  private var value: Value

  init(_ empty: Value) { value = empty }

  mutating func value(
    of cell: CSVCell, in buffer: UnsafeBufferPointer<UInt8>,
    make: (CSVCell, UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    let content = UnsafeBufferPointer(rebasing: buffer[cell.start..<cell.end])
    if bytes.count == content.count, isSame(content) { return value }
    bytes = Array(content)
    value = make(cell, buffer)
    return value
  }

  private func isSame(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in content.indices where bytes[place] != content[place] { return false }
    return true
  }
}
