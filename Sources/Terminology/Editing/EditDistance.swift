/// How many single changes make one text of another.
public enum EditDistance {
  /// The number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment);
  /// `nil` where it is over a limit.
  public static func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int) -> Int? {
    if abs(first.count - second.count) > limit { return nil }
    var rows = [Array(0...second.count)]
    for (i, a) in first.enumerated() {
      var row = [i + 1]
      for (j, b) in second.enumerated() {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == second[j - 1], first[i - 1] == b { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      if row.allSatisfy({ $0 > limit }) { return nil }
      rows.append(row)
    }
    let distance = rows[first.count][second.count]
    return distance <= limit ? distance : nil
  }
}
