public import Findings

extension Brief {
  /// What has changed since the sign-off in force; empty where it holds or there is none.
  ///
  /// A sign-off is in force until a later change takes the brief back to a draft.
  public var voidedSignOff: [Finding] {
    guard let newest = changes.first, newest.status != .draft,
      let change = changes.first(where: { $0.signOff != nil || $0.status == .draft })
    else { return [] }
    return differences(since: change)
  }

  /// What has changed since a sign-off; nothing where the change is none.
  func differences(since change: Change) -> [Finding] {
    guard let signed = change.signOff else { return [] }
    let now = hashes(of: signed.articles)
    var findings: [Finding] = []
    func add(_ english: String, _ chinese: String) {
      findings.append(
        Finding(
          .signOff, .warning,
          Bilingual(
            "\(english) changed after \(change.who) signed this brief as \(change.status.rawValue).",
            "\(change.who)签发（\(change.status.rawValue)）之后，\(chinese)有改动。"),
          remedy: Bilingual("Read it again and sign it again.", "请重新核对并签发。")))
    }
    if now.source != signed.source { add("The Chinese", "中文") }
    if now.english != signed.english { add("The English", "英文") }
    if now.glossary != signed.glossary { add("The glossary", "术语表") }
    return findings
  }

  /// The brief taken back to a draft where its sign-off no longer holds, with the reasons as the text of the change.
  public func withoutVoidSignOff(when: String? = nil) -> (brief: Brief, reasons: [Finding]) {
    let reasons = voidedSignOff
    if reasons.isEmpty { return (self, []) }
    var brief = self
    let text = reasons.map(\.message.english).joined(separator: " ")
    brief.changes.insert(Change(status: .draft, who: Self.tool, when: when, text: text), at: 0)
    return (brief, reasons)
  }

  /// The pairs of a signed brief that may go into the translation memory: each Chinese sentence with its English.
  public var approvedPairs: [(source: String, target: String)] {
    guard let status = changes.first?.status, status == .approved || status == .published, voidedSignOff.isEmpty else {
      return []
    }
    return articles.flatMap { article -> [(source: String, target: String)] in
      article.sentences.compactMap { english in
        guard let (block, sentence) = article.sentence(english.source), !english.holdsChinese else { return nil }
        return (block.text.slice(sentence.range), english.text)
      }
    }
  }
}
