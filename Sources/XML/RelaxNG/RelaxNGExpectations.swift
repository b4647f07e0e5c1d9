/// What a pattern would have allowed, for messages.
extension RelaxNGDerivatives {
  /// The elements that may come next, in the order of the schema, each once.
  func elements(of pattern: ID, limit: Int = 40) -> [String] {
    var names: [String] = []
    var seen: Set<ID> = []
    collectElements(pattern, &names, &seen, limit)
    return names
  }

  private func collectElements(_ pattern: ID, _ names: inout [String], _ seen: inout Set<ID>, _ limit: Int) {
    guard names.count < limit, seen.insert(pattern).inserted else { return }
    switch grammar.patterns[pattern] {
    case .element(let element):
      let element = grammar.elements[Int(element)]
      var classes: [String] = []
      collectClasses(element.content, &classes)
      let tags = grammar.nameClasses[Int(element.nameClass)].listed.map { $0 + classes.joined() }
      names += tags.filter { !names.contains($0) }
    case .choice(let a, let b), .interleave(let a, let b):
      collectElements(a, &names, &seen, limit)
      collectElements(b, &names, &seen, limit)
    case .group(let a, let b):
      collectElements(a, &names, &seen, limit)
      if grammar.patterns.isNullable(a) || !grammar.patterns.has(.hasAttribute, a) && isOnlyAttributes(a) {
        collectElements(b, &names, &seen, limit)
      }
    case .oneOrMore(let a), .after(let a, _): collectElements(a, &names, &seen, limit)
    default: break
    }
  }

  /// The attributes by which elements of one name are told apart.
  static let classifying = ["type", "subtype"]

  /// The attributes that tell an element from others of its name, as a tag has them: ` type="source"`.
  private func collectClasses(_ pattern: ID, _ classes: inout [String]) {
    guard grammar.patterns.has(.hasAttribute, pattern) else { return }
    switch grammar.patterns[pattern] {
    case .group(let a, let b), .interleave(let a, let b):
      collectClasses(a, &classes)
      collectClasses(b, &classes)
    case .attribute(let nameClass, let value):
      guard case .value(let number) = grammar.patterns[value],
        case .name(let name) = grammar.nameClasses[Int(nameClass)], Self.classifying.contains(name.local)
      else { return }
      classes.append(" \(name.local)=\"\(grammar.values[Int(number)].text)\"")
    default: break
    }
  }

  /// The namespace in which an element of the same local name could come next.
  func namespace(ofElement local: String, in pattern: ID) -> String? {
    var seen: Set<ID> = []
    var waiting = [pattern]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      switch grammar.patterns[next] {
      case .element(let element):
        let names = grammar.nameClasses[Int(grammar.elements[Int(element)].nameClass)]
        if case .name(let name) = names, name.local == local { return name.namespace }
      case .choice(let a, let b), .interleave(let a, let b), .group(let a, let b): waiting += [a, b]
      case .oneOrMore(let a), .after(let a, _): waiting.append(a)
      default: break
      }
    }
    return nil
  }

  private func isOnlyAttributes(_ pattern: ID) -> Bool {
    if case .attribute = grammar.patterns[pattern] { true } else { false }
  }

  /// The attributes that may still come, each once.
  func attributes(of pattern: ID) -> [String] {
    var names: [String] = []
    collectAttributes(pattern, &names)
    return names
  }

  private func collectAttributes(_ pattern: ID, _ names: inout [String]) {
    guard grammar.patterns.has(.hasAttribute, pattern) else { return }
    switch grammar.patterns[pattern] {
    case .attribute(let nameClass, _):
      for name in grammar.nameClasses[Int(nameClass)].listed where !names.contains(name) { names.append(name) }
    case .choice(let a, let b), .interleave(let a, let b), .group(let a, let b):
      collectAttributes(a, &names)
      collectAttributes(b, &names)
    case .oneOrMore(let a), .after(let a, _): collectAttributes(a, &names)
    default: break
    }
  }

  /// The attributes without which a start tag can't end; of a choice, those of all its branches.
  func requiredAttributes(of pattern: ID) -> [String] {
    guard grammar.patterns.has(.hasAttribute, pattern) else { return [] }
    switch grammar.patterns[pattern] {
    case .attribute(let nameClass, _): return grammar.nameClasses[Int(nameClass)].listed
    case .choice(let a, let b):
      let first = requiredAttributes(of: a)
      let second = requiredAttributes(of: b)
      return first.isEmpty || second.isEmpty ? [] : first + second.filter { !first.contains($0) }
    case .group(let a, let b), .interleave(let a, let b):
      let first = requiredAttributes(of: a)
      return first + requiredAttributes(of: b).filter { !first.contains($0) }
    case .oneOrMore(let a), .after(let a, _): return requiredAttributes(of: a)
    default: return []
    }
  }

  /// The values that patterns allow: those they list, or the names of their data types.
  func values(allowedBy patterns: [ID]) -> [String] {
    var values: [String] = []
    for pattern in patterns { collectValues(pattern, &values) }
    return values
  }

  private func collectValues(_ pattern: ID, _ values: inout [String]) {
    switch grammar.patterns[pattern] {
    case .value(let value):
      let text = grammar.values[Int(value)].text
      if !values.contains(text) { values.append(text) }
    case .data(let datatype):
      let datatype = grammar.datatypes[Int(datatype)]
      let name =
        datatype.patterns.isEmpty ? "(\(datatype.kind.rawValue))" : "(\(datatype.patterns.joined(separator: " ")))"
      if !values.contains(name) { values.append(name) }
    case .choice(let a, let b), .group(let a, let b), .interleave(let a, let b):
      collectValues(a, &values)
      collectValues(b, &values)
    case .oneOrMore(let a), .list(let a), .after(let a, _): collectValues(a, &values)
    default: break
    }
  }
}
