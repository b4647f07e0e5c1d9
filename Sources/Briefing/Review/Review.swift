import English
public import Findings

/// Why a brief can't be signed: everything that stands in the way.
public struct SignOffRefusal: Error, Hashable, Sendable {
  /// What a person must do first.
  public var findings: [Finding]
}

extension Finding.Kind {
  /// Something that stands in the way of a sign-off, or has made one void.
  public static let signOff = Self(rawValue: "sign-off")
}

extension Brief {
  /// The brief signed by a person: a change on top of the others, with the hashes of what was signed.
  ///
  /// The newsroom signs three times (一审, 二审, 三审): checked, approved, published, in this order; each is a change of
  /// its own with its person.
  ///
  /// - Parameters:
  ///   - person: Who signs.
  ///   - status: The step that is reached.
  ///   - when: The time as ISO 8601, where it is given.
  ///   - text: What the person did.
  ///   - errors: Errors that the checks of the document have found.
  /// - Throws: ``SignOffRefusal`` while Chinese, an open question or an error remains, or the step before is missing,
  ///   unless the brief is held or withdrawn: that is always possible.
  public func signed(
    by person: String, as status: Status, when: String? = nil, text: String = "", errors: [Finding] = []
  ) throws(SignOffRefusal) -> Brief {
    let obstacles = obstacles(to: status, by: person, errors: errors)
    if !obstacles.isEmpty { throw SignOffRefusal(findings: obstacles) }
    var signed = self
    let signOff = status == .draft ? nil : hashes(of: Array(1...max(1, articles.count)).filter { $0 <= articles.count })
    signed.changes.insert(Change(status: status, who: person, when: when, text: text, signOff: signOff), at: 0)
    return signed
  }

  /// What stands in the way of a sign-off.
  public func obstacles(to status: Status, by person: String, errors: [Finding] = []) -> [Finding] {
    var findings: [Finding] = []
    if person.allSatisfy(\.isWhitespace) || person == Self.tool {
      findings.append(
        Finding(
          .signOff, .error, Bilingual("A sign-off needs the name of a person.", "签发须署人员姓名。"),
          remedy: Bilingual("Give your name with --as.", "请用--as写明姓名。")))
    }
    if status == .held || status == .withdrawn || status == .draft { return findings }
    findings += missingStep(before: status)
    findings += chineseLeft
    findings += notes.filter(\.isQuestion).map { note in
      Finding(
        .signOff, .error, at: note.finding.location,
        Bilingual(
          "A question is still open: \(note.finding.message.english)", "尚有待核实问题：\(note.finding.message.chinese)"),
        remedy: note.finding.remedy ?? Bilingual("Answer it and delete it.", "请核实后删去该问题。"))
    }
    findings += notes.map(\.finding).filter { $0.severity == .error && !isQuestion($0) } + errors
    return findings
  }

  /// Why the step before a status is not reached: it was not signed, or the text has changed since.
  private func missingStep(before status: Status) -> [Finding] {
    guard let needed = status.stepBefore else { return [] }
    let inForce = status == .corrected ? changes[...] : changes.prefix { $0.status != .draft }
    guard let signed = inForce.first(where: { $0.status == needed && $0.signOff != nil }) else {
      return [
        Finding(
          .signOff, .error,
          Bilingual(
            "A brief is signed as \(status.rawValue) only after it was signed as \(needed.rawValue).",
            "须先签\(needed.rawValue)，再签\(status.rawValue)（一审checked，二审approved，三审published）。"),
          remedy: Bilingual(
            "Let it be signed with --status \(needed.rawValue) first.", "请先用--status \(needed.rawValue)签发。"))
      ]
    }
    if status == .corrected { return [] }
    return differences(since: signed).map { Finding($0.kind, .error, $0.message, remedy: $0.remedy) }
  }

  private func isQuestion(_ finding: Finding) -> Bool { notes.contains { $0.isQuestion && $0.finding == finding } }

  /// The sentences that are not English yet.
  private var chineseLeft: [Finding] {
    articles.enumerated().flatMap { index, article in
      (article.headings + article.sentences).filter(\.holdsChinese).map { sentence in
        Finding(
          .signOff, .error, at: .init(article: index + 1),
          Bilingual("There is still Chinese in “\(sentence.text)”.", "“\(sentence.text)”中尚有中文。"),
          remedy: Bilingual("Translate it first.", "请先译出。"))
      }
        + article.missingEnglish.map { chinese in
          Finding(
            .signOff, .error, at: .init(article: index + 1),
            Bilingual("“\(chinese)” has no English.", "“\(chinese)”没有英文。"),
            remedy: Bilingual("Translate it first.", "请先译出。"))
        }
    }
  }
}

extension Brief.Status {
  /// The step that must be signed before: 一审 before 二审 before 三审; a correction follows what was published.
  fileprivate var stepBefore: Self? {
    switch self {
    case .approved: .checked
    case .published: .approved
    case .corrected: .published
    case .draft, .checked, .held, .withdrawn: nil
    }
  }
}

extension ArticleBrief {
  /// The key sentences that have no English at all.
  fileprivate var missingEnglish: [String] {
    extracts.filter { extract in !sentences.contains { $0.source == extract.sentence } }
      .compactMap { sentence($0.sentence).map { $0.block.text.slice($0.sentence.range) } }
  }
}

extension EnglishSentence {
  /// Whether a part of it is not English yet: marked as such, or written in Han characters.
  public var holdsChinese: Bool {
    pieces.contains { $0.origin == .untranslated }
      || text.unicodeScalars.contains { $0.properties.isIdeographic }
  }
}
