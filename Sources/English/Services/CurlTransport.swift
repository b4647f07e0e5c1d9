import Dispatch
import Foundation

/// Sends requests with the `curl` of the system.
///
/// URLSession would add eight milliseconds to every start of the program, also where no service is ever asked; curl brings
/// the same TLS and proxies. The request goes in through standard input, so that no key ever stands in the list of processes.
public struct CurlTransport: HTTPTransport {
  /// Where curl is.
  public let executable: String

  /// Makes a transport.
  public init(executable: String = "/usr/bin/curl") { self.executable = executable }

  /// The answer to a request, whatever its status.
  public func send(_ request: HTTPRequest) async throws(ServiceFailure) -> HTTPAnswer {
    guard Self.isWebAddress(request.url) else { throw .badAddress }
    let run = Run(executable: executable, configuration: Self.configuration(of: request))
    let (status, printed) = try await run.result()
    switch status {
    case 0: break
    case 28: throw .timedOut
    case 5: throw .unreachable("proxy not found")
    case 6: throw .unreachable("host not found")
    case 7: throw .unreachable("no connection")
    case 35, 51, 58, 60, 77: throw .unreachable("certificate or encryption")
    case 16, 18, 52, 55, 56, 92: throw .brokenOff
    case 1, 8: throw .unreadable("no HTTP")
    case Self.tooLarge: throw .unreadable("far too long")
    default: throw .unreachable("curl \(status)")
    }
    guard let answer = HTTPAnswer(printed: printed) else { throw .unreadable("no HTTP") }
    return answer
  }

  private static func isWebAddress(_ url: String) -> Bool {
    (url.hasPrefix("http://") || url.hasPrefix("https://"))
      && !url.unicodeScalars.contains { $0.value <= 0x20 || $0 == "\"" || $0 == "\\" }
  }

  /// The lines of a curl configuration file.
  private static func configuration(of request: HTTPRequest) -> String {
    var lines = [
      "url = \(quoted(request.url))", "request = \"\(request.body == nil ? "GET" : "POST")\"", "silent", "include",
      "globoff", "no-location",
      "proto = \"=http,https\"", "suppress-connect-headers", "max-time = \(request.timeout)",
      "max-filesize = \(largestAnswer)", "header = \"Expect:\"",
      // a proxy of the office is not asked for what runs on this machine
      "noproxy = \"localhost,127.0.0.1,::1\"",
    ]
    for (name, value) in request.headers.sorted(by: { $0.key < $1.key }) {
      lines.append("header = \(quoted(name + ": " + value))")
    }
    if let body = request.body {
      lines.append("header = \"Content-Type: application/json\"")
      lines.append("data-raw = \(quoted(body))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The longest answer that is read, in bytes: a sentence takes a thousandth of it.
  private static let largestAnswer = 4_000_000
  /// The status of curl for a longer one.
  private static let tooLarge: Int32 = 63

  /// A value as a curl configuration file quotes it; control characters other than these never stand in JSON.
  private static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// One run of curl.
  private struct Run: Sendable {
    let executable: String
    let configuration: String

    func result() async throws(ServiceFailure) -> (status: Int32, printed: [UInt8]) {
      let outcome = await withCheckedContinuation { (done: CheckedContinuation<(Int32, [UInt8])?, Never>) in
        DispatchQueue.global().async { done.resume(returning: blocking()) }
      }
      guard let outcome else { throw .unreachable("curl is not installed") }
      return outcome
    }

    private func blocking() -> (Int32, [UInt8])? {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: executable)
      // -q keeps the user's own configuration out
      process.arguments = ["-q", "--config", "-"]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      do {
        try process.run()
        try BrokenPipe.ignored {
          try input.fileHandleForWriting.write(contentsOf: Data(configuration.utf8))
          try input.fileHandleForWriting.close()
        }
        var printed = Data()
        while let more = try output.fileHandleForReading.read(upToCount: Self.portion), !more.isEmpty {
          printed += more
          // an older curl does not watch the length of what comes without one
          if printed.count > largestAnswer {
            process.terminate()
            return (tooLarge, [])
          }
        }
        process.waitUntilExit()
        return (process.terminationStatus, Array(printed))
      } catch {
        if process.isRunning { process.terminate() }
        return nil
      }
    }

    private static let portion = 1 << 16
  }
}

/// Keeps a pipe whose reader is gone from ending the program: the write fails instead.
private enum BrokenPipe {
  static func ignored(_ write: () throws -> Void) rethrows {
    var (pipe, before, at) = (sigset_t(), sigset_t(), timespec())
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    defer {
      // the signal that came meanwhile is taken away before it can do anything
      sigtimedwait(&pipe, nil, &at)
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    try write()
  }
}
