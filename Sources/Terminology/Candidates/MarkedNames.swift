/// What a text itself marks as a name: titles in 《》 and words in quotation marks.
enum MarkedNames {
  /// A marked name: its place without the marks, and its kind.
  struct Name {
    var range: Range<Int>
    var kind: TermCandidate.Kind
  }

  /// The longest name in quotation marks and the longest title, in characters.
  static let longestQuoted = 12
  static let longestWork = 40

  /// The names of a text in their order.
  ///
  /// A quotation with a stop or comma in it is speech and no name.
  static func names(in bytes: UnsafeBufferPointer<UInt8>) -> [Name] {
    var names: [Name] = []
    var at = 0
    while at < bytes.count {
      let (value, length) = bytes.scalar(at: at)
      at += length
      switch value {
      case 0x300A: append(.work, from: at, closing: 0x300B, limit: longestWork, bytes, to: &names)
      case 0x201C: append(.quoted, from: at, closing: 0x201D, limit: longestQuoted, bytes, to: &names)
      case 0x300C: append(.quoted, from: at, closing: 0x300D, limit: longestQuoted, bytes, to: &names)
      default: break
      }
    }
    return names
  }

  private static func append(
    _ kind: TermCandidate.Kind, from start: Int, closing: UInt32, limit: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    to names: inout [Name]
  ) {
    var (at, count, han) = (start, 0, 0)
    while at < bytes.count, count <= limit {
      let (value, length) = bytes.scalar(at: at)
      if value == closing {
        if han >= 2 { names.append(Name(range: start..<at, kind: kind)) }
        return
      }
      if value == 0x0A || value == 0x300A || (kind == .quoted && ends.contains(value)) { return }
      if let scalar = Unicode.Scalar(value), scalar.isHan { han += 1 }
      at += length
      count += 1
    }
  }

  private static let ends: Set<UInt32> = Set("，。！？；：、,!?;:…".unicodeScalars.map(\.value))
}
