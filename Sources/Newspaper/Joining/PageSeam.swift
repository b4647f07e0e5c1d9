/// How well the first paragraph of one part of an article reads on from the last of another.
enum PageSeam {
  /// From -0.5, where they can't be one sentence, to 0.6; 0 where nothing says so.
  static func fit(_ from: Article, _ onto: Article, _ weights: PairWeights) -> Double {
    guard let before = from.blocks(.paragraph).last?.text.unicodeScalars.map(\.value), let last = before.last,
      let after = onto.blocks(.paragraph).first?.text.unicodeScalars.map(\.value), let first = after.first
    else { return 0 }
    let (opened, closed) = (balance(before) > 0, balance(after) < 0)
    if opened != closed { return -0.5 }
    if opened { return 0.6 }
    // A part that ends with its sentence says nothing about the next.
    guard from.endsOpen else { return ScalarSets.neverFirst.contains(first) ? -0.5 : 0 }
    if ScalarSets.neverFirst.contains(first) { return 0.6 }
    if isDigit(last), isDigit(first) { return 0.5 }
    return weights.holds(WordPairs.pair(last, first)) ? 0.3 : 0
  }

  /// How many quotation marks and brackets are opened and not closed, negative where more are closed.
  private static func balance(_ text: [UInt32]) -> Int {
    var balance = 0
    for scalar in text {
      if isOpener(scalar) { balance += 1 }
      if isCloser(scalar) { balance -= 1 }
    }
    return balance
  }
}
