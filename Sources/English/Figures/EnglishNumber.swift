import Chinese

/// Numbers in the English of a news agency: one to nine in words, 3,721 with a comma, 1.2 million from a million up.
enum EnglishNumber {
  private static let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
  private static let ordinals = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]
  /// The names of the great powers of ten, the greatest first.
  private static let names = [(12, "trillion"), (9, "billion"), (6, "million")]

  /// A cardinal number; `spelled` writes one to nine in words.
  static func cardinal(_ number: ExactNumber, spelled: Bool = true) -> String {
    let number = number.reduced
    if spelled, let whole = number.whole, whole < 10, whole >= 0 { return words[whole] }
    let value = number.double
    for (power, name) in names where value >= ExactNumber(1, exponent: power).double {
      let scaled = number.shifted(-power).reduced
      // 1,234,567 stays as it is; 4.1579 million has few enough decimals
      if scaled.exponent >= -4 { return decimal(scaled) + " " + name }
      break
    }
    return decimal(number)
  }

  /// The ends of a range, the great name and the words once: `3 to 5 million`, `three to five`.
  static func range(_ low: ExactNumber, _ high: ExactNumber, spelled: Bool) -> String {
    let (first, second) = (cardinal(low, spelled: spelled), cardinal(high, spelled: spelled))
    if let space = first.firstIndex(of: " "), second.hasSuffix(first[space...]) {
      return first[..<space] + " to " + second
    }
    return first + " to " + second
  }

  /// An ordinal number: `first`, `10th`, `22nd`.
  static func ordinal(_ value: Int) -> String {
    if value >= 0 && value < 10 { return ordinals[value] }
    let suffix =
      switch (value % 100, value % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return grouped(value) + suffix
  }

  /// A denominator: `thirds`, `quarters`, `10ths`.
  static func denominator(_ value: Int, one: Bool) -> String {
    let name =
      switch value {
      case 2: "half"
      case 4: "quarter"
      case 10: "tenth"
      case 100: "hundredth"
      case 1000: "thousandth"
      default: ordinal(value)
      }
    return one ? name : value == 2 ? "halves" : name + "s"
  }

  /// Plain digits with thousands separators and as many decimals as there are.
  static func decimal(_ number: ExactNumber) -> String {
    let number = number.reduced
    if let whole = number.whole { return grouped(whole) }
    var digits = String(number.mantissa)
    let decimals = -number.exponent
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals - digits.utf8.count + 1) + digits
    }
    let whole = Int(digits.dropLast(decimals)) ?? 0
    return grouped(whole) + "." + digits.suffix(decimals)
  }

  private static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var result = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return result
  }
}
