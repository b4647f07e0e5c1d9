/// Encodes values as JSON that reads well and never changes: keys in snake case in the order of their declaration, absent
/// values as `null`.
///
/// Foundation's encoder leaves absent values out and orders keys by alphabet at best.
struct JSONValueEncoder: Encoder {
  let node: JSONNode
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The JSON of a value, in UTF-8, with a line end.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let node = JSONNode()
    try encode(value, into: node)
    var bytes: [UInt8] = []
    node.write(to: &bytes)
    bytes.append(0x0A)
    return bytes
  }

  /// Encodes a value; the keys of a dictionary, which has no order of its own, are sorted.
  fileprivate static func encode(_ value: some Encodable, into node: JSONNode) throws {
    if let dictionary = value as? [String: String] {
      node.content = .object([])
      for (key, text) in dictionary.sorted(by: { $0.key < $1.key }) { _ = node.set(key, JSONNode(.string(text))) }
    } else {
      try value.encode(to: JSONValueEncoder(node: node))
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.content = .object([])
    return KeyedEncodingContainer(Keyed<Key>(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.content = .array([])
    return Unkeyed(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: node) }

  /// `isHeading` as `is_heading`.
  fileprivate static func snakeCase(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      if scalar.properties.isUppercase {
        result += "_\(scalar.properties.lowercaseMapping)"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: JSONNode
  var codingPath: [any CodingKey] { [] }

  private func place(_ key: any CodingKey) -> JSONNode {
    node.set(JSONValueEncoder.snakeCase(key.stringValue), JSONNode())
  }

  func encodeNil(forKey key: Key) { _ = place(key) }
  func encode(_ value: Bool, forKey key: Key) { place(key).content = .literal("\(value)") }
  func encode(_ value: String, forKey key: Key) { place(key).content = .string(value) }
  func encode(_ value: Int, forKey key: Key) { place(key).content = .literal("\(value)") }
  func encode(_ value: Double, forKey key: Key) { place(key).content = .literal("\(value)") }
  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try JSONValueEncoder.encode(value, into: place(key))
  }

  // An absent value stands as null.
  func encodeIfPresent(_ value: String?, forKey key: Key) {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  func encodeIfPresent(_ value: Int?, forKey key: Key) {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  func encodeIfPresent(_ value: Double?, forKey key: Key) {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  func encodeIfPresent(_ value: Bool?, forKey key: Key) {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    JSONValueEncoder(node: place(key)).container(keyedBy: type)
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    JSONValueEncoder(node: place(key)).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { JSONValueEncoder(node: node.set("super", JSONNode())) }
  func superEncoder(forKey key: Key) -> any Encoder { JSONValueEncoder(node: place(key)) }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let node: JSONNode
  var codingPath: [any CodingKey] { [] }
  var count: Int {
    if case .array(let items) = node.content { items.count } else { 0 }
  }

  func encodeNil() { _ = node.appended(JSONNode()) }
  func encode<T: Encodable>(_ value: T) throws {
    try JSONValueEncoder.encode(value, into: node.appended(JSONNode()))
  }
  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    JSONValueEncoder(node: node.appended(JSONNode())).container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONValueEncoder(node: node.appended(JSONNode())).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { JSONValueEncoder(node: node.appended(JSONNode())) }
}

private struct Single: SingleValueEncodingContainer {
  let node: JSONNode
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { node.content = .null }
  func encode(_ value: Bool) { node.content = .literal("\(value)") }
  func encode(_ value: String) { node.content = .string(value) }
  func encode(_ value: Double) { node.content = .literal("\(value)") }
  func encode(_ value: Float) { node.content = .literal("\(value)") }
  func encode(_ value: Int) { node.content = .literal("\(value)") }
  func encode(_ value: Int8) { node.content = .literal("\(value)") }
  func encode(_ value: Int16) { node.content = .literal("\(value)") }
  func encode(_ value: Int32) { node.content = .literal("\(value)") }
  func encode(_ value: Int64) { node.content = .literal("\(value)") }
  func encode(_ value: UInt) { node.content = .literal("\(value)") }
  func encode(_ value: UInt8) { node.content = .literal("\(value)") }
  func encode(_ value: UInt16) { node.content = .literal("\(value)") }
  func encode(_ value: UInt32) { node.content = .literal("\(value)") }
  func encode(_ value: UInt64) { node.content = .literal("\(value)") }
  func encode<T: Encodable>(_ value: T) throws { try JSONValueEncoder.encode(value, into: node) }
}
