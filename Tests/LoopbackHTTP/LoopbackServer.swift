import Foundation
import Synchronization

/// A real HTTP server on the loopback: answers each request with what a script says, and remembers what was asked.
public final class LoopbackServer: Sendable {
  /// What is sent back.
  public enum Reply: Sendable {
    /// A JSON document with a status.
    case json(Int, String, headers: [String: String] = [:])
    /// Bytes as they are, which may be no HTTP at all.
    case raw(String)
    /// Nothing, for so many seconds.
    case silence(Double)
    /// Bytes as they are, one every tenth of a second.
    case drip(String)
  }

  /// No port could be had.
  public struct NoSocket: Error {}

  /// The port on which it listens.
  public let port: UInt16
  private let listening: Int32
  private let script: @Sendable (Int, String) -> Reply
  private let received = Mutex<[String]>([])

  /// Starts to listen; the script is given the number of the request from 0 and the request.
  public init(_ script: @escaping @Sendable (Int, String) -> Reply) throws {
    self.script = script
    listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listening
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(descriptor, pointer, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, pointer, &length) == 0
      }
    }
    guard bound else { throw NoSocket() }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in serve() }
  }

  /// The address of the server.
  public var url: String { "http://127.0.0.1:\(port)" }
  /// The requests so far, head and body.
  public var requests: [String] { received.withLock { $0 } }

  /// Stops listening.
  public func stop() {
    shutdown(listening, Int32(SHUT_RDWR))
    close(listening)
  }

  private func serve() {
    while true {
      let connection = accept(listening, nil, nil)
      if connection < 0 { return }
      Thread.detachNewThread { [self] in answer(connection) }
    }
  }

  private func answer(_ connection: Int32) {
    defer { close(connection) }
    let request = read(connection)
    let number = received.withLock { all in
      all.append(request)
      return all.count - 1
    }
    switch script(number, request) {
    case .json(let status, let body, let headers):
      var head = "HTTP/1.1 \(status) X\r\nContent-Type: application/json\r\nConnection: close\r\n"
      for (name, value) in headers { head += "\(name): \(value)\r\n" }
      write(connection, head + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
    case .raw(let text): write(connection, text)
    case .silence(let seconds): Thread.sleep(forTimeInterval: seconds)
    case .drip(let text):
      for scalar in text.unicodeScalars where write(connection, String(scalar)) { Thread.sleep(forTimeInterval: 0.1) }
    }
  }

  private func read(_ connection: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { break }
      bytes += buffer[..<count]
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.firstRange(of: "\r\n\r\n") else { continue }
      let length = text.lowercased().firstRange(of: "content-length: ").map { range in
        Int(text.lowercased()[range.upperBound...].prefix { $0.isNumber }) ?? 0
      }
      if text[end.upperBound...].utf8.count >= length ?? 0 { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes all of a text; tells whether the other side took it.
  @discardableResult private func write(_ connection: Int32, _ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if sent <= 0 { return false }
      bytes = bytes.dropFirst(sent)
    }
    return true
  }
}
