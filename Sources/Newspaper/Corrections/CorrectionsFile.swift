public import Findings

/// Why a file of corrections can't be read; each case carries the line of that file and what stands there.
public enum CorrectionsFailure: Error, Hashable, Sendable {
  /// A line that is no correction.
  case unreadable(line: Int, text: String)

  /// What is wrong and what to do, in both languages.
  public var message: Bilingual {
    switch self {
    case .unreadable(let line, let text):
      Bilingual(
        "Line \(line) of the corrections, “\(text)”, is not understood. Write for example “12 headline of 30”, "
          + "“12 joins 14”, “23 splits”, “24 belongs to 30” or “18 furniture”.",
        "修正文件第\(line)行“\(text)”无法理解。可写作“12 标题 属于 30”“12 接 14”“23 另起”“24 属于 30”“18 版面”等。")
    }
  }
}

extension Corrections {
  /// Reads the lines of a `PAGE.fix` file.
  ///
  /// One decision a line: the number of a line of the page, a verb in English or Chinese, often another line, and at
  /// the end, in quotation marks, how the line begins. What follows `#` is a remark.
  public init(parsing text: String) throws(CorrectionsFailure) {
    self.init()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let words = line.prefix { $0 != "#" }
      var trimmed = words.drop(while: \.isWhitespace)
      while let last = trimmed.last, last.isWhitespace { trimmed.removeLast() }
      if trimmed.isEmpty { continue }
      if trimmed.hasPrefix("page ") || trimmed.hasPrefix("版面 ") {
        let digits = trimmed.split(separator: " ").last.map(String.init) ?? ""
        guard let fingerprint = PageFingerprint(digits) else {
          throw CorrectionsFailure.unreadable(line: number, text: String(line))
        }
        self.fingerprint = fingerprint
      } else if let entry = Correction(parsing: trimmed) {
        entries.append(entry)
      } else {
        throw CorrectionsFailure.unreadable(line: number, text: String(line))
      }
    }
  }

  /// The file as it is written: the fingerprint first, then a line for each decision.
  public var printed: String {
    var lines = fingerprint.map { ["page \($0)"] } ?? []
    lines += entries.map(\.printed)
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Correction {
  /// Reads one decision, or `nil` where it is none.
  fileprivate init?(parsing text: Substring) {
    var text = text
    var excerpt: String?
    if let open = text.firstIndex(where: { $0 == "“" || $0 == "\"" }) {
      excerpt = String(text[text.index(after: open)...].prefix { $0 != "”" && $0 != "\"" })
      text = text[..<open]
    }
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 2, let line = Int(words[0]), line > 0 else { return nil }
    let verb = words[1]
    words.removeFirst(2)
    words.removeAll { ["of", "to", "line"].contains($0) }
    let other = words.last.flatMap { Int($0) }
    guard words.isEmpty || other.map({ $0 > 0 }) == true, words.count <= 2 else { return nil }
    if words.count == 2, words[0] != "属于" { return nil }
    switch (verb, other) {
    case ("joins", .some(let other)), ("接", .some(let other)): self.init(line: line, verb: .joins(other))
    case ("splits", nil), ("另起", nil): self.init(line: line, verb: .splits)
    case ("belongs", .some(let other)), ("属于", .some(let other)): self.init(line: line, verb: .belongs(to: other))
    default:
      guard let role = Self.roles[verb] else { return nil }
      self.init(line: line, verb: .role(role, of: other))
    }
    self.excerpt = excerpt
  }

  fileprivate var printed: String {
    let words: String
    switch verb {
    case .role(let role, let other): words = "\(line) \(role.rawValue)" + (other.map { " of \($0)" } ?? "")
    case .joins(let other): words = "\(line) joins \(other)"
    case .splits: words = "\(line) splits"
    case .belongs(let other): words = "\(line) belongs to \(other)"
    }
    return words + (excerpt.map { " “\($0)”" } ?? "")
  }

  private static let roles: [String: Block.Role] = [
    "headline": .headline, "标题": .headline, "主题": .headline, "kicker": .kicker, "引题": .kicker, "deck": .deck,
    "副题": .deck, "subhead": .subhead, "小标题": .subhead, "paragraph": .paragraph, "正文": .paragraph,
    "caption": .caption, "图片说明": .caption, "credit": .credit, "署名": .credit, "mark": .mark, "转接": .mark,
    "furniture": .furniture, "版面": .furniture,
  ]
}
