import Foundation

/// A file that appears whole or not at all: written beside its place and renamed into it.
public enum AtomicFile {
  /// Writes bytes to a path by way of a temporary file in the same folder.
  ///
  /// The permissions of a file that already stands there are kept.
  ///
  /// - Parameter isDurable: Whether the bytes are on the disk before the file takes its place, so that a power cut leaves
  ///   the old file or the new one; for what can't be made again.
  /// - Throws: ``StorageFailure``; what stood there before is then untouched, and the temporary file removed.
  public static func write(
    _ bytes: [UInt8], to path: String, isDurable: Bool = false
  ) throws(StorageFailure) {
    let temporary = "\(path).\(getpid())\(ending)"
    var old = stat()
    let mode = stat(path, &old) == 0 ? old.st_mode & 0o777 : 0o666
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw StorageFailure(path: path, cause: .cannotCreate(reason())) }
    do {
      try writeAll(bytes, to: descriptor, path)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    let isSynced = !isDurable || fsync(descriptor) == 0
    guard close(descriptor) == 0, isSynced, rename(temporary, path) == 0 else {
      let failure = StorageFailure(path: path, cause: .cannotWrite(reason()))
      unlink(temporary)
      throw failure
    }
  }

  /// Removes the temporary files that killed writers of a path have left; only where no one can be writing it now.
  public static func removeLeftovers(of path: String) {
    let file = URL(fileURLWithPath: path)
    let (folder, beginning) = (file.deletingLastPathComponent().path, file.lastPathComponent + ".")
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix(beginning) && name.hasSuffix(ending) {
      let process = name.dropFirst(beginning.count).dropLast(ending.count)
      if !process.isEmpty, process.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { unlink("\(folder)/\(name)") }
    }
  }

  /// How the names of temporary files end.
  private static let ending = ".part"

  /// Makes a folder and the folders above it.
  ///
  /// - Throws: ``StorageFailure`` where it can't be made or is no folder.
  public static func makeFolder(_ path: String) throws(StorageFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw StorageFailure(path: path, cause: .cannotCreate("a file of this name is in the way"))
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw StorageFailure(path: path, cause: .cannotCreate(reason()))
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(StorageFailure) {
    var at = 0
    while at < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: at), $0.count - at)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw StorageFailure(path: path, cause: .cannotWrite(reason()))
      }
      at += written
    }
  }
}
