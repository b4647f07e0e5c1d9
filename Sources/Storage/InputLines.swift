import Foundation

/// Reads a file or standard input line by line, as lines come: what has arrived can be answered before more is read.
///
/// Memory grows with the longest line, not with the input.
public struct InputLines: ~Copyable {
  /// How much is read at once, in bytes.
  private static let blockSize = 1 << 18

  private let descriptor: Int32
  private let path: String
  /// What was read of a line whose end has not come yet.
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: ``StorageFailure`` that says why it can't be read.
  public init(at path: String) throws(StorageFailure) {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StorageFailure(path: path, cause: errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(reason()))
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw StorageFailure(path: path, cause: .directory)
    }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The lines that have come since the last call, without their ends; waits for one at least, and gives none at the end.
  ///
  /// A line ends in LF, CRLF or CR. Lines of white space are left out.
  ///
  /// - Throws: ``StorageFailure`` where reading fails.
  public mutating func next() throws(StorageFailure) -> [ArraySlice<UInt8>] {
    while !isAtEnd {
      let searched = rest.count
      try readBlock()
      let end = isAtEnd ? rest.count : rest[searched...].lastIndex(where: Self.endsLine).map { $0 + 1 }
      guard let end else { continue }
      let whole = rest[..<end]
      rest = Array(rest[end...])
      let lines = whole.split(whereSeparator: Self.endsLine).filter { !$0.allSatisfy { $0 <= 0x20 } }
      if !lines.isEmpty { return lines }
    }
    return []
  }

  private mutating func readBlock() throws(StorageFailure) {
    while true {
      var got = 0
      let block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
        got = read(descriptor, buffer.baseAddress, buffer.count)
        count = max(0, got)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw StorageFailure(path: path, cause: .unreadable(reason()))
      }
      isAtEnd = got == 0
      rest += block
      return
    }
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
