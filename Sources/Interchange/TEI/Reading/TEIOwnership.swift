extension TEIReader {
  /// Whether a person's work is in a document, so that the program must not overwrite it.
  ///
  /// A document that only the program has worked on holds a check value of itself; where there is none, or it does not
  /// fit, a person has signed it, written English in it, or changed the file.
  public static func isEditedByPerson(_ bytes: [UInt8]) -> Bool { !isAsWritten(bytes) }

  /// Whether a document has the bytes that the program gave it.
  private static func isAsWritten(_ bytes: [UInt8]) -> Bool {
    let tag = Array("<idno type=\"\(TEICheck.type)\">".utf8)
    // The header comes first, so the search is short.
    guard let start = bytes.indices.first(where: { bytes[$0] == tag[0] && bytes[$0...].starts(with: tag) }) else {
      return false
    }
    let from = start + tag.count
    guard let to = bytes[from...].firstIndex(of: UInt8(ascii: "<")) else { return false }
    return TEICheck.value(of: bytes, leavingOut: from..<to).utf8.elementsEqual(bytes[from..<to])
  }
}
