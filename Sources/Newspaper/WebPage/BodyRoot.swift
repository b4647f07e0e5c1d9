/// Finds the container that holds the running text of a page.
enum BodyRoot {
  /// A named container must hold this share of the running text to be believed.
  private static let leastNamedShare = 0.5
  /// So little of the running text may be lost on the way down to the body.
  private static let mostLostShare = 0.3

  /// The path of the container.
  ///
  /// A container that names itself the body wins. Otherwise the way goes down from the root, always to the child with most
  /// of the running text, as long as what is left behind looks like the matter of the site.
  static func find(_ blocks: [WebBlock], _ named: [[Int]]) -> [Int] {
    let prose = blocks.filter(\.isProse)
    let all = weight(prose)
    let inside = named.map { path in (path: path, weight: weight(prose.filter { $0.path.starts(with: path) })) }
    var root: [Int] = []
    if let most = inside.map(\.weight).max(), Double(most) >= leastNamedShare * Double(all), most > 0 {
      // Of nested containers with the same text the innermost.
      root = inside.filter { $0.weight == most }.map(\.path).max { $0.count < $1.count } ?? []
      return root
    }
    while let child = heaviestChild(of: root, prose) {
      let lost = prose.filter { $0.path.starts(with: root) && !$0.path.starts(with: child) }
      if lost.contains(where: \.isLongProse) || prose.contains(where: { $0.path == child }) { break }
      if Double(weight(lost)) > mostLostShare * Double(all) { break }
      root = child
    }
    return root
  }

  private static func weight(_ blocks: [WebBlock]) -> Int { blocks.reduce(0) { $0 + $1.hanCount } }

  private static func heaviestChild(of root: [Int], _ prose: [WebBlock]) -> [Int]? {
    let inside = prose.filter { $0.path.count > root.count && $0.path.starts(with: root) }
    let children = Dictionary(grouping: inside) { Array($0.path.prefix(root.count + 1)) }
    // Of equal children the first on the page.
    return children.max { (weight($0.value), $1.key.last ?? 0) < (weight($1.value), $0.key.last ?? 0) }?.key
  }
}
