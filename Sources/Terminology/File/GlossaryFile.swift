/// A glossary or lexicon file as it lies on the disk: its rows, and every byte between them.
///
/// ```swift
/// var file = GlossaryFile(bytes: bytes)
/// file.glossary.terms[0].term  // "劳模精神"
/// file.bytes == bytes          // true: an untouched file comes back byte for byte
/// ```
///
/// A change rewrites its own row and nothing else: byte order mark, line ends, quoting, the order of the columns,
/// unknown columns, comments and blank rows stay. Reading never fails; what is wrong is in ``findings``.
public struct GlossaryFile: Hashable, Codable, Sendable {
  /// Which table it holds.
  public let table: TableKind
  /// The encoding of the file.
  public internal(set) var encoding: GlossaryEncoding
  /// Whether the file starts with a byte order mark.
  public internal(set) var hasByteOrderMark: Bool
  /// The names of the header in the order of the file; empty where the file has none.
  public internal(set) var header: [String]
  /// The columns that Jianbao knows, in the order of the file; `nil` for a column that it only keeps.
  public internal(set) var columns: [GlossaryColumn?]

  /// Whether anything has changed since the file was read.
  public internal(set) var isChanged = false

  /// The text in UTF-8, as it was read.
  var text: [UInt8]
  /// The bytes of the file where they are no UTF-8.
  var original: [UInt8]?
  /// The records in the order of the file, with their changes.
  var records: [Record]
  /// The indexes in ``records`` of the data rows, in the order of the file.
  var dataRecords: [Int]
  /// How cells are separated and lines ended.
  var dialect: CSVDialect
  /// How many bytes or units of the file stood for no character, where the encoding is not UTF-8.
  var damagedUnits: Int
  /// Whether every byte of the text belongs to a character.
  let isWellFormed: Bool

  /// One record of the file.
  struct Record: Hashable, Codable, Sendable {
    /// Where it stood in the text, its line end included.
    var range: Range<Int>
    /// Where its last cell ended in the text.
    var end: Int
    /// The physical line at which it started, from 1; 0 for a new one.
    var line: Int
    /// What it is.
    var kind: Kind
    /// Whether it had as many cells as the header, none of them unclosed, when it was read.
    var isWhole = false
    /// Its new bytes with their line end, once it has changed.
    var replacement: [UInt8]?

    /// Whether it has changed since it was read.
    var isReplaced: Bool { replacement != nil }

    enum Kind: UInt8, Hashable, Codable, Sendable {
      case header, data, comment, blank
    }
  }

  /// Reads the bytes of a file in UTF-8, UTF-16 or GB18030, with or without a byte order mark.
  public init(bytes: [UInt8], table: TableKind = .glossary) {
    self.table = table
    let (encoding, markLength, isWellFormed) = GlossaryEncoding.detect(bytes)
    self.encoding = encoding
    self.isWellFormed = isWellFormed
    hasByteOrderMark = markLength > 0
    (text, damagedUnits) = markLength == 0 && encoding == .utf8 ? (bytes, 0) : encoding.decode(bytes[markLength...])
    original = encoding == .utf8 ? nil : bytes
    records = []
    dataRecords = []
    header = []
    columns = []
    dialect = CSVDialect(sample: text)
    readRecords()
  }

  /// Makes a new file with the standard columns, in UTF-8 with LF line ends.
  public init() {
    self.init(bytes: Array((TableKind.glossary.standardColumns.map(\.rawValue).joined(separator: ",") + "\n").utf8))
  }

  /// The number of data rows: no header, comments or blank rows.
  public var rowCount: Int { dataRecords.count }

  private mutating func readRecords() {
    let delimiter = dialect.delimiter
    var found: [Record] = []
    found.reserveCapacity(text.count / 64)
    var data: [Int] = []
    data.reserveCapacity(text.count / 64)
    var names: [String]?
    var width = table.standardColumns.count
    text.withUnsafeBufferPointer { bytes in
      var cursor = CSVCursor(bytes, delimiter: delimiter)
      var cells: [CSVCell] = []
      var (start, line) = (0, 1)
      while let end = cursor.next(into: &cells) {
        var kind = Self.kind(of: cells, in: bytes)
        if kind == .data, names == nil {
          let cellTexts = cells.map { $0.text(in: bytes) }
          let isHeader = cellTexts.contains { table.column(named: $0) == .term }
          names = isHeader ? cellTexts : []
          if isHeader { (kind, width) = (.header, cells.count) }
        }
        if kind == .data { data.append(found.count) }
        let isWhole = cells.count == width && !cells.contains(where: \.isUnclosed)
        found.append(Record(range: start..<cursor.position, end: end, line: line, kind: kind, isWhole: isWhole))
        (start, line) = (cursor.position, cursor.line)
      }
    }
    records = found
    dataRecords = data
    header = names ?? []
    columns = header.isEmpty ? table.standardColumns : header.map { table.column(named: $0) }
  }

  private static func kind(of cells: [CSVCell], in bytes: UnsafeBufferPointer<UInt8>) -> Record.Kind {
    if let first = cells.first, !first.isQuoted, first.start < first.end, bytes[first.start] == UInt8(ascii: "#") {
      return .comment
    }
    let isBlank = cells.allSatisfy { cell in
      bytes[cell.start..<cell.end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
    return isBlank ? .blank : .data
  }
}
