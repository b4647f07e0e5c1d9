public import Findings

/// Why a glossary file could not be read or written; the file on the disk is then whole, as it was before.
public enum GlossaryStoreFailure: Error, Hashable, Sendable {
  /// There is no such file.
  case noSuchFile(path: String)
  /// The path is a folder, or the file may not be read.
  case notRead(path: String, reason: String)
  /// Another writer has held the file for the whole time that was waited; `nil` where it does not say who it is.
  case locked(path: String, holder: GlossaryLockHolder?)
  /// Another program has changed the file since it was read.
  case changedOnDisk(path: String)
  /// The file or its lock can't be written.
  case notWritten(path: String, reason: String)

  /// What is wrong and what to do, for people.
  public var message: Bilingual {
    switch self {
    case .noSuchFile(let path):
      Bilingual("There is no glossary at \(path).", "找不到词汇表文件：\(path)。")
    case .notRead(let path, let reason):
      Bilingual("The glossary \(path) can't be read: \(reason).", "无法读取词汇表 \(path)：\(reason)。")
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
    case .notWritten(let path, let reason):
      Bilingual("\(path) can't be written: \(reason).", "无法写入 \(path)：\(reason)。")
    }
  }
}
