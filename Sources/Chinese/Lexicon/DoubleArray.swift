/// Builds the double array of a lexicon from words that are sorted by their codes.
///
/// Follows J. Aoe, “An efficient digital search algorithm by using a double-array structure” (1989), with the codes of
/// characters as labels in the place of bytes: one step a character.
struct DoubleArray {
  struct Word {
    var codes: Range<Int>
    var cost: UInt16
    var tag: UInt8
  }

  /// The finished nodes.
  ///
  /// The root is not among them: its children stand at their own code.
  private(set) var nodes: [UInt64]
  private let codes: [UInt16]
  private let words: [Word]
  private var usedBases: [Bool]
  /// Where to look for room, for nodes of one child, of two, and so on.
  private var cursors: [Int]
  /// After so many slots looked at in vain the next node with as many children starts where this one found room.
  private static let patience = 10_000

  init(codes: [UInt16], words: [Word], codeLimit: Int) throws(LexiconFailure) {
    self.codes = codes
    self.words = words
    nodes = Array(repeating: 0, count: codeLimit * 2)
    usedBases = Array(repeating: false, count: codeLimit * 2)
    usedBases[0] = true
    cursors = Array(repeating: codeLimit, count: 8)
    // The root's children first, so that no other node takes a place below the code limit.
    try place(words.indices, depth: 0, base: 0)
    let used = (nodes.lastIndex { $0 != 0 } ?? 0) + 1
    nodes.removeSubrange(min(used + codeLimit, nodes.count)...)
    nodes += Array(repeating: 0, count: max(0, used + codeLimit - nodes.count))
  }

  /// Places the children of the node whose words are given, then theirs.
  private mutating func place(_ range: Range<Int>, depth: Int, base: Int) throws(LexiconFailure) {
    let children = children(of: range, depth: depth)
    for child in children {
      let ended = words[child.words.lowerBound]
      let ends = ended.codes.count == depth + 1
      nodes[base + Int(child.code)] =
        LexiconNode(base: 0, label: child.code, cost: ends ? ended.cost : 0, tag: ends ? ended.tag : 0).bits
    }
    for child in children {
      let ends = words[child.words.lowerBound].codes.count == depth + 1
      let longer = child.words.dropFirst(ends ? 1 : 0)
      if longer.isEmpty { continue }
      let below = try freeBase(for: self.children(of: longer, depth: depth + 1).map(\.code))
      let node = base + Int(child.code)
      nodes[node] |= UInt64(below) << 40
      try place(longer, depth: depth + 1, base: below)
    }
  }

  private func children(of range: Range<Int>, depth: Int) -> [(code: UInt16, words: Range<Int>)] {
    var children: [(code: UInt16, words: Range<Int>)] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let code = codes[words[start].codes.lowerBound + depth]
      var end = start + 1
      while end < range.upperBound, codes[words[end].codes.lowerBound + depth] == code { end += 1 }
      children.append((code, start..<end))
      start = end
    }
    return children
  }

  private mutating func freeBase(for labels: [UInt16]) throws(LexiconFailure) -> Int {
    let size = min(labels.count, cursors.count - 1)
    while cursors[size] < nodes.count, nodes[cursors[size]] != 0 { cursors[size] += 1 }
    let first = Int(labels.first ?? 0)
    let last = Int(labels.last ?? 0)
    var slot = max(cursors[size], first + 1)
    var looks = 0
    while true {
      let base = slot - first
      if base + last >= nodes.count {
        let count = nodes.count
        guard count < 1 << 23 else { throw .tooLarge }
        nodes += Array(repeating: 0, count: count)
        usedBases += Array(repeating: false, count: count)
      }
      if nodes[slot] == 0, !usedBases[base], labels.allSatisfy({ nodes[base + Int($0)] == 0 }) {
        usedBases[base] = true
        if looks > Self.patience { cursors[size] = max(cursors[size], slot - Self.patience / 4) }
        return base
      }
      slot += 1
      looks += 1
    }
  }
}
