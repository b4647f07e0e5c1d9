/// The lexical forms of the data types of XML Schema, part 2.
///
/// Values are UTF-8; their white space is already collapsed where the type wants that.
enum XSDValue {
  /// Whether a value is written as the type wants it.
  static func isValue(_ value: ArraySlice<UInt8>, of kind: RelaxNGDatatype.Kind) -> Bool {
    switch kind {
    case .string, .normalizedString, .token: true
    case .language: language?.matches(value) ?? false
    case .Name: isName(value, allowsColon: true, startsAsName: true)
    case .NCName, .ID, .IDREF, .ENTITY: isName(value, allowsColon: false, startsAsName: true)
    case .NMTOKEN: isName(value, allowsColon: true, startsAsName: false)
    case .QName:
      value.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).count <= 2
        && value.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
          .allSatisfy { isName($0, allowsColon: false, startsAsName: true) }
    case .anyURI: isURI(value)
    case .boolean: ["true", "false", "1", "0"].contains { value.elementsEqual($0.utf8) }
    case .decimal: decimal?.matches(value) ?? false
    case .double, .float: double?.matches(value) ?? false
    case .hexBinary: value.count.isMultiple(of: 2) && value.allSatisfy(isHexadecimal)
    case .base64Binary: base64?.matches(value.filter { $0 != 0x20 }[...]) ?? false
    case .duration:
      (duration?.matches(value) ?? false) && value.last != UInt8(ascii: "T") && value.last != UInt8(ascii: "P")
    case .date, .time, .dateTime, .gYear, .gYearMonth, .gMonth, .gMonthDay, .gDay: XSDDate.isValue(value, of: kind)
    default: isInteger(value, kind)
    }
  }

  private static let language = RelaxNGRegex("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
  private static let decimal = RelaxNGRegex("[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)")
  private static let double = RelaxNGRegex("[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+\\-]?[0-9]+)?|-?INF|NaN")
  private static let base64 = RelaxNGRegex("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
  private static let duration = RelaxNGRegex(
    "-?P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?")

  private static func isInteger(_ value: ArraySlice<UInt8>, _ kind: RelaxNGDatatype.Kind) -> Bool {
    let hasSign = value.first == UInt8(ascii: "+") || value.first == UInt8(ascii: "-")
    let digits = hasSign ? value.dropFirst() : value
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    let isNegative = value.first == UInt8(ascii: "-")
    let isZero = digits.allSatisfy { $0 == 0x30 }
    let number = { Int64(String(decoding: isNegative ? value : digits, as: UTF8.self)) }
    return switch kind {
    case .nonNegativeInteger: !isNegative || isZero
    case .positiveInteger: !isNegative && !isZero
    case .nonPositiveInteger: isNegative || isZero
    case .negativeInteger: isNegative && !isZero
    case .long: number() != nil
    case .int: number().map { Int32(exactly: $0) != nil } ?? false
    case .short: number().map { Int16(exactly: $0) != nil } ?? false
    case .byte: number().map { Int8(exactly: $0) != nil } ?? false
    case .unsignedLong: (!isNegative || isZero) && UInt64(String(decoding: digits, as: UTF8.self)) != nil
    case .unsignedInt: number().map { UInt32(exactly: $0) != nil } ?? false
    case .unsignedShort: number().map { UInt16(exactly: $0) != nil } ?? false
    case .unsignedByte: number().map { UInt8(exactly: $0) != nil } ?? false
    default: true
    }
  }

  private static func isName(_ value: ArraySlice<UInt8>, allowsColon: Bool, startsAsName: Bool) -> Bool {
    value.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: ":") && !allowsColon { return false }
        let width = XMLCharacter.nameWidth(bytes, at, isFirst: startsAsName && at == 0)
        if width == 0 { return false }
        at += width
      }
      return !bytes.isEmpty
    }
  }

  /// Whether a string can be a URI reference once its characters beyond ASCII are escaped: as jing judges.
  private static func isURI(_ bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "%") {
      guard index + 2 < bytes.endIndex, isHexadecimal(bytes[index + 1]), isHexadecimal(bytes[index + 2]) else {
        return false
      }
    }
    if bytes.count(where: { $0 == UInt8(ascii: "#") }) > 1 { return false }
    let end = bytes.firstIndex { "/?#:".utf8.contains($0) }
    guard let end, bytes[end] == UInt8(ascii: ":") else { return true }
    let scheme = bytes[..<end]
    return (scheme.first.map(isLetter) ?? false) && end + 1 < bytes.endIndex
      && scheme.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
