public import Findings
import XML

/// Why the file of another program was refused, where, and what can be done.
public struct InterchangeFailure: Error, Hashable, Sendable {
  /// The line, from 1, where it is known.
  public var line: Int?
  /// The column, from 1, where it is known.
  public var column: Int?
  /// What is wrong.
  public var message: Bilingual
  /// What to do.
  public var remedy: Bilingual

  /// Makes a failure from its parts.
  public init(line: Int? = nil, column: Int? = nil, _ message: Bilingual, remedy: Bilingual) {
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// The failure as a finding about a file.
  public func finding(in file: String? = nil) -> Finding {
    Finding(
      Finding.Kind(rawValue: "unreadable"), .error, at: Finding.Location(file: file, line: line, column: column),
      message,
      remedy: remedy)
  }
}

extension InterchangeFailure {
  /// The advice for files that arrived damaged.
  static let exportAgain = Bilingual(
    "Export the file again from the program it came from, and import that copy.", "请在原程序中重新导出该文件，再导入新的文件。")

  /// The file is something else than was asked for.
  static func wrongKind(_ wanted: String, found: String, line: Int? = nil) -> Self {
    Self(
      line: line,
      Bilingual(
        "This is no \(wanted) file: it begins with “\(found)”.", "这不是 \(wanted) 文件：开头是“\(found)”。"),
      remedy: Bilingual(
        "Choose the file that was exported as \(wanted), or name the format it really has.",
        "请选择以 \(wanted) 格式导出的文件，或指明它的实际格式。"))
  }

  /// Bytes that are no XML, or XML that is not read.
  init(_ failure: XMLFailure) {
    switch failure {
    case .malformed(let line, let column, _):
      let words = failure.finding.message
      self.init(
        line: line, column: column,
        Bilingual(
          "The file is damaged or breaks off at line \(line), column \(column). \(words.english)",
          "文件在第 \(line) 行第 \(column) 列损坏或中断。\(words.chinese)"), remedy: Self.exportAgain)
    case .doctype(let line, _):
      self.init(
        line: line,
        Bilingual(
          "The file has a DOCTYPE at line \(line) that could pull in other files or text; such files are not opened, as they can do harm.",
          "文件第 \(line) 行有可能引入其他文件或内容的 DOCTYPE；此类文件可能有害，不予打开。"),
        remedy: Bilingual("Ask for a copy without the DOCTYPE.", "请索取不含 DOCTYPE 的文件。"))
    case .tooDeep(let line, _):
      self.init(
        line: line,
        Bilingual("The file is nested too deeply at line \(line).", "文件在第 \(line) 行嵌套过深。"),
        remedy: Self.exportAgain)
    case .tooLarge(let bytes):
      self.init(
        Bilingual("The file is too large: \(bytes) bytes.", "文件过大：\(bytes) 字节。"),
        remedy: Bilingual("Split it into smaller files.", "请将其拆分为较小的文件。"))
    }
  }
}
