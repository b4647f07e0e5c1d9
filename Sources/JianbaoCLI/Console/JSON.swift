import Findings
import Foundation

/// JSON as the contracts have it: keys in their own order of declaration are not promised, so they are sorted.
enum JSON {
  /// One value, pretty on a terminal, with a line end.
  static func value(_ value: some Encodable, pretty: Bool = true) throws(Failure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    } catch {
      throw unwritable
    }
  }

  /// The failure of a result that has no form in JSON, such as one with an infinite number.
  static let unwritable = Failure(.ioError, Bilingual("The result can't be written as JSON.", "结果无法写成JSON。"))

  /// One value on one line.
  static func line(_ value: some Encodable) throws(Failure) -> [UInt8] { try Self.value(value, pretty: false) }
}
