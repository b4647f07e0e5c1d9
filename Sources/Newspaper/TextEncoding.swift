/// A character encoding in which pages arrive; the raw value is its IANA name.
public enum TextEncoding: String, Hashable, Codable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"
}
