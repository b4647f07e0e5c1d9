/// Any JSON value, for asking what a program wrote.
enum JSONTree: Decodable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONTree].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONTree].self))
    }
  }

  /// A member of an object; `nil` where it has none of that name.
  subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// A member of a list; `nil` where it is shorter.
  subscript(index: Int) -> JSONTree? {
    if case .list(let members) = self, members.indices.contains(index) { members[index] } else { nil }
  }

  /// The names of the members of an object.
  var keys: Set<String> { if case .object(let members) = self { Set(members.keys) } else { [] } }

  /// The members of a list.
  var members: [JSONTree] { if case .list(let members) = self { members } else { [] } }

  /// The names of all members at every depth.
  var allKeys: Set<String> {
    switch self {
    case .list(let members): members.reduce(into: []) { $0.formUnion($1.allKeys) }
    case .object(let members): members.values.reduce(into: keys) { $0.formUnion($1.allKeys) }
    default: []
    }
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int) { self = .number(Double(number)) }
  init(floatLiteral number: Double) { self = .number(number) }
  init(booleanLiteral truth: Bool) { self = .truth(truth) }
  init(arrayLiteral members: JSONTree...) { self = .list(members) }
}
