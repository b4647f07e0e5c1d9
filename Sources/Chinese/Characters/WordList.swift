extension StringProtocol {
  /// The words of a list in the program, parted by spaces and line feeds.
  public var listedWords: [String] { parted(by: UInt8(ascii: " "), UInt8(ascii: "\n")) }

  /// The parts between ASCII marks; empty ones are left out.
  ///
  /// It looks at bytes: to look for characters as a reader sees them costs a hundred times as much.
  public func parted(by marks: UInt8...) -> [String] {
    let marks = marks.reduce(UInt128(0)) { $0 | 1 << UInt128($1) }
    var text = String(self)
    return text.withUTF8 { bytes in
      var parts: [String] = []
      var start = 0
      for place in 0...bytes.count {
        if place < bytes.count, bytes[place] >= 0x80 || marks >> UInt128(bytes[place]) & 1 == 0 { continue }
        if place > start { parts.append(String(decoding: bytes[start..<place], as: UTF8.self)) }
        start = place + 1
      }
      return parts
    }
  }
}
