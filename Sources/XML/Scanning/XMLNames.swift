/// The names of a document: each written name once, with the namespace it stands for where it occurs.
public struct XMLNames: Sendable {
  /// A name with its namespace.
  public struct Expanded: Hashable, Sendable {
    /// The namespace, empty for none.
    public var namespace: String
    /// The name without prefix.
    public var local: String

    /// Makes a name from its parts.
    public init(namespace: String = "", local: String) {
      self.namespace = namespace
      self.local = local
    }
  }

  /// What an attribute name is.
  enum Kind: Hashable {
    case plain
    case prefixed
    /// A declaration of a prefix, or of the default namespace.
    case declaration
  }

  /// The namespace of the prefix `xml`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  private struct Raw {
    var prefix: String
    var local: String
    var kind: Kind
    var bytes: [UInt8]
    var hash: UInt64
    /// The expanded names under the declarations in force, or -1.
    var element = -1
    var attribute = -1
  }

  private var raws: [Raw] = []
  private var slots: [Int32] = Array(repeating: -1, count: 256)
  private var expanded: [Expanded] = []
  private var indexes: [Expanded: Int] = [:]
  private var declarations: [(prefix: String, namespace: String, depth: Int)] = []

  /// Makes an empty table.
  public init() {}

  /// The number of different names.
  public var count: Int { expanded.count }

  /// A name by its index.
  public subscript(index: Int) -> Expanded { expanded[index] }

  /// The index of a name, which is added where it is new.
  public mutating func index(of name: Expanded) -> Int {
    if let index = indexes[name] { return index }
    indexes[name] = expanded.count
    expanded.append(name)
    return expanded.count - 1
  }

  /// The name as written.
  func raw(_ index: Int) -> String { String(decoding: raws[index].bytes, as: UTF8.self) }

  func kind(_ raw: Int) -> Kind { raws[raw].kind }

  /// The index of a written name, which is added where it is new.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if raws[index].hash == hash, isName(index, bytes, range) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(raws.count)
    raws.append(Self.split(Array(bytes[range]), hash))
    if raws.count * 2 > slots.count { grow() }
    return raws.count - 1
  }

  private func isName(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if raws[index].bytes.count != range.count { return false }
    for offset in 0..<range.count where raws[index].bytes[offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in raws.indices {
      var slot = Int(truncatingIfNeeded: raws[index].hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func split(_ bytes: [UInt8], _ hash: UInt64) -> Raw {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let local = String(decoding: parts[parts.count - 1], as: UTF8.self)
    // A name with two colons is no qualified name; its prefix can't be declared, so it will be refused.
    let prefix = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: ":")
    let kind: Kind =
      if parts.count == 1 {
        local == "xmlns" ? .declaration : .plain
      } else {
        prefix == "xmlns" ? .declaration : .prefixed
      }
    let isBroken = parts.count > 1 && (prefix.isEmpty || local.isEmpty)
    return Raw(prefix: isBroken ? ":" : prefix, local: local, kind: kind, bytes: bytes, hash: hash)
  }

  // MARK: Namespaces

  /// Declares the prefix that a declaration names for an element at a depth; whether that is allowed.
  mutating func declare(_ declaration: Int, _ namespace: String, depth: Int) -> Bool {
    let prefix = raws[declaration].prefix.isEmpty ? "" : raws[declaration].local
    if prefix == "xml" { return namespace == Self.xmlNamespace }
    if prefix == "xmlns" || namespace == Self.xmlNamespace || namespace == "http://www.w3.org/2000/xmlns/" {
      return false
    }
    if namespace.isEmpty && !prefix.isEmpty { return false }
    declarations.append((prefix, namespace, depth))
    forget()
    return true
  }

  /// Forgets what was declared by elements deeper than those still open.
  mutating func leaveScope(depth: Int) {
    guard let last = declarations.last, last.depth >= depth else { return }
    while let last = declarations.last, last.depth >= depth { declarations.removeLast() }
    forget()
  }

  private mutating func forget() {
    for index in raws.indices {
      raws[index].element = -1
      raws[index].attribute = -1
    }
  }

  /// The expanded name of an element, or `nil` where its prefix is not declared.
  mutating func element(_ raw: Int) -> Int? {
    if raws[raw].element >= 0 { return raws[raw].element }
    guard let namespace = namespace(of: raws[raw].prefix) else { return nil }
    raws[raw].element = index(of: Expanded(namespace: namespace, local: raws[raw].local))
    return raws[raw].element
  }

  /// The expanded name of an attribute, or `nil` where its prefix is not declared.
  mutating func attribute(_ raw: Int) -> Int? {
    if raws[raw].attribute >= 0 { return raws[raw].attribute }
    let prefix = raws[raw].prefix
    guard let namespace = prefix.isEmpty ? "" : namespace(of: prefix) else { return nil }
    raws[raw].attribute = index(of: Expanded(namespace: namespace, local: raws[raw].local))
    return raws[raw].attribute
  }

  private func namespace(of prefix: String) -> String? {
    if prefix == "xml" { return Self.xmlNamespace }
    if let declaration = declarations.last(where: { $0.prefix == prefix }) { return declaration.namespace }
    return prefix.isEmpty ? "" : nil
  }
}
