import Chinese

/// Writes the English of a sentence piece by piece and remembers where each piece stands.
struct TargetWriter {
  /// The English so far.
  private(set) var target = ""
  /// The pieces so far.
  private(set) var pieces: [Piece] = []
  /// The clause to which pieces are added.
  var clause = 0
  /// Whether the next English piece starts with a capital letter.
  var capitalizes = false

  private var length = 0
  private var last: UInt8 = 0
  /// A mark after which no space is written: an opening bracket or quotation mark.
  private var isOpen = true

  /// The length of the English so far, in UTF-8 bytes.
  var count: Int { length }

  /// Adds a piece, with a space before it where English has one.
  mutating func add(_ piece: Piece) {
    if piece.text.isEmpty { return }
    var piece = piece
    if capitalizes, piece.origin != .untranslated { piece.text = piece.text.capitalizingFirst }
    capitalizes = false
    if !isOpen, let first = piece.text.utf8.first, !Self.clings(first) { append(" ") }
    let start = length
    append(piece.text)
    piece.targetRange = start..<length
    piece.clause = clause
    pieces.append(piece)
    isOpen = false
  }

  /// Adds the English form of Chinese marks; marks stand between pieces and belong to none.
  mutating func add(marks scalars: some Sequence<UInt32>) {
    for scalar in scalars {
      guard let mark = EnglishMark(scalar) else { continue }
      switch mark.side {
      case .opening:
        if !isOpen { append(" ") }
        append(mark.text)
        isOpen = true
      case .closing:
        if mark.text == ".", last == 0x2E || last == 0x21 || last == 0x3F { continue }
        if last == Self.comma { dropComma() }
        if length > 0 { append(mark.text) }
        isOpen = mark.text == "—"
      }
    }
  }

  /// Adds a point between two pieces that stand side by side in the order of the Chinese.
  mutating func addDivider() { append(" ·") }

  private static let comma = UInt8(ascii: ",")

  /// Takes back the comma behind an apposition that ends its clause: `…, the mayor,` before a full stop.
  private mutating func dropComma() {
    guard var piece = pieces.last, piece.targetRange.upperBound == length else { return }
    pieces.removeLast()
    target.removeLast()
    length -= 1
    piece.text.removeLast()
    piece.targetRange = piece.targetRange.lowerBound..<length
    if !piece.text.isEmpty { pieces.append(piece) }
    last = target.utf8.last ?? 0
  }

  private mutating func append(_ text: String) {
    target += text
    length += text.utf8.count
    last = text.utf8.last ?? last
  }

  /// Whether a piece that starts with a byte stands right behind the word before it.
  private static func clings(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "'"): true
    default: false
    }
  }
}

/// The English form of a Chinese punctuation mark.
struct EnglishMark {
  enum Side { case opening, closing }

  let text: String
  let side: Side

  /// The mark for a scalar, or `nil` where English writes nothing.
  init?(_ scalar: UInt32) {
    guard let mark = Self.table[scalar] else { return nil }
    self = mark
  }

  private init(_ text: String, _ side: Side) {
    self.text = text
    self.side = side
  }

  private static let table: [UInt32: EnglishMark] = {
    var table: [UInt32: EnglishMark] = [:]
    let closing = [
      ("，,、", ","), ("；;", ";"), ("：:", ":"), ("。", "."), ("！!", "!"), ("？?", "?"), ("）)】", ")"), ("”」』》〉", "\""),
      ("’", "'"),
    ]
    for (scalars, text) in closing {
      for scalar in scalars.unicodeScalars { table[scalar.value] = EnglishMark(text, .closing) }
    }
    for (scalars, text) in [("（(【", "("), ("“「『《〈", "\""), ("‘", "'")] {
      for scalar in scalars.unicodeScalars { table[scalar.value] = EnglishMark(text, .opening) }
    }
    return table
  }()
}
