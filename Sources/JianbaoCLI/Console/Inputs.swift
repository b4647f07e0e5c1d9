import Findings
import Newspaper
import Storage

/// Reads the files of a command line; `-` is standard input.
enum Inputs {
  /// The largest file that is read as a page, in bytes.
  static let pageLimit = 64 << 20

  /// The bytes of a file of the user.
  static func bytes(at path: String, limit: Int = .max - 1) throws(Failure) -> [UInt8] {
    let bytes: [UInt8]
    do throws(StorageFailure) {
      bytes =
        try path == "-"
        ? InputFile.standardInput(limit: limit)
        : InputFile.bytes(at: path, named: Arguments.bytes(of: path), limit: limit)
    } catch {
      throw Failure(error)
    }
    if bytes.count > limit {
      let size = limit >> 20
      throw Failure(
        .dataError,
        Bilingual(
          "\(path): the file is larger than \(size) MB, so it can't be one newspaper page. Split it into pages.",
          "\(path)：文件超过 \(size) MB，不可能是一个版面。请按版面拆分。"))
    }
    return bytes
  }

  /// The decoded text of a file of the user.
  static func text(at path: String, encoding: TextEncoding?, limit: Int = .max - 1) throws(Failure) -> String {
    try decoded(bytes(at: path, limit: limit), file: path, encoding: encoding).text
  }

  /// The lines of a file of the user that hold more than white space.
  static func lines(at path: String) throws(Failure) -> [String] {
    try text(at: path, encoding: nil).split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The decoded text of bytes.
  static func decoded(_ bytes: [UInt8], file: String, encoding: TextEncoding?) throws(Failure) -> Decoded {
    do throws(DecodingFailure) {
      return try PageDecoder.decode(bytes, encoding: encoding)
    } catch {
      throw Failure(error, file: file)
    }
  }

  /// The name of the page that a file holds: its name without folder and ending.
  static func pageName(of path: String) -> String {
    if path == "-" { return "stdin" }
    let name = fileName(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The name of a file without its folder.
  static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension Failure {
  /// The failure that bytes which are no readable text lead to.
  init(_ failure: DecodingFailure, file: String) {
    let (message, remedy) = (failure.message, failure.remedy)
    self.init(
      .dataError,
      Bilingual(
        "\(file): \(message.english) \(remedy.english)", "\(file)：\(message.chinese)\(remedy.chinese)"))
  }
}
