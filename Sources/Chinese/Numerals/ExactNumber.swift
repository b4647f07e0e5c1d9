/// A decimal number without rounding: `mantissa × 10^exponent`, so that 415.79万 is 4157900 and not 4157900.0000000005.
public struct ExactNumber: Hashable, Codable, Sendable {
  /// The digits.
  public var mantissa: Int
  /// The power of ten.
  public var exponent: Int

  /// Makes a number from its digits and its power of ten.
  public init(_ mantissa: Int, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The nearest double.
  public var double: Double {
    exponent >= 0 ? Double(mantissa) * Self.power(exponent) : Double(mantissa) / Self.power(-exponent)
  }

  /// The value where it is whole and fits, else `nil`.
  public var whole: Int? {
    let reduced = self.reduced
    guard reduced.exponent >= 0, reduced.exponent < 19 else { return nil }
    var value = reduced.mantissa
    for _ in 0..<reduced.exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// The same number without trailing zeros in its digits.
  public var reduced: ExactNumber {
    guard mantissa != 0 else { return ExactNumber(0) }
    var result = self
    while result.mantissa % 10 == 0 {
      result.mantissa /= 10
      result.exponent += 1
    }
    return result
  }

  /// The number times a power of ten.
  public func shifted(_ power: Int) -> ExactNumber { ExactNumber(mantissa, exponent: exponent + power) }

  /// The number times a small whole number; `nil` where it does not fit.
  public func times(_ factor: Int) -> ExactNumber? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow ? nil : ExactNumber(product, exponent: exponent)
  }

  /// The sum; `nil` where it does not fit.
  public func plus(_ other: ExactNumber) -> ExactNumber? {
    if mantissa == 0 { return other }
    if other.mantissa == 0 { return self }
    let exponent = min(self.exponent, other.exponent)
    guard let left = aligned(to: exponent), let right = other.aligned(to: exponent) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactNumber(sum, exponent: exponent)
  }

  private func aligned(to target: Int) -> Int? {
    var value = mantissa
    for _ in 0..<(exponent - target) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}
