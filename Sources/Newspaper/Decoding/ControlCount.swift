/// How many bytes of a file no text has, counted at its beginning.
struct ControlCount {
  /// How many are control characters other than tab, line ends and form feed, zero included.
  private(set) var count = 0
  /// How many bytes were looked at.
  let sample: Int

  /// A text with a stray control character has few of them; a program or picture has one in a dozen bytes or more.
  private static let binaryShare = 0.02
  /// So few control characters are named with their place rather than called binary.
  private static let strayControls = 3

  /// Whether this can't be text of an encoding that Jianbao reads.
  var looksBinary: Bool {
    count > Self.strayControls && Double(count) > Self.binaryShare * Double(sample)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    sample = min(bytes.count, 1 << 16)
    for byte in bytes.prefix(sample) where byte < 0x20 && byte != 0x9 && byte != 0xA && byte != 0xC && byte != 0xD {
      count += 1
    }
  }
}
