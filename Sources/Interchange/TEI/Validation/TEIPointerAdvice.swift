import Findings

/// What to do about a pointer to an id that nothing has.
struct TEIPointerAdvice {
  private let id: String
  /// The only id of the document that differs from it by one slip of the keyboard.
  let similar: String?

  /// - Parameter isID: Whether the document has an id.
  init(id: String, isID: (String) -> Bool) {
    self.id = id
    var found: Set<String> = []
    // Sentences and marks are numbered: another number is another of them.
    let isNumbered = id.prefix { $0 != "." }.dropFirst().allSatisfy(\.isNumber)
    for slip in isNumbered ? [] : Self.slips(of: id) where isID(slip) {
      found.insert(slip)
      if found.count > 1 { break }
    }
    similar = found.count == 1 ? found.first : nil
  }

  /// What a person should do.
  ///
  /// - Parameter isShared: Whether more than one pointer leads there: then the id is mistyped, and not the pointer.
  func remedy(isShared: Bool) -> Bilingual {
    if let similar, isShared || TEIHome.isInEveryBrief(id) {
      return Bilingual(
        "Write xml:id=\"\(id)\" where now xml:id=\"\(similar)\" stands, if that is what they mean.",
        "若所指为xml:id=\"\(similar)\"的元素，请将其改为xml:id=\"\(id)\"。")
    }
    if let similar { return Bilingual("Write #\(similar), if that is meant.", "若指#\(similar)，请照此改正。") }
    if id.hasPrefix("t-") {
      return Bilingual(
        "Put the <entry xml:id=\"\(id)\"> back among those at the end of the document, best from an older copy. If this is no "
          + "term any more: write <seg> and </seg> for its tags, without ref and source; in the English also "
          + "ana=\"#o-reviewer\".",
        "请恢复文件末尾的词条<entry xml:id=\"\(id)\">，最好取自旧版文件。若此处已不是术语，请将标签改为<seg>和</seg>，并去掉ref和source；"
          + "英文中另写ana=\"#o-reviewer\"。")
    }
    return Bilingual(
      "Correct the pointer, or add the element it should lead to.\(meaning.english)",
      "请改正指针，或补上所指的元素。\(meaning.chinese)")
  }

  /// What an id of ours says: `a1.s3.2` is mark 2 of sentence 3 of article 1.
  private var meaning: Bilingual {
    let parts = id.split(separator: ".")
    guard parts.count > 1, parts[0].first == "a", let article = Int(parts[0].dropFirst()),
      let number = Int(parts[1].dropFirst())
    else { return Bilingual("", "") }
    let kind: Bilingual
    switch parts[1].first {
    case "s": kind = Bilingual("sentence", "句")
    case "h": kind = Bilingual("heading", "个标题")
    default: return Bilingual("", "")
    }
    let mark = parts.count > 2 ? Bilingual(", mark \(parts[2])", "第\(parts[2])处标记") : Bilingual("", "")
    return Bilingual(
      " #\(id) would be article \(article), \(kind.english) \(number)\(mark.english).",
      "#\(id)指第\(article)篇第\(number)\(kind.chinese)\(mark.chinese)。")
  }

  /// The longest id that is compared, in bytes: ours are far shorter.
  private static let limit = 64

  /// The ids from which one slip makes this one: two letters swapped, one too many, too few or another.
  ///
  /// The first letter and numbers tell ids apart.
  private static func slips(of id: String) -> [String] {
    let bytes = Array(id.utf8)
    guard bytes.count > 2, bytes.count <= limit else { return [] }
    var slips: [[UInt8]] = []
    for at in bytes.indices.dropFirst() where !isDigit(bytes[at]) {
      if at > 1, !isDigit(bytes[at - 1]) {
        var swapped = bytes
        swapped.swapAt(at - 1, at)
        slips.append(swapped)
      }
      slips.append(Array(bytes[..<at] + bytes[(at + 1)...]))
      for letter in letters { slips.append(Array(bytes[..<at] + [letter] + bytes[(at + 1)...])) }
    }
    for at in 1...bytes.count {
      for letter in letters { slips.append(Array(bytes[..<at] + [letter] + bytes[at...])) }
    }
    return slips.filter { $0 != bytes }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz-.".utf8)
}
