/// A container whose `class` or `id` says that it holds the text of an article.
struct NamedBody: Hashable {
  /// Its place in the document.
  var path: [Int]
  /// The words of its attributes.
  var words: Set<String>
}

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
  static func find(_ blocks: [WebBlock], _ named: [NamedBody]) -> [Int] {
    let prose = blocks.filter(\.isProse)
    let all = weight(prose)
    let bodies = named.filter { body in prose.contains { $0.path.starts(with: body.path) } }
    let believed = bodies.filter { body in
      let inside = weight(prose.filter { $0.path.starts(with: body.path) })
      // Where the page has several of them, each holds an article and none the page.
      let isOnly = !bodies.contains { $0.words == body.words && !areNested($0.path, body.path) }
      return isOnly && Double(inside) >= leastNamedShare * Double(all)
    }
    if let innermost = believed.max(by: { $0.path.count < $1.path.count }) { return innermost.path }
    var root: [Int] = []
    while let child = heaviestChild(of: root, prose) {
      let lost = prose.filter { $0.path.starts(with: root) && !$0.path.starts(with: child) }
      if lost.contains(where: \.isLongProse) || prose.contains(where: { $0.path == child }) { break }
      if Double(weight(lost)) > mostLostShare * Double(all) { break }
      root = child
    }
    return root
  }

  private static func areNested(_ first: [Int], _ second: [Int]) -> Bool {
    first.starts(with: second) || second.starts(with: first)
  }

  private static func weight(_ blocks: [WebBlock]) -> Int { blocks.reduce(0) { $0 + $1.hanCount } }

  private static func heaviestChild(of root: [Int], _ prose: [WebBlock]) -> [Int]? {
    let inside = prose.filter { $0.path.count > root.count && $0.path.starts(with: root) }
    let children = Dictionary(grouping: inside) { Array($0.path.prefix(root.count + 1)) }
    // Of equal children the first on the page.
    return children.max { (weight($0.value), $1.key.last ?? 0) < (weight($1.value), $0.key.last ?? 0) }?.key
  }
}
