import Digests
public import Foundation
public import Terminology

/// The file of the glossary or of the phrase lexicon on the disk: read, and changed by one writer at a time without losing anyone's rows.
///
/// ```swift
/// let store = GlossaryStore(url: url, holder: GlossaryLockHolder(time: now))
/// try store.update { try $0.adding([.term: "夜校", .english: "night school"]) }
/// ```
public struct GlossaryStore: Sendable {
  /// The file.
  public let url: URL
  private let table: TableKind
  private let holder: GlossaryLockHolder

  /// How often a change is made anew because a spreadsheet saved the file in the same moment.
  private static let attempts = 3

  /// Names the file and who will hold its lock; a link is followed, so that its target is written.
  public init(url: URL, table: TableKind = .glossary, holder: GlossaryLockHolder) {
    self.table = table
    self.url = url.resolvingSymlinksInPath()
    self.holder = holder
  }

  /// A glossary file and the state of the disk that it was read from.
  public struct Reading: Hashable, Sendable {
    /// The file.
    public var file: GlossaryFile
    /// What its bytes were.
    public var version: GlossaryVersion
  }

  /// Reads the file.
  public func read() throws(GlossaryStoreFailure) -> Reading {
    let bytes = try bytes()
    return Reading(file: GlossaryFile(bytes: bytes, table: table), version: GlossaryVersion(bytes))
  }

  /// Changes the file under its lock: reads it, makes the change, and writes it whole.
  ///
  /// - Parameters:
  ///   - patience: How long to wait for another writer.
  ///   - change: The change; it may be made again on a newer state of the file.
  /// - Returns: The file as it was and as it is now. An unchanged file is not written.
  /// - Throws: ``GlossaryStoreFailure``, or what the change throws; the file is then as it was.
  @discardableResult
  public func update(
    waitingAtMost patience: Duration = .seconds(10), _ change: (GlossaryFile) throws -> GlossaryFile
  ) throws -> (before: GlossaryFile, after: GlossaryFile) {
    try GlossaryLock.withLock(of: url, holder: holder, waitingAtMost: patience) {
      for attempt in 1...Self.attempts {
        let reading = try read()
        let changed = try change(reading.file)
        if changed == reading.file { return (reading.file, changed) }
        do {
          try replace(reading.version, with: changed)
          return (reading.file, changed)
        } catch GlossaryStoreFailure.changedOnDisk where attempt < Self.attempts {
          continue
        }
      }
      throw GlossaryStoreFailure.changedOnDisk(path: url.path)
    }
  }

  /// Writes a file over the state that it was read from.
  ///
  /// - Throws: ``GlossaryStoreFailure/changedOnDisk(path:)`` where the file on the disk is no longer that state.
  public func write(
    _ file: GlossaryFile, over version: GlossaryVersion, waitingAtMost patience: Duration = .seconds(10)
  ) throws {
    try GlossaryLock.withLock(of: url, holder: holder, waitingAtMost: patience) { try replace(version, with: file) }
  }

  private func replace(_ version: GlossaryVersion, with file: GlossaryFile) throws(GlossaryStoreFailure) {
    if GlossaryVersion(try bytes()) != version { throw .changedOnDisk(path: url.path) }
    // Whoever holds the lock writes alone: what stands beside the file was left by a writer that was killed.
    AtomicFile.removeLeftovers(of: url.path)
    do throws(StorageFailure) {
      try AtomicFile.write(file.bytes, to: url.path, isDurable: true)
    } catch {
      throw .notWritten(error)
    }
  }

  private func bytes() throws(GlossaryStoreFailure) -> [UInt8] {
    do throws(StorageFailure) {
      return try InputFile.bytes(at: url.path)
    } catch {
      throw .notRead(error)
    }
  }
}

/// The state of a file on the disk: its size and a hash of its bytes.
///
/// It tells whether a file was changed by chance or by another person, not by an attacker.
public struct GlossaryVersion: Hashable, Codable, Sendable {
  private let size: Int
  private let hash: UInt64

  /// Hashes the bytes of a file.
  public init(_ bytes: [UInt8]) {
    size = bytes.count
    hash = FNV1a(bytes).value
  }
}
