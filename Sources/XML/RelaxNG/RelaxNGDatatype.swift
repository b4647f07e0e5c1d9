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

  /// Whether a string is a value of the type.
  func allows(_ text: String) -> Bool {
    let value = normalized(text)
    return XSDValue.isValue(value, of: kind) && facets.allSatisfy { Self.holds($0, value) }
  }

  /// The string with its white space treated as the type says.
  func normalized(_ text: String) -> String {
    switch kind {
    case .string: text
    case .normalizedString:
      String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    // Most values hold no white space, and then nothing is to be done.
    default:
      text.utf8.contains { XMLCharacter.isSpace($0) }
        ? text.split(whereSeparator: XSDValue.isSpace).joined(separator: " ") : text
    }
  }

  private static func holds(_ facet: Facet, _ value: String) -> Bool {
    switch facet {
    case .pattern(let regex): regex.matches(value)
    case .minInclusive(let bound): (Double(value) ?? .nan) >= bound
    case .maxInclusive(let bound): (Double(value) ?? .nan) <= bound
    case .minExclusive(let bound): (Double(value) ?? .nan) > bound
    case .maxExclusive(let bound): (Double(value) ?? .nan) < bound
    case .minLength(let count): value.unicodeScalars.count >= count
    case .maxLength(let count): value.unicodeScalars.count <= count
    }
  }
}
