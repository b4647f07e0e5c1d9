/// Makes terms of the cells of rows.
struct TermReader: Sendable {
  private let columns: [GlossaryColumn?]
  private let header: [String]
  /// The places of the columns that hold the names of terms, their status and banned wordings, the last one first.
  private let names: [Int]
  private let statuses: [Int]
  private let banned: [Int]
  /// The places of the columns that may hold variants.
  private let variants: [Int]

  /// Prepares to read the rows of a file.
  init(_ file: GlossaryFile) {
    columns = file.columns
    header = file.header
    func places(_ wanted: Set<GlossaryColumn>) -> [Int] {
      file.columns.indices.filter { file.columns[$0].map(wanted.contains) == true }
    }
    names = places([.term]).reversed()
    statuses = places([.status]).reversed()
    banned = places([.banned]).reversed()
    variants = places([.variants, .short])
  }

  /// The term of a row; `nil` where its cell `term` is empty.
  func term(_ cells: [CSVCell], in bytes: UnsafeBufferPointer<UInt8>, row: Int) -> Term? {
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
      case .domain: term.domains = cell.values(in: bytes)
      case .status: term.status = cell.status(in: bytes)
      case .note: term.note = cell.text(in: bytes)
      case .source: term.source = cell.text(in: bytes)
      case .id: term.id = cell.trimmedText(in: bytes)
      case .action: term.action = Term.Action(rawValue: cell.trimmedText(in: bytes).lowercased()) ?? .translate
      case .banned: term.banned = cell.values(in: bytes)
      case .first: term.first = cell.trimmedText(in: bytes)
      case .short:
        // A short form may be given in Chinese (then it is one more variant) or, alone, in English.
        if cell.isHan(in: bytes) {
          term.variants += cell.values(in: bytes)
        } else if term.short == nil {
          term.short = cell.trimmedText(in: bytes)
        }
      case .shortEnglish: term.short = cell.trimmedText(in: bytes)
      case .when: term.when = cell.values(in: bytes)
      case .definition, .since, .by, .partOfSpeech, .pattern: term.further[column.rawValue] = cell.text(in: bytes)
      }
    }
    return term.term.isEmpty ? nil : term
  }

  /// Whether the status of a row is ``Term/Status/retired``.
  func isRetired(_ cells: [CSVCell], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let cell = firstFilled(statuses, cells) else { return false }
    // most cells say approved, which its length tells
    return bytes.trimming(cell.start..<cell.end).count == Term.Status.retired.rawValue.utf8.count
      && cell.status(in: bytes) == .retired
  }

  /// Calls a closure with the place of each of the ``Term/forms`` of a row, in their order, and whether quotation marks
  /// are doubled there; a row that names no term has none.
  func forEachForm(
    _ cells: [CSVCell], in bytes: UnsafeBufferPointer<UInt8>,
    _ body: (_ place: Range<Int>, _ hasEscapes: Bool) -> Void
  ) {
    guard let name = firstFilled(names, cells) else { return }
    let place = bytes.trimming(name.start..<name.end)
    if place.isEmpty { return }
    body(place, name.hasEscapes)
    for index in variants where index < cells.count && cells[index].start < cells[index].end {
      let cell = cells[index]
      if columns[index] == .variants || cell.isHan(in: bytes) {
        cell.forEachValue(in: bytes) { body($0, cell.hasEscapes) }
      }
    }
    if let cell = firstFilled(banned, cells) {
      cell.forEachValue(in: bytes) { body($0, cell.hasEscapes) }
    }
  }

  /// The first cell that is not empty: of two columns with one name the last counts.
  private func firstFilled(_ indexes: [Int], _ cells: [CSVCell]) -> CSVCell? {
    for index in indexes where index < cells.count && cells[index].start < cells[index].end { return cells[index] }
    return nil
  }
}

extension CSVCell {
  /// The status in the cell; one that is not in the list counts as `draft`.
  fileprivate func status(in bytes: UnsafeBufferPointer<UInt8>) -> Term.Status {
    let text = trimmedText(in: bytes)
    return Term.Status(rawValue: text) ?? Term.Status(rawValue: text.lowercased()) ?? .draft
  }

  /// Whether the cell has a Han character.
  fileprivate func isHan(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    text(in: bytes).unicodeScalars.contains(where: \.isHan)
  }
}
