import Briefing

extension TEIReader {
  /// Whether a person's work is in a document, so that the program must not overwrite it.
  ///
  /// A document holds a check value of itself as the program wrote it; where it no longer fits, somebody has changed the
  /// file. A document that the program wrote but that a person signed or wrote English in counts too, and so does
  /// one that can't be read.
  public static func isEditedByPerson(_ bytes: [UInt8]) -> Bool {
    guard isAsWritten(bytes), let brief = try? brief(from: bytes) else { return true }
    let english = brief.articles.flatMap { $0.headings + $0.sentences }
    return brief.changes.contains { $0.who != Brief.tool } || brief.articles.contains(where: \.isChosenByPerson)
      || english.contains { $0.isEdited || $0.pieces.contains { $0.person != nil } }
  }

  /// Whether a document has the bytes that the program gave it.
  private static func isAsWritten(_ bytes: [UInt8]) -> Bool {
    let tag = Array("<idno type=\"\(TEICheck.type)\">".utf8)
    // The header comes first, so the search is short.
    guard let start = bytes.indices.first(where: { bytes[$0] == tag[0] && bytes[$0...].starts(with: tag) }) else {
      return false
    }
    let from = start + tag.count
    guard let to = bytes[from...].firstIndex(of: UInt8(ascii: "<")) else { return false }
    return TEICheck.value(of: [bytes[..<from], bytes[to...]].joined()).utf8.elementsEqual(bytes[from..<to])
  }
}
