/// Reads HZ (RFC 1843), in which old mail carries GB 2312 in seven bits: `~{VPND~}` is 中文.
enum HZText {
  /// The bytes in GB 18030, or `nil` where they are plain ASCII.
  ///
  /// A file counts as HZ where it opens a Chinese stretch, and every stretch is closed on its line and holds nothing but
  /// codes of GB 2312.
  static func unwrapped(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let tilde = UInt8(ascii: "~")
    guard bytes.contains(tilde) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var stretches = 0
    var at = 0
    while at < bytes.count {
      guard bytes[at] == tilde, at + 1 < bytes.count else {
        result.append(bytes[at])
        at += 1
        continue
      }
      switch bytes[at + 1] {
      case tilde:
        result.append(tilde)
        at += 2
      case UInt8(ascii: "{"):
        at += 2
        let start = at
        while at + 1 < bytes.count, leads.contains(bytes[at]), trails.contains(bytes[at + 1]) {
          result.append(bytes[at] | 0x80)
          result.append(bytes[at + 1] | 0x80)
          at += 2
        }
        guard at > start, at + 1 < bytes.count, bytes[at] == tilde, bytes[at + 1] == UInt8(ascii: "}") else {
          return nil
        }
        at += 2
        stretches += 1
      default:
        result.append(tilde)
        at += 1
      }
    }
    return stretches > 0 ? result : nil
  }

  private static let leads: ClosedRange<UInt8> = 0x21...0x77
  private static let trails: ClosedRange<UInt8> = 0x21...0x7E
}
