extension Block {
  /// Whether a line of the page is part of the block.
  func contains(line: Int) -> Bool { pieces.contains { $0.line == line } }

  /// The block without its pieces from a place on, and a block of those; `nil` where nothing would be left of one.
  func cut(at place: Int) -> (head: Block, tail: Block)? {
    guard place > 0, place < pieces.count else { return nil }
    let bytes = Array(text.utf8)
    let last = pieces[place - 1]
    var head = self
    head.text = String(decoding: bytes[..<(last.offset + last.source.count)], as: UTF8.self)
    head.pieces = Array(pieces[..<place])
    var tail = self
    let start = pieces[place].offset
    tail.text = String(decoding: bytes[start...], as: UTF8.self)
    tail.pieces = pieces[place...].map { piece in
      var piece = piece
      piece.offset -= start
      return piece
    }
    head.reasons = reasons.filter { reason in head.contains(line: reason.line) }
    tail.reasons = reasons.filter { reason in tail.contains(line: reason.line) }
    return (head, tail)
  }

  /// The block with the text of another after its own.
  func joined(with other: Block) -> Block {
    var joined = self
    var bytes = Array(text.utf8)
    if let last = text.unicodeScalars.last, let first = other.text.unicodeScalars.first,
      isLetter(last.value), isLetter(first.value), last.value < 0x250, first.value < 0x250
    {
      bytes.append(0x20)
    }
    let shift = bytes.count
    bytes.append(contentsOf: other.text.utf8)
    joined.text = String(decoding: bytes, as: UTF8.self)
    joined.pieces += other.pieces.map { piece in
      var piece = piece
      piece.offset += shift
      return piece
    }
    joined.reasons += other.reasons
    return joined
  }
}
