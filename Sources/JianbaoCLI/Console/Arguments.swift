import Foundation
import Newspaper

/// The words of the command line, with names of files that are not UTF-8 made readable.
///
/// Disks of older Chinese systems name files in GBK. Such a name is shown as the Chinese that it is, and opened by its
/// bytes.
enum Arguments {
  /// The words after the name of the program, as people read them.
  static let shown = words.map(\.shown)

  /// The bytes of a name that is shown so, where they are not the UTF-8 of what is shown.
  static func bytes(of shown: String) -> [CChar]? {
    words.first { $0.shown == shown && $0.isForeign }?.bytes.map(CChar.init(bitPattern:))
  }

  private struct Word {
    var shown: String
    var isForeign = false
    /// With the zero that ends a name.
    var bytes: [UInt8]
  }

  private static let words: [Word] = {
    var words: [Word] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let start = CommandLine.unsafeArgv[index] else { continue }
      let bytes = UnsafeBufferPointer(start: start, count: strlen(start) + 1).map(UInt8.init(bitPattern:))
      words.append(word(bytes, after: words))
    }
    return words
  }()

  private static func word(_ bytes: [UInt8], after words: [Word]) -> Word {
    let name = Array(bytes.dropLast())
    if let text = String(validating: name, as: UTF8.self) { return Word(shown: text, bytes: bytes) }
    var shown = (try? PageDecoder.decode(name, encoding: .gb18030).text) ?? String(decoding: name, as: UTF8.self)
    // Two names must not be shown alike.
    while words.contains(where: { $0.shown == shown && $0.bytes != bytes }) { shown += "'" }
    return Word(shown: shown, isForeign: true, bytes: bytes)
  }
}
