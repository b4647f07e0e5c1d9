/// The lexical forms of the data types of XML Schema, part 2.
enum XSDValue {
  /// Whether a character is white space.
  static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\n" || character == "\r" || character == "\r\n"
  }

  /// Whether a string, its white space already collapsed, is written as the type wants it.
  static func isValue(_ value: String, of kind: RelaxNGDatatype.Kind) -> Bool {
    switch kind {
    case .string, .normalizedString, .token: true
    case .language: language?.matches(value) ?? false
    case .Name: isName(value, allowsColon: true, startsAsName: true)
    case .NCName, .ID, .IDREF, .ENTITY: isName(value, allowsColon: false, startsAsName: true)
    case .NMTOKEN: isName(value, allowsColon: true, startsAsName: false)
    case .QName:
      value.split(separator: ":", omittingEmptySubsequences: false).count <= 2
        && value.split(separator: ":", omittingEmptySubsequences: false)
          .allSatisfy { isName(String($0), allowsColon: false, startsAsName: true) }
    case .anyURI: isURI(value)
    case .boolean: ["true", "false", "1", "0"].contains(value)
    case .decimal: decimal?.matches(value) ?? false
    case .double, .float: double?.matches(value) ?? false
    case .hexBinary: value.utf8.count.isMultiple(of: 2) && value.utf8.allSatisfy(isHexadecimal)
    case .base64Binary: base64?.matches(value.filter { $0 != " " }) ?? false
    case .duration:
      (duration?.matches(value) ?? false) && value.last != "T" && value.last != "P"
    case .date, .time, .dateTime, .gYear, .gYearMonth, .gMonth, .gMonthDay, .gDay: XSDDate.isValue(value, of: kind)
    default: isInteger(value, kind)
    }
  }

  private static let language = RelaxNGRegex("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
  private static let decimal = RelaxNGRegex("[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)")
  private static let double = RelaxNGRegex("[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+\\-]?[0-9]+)?|-?INF|NaN")
  private static let integer = RelaxNGRegex("[+\\-]?[0-9]+")
  private static let base64 = RelaxNGRegex("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
  private static let duration = RelaxNGRegex(
    "-?P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?")

  private static func isInteger(_ value: String, _ kind: RelaxNGDatatype.Kind) -> Bool {
    guard integer?.matches(value) ?? false else { return false }
    let number = Int64(value.first == "+" ? String(value.dropFirst()) : value)
    let isNegative = value.first == "-"
    return switch kind {
    case .nonNegativeInteger: !isNegative || number == 0
    case .positiveInteger: !isNegative && number != 0
    case .nonPositiveInteger: isNegative || number == 0
    case .negativeInteger: isNegative && number != 0
    case .long: number != nil
    case .int: number.map { Int32(exactly: $0) != nil } ?? false
    case .short: number.map { Int16(exactly: $0) != nil } ?? false
    case .byte: number.map { Int8(exactly: $0) != nil } ?? false
    case .unsignedLong: UInt64(value) != nil
    case .unsignedInt: number.map { UInt32(exactly: $0) != nil } ?? false
    case .unsignedShort: number.map { UInt16(exactly: $0) != nil } ?? false
    case .unsignedByte: number.map { UInt8(exactly: $0) != nil } ?? false
    default: true
    }
  }

  private static func isName(_ value: String, allowsColon: Bool, startsAsName: Bool) -> Bool {
    var isFirst = startsAsName
    for scalar in value.unicodeScalars {
      if scalar == ":" && !allowsColon { return false }
      if !XMLCharacter.isNameCharacter(scalar.value, isFirst: isFirst) { return false }
      isFirst = false
    }
    return !value.isEmpty
  }

  /// Whether a string can be a URI reference once its characters beyond ASCII are escaped: as jing judges.
  private static func isURI(_ value: String) -> Bool {
    var value = value
    return value.withUTF8 { isURI($0) }
  }

  private static func isURI(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
      guard index + 2 < bytes.count, isHexadecimal(bytes[index + 1]), isHexadecimal(bytes[index + 2]) else {
        return false
      }
    }
    if bytes.count(where: { $0 == UInt8(ascii: "#") }) > 1 { return false }
    let end = bytes.firstIndex { "/?#:".utf8.contains($0) }
    guard let end, bytes[end] == UInt8(ascii: ":") else { return true }
    let scheme = bytes[..<end]
    return !scheme.isEmpty && isLetter(scheme[0]) && end + 1 < bytes.count
      && scheme.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
