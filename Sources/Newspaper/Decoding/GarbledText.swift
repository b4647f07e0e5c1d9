public import Findings

/// Stretches of a decoded page that are no Chinese, because a byte before them was lost or added and pairs of bytes are
/// read askew.
struct GarbledText {
  private var count = 0
  private var first: BytePlace?

  /// A text without such stretches.
  init() {}

  /// Looks for runs of rare characters in well-formed UTF-8; a common one makes up for one or two rare ones.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var (at, start, doubt, isCounted) = (0, 0, 0, false)
    while let (scalar, length) = UTF8Scan.scalar(text, at) {
      if scalar == 0xA || scalar == 0xD {
        // The end of a line puts the reading of pairs right again.
        doubt = 0
      } else if isHan(scalar) {
        if doubt == 0 { (start, isCounted) = (at, false) }
        switch CommonCharacters.frequency(of: scalar) {
        case .rare: doubt += 1
        case .common: doubt = max(0, doubt - 1)
        case .veryCommon: doubt = max(0, doubt - 2)
        }
      }
      if doubt >= Self.leastRun, !isCounted {
        isCounted = true
        count += 1
        if first == nil { first = BytePlace(offset: start, after: UnsafeBufferPointer(rebasing: text[..<start])) }
      }
      at += length
      if at == text.count { break }
    }
  }

  /// In running news one of six characters is rare; so many more rare ones than common ones do not come by chance.
  private static let leastRun = 12

  /// One finding for all of them, at the first.
  var findings: [Finding] {
    guard let first else { return [] }
    return [
      Finding(
        .garbledText, .warning, at: Finding.Location(line: first.line, column: first.column),
        Bilingual(
          "The text from here on makes no sense: a byte of the file was lost or added before it "
            + (count == 1 ? "(in one place)." : "(in \(count) places, of which this is the first)."),
          "此处起文字不通：文件在此之前丢失或多出一个字节（共 \(count) 处\(count == 1 ? "" : "，此处为第一处")）。"),
        remedy: Bilingual(
          "Get the file anew, or put the text right by the printed page.", "请重新获取该文件，或对照报纸改正文字。"))
    ]
  }
}

extension Finding.Kind {
  /// Text that a lost or added byte made unreadable.
  public static let garbledText = Finding.Kind(rawValue: "garbled-text")
}
