/// The mean of some values and between which bounds it would lie 95 times in 100 for other texts of the same kind.
///
/// The percentile bootstrap of B. Efron (1979): the values are drawn again and again with a fixed seed, so the same
/// values give the same bounds.
public struct ConfidenceInterval: Hashable, Codable, Sendable {
  /// The mean of the values.
  public var mean: Double
  /// The lower bound.
  public var lower: Double
  /// The upper bound.
  public var upper: Double

  /// The interval of the mean of some values; of none it is 0.
  public init(of values: [Double], samples: Int = 1000, seed: UInt64 = 1) {
    guard !values.isEmpty, samples > 0 else {
      (mean, lower, upper) = (0, 0, 0)
      return
    }
    mean = values.reduce(0, +) / Double(values.count)
    var state = seed
    var means: [Double] = []
    for _ in 0..<samples {
      var sum = 0.0
      for _ in values {
        // SplitMix64
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        sum += values[Int((bits ^ bits >> 31) % UInt64(values.count))]
      }
      means.append(sum / Double(values.count))
    }
    means.sort()
    lower = means[samples / 40]
    upper = means[samples - 1 - samples / 40]
  }
}
