public import English
import Findings
import Foundation
import Synchronization

/// The answers of translation services on disk: one JSON object a line, each appended as it comes in.
///
/// A run that was interrupted goes on where it stopped; of a line that was being written then, nothing is used. A cache folder
/// that is missing or can't be written is no error: nothing is kept then.
public final class ServiceCacheFile: Sendable {
  private let path: String?
  private let writing = Mutex(())

  /// Names the file in a cache folder.
  public init(folder: String?) { path = folder.map { "\($0)/translations.jsonl" } }

  /// What was kept so far.
  public func cache() -> ServiceCache {
    guard let path, let bytes = try? InputFile.bytes(at: path) else { return ServiceCache() }
    let decoder = JSONDecoder()
    return ServiceCache(
      bytes.split(separator: 0x0A).compactMap { try? decoder.decode(ServiceCache.Entry.self, from: Data($0)) })
  }

  /// Keeps an answer.
  public func append(_ entry: ServiceCache.Entry) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let path, let line = try? encoder.encode(entry) else { return }
    writing.withLock { _ in
      let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
      guard (try? AtomicFile.makeFolder(folder)) != nil else { return }
      // what newspapers have not printed yet is nobody else's business
      let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return }
      defer { close(descriptor) }
      // a line that an interrupted run left open is closed first
      let bytes = [0x0A] + Array(line) + [0x0A]
      _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
  }
}
