import XML

/// A place in a document with what stands before it, by which an id that went astray finds its element again.
struct TEIIdPlace {
  /// The name of the element in whose tag the place is.
  let element: String
  /// The element as it is written, up to the first end tag.
  let beginning: [UInt8]
  /// The id before that tag.
  private let idBefore: String

  /// How far is looked back, in bytes.
  static let reach = 4096

  init(at offset: Int, in input: XMLInput) {
    let start = max(0, offset - Self.reach)
    let bytes = input.bytes(from: start, count: offset - start + 1)
    let tag = bytes.lastIndex(of: UInt8(ascii: "<")) ?? 0
    let rest = input.bytes(from: start + tag, count: Self.reach)
    let end = rest.indices.dropFirst().first { rest[$0] == UInt8(ascii: "/") && rest[$0 - 1] == UInt8(ascii: "<") }
    beginning = Array(rest[..<(end ?? rest.count)])
    let name = rest.dropFirst().prefix { byte in
      !TEIKey.isSpace(byte) && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
    }
    element = String(decoding: name, as: UTF8.self)
    idBefore = Self.lastID(in: bytes[..<tag])
  }

  private static func lastID(in bytes: ArraySlice<UInt8>) -> String {
    let mark = Array("xml:id=".utf8)
    var end = bytes.endIndex
    while let last = bytes[..<end].lastIndex(of: UInt8(ascii: "=")) {
      end = last
      let value = bytes[(last + 1)...]
      guard let quote = value.first, bytes[...last].suffix(mark.count).elementsEqual(mark) else { continue }
      return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
    }
    return ""
  }

  /// Whether an element here could have such an id: `a7.s2.3` goes with `a7.s2.1`, `dom-energy` with `dom-culture`.
  func fits(_ id: String) -> Bool {
    guard let home = TEIHome.element(of: id) else { return element != "s" && isFollowed(by: id, exactly: false) }
    return home == element && (home != "s" || isFollowed(by: id, exactly: false))
  }

  /// Whether an element here would have such an id: `a7.s2.3` comes after `a7.s2.2` and after no other.
  func isFollowed(by id: String) -> Bool { isFollowed(by: id, exactly: true) }

  private func isFollowed(by id: String, exactly: Bool) -> Bool {
    let end = id.lastIndex { $0 == "." || $0 == "-" } ?? id.lastIndex { !$0.isNumber }.map { id.index(after: $0) }
    guard let end, idBefore.hasPrefix(id[..<end]) else { return false }
    let rest = idBefore.dropFirst(id[..<end].count)
    if rest.isEmpty || !exactly { return !(rest.first?.isLetter ?? false) }
    // `.s3` comes after `.s2` and what is in it, `.s2.1`.
    let own = id[end...]
    let kind = own.prefix { !$0.isNumber }
    guard rest.hasPrefix(kind), let last = Int(rest.dropFirst(kind.count).prefix(while: \.isNumber)) else {
      return false
    }
    return Int(own.dropFirst(kind.count)) == last + 1
  }
}
