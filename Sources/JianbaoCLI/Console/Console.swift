import Findings
import Foundation

/// Standard output for data and standard error for everything else.
struct Console: Sendable {
  /// The language of the messages.
  let language: MessageLanguage
  /// Whether standard error is a terminal that may be coloured and rewritten.
  let isInteractive: Bool
  /// Whether standard output may be coloured.
  let colorsOutput: Bool

  init(language: MessageLanguage? = nil) {
    let environment = ProcessInfo.processInfo.environment
    let mayColor = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    self.language = language ?? Language.ofEnvironment
    isInteractive = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
    colorsOutput = mayColor && isatty(STDOUT_FILENO) == 1
  }

  /// Writes data to standard output.
  ///
  /// - Throws: ``Failure`` where standard output is closed or full.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var at = 0
    while at < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: at), $0.count - at)
      }
      if written < 0 {
        if errno == EINTR { continue }
        let words = String(cString: strerror(errno))
        throw Failure(
          .ioError,
          Bilingual("standard output: writing failed (\(words)).", "标准输出：写入失败（\(words)）。"))
      }
      at += written
    }
  }

  /// Writes a line of data to standard output.
  func line(_ line: String) throws(Failure) { try write(Array((line + "\n").utf8)) }

  /// Says something to the user on standard error.
  func say(_ message: Bilingual) { say(message[language]) }

  /// Says something to the user on standard error.
  func say(_ message: String) { note("jianbao: " + message + "\n") }

  /// Writes to standard error as it is; an error there is nothing that could be told.
  func note(_ text: String) {
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(STDERR_FILENO, $0.baseAddress?.advanced(by: at), $0.count - at)
      }
      if written <= 0 { return }
      at += written
    }
  }

  /// Says what a finding says, and its remedy.
  ///
  /// - Parameter path: The file that it is about, where that is not plain.
  func say(_ finding: Finding, at path: String? = nil) {
    let place = path.map { $0 + (language == .english ? ": " : "：") } ?? ""
    let remedy = finding.remedy.map { (language == .english ? " " : "") + $0[language] } ?? ""
    say(place + finding.message[language] + remedy)
  }
}
