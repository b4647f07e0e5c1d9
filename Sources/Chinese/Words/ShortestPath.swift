/// The cheapest way to cut a run of Han characters into words: the unigram shortest path.
///
/// Each word costs −ln of its frequency; the path is found from the right, as in jieba, so that it can then be read off
/// from the left. Numerals are words of their own beside those of the dictionary: `二十六`, `第二十六`, `十二月`, `三分之一`.
struct ShortestPath {
  /// Longer runs are cut in pieces: no sentence has as many characters without a mark.
  static let capacity = 1024
  /// What a numeral of several characters costs, in 1/1024 nat: as much as a word of middling frequency.
  static let numeralCost: Int32 = 9 << 10

  let codes: UnsafeMutablePointer<UInt16>
  private let costs: UnsafeMutablePointer<Int32>
  /// The length of the best word from each place.
  let lengths: UnsafeMutablePointer<UInt16>
  private let tables: Lexicon.Tables

  /// Calls the body with room for one run after the other.
  static func with<Result>(_ tables: Lexicon.Tables, _ body: (ShortestPath) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity + 1) { codes in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity + 1) { costs in
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity + 1) { lengths in
          guard let codes = codes.baseAddress, let costs = costs.baseAddress, let lengths = lengths.baseAddress else {
            preconditionFailure("An allocation with a capacity has an address.")
          }
          return body(ShortestPath(codes: codes, costs: costs, lengths: lengths, tables: tables))
        }
      }
    }
  }

  /// Finds the path through the first `count` codes; ``lengths`` then holds the way.
  func solve(_ count: Int) {
    // A code that no node has as a label ends every walk.
    codes[count] = tables.unknownHan
    costs[count] = 0
    var at = count - 1
    while at >= 0 {
      let code = codes[at]
      var node = tables.node(Int(code))
      var best: Int32
      var length = 1
      if node.label == code {
        best = (node.cost > 0 ? node.cost : tables.unknownCost) + costs[at + 1]
        var end = at + 1
        while true {
          let base = node.base
          if base == 0 { break }
          let next = codes[end]
          node = tables.node(base + Int(next))
          if node.label != next { break }
          end += 1
          let cost = node.cost
          if cost > 0 {
            let through = cost + costs[end]
            if through < best {
              best = through
              length = end - at
            }
          }
        }
      } else {
        best = tables.unknownCost + costs[at + 1]
      }
      if code <= CharacterCode.ordinal {
        for end in numeralEnds(from: at, count: count) where end > at + length {
          let through = Self.numeralCost + costs[end]
          if through < best {
            best = through
            length = end - at
          }
        }
      }
      costs[at] = best
      lengths[at] = UInt16(truncatingIfNeeded: length)
      at -= 1
    }
  }

  /// Where a numeral that starts here can end: after the numeral, and after the 年, 月, 日 that makes it a date.
  @inline(never)
  private func numeralEnds(from start: Int, count: Int) -> [Int] {
    // A numeral starts where no numeral goes before.
    if start > 0, codes[start - 1] <= CharacterCode.lastNumeral { return [] }
    var end = start
    if codes[start] == CharacterCode.ordinal { end += 1 }
    let first = end
    while end < count, codes[end] <= CharacterCode.lastNumeral { end += 1 }
    let length = end - first
    if length == 0 { return [] }
    if first > start { return [end] }
    if end + 2 < count, codes[end] == CharacterCode.minute, codes[end + 1] == CharacterCode.of,
      codes[end + 2] <= CharacterCode.lastNumeral
    {
      end += 3
      while end < count, codes[end] <= CharacterCode.lastNumeral { end += 1 }
      return [end]
    }
    var ends = length > 1 ? [end] : []
    if end < count, isDate(first..<end, before: codes[end]) {
      ends.append(end + 1)
      if codes[end] == CharacterCode.month, end + 1 < count, codes[end + 1] == CharacterCode.part {
        ends.append(end + 2)
      }
    }
    return ends
  }

  private func isDate(_ numeral: Range<Int>, before unit: UInt16) -> Bool {
    switch unit {
    case CharacterCode.year:
      (numeral.count == 4 || numeral.count == 2) && numeral.allSatisfy { codes[$0] <= CharacterCode.lastDigit }
    case CharacterCode.month: numeral.count <= 2 && codes[numeral.lowerBound] <= CharacterCode.ten
    case CharacterCode.day: numeral.count <= 3 && numeral.count > 1
    default: false
    }
  }
}
