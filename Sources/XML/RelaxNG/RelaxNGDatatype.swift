/// A data type of XML Schema with its facets, as far as schemas of TEI and its customizations use them.
struct RelaxNGDatatype: Hashable, Sendable {
  /// The types, by their names in XML Schema.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case string, normalizedString, token, language, Name, NCName, NMTOKEN, ID, IDREF, ENTITY, QName, anyURI, boolean
    case decimal, integer, nonNegativeInteger, positiveInteger, negativeInteger, nonPositiveInteger
    case long, int, short, byte, unsignedLong, unsignedInt, unsignedShort, unsignedByte
    case double, float, date, time, dateTime, gYear, gYearMonth, gMonth, gMonthDay, gDay, duration
    case hexBinary, base64Binary
  }

  /// A restriction of the type.
  enum Facet: Hashable, Sendable {
    case pattern(RelaxNGRegex)
    case minInclusive(Double)
    case maxInclusive(Double)
    case minExclusive(Double)
    case maxExclusive(Double)
    case minLength(Int)
    case maxLength(Int)
  }

  var kind: Kind
  var facets: [Facet] = []
  /// What the facets say, as the schema writes it, for messages.
  var patterns: [String] = []

  /// Whether a string in UTF-8 is a value of the type.
  func allows(_ text: ArraySlice<UInt8>) -> Bool {
    let value = normalized(text)
    return XSDValue.isValue(value, of: kind) && facets.allSatisfy { Self.holds($0, value) }
  }

  /// The string with its white space treated as the type says.
  func normalized(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    // Most values hold no white space, and then nothing is to be done.
    guard kind != .string, text.contains(where: XMLCharacter.isSpace) else { return text }
    if kind == .normalizedString { return text.map { XMLCharacter.isSpace($0) ? 0x20 : $0 }[...] }
    return Array(text.split(whereSeparator: XMLCharacter.isSpace).joined(separator: [0x20]))[...]
  }

  private static func holds(_ facet: Facet, _ value: ArraySlice<UInt8>) -> Bool {
    func number() -> Double { Double(String(decoding: value, as: UTF8.self)) ?? .nan }
    func length() -> Int { value.count { $0 & 0xC0 != 0x80 } }
    return switch facet {
    case .pattern(let regex): regex.matches(value)
    case .minInclusive(let bound): number() >= bound
    case .maxInclusive(let bound): number() <= bound
    case .minExclusive(let bound): number() > bound
    case .maxExclusive(let bound): number() < bound
    case .minLength(let count): length() >= count
    case .maxLength(let count): length() <= count
    }
  }
}
