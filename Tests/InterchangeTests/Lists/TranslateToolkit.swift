import Foundation

/// An independent reader: translate-toolkit (https://toolkit.translatehouse.org), where Python has it.
///
/// Its Python is the one that `JIANBAO_TOOLKIT_PYTHON` names, else `python3`. To try it:
/// `python3 -m venv /tmp/toolkit && /tmp/toolkit/bin/pip install translate-toolkit`.
enum TranslateToolkit {
  /// The line that a skipped test shows.
  static let missing = "translate-toolkit is not installed; set JIANBAO_TOOLKIT_PYTHON to a Python that has it"

  /// Whether it can be run.
  static let isThere = (try? output(of: "import translate.storage.tbx; print('yes')", input: [])) == "yes\n"

  /// The units that it reads in a file: Chinese, then what it takes for the English.
  static func units(_ bytes: [UInt8], store: String) throws -> [[String]] {
    let script = """
      import io, sys
      from translate.storage import csvl10n, omegat, tbx, tmx, xliff2
      data = io.BytesIO(sys.stdin.buffer.read())
      for unit in \(store).units:
          sys.stdout.buffer.write((str(unit.source) + "\\t" + str(unit.target or "") + "\\n").encode())
      """
    return try output(of: script, input: bytes).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func output(of script: String, input: [UInt8]) throws -> String {
    let python = ProcessInfo.processInfo.environment["JIANBAO_TOOLKIT_PYTHON"] ?? "python3"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", script]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    stdin.fileHandleForWriting.write(Data(input))
    try stdin.fileHandleForWriting.close()
    let data = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
