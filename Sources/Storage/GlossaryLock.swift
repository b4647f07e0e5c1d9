public import Foundation

/// Who holds the lock of a glossary file.
public struct GlossaryLockHolder: Hashable, Codable, Sendable {
  /// The process.
  public var processID: Int32
  /// The machine it runs on.
  public var host: String
  /// When it took the lock, as the executable writes it, such as `2026-04-28 09:30:00`.
  public var time: String

  /// Names a holder; the process is this one unless said otherwise.
  public init(
    processID: Int32 = ProcessInfo.processInfo.processIdentifier,
    host: String = ProcessInfo.processInfo.hostName, time: String
  ) {
    self.processID = processID
    self.host = host
    self.time = time
  }
}

/// The lock that keeps two writers from one glossary file: a file beside it, locked by the kernel (`flock`).
///
/// The kernel frees the lock when its process ends in whatever way, so that of a killed process is free at once and no
/// one has to guess whether a holder still lives. What stands in the file only tells people who holds it.
final class GlossaryLock {
  private let descriptor: Int32
  private let path: String

  /// How long a waiting writer sleeps between two attempts, in microseconds.
  private static let pause: UInt32 = 10_000

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Calls a closure while holding the lock of a glossary file, after waiting for another writer for a bounded time.
  ///
  /// - Throws: ``GlossaryStoreFailure/locked(path:holder:)`` when the time is over, or what the closure throws.
  static func withLock<Result>(
    of file: URL, holder: GlossaryLockHolder, waitingAtMost patience: Duration, _ body: () throws -> Result
  ) throws -> Result {
    let lock = try acquire(file, holder: holder, waitingAtMost: patience)
    return try withExtendedLifetime(lock, body)
  }

  private static func acquire(
    _ file: URL, holder: GlossaryLockHolder, waitingAtMost patience: Duration
  ) throws -> GlossaryLock {
    let path = file.deletingLastPathComponent().appendingPathComponent(".\(file.lastPathComponent).lock").path
    let deadline = ContinuousClock.now.advanced(by: patience)
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      if descriptor < 0 {
        throw GlossaryStoreFailure.notWritten(StorageFailure(path: path, cause: .cannotCreate(reason())))
      }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        if isSame(descriptor, path) {
          write(holder, to: descriptor)
          return GlossaryLock(descriptor: descriptor, path: path)
        }
        // The writer before removed the file between our opening and our locking it: take the new one.
        close(descriptor)
        continue
      }
      close(descriptor)
      if ContinuousClock.now >= deadline {
        throw GlossaryStoreFailure.locked(path: file.path, holder: self.holder(at: path))
      }
      usleep(pause)
    }
  }

  deinit {
    // Removed while still locked, so that no other writer can be holding this file.
    unlink(path)
    close(descriptor)
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var (open, named) = (stat(), stat())
    guard fstat(descriptor, &open) == 0, stat(path, &named) == 0 else { return false }
    return open.st_ino == named.st_ino && open.st_dev == named.st_dev
  }

  private static func write(_ holder: GlossaryLockHolder, to descriptor: Int32) {
    guard let data = try? JSONEncoder().encode(holder) else { return }
    ftruncate(descriptor, 0)
    data.withUnsafeBytes { bytes in _ = pwrite(descriptor, bytes.baseAddress, bytes.count, 0) }
  }

  private static func holder(at path: String) -> GlossaryLockHolder? {
    FileManager.default.contents(atPath: path).flatMap { try? JSONDecoder().decode(GlossaryLockHolder.self, from: $0) }
  }
}
