public import Foundation

/// A file that appears whole or not at all: written beside its place and renamed into it.
public enum AtomicFile {
  /// Writes bytes to a path by way of a temporary file in the same folder.
  ///
  /// - Throws: The error of the file system; the old file is then untouched and the temporary file removed.
  public static func write(_ data: Data, to url: URL) throws {
    try data.write(to: url, options: .atomic)
  }
}
