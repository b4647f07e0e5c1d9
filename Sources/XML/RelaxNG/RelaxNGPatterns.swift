/// The patterns of a grammar and their derivatives, each kept once, so that equal patterns have equal numbers.
///
/// The algorithm is James Clark's, "An algorithm for RELAX NG validation" (2002): what may follow is a pattern, and each
/// piece of a document turns it into the next one.
struct RelaxNGPatterns: Sendable {
  typealias ID = Int32

  enum Node: Hashable, Sendable {
    case notAllowed, empty, text
    case choice(ID, ID)
    case interleave(ID, ID)
    case group(ID, ID)
    case oneOrMore(ID)
    case list(ID)
    case data(Int32)
    case value(Int32)
    /// A name class and the pattern of the value.
    case attribute(Int32, ID)
    case element(Int32)
    /// The content of an open element, and what follows it.
    case after(ID, ID)
  }

  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// Whether nothing at all fits the pattern.
    static let nullable = Flags(rawValue: 1)
    static let hasAttribute = Flags(rawValue: 2)
    /// Whether the content of text matters: it has a data type.
    static let hasData = Flags(rawValue: 4)
    static let hasText = Flags(rawValue: 8)
  }

  static let notAllowed: ID = 0
  static let empty: ID = 1
  static let text: ID = 2

  private(set) var nodes: [Node] = []
  private var flags: [Flags] = []
  private var ids: [Node: ID] = [:]

  init() {
    for node in [Node.notAllowed, .empty, .text] { _ = id(of: node) }
  }

  subscript(id: ID) -> Node { nodes[Int(id)] }

  func has(_ flag: Flags, _ id: ID) -> Bool { flags[Int(id)].contains(flag) }

  func isNullable(_ id: ID) -> Bool { flags[Int(id)].contains(.nullable) }

  mutating func choice(_ a: ID, _ b: ID) -> ID {
    if a == b || b == Self.notAllowed { return a }
    if a == Self.notAllowed { return b }
    if a == Self.empty, isNullable(b) { return b }
    if b == Self.empty, isNullable(a) { return a }
    if case .after(let content, let rest) = self[a], case .after(content, let other) = self[b] {
      return after(content, choice(rest, other))
    }
    if contains(a, b) { return a }
    if contains(b, a) { return b }
    if case .choice(let first, let rest) = self[a] { return id(of: .choice(first, choice(rest, b))) }
    return id(of: .choice(a, b))
  }

  /// A choice as a grammar writes it, which is not searched for members said twice: grammars name hundreds.
  mutating func choiceAsWritten(_ a: ID, _ b: ID) -> ID {
    a == b || b == Self.notAllowed ? a : a == Self.notAllowed ? b : id(of: .choice(a, b))
  }

  private func contains(_ choice: ID, _ member: ID) -> Bool {
    var id = choice
    while case .choice(let first, let rest) = self[id] {
      if first == member { return true }
      id = rest
    }
    return id == member
  }

  mutating func group(_ a: ID, _ b: ID) -> ID {
    if a == Self.notAllowed || b == Self.notAllowed { return Self.notAllowed }
    if a == Self.empty { return b }
    if b == Self.empty { return a }
    return id(of: .group(a, b))
  }

  mutating func interleave(_ a: ID, _ b: ID) -> ID {
    if a == Self.notAllowed || b == Self.notAllowed { return Self.notAllowed }
    if a == Self.empty { return b }
    if b == Self.empty { return a }
    return id(of: a < b ? .interleave(a, b) : .interleave(b, a))
  }

  mutating func after(_ a: ID, _ b: ID) -> ID {
    a == Self.notAllowed || b == Self.notAllowed ? Self.notAllowed : id(of: .after(a, b))
  }

  mutating func oneOrMore(_ a: ID) -> ID {
    if a == Self.notAllowed || a == Self.empty { return a }
    if case .oneOrMore = self[a] { return a }
    return id(of: .oneOrMore(a))
  }

  mutating func zeroOrMore(_ a: ID) -> ID { optional(oneOrMore(a)) }

  mutating func optional(_ a: ID) -> ID { isNullable(a) ? a : choiceAsWritten(a, Self.empty) }

  mutating func attribute(_ name: Int32, _ value: ID) -> ID {
    value == Self.notAllowed ? Self.notAllowed : id(of: .attribute(name, value))
  }

  mutating func id(of node: Node) -> ID {
    if let id = ids[node] { return id }
    let id = ID(nodes.count)
    nodes.append(node)
    flags.append(flags(of: node))
    ids[node] = id
    return id
  }

  private func flags(of node: Node) -> Flags {
    switch node {
    case .notAllowed, .element: return []
    case .empty: return .nullable
    case .text: return [.nullable, .hasText]
    case .data, .value, .list: return .hasData
    case .attribute: return .hasAttribute
    case .oneOrMore(let a): return flags[Int(a)]
    case .after(let a, _): return flags[Int(a)].subtracting(.nullable)
    case .choice(let a, let b): return flags[Int(a)].union(flags[Int(b)])
    case .group(let a, let b), .interleave(let a, let b):
      let both = flags[Int(a)].intersection(flags[Int(b)]).intersection(.nullable)
      return flags[Int(a)].union(flags[Int(b)]).subtracting(.nullable).union(both)
    }
  }
}
