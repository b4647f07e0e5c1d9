/// Turns the XML of a schema into patterns.
struct RelaxNGCompiler {
  typealias ID = RelaxNGPatterns.ID

  private static let namespace = "http://relaxng.org/ns/structure/1.0"

  private var grammar = RelaxNGGrammar()
  private var definitions: [String: Definition] = [:]
  private var nameClassIDs: [RelaxNGNameClass: Int32] = [:]
  private var datatypeIDs: [RelaxNGDatatype: Int32] = [:]
  private var valueIDs: [RelaxNGGrammar.Value: Int32] = [:]
  /// Elements whose content is still to be compiled: they are what makes a grammar recursive.
  private var pending: [(element: Int, body: [XMLElement], scope: Scope)] = []

  private struct Definition {
    var bodies: [(body: [XMLElement], scope: Scope)] = []
    var combine: String?
    var pattern: ID?
    var isOpen = false
  }

  /// What is inherited from outside.
  private struct Scope {
    var namespace = ""
    var library = ""
  }

  mutating func compile(_ root: XMLElement) throws(SchemaFailure) -> RelaxNGGrammar {
    let scope = Scope()
    if isPattern(root, "grammar") {
      try define(root, inherit(root, scope))
      grammar.start = try reference("start", root)
    } else {
      grammar.start = try pattern(root, scope)
    }
    while let next = pending.popLast() {
      grammar.elements[next.element].content = try sequence(next.body, next.scope)
    }
    return grammar
  }

  // MARK: Definitions

  private mutating func define(_ parent: XMLElement, _ scope: Scope) throws(SchemaFailure) {
    for element in patterns(of: parent) {
      let scope = inherit(element, scope)
      switch element.name {
      case "start": add("start", element, scope)
      case "define": add(element["name"].map { "define \($0)" } ?? "", element, scope)
      case "div": try define(element, scope)
      default: throw failure("<\(element.name)> is not read: put the schema into one file", element)
      }
    }
  }

  private mutating func add(_ name: String, _ element: XMLElement, _ scope: Scope) {
    var definition = definitions[name] ?? Definition()
    definition.bodies.append((patterns(of: element), scope))
    definition.combine = element["combine"] ?? definition.combine
    definitions[name] = definition
  }

  private mutating func reference(_ name: String, _ element: XMLElement) throws(SchemaFailure) -> ID {
    guard var definition = definitions[name] else { throw failure("\(name) is not defined", element) }
    if let pattern = definition.pattern { return pattern }
    if definition.isOpen { throw failure("\(name) refers to itself outside an element", element) }
    definition.isOpen = true
    definitions[name] = definition
    var result: ID?
    for (body, scope) in definition.bodies {
      let pattern = try sequence(body, scope)
      guard let other = result else {
        result = pattern
        continue
      }
      result =
        definition.combine == "interleave"
        ? grammar.patterns.interleave(other, pattern) : grammar.patterns.choiceAsWritten(other, pattern)
    }
    definition.pattern = result ?? RelaxNGPatterns.empty
    definitions[name] = definition
    return result ?? RelaxNGPatterns.empty
  }

  // MARK: Patterns

  private mutating func sequence(_ elements: [XMLElement], _ scope: Scope) throws(SchemaFailure) -> ID {
    var result = RelaxNGPatterns.empty
    // From the right, so that what comes first in the document is first in the pattern.
    for element in elements.reversed() {
      let pattern = try pattern(element, scope)
      result = grammar.patterns.group(pattern, result)
    }
    return result
  }

  private mutating func pattern(_ element: XMLElement, _ outer: Scope) throws(SchemaFailure) -> ID {
    let scope = inherit(element, outer)
    let children = patterns(of: element)
    switch element.name {
    case "empty": return RelaxNGPatterns.empty
    case "text": return RelaxNGPatterns.text
    case "notAllowed": return RelaxNGPatterns.notAllowed
    case "group": return try sequence(children, scope)
    case "choice":
      var result = RelaxNGPatterns.notAllowed
      for child in children.reversed() {
        let pattern = try pattern(child, scope)
        result = grammar.patterns.choiceAsWritten(pattern, result)
      }
      return result
    case "interleave":
      var result = RelaxNGPatterns.empty
      for child in children {
        let pattern = try pattern(child, scope)
        result = grammar.patterns.interleave(result, pattern)
      }
      return result
    case "optional":
      let pattern = try sequence(children, scope)
      return grammar.patterns.optional(pattern)
    case "zeroOrMore":
      let pattern = try sequence(children, scope)
      return grammar.patterns.zeroOrMore(pattern)
    case "oneOrMore":
      let pattern = try sequence(children, scope)
      return grammar.patterns.oneOrMore(pattern)
    case "mixed":
      let pattern = try sequence(children, scope)
      return grammar.patterns.interleave(RelaxNGPatterns.text, pattern)
    case "list":
      let pattern = try sequence(children, scope)
      return grammar.patterns.id(of: .list(pattern))
    case "ref": return try reference("define \(element["name"] ?? "")", element)
    case "value": return try value(element, scope)
    case "data": return try data(element, scope)
    case "attribute":
      let (nameClass, rest) = try nameClass(of: element, children, scope, isAttribute: true)
      let pattern = rest.isEmpty ? RelaxNGPatterns.text : try sequence(rest, scope)
      return grammar.patterns.attribute(nameClass, pattern)
    case "element":
      let (nameClass, rest) = try nameClass(of: element, children, scope, isAttribute: false)
      let index = grammar.elements.count
      grammar.elements.append(.init(nameClass: nameClass, content: RelaxNGPatterns.notAllowed))
      pending.append((index, rest, scope))
      return grammar.patterns.id(of: .element(Int32(index)))
    default: throw failure("<\(element.name)> is not read: put the schema into one file", element)
    }
  }

  // MARK: Data

  private mutating func value(_ element: XMLElement, _ scope: Scope) throws(SchemaFailure) -> ID {
    let kind = try element["type"] == nil ? .token : kind(of: element, scope)
    let value = RelaxNGGrammar.Value(datatype: RelaxNGDatatype(kind: kind), text: element.text)
    let id = valueIDs[value] ?? Int32(grammar.values.count)
    if valueIDs.updateValue(id, forKey: value) == nil { grammar.values.append(value) }
    return grammar.patterns.id(of: .value(id))
  }

  private mutating func data(_ element: XMLElement, _ scope: Scope) throws(SchemaFailure) -> ID {
    var datatype = RelaxNGDatatype(kind: try kind(of: element, scope))
    for child in patterns(of: element) {
      guard child.name == "param" else { throw failure("<\(child.name)> in <data> is not read", child) }
      let text = child.text
      let number = Double(text)
      switch child["name"] {
      case "pattern":
        guard let regex = RelaxNGRegex(text) else { throw failure("the pattern \(text) is not read", child) }
        datatype.facets.append(.pattern(regex))
        datatype.patterns.append(text)
      case "minInclusive": datatype.facets.append(.minInclusive(number ?? .nan))
      case "maxInclusive": datatype.facets.append(.maxInclusive(number ?? .nan))
      case "minExclusive": datatype.facets.append(.minExclusive(number ?? .nan))
      case "maxExclusive": datatype.facets.append(.maxExclusive(number ?? .nan))
      case "minLength": datatype.facets.append(.minLength(Int(text) ?? 0))
      case "maxLength": datatype.facets.append(.maxLength(Int(text) ?? 0))
      case "length":
        datatype.facets.append(.minLength(Int(text) ?? 0))
        datatype.facets.append(.maxLength(Int(text) ?? 0))
      default: throw failure("the parameter \(child["name"] ?? "") is not read", child)
      }
    }
    let id = datatypeIDs[datatype] ?? Int32(grammar.datatypes.count)
    if datatypeIDs.updateValue(id, forKey: datatype) == nil { grammar.datatypes.append(datatype) }
    return grammar.patterns.id(of: .data(id))
  }

  private func kind(of element: XMLElement, _ scope: Scope) throws(SchemaFailure) -> RelaxNGDatatype.Kind {
    let name = element["type"] ?? ""
    let isBuiltIn = scope.library.isEmpty && ["string", "token"].contains(name)
    guard isBuiltIn || scope.library == "http://www.w3.org/2001/XMLSchema-datatypes",
      let kind = RelaxNGDatatype.Kind(rawValue: name)
    else { throw failure("the data type \(name) is not read", element) }
    return kind
  }

  // MARK: Names

  private mutating func nameClass(
    of element: XMLElement, _ children: [XMLElement], _ scope: Scope, isAttribute: Bool
  ) throws(SchemaFailure) -> (id: Int32, rest: [XMLElement]) {
    let parsed: RelaxNGNameClass
    var rest = children
    if let name = element["name"] {
      // An attribute written with @name is in no namespace unless @ns stands beside it.
      parsed = .name(expand(name, isAttribute ? element["ns"] ?? "" : scope.namespace))
    } else if let first = children.first {
      parsed = try nameClass(first, scope)
      rest.removeFirst()
    } else {
      throw failure("<\(element.name)> has no name", element)
    }
    let id = nameClassIDs[parsed] ?? Int32(grammar.nameClasses.count)
    if nameClassIDs.updateValue(id, forKey: parsed) == nil { grammar.nameClasses.append(parsed) }
    return (id, rest)
  }

  private func nameClass(_ element: XMLElement, _ outer: Scope) throws(SchemaFailure) -> RelaxNGNameClass {
    let scope = inherit(element, outer)
    let children = patterns(of: element)
    switch element.name {
    case "name": return .name(expand(trimmed(element.text), scope.namespace))
    case "anyName": return .anyName(except: try exception(children, scope))
    case "nsName": return .nsName(scope.namespace, except: try exception(children, scope))
    case "choice": return .choice(try nameClasses(children, scope))
    default: throw failure("<\(element.name)> is no name", element)
    }
  }

  private func nameClasses(_ elements: [XMLElement], _ scope: Scope) throws(SchemaFailure) -> [RelaxNGNameClass] {
    var classes: [RelaxNGNameClass] = []
    for element in elements { classes.append(try nameClass(element, scope)) }
    return classes
  }

  private func exception(_ children: [XMLElement], _ scope: Scope) throws(SchemaFailure) -> RelaxNGNameClass? {
    guard let except = children.first, except.name == "except" else { return nil }
    return .choice(try nameClasses(patterns(of: except), inherit(except, scope)))
  }

  /// A name with the namespace it stands for; the prefix `xml` is the only one that is known without declaration.
  private func expand(_ name: String, _ namespace: String) -> XMLNames.Expanded {
    let name = trimmed(name)
    if name.hasPrefix("xml:") { return .init(namespace: XMLNames.xmlNamespace, local: String(name.dropFirst(4))) }
    return .init(namespace: namespace, local: name)
  }

  // MARK: The XML of the schema

  private func inherit(_ element: XMLElement, _ scope: Scope) -> Scope {
    Scope(namespace: element["ns"] ?? scope.namespace, library: element["datatypeLibrary"] ?? scope.library)
  }

  private func isPattern(_ element: XMLElement, _ name: String) -> Bool {
    element.name == name && element.namespace == Self.namespace
  }

  /// The elements of Relax NG directly inside; annotations are in other namespaces.
  private func patterns(of element: XMLElement) -> [XMLElement] {
    element.elements.filter { $0.namespace == Self.namespace }
  }

  private func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func failure(_ message: String, _ element: XMLElement) -> SchemaFailure {
    SchemaFailure(message: "Line \(element.line) of the schema: \(message).")
  }
}
