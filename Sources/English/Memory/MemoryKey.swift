import Chinese

/// The forms of a Chinese text under which the memory finds it.
struct MemoryKey {
  /// The text with half-width digits and letters, without white space and without the mark that ends it.
  let exact: [UInt32]
  /// The same with every figure but its kind taken out.
  let withoutFigures: [UInt32]
  /// The figures of the text, in its order.
  let figures: [Figure]

  init(_ text: String, figures finder: FigureFinder) {
    let source = ScalarText(text)
    var end = source.count
    while end > 0, Self.closing.contains(source[end - 1]) || Self.isSpace(source[end - 1]) { end -= 1 }
    let found = finder.figures(in: source)
    var exact: [UInt32] = []
    var slotted: [UInt32] = []
    exact.reserveCapacity(end)
    slotted.reserveCapacity(end)
    var next = 0
    for index in 0..<end {
      let scalar = Self.folded(source[index])
      let isSpace = Self.isSpace(scalar)
      if !isSpace { exact.append(scalar) }
      while next < found.count, found[next].range.upperBound <= source.offsets[index] { next += 1 }
      if next < found.count, found[next].range.contains(source.offsets[index]) {
        if found[next].range.lowerBound == source.offsets[index] { slotted.append(Self.slot(found[next])) }
      } else if !isSpace {
        slotted.append(scalar)
      }
    }
    self.exact = exact
    withoutFigures = slotted
    self.figures = found
  }

  /// A private-use scalar for a figure, so that a percentage never takes the place of a date.
  private static func slot(_ figure: Figure) -> UInt32 {
    0xF0000 + UInt32(Figure.Kind.allCases.firstIndex(of: figure.kind) ?? 0)
  }

  private static let closing = Set("。！？!?；;，,.".unicodeScalars.map(\.value))

  static func isSpace(_ scalar: UInt32) -> Bool { scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 }

  static func folded(_ scalar: UInt32) -> UInt32 {
    scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
  }
}
