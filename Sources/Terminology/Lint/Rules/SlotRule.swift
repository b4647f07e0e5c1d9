import Findings

/// A frame such as 以X为Y is made of Chinese and of the slots X, Y and Z, each once, in this order and apart, and holds
/// the characters of its phrase.
struct SlotRule: GlossaryRule {
  private static let slots: [Unicode.Scalar] = ["X", "Y", "Z"]

  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      let frame = Array(row.trimmed(.pattern).unicodeScalars)
      guard !frame.isEmpty, let fault = fault(in: frame, of: Array(row.trimmed(.term).unicodeScalars)) else {
        return nil
      }
      return row.finding(
        .patternNotRead, .error, .pattern, fault,
        remedy: Bilingual(
          "Write the Chinese of the phrase with X, Y and Z for what varies, such as 以X为Y, or leave the cell empty.",
          "请写出该词语的汉字，可变部分依次用 X、Y、Z 表示，如“以X为Y”；也可留空。"))
    }
  }

  private func fault(in frame: [Unicode.Scalar], of phrase: [Unicode.Scalar]) -> Bilingual? {
    if let bad = frame.first(where: { !$0.isHan && !Self.slots.contains($0) }) {
      return Bilingual("The frame holds “\(bad)”, which is neither Chinese nor a slot.", "句式中的“\(bad)”既不是汉字也不是空位。")
    }
    let slots = frame.filter(Self.slots.contains)
    if slots.isEmpty { return Bilingual("The frame has no slot.", "句式中没有空位。") }
    if slots != Array(Self.slots.prefix(slots.count)) {
      return Bilingual("The slots of the frame are not X, Y, Z in this order, each once.", "空位没有依次使用 X、Y、Z，或有重复。")
    }
    if zip(frame, frame.dropFirst()).contains(where: { Self.slots.contains($0) && Self.slots.contains($1) }) {
      return Bilingual("Nothing parts two slots of the frame.", "两个空位之间没有汉字。")
    }
    var rest = phrase[...]
    for scalar in frame where scalar == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
      ? nil : Bilingual("The frame does not hold all characters of the phrase.", "句式中缺少该词语的字。")
  }
}
