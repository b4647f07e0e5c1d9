import Foundation

/// Reads files that a user names.
public enum InputFile {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file as the user named it.
  ///   - name: The bytes of its name, ending in zero, where they are not the UTF-8 of the path.
  ///   - limit: At most so many bytes are read, and one more, by which the caller sees that there are more.
  /// - Throws: ``StorageFailure`` that says why the file can't be read.
  public static func bytes(
    at path: String, named name: [CChar]? = nil, limit: Int = .max - 1
  ) throws(StorageFailure) -> [UInt8] {
    let descriptor = open(name ?? Array(path.utf8CString), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StorageFailure(path: path, cause: errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(reason()))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StorageFailure(path: path, cause: .unreadable(reason())) }
    if status.st_mode & S_IFMT == S_IFDIR { throw StorageFailure(path: path, cause: .directory) }
    return try bytes(from: descriptor, expecting: min(Int(status.st_size), limit) + 1, limit: limit, named: path)
  }

  /// A file that is read block by block, as often as wanted, so that it never stands in memory whole.
  ///
  /// - Parameter path: The file as the user named it; `-` is standard input.
  /// - Returns: The bytes from an offset: at most so many as are asked for, none at the end.
  /// - Throws: ``StorageFailure`` that says why the file can't be read.
  public static func blocks(
    at path: String
  ) throws(StorageFailure) -> @Sendable (_ offset: Int, _ count: Int) -> [UInt8] {
    var file = OpenFile(descriptor: path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC))
    guard file.descriptor >= 0 else {
      throw StorageFailure(path: path, cause: errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(reason()))
    }
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else {
      throw StorageFailure(path: path, cause: .unreadable(reason()))
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw StorageFailure(path: path, cause: .directory) }
    // What comes through a pipe can be read only once, so it is put into a file.
    if status.st_mode & S_IFMT != S_IFREG { file = try spooled(file, named: path) }
    return { [file] offset, count in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
        got = max(0, pread(file.descriptor, buffer.baseAddress, count, off_t(offset)))
      }
    }
  }

  /// A copy of what can be read only once, in a file without a name, which is gone when it is closed.
  private static func spooled(_ file: OpenFile, named path: String) throws(StorageFailure) -> OpenFile {
    var name = (NSTemporaryDirectory() + "jianbao-XXXXXX").utf8CString.map(\.self)
    let copy = OpenFile(descriptor: mkstemp(&name))
    guard copy.descriptor >= 0 else { throw StorageFailure(path: path, cause: .unreadable(reason())) }
    unlink(name)
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let got = read(file.descriptor, &block, block.count)
      if got == 0 { return copy }
      if got < 0, errno == EINTR { continue }
      guard got > 0, write(copy.descriptor, block, got) == got else {
        throw StorageFailure(path: path, cause: .unreadable(reason()))
      }
    }
  }

  /// A descriptor that is closed when nobody needs it any more.
  private final class OpenFile: Sendable {
    let descriptor: Int32

    init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { if descriptor >= 0 { close(descriptor) } }
  }

  /// The bytes that stand on standard input.
  ///
  /// - Throws: ``StorageFailure`` where reading fails.
  public static func standardInput(limit: Int = .max - 1) throws(StorageFailure) -> [UInt8] {
    try bytes(from: STDIN_FILENO, expecting: 1 << 16, limit: limit, named: "-")
  }

  /// The files of a folder with an ending such as `.xml`, by their names; none where there is no such folder.
  public static func paths(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func bytes(
    from descriptor: Int32, expecting size: Int, limit: Int, named path: String
  ) throws(StorageFailure) -> [UInt8] {
    var result: [UInt8] = []
    var chunk = size
    while result.count <= limit {
      var failed = false
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, buffer.count)
        failed = got < 0
        count = max(0, got)
      }
      if failed {
        if errno == EINTR { continue }
        throw StorageFailure(path: path, cause: .unreadable(reason()))
      }
      if part.isEmpty { break }
      if result.isEmpty { result = part } else { result.append(contentsOf: part) }
      chunk = max(1 << 16, min(1 << 22, limit + 1 - result.count))
    }
    return result
  }
}

/// The system's words for its last error.
func reason() -> String { String(cString: strerror(errno)) }
