/// Writes a ZIP archive whose files are stored as they are (APPNOTE 6.3.10, method 0).
///
/// The files of a brief are small, so nothing is compressed. All dates are 1 January 1980, the first that ZIP knows: the
/// same brief gives the same bytes.
struct ZIPWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  private static let version: UInt16 = 20
  /// The flag for names in UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// Adds a file.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(bytes.count)
    var header: [UInt8] = []
    header.append(little: Self.version)
    header.append(little: Self.flags)
    header.append(little: UInt16(0))
    header.append(little: UInt16(0))
    header.append(little: Self.firstDay)
    header.append(little: CRC32.of(content))
    header.append(little: UInt32(content.count))
    header.append(little: UInt32(content.count))
    header.append(little: UInt16(name.utf8.count))
    header.append(little: UInt16(0))
    bytes.append(little: ZIPReader.localSignature)
    bytes += header + name.utf8 + content
    directory.append(little: ZIPReader.directorySignature)
    directory.append(little: Self.version)
    directory += header
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(little: offset)
    directory += name.utf8
    count += 1
  }

  /// The archive with its directory.
  consuming func finish() -> [UInt8] {
    let start = UInt32(bytes.count)
    bytes += directory
    bytes.append(little: ZIPReader.endSignature)
    bytes.append(little: UInt32(0))
    bytes.append(little: count)
    bytes.append(little: count)
    bytes.append(little: UInt32(directory.count))
    bytes.append(little: start)
    bytes.append(little: UInt16(0))
    return bytes
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
