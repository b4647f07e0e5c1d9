import Chinese
import Findings

/// Finds wordings of the Chinese that look like slips of the page: near misses of set phrases and doubled words.
///
/// `不解奋斗` is one character from `不懈奋斗`; `锚固锚固` says a word twice. Nobody should translate either unwarned. The check compares
/// with set phrases of official language that are written here; it does not know the official text: that is what
/// ``Comparison`` is for.
public enum WordingCheck {
  /// The findings of kind `wording` in a text.
  public static func findings(in text: String) -> [CheckFinding] {
    let scalars = ScalarText(text)
    return nearMisses(scalars) + doubled(scalars)
  }

  /// Whether a text quotes a leader: such a text is held until the official wording is given.
  ///
  /// `习近平指出，……` → true. The office and a verb of speaking make the quotation.
  public static func quotesLeader(_ text: String) -> Bool {
    let scalars = ScalarText(text)
    for index in 0..<scalars.count {
      guard let leader = leaders.longest(scalars, at: index) else { continue }
      let after = index + leader.length
      let end = min(after + speechReach, scalars.count)
      for place in after..<end {
        if let word = speech.longest(scalars, at: place), place + word.length <= end { return true }
      }
    }
    return false
  }

  private static let leaders = WordTable<Bool>(words: "习近平 总书记 李强 赵乐际 王沪宁 蔡奇 丁薛祥 李希 党中央 国务院总理 国家主席")
  private static let speech = WordTable<Bool>(words: "指出 强调 说 表示 号召 要求 讲话 致辞 批示 指示 贺信 论述")
  /// How far behind the leader the verb of speaking may stand, in characters.
  private static let speechReach = 14

  // MARK: - Near misses

  private static func nearMisses(_ text: ScalarText) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    for index in 0..<text.count {
      for candidate in SetPhrases.candidates(text, at: index) {
        let range = index..<index + candidate.count
        guard isNearMiss(text, range, candidate) else { continue }
        let words = text.string(range)
        let right = String(String.UnicodeScalarView(candidate.compactMap(Unicode.Scalar.init)))
        findings.append(
          CheckFinding(
            .wording, zh: words, en: "", range: text.utf8(range),
            Bilingual(
              "“\(words)” looks like a slip for “\(right)”. Compare it with the official text before translating.",
              "“\(words)”疑为“\(right)”之误。请对照权威文本核实后再翻译。")))
      }
    }
    return findings.reduce(into: []) { kept, finding in
      if !kept.contains(where: { $0.range?.overlaps(finding.range ?? 0..<0) == true }) { kept.append(finding) }
    }
  }

  /// One character differs, and the words that stand there are no set phrase themselves.
  private static func isNearMiss(_ text: ScalarText, _ range: Range<Int>, _ phrase: [UInt32]) -> Bool {
    var differences = 0
    let isLoose = SetPhrases.isLoose(phrase)
    for (offset, index) in range.enumerated() where text[index] != phrase[offset] {
      guard Han.isIdeograph(text[index]) else { return false }
      let soundsAlike = SetPhrases.soundAlike(text[index], phrase[offset])
      // at its edge another word may begin, and a function word makes another phrase: 须进一步, 不能替代
      if !soundsAlike, isLoose || offset == 0 || functionWords.contains(text[index]) { return false }
      differences += 1
      if differences > 1 { return false }
    }
    guard differences == 1 else { return false }
    return !SetPhrases.isKnown(text, range)
  }

  private static let functionWords: Set<UInt32> = Set("能可会将须要年的地得和与不最更很全各大小等到在为以是有而其了着过都也就还又再".scalarValues)

  // MARK: - Doubled words

  private static func doubled(_ text: ScalarText) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    var index = 0
    while index < text.count {
      var step = 1
      for length in [4, 3, 2] where isDoubled(text, index, length) {
        let range = index..<index + 2 * length
        let words = text.string(range)
        findings.append(
          CheckFinding(
            .wording, zh: words, en: "", range: text.utf8(range),
            Bilingual(
              "“\(words)” says one word twice. Check the page before translating.", "“\(words)”中词语重复。请核对版面后再翻译。")))
        step = 2 * length
        break
      }
      index += step
    }
    return findings
  }

  /// 锚固锚固, but not 研究研究 (try to), 许许多多 or 一个一个.
  private static func isDoubled(_ text: ScalarText, _ index: Int, _ length: Int) -> Bool {
    guard index + 2 * length <= text.count else { return false }
    for offset in 0..<length {
      let scalar = text[index + offset]
      guard Han.isIdeograph(scalar), scalar == text[index + length + offset] else { return false }
      if Digits.isChinese(scalar) { return false }
    }
    // 会不会不: a question is no word said twice
    if length == 2, [0x4E0D, 0x6CA1].contains(text[index + 1]) { return false }
    // 人人 inside, 天天: a single character repeated is no word said twice
    if (1..<length).allSatisfy({ text[index + $0] == text[index] }) { return false }
    let word = text.string(index..<index + length)
    return !SetPhrases.mayRepeat.contains(word)
  }
}
