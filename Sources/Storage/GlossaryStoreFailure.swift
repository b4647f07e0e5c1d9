public import Findings

/// Why a glossary file could not be read or written; the file on the disk is then whole, as it was before.
public enum GlossaryStoreFailure: Error, Hashable, Sendable {
  /// The file can't be read: it is missing, a folder, or not permitted.
  case notRead(StorageFailure)
  /// Another writer has held the file for the whole time that was waited; `nil` where it does not say who it is.
  case locked(path: String, holder: GlossaryLockHolder?)
  /// Another program has changed the file since it was read.
  case changedOnDisk(path: String)
  /// The file or its lock can't be written.
  case notWritten(StorageFailure)

  /// What is wrong and what to do, for people.
  public var message: Bilingual {
    switch self {
    case .notRead(let failure), .notWritten(let failure): failure.message
    case .locked(let path, let holder?):
      Bilingual(
        "Process \(holder.processID) on \(holder.host) has been writing \(path) since \(holder.time). Try again later.",
        "\(holder.host) 上的进程 \(holder.processID) 自 \(holder.time) 起正在写入 \(path)，请稍后再试。")
    case .locked(let path, nil):
      Bilingual("Another process is writing \(path). Try again later.", "另一个进程正在写入 \(path)，请稍后再试。")
    case .changedOnDisk(let path):
      Bilingual(
        "Another program has changed \(path) in the meantime; nothing was written. Repeat the command.",
        "其他程序刚刚修改了 \(path)，本次未写入，请重新执行命令。")
    }
  }
}
