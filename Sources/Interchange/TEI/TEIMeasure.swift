import Briefing

/// How the value of a figure stands in the attributes of `measure`, both ways.
///
/// `quantity` states an exact value, so a bounded figure has none: 超1600万 is `atLeast="16000000" ana="#b-gt"`, where
/// the class says that the bound itself is excluded.
enum TEIMeasure {
  /// Which attributes carry the value.
  enum Form: Hashable {
    case quantity(String)
    case atLeast(String)
    case atMost(String)
    case range(String, String)
    case list([String])
  }

  /// The form that fits a figure; numbers that TEI's data type does not allow stand as a list in `@n`.
  static func form(of measure: Measure) -> Form {
    let values = measure.values
    guard values.allSatisfy(isNumeric) else { return .list(values) }
    if values.count == 2, measure.kind == "range" { return .range(values[0], values[1]) }
    guard values.count == 1 else { return .list(values) }
    return switch measure.bound {
    case "more-than", "at-least": .atLeast(values[0])
    case "nearly", "up-to": .atMost(values[0])
    default: .quantity(values[0])
    }
  }

  /// The bounds and their classes in the taxonomy of bounds; an exact value has none.
  static let categories = [
    (bound: "more-than", id: "b-gt"), (bound: "at-least", id: "b-ge"), (bound: "nearly", id: "b-lt"),
    (bound: "up-to", id: "b-le"), (bound: "about", id: "b-about"),
  ]

  /// The class of a bound, or `nil` for an exact value.
  static func category(of measure: Measure) -> String? {
    categories.first { $0.bound == measure.bound }?.id
  }

  /// The bound that the classes of an element name.
  static func bound(in classes: [String]) -> String {
    categories.first { classes.contains("#\($0.id)") }?.bound ?? "exactly"
  }

  /// Whether a string is a number of TEI's data type `teidata.numeric`: a decimal, or a fraction such as `2/3`.
  static func isNumeric(_ value: String) -> Bool {
    var digits = 0
    var points = 0
    var slashes = 0
    for (index, byte) in value.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "-") where index == 0: break
      case UInt8(ascii: ".") where points == 0 && slashes == 0: points += 1
      case UInt8(ascii: "/") where slashes == 0 && points == 0 && digits > 0:
        slashes += 1
        digits = 0
      default: return false
      }
    }
    return digits > 0
  }
}
