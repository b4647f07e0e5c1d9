public import Findings

/// Why a file could not be read or written, in the words of a person who has to mend it.
public struct StorageFailure: Error, Hashable, Sendable {
  /// The file or folder.
  public var path: String
  /// What went wrong.
  public var cause: Cause

  /// Makes a failure from the path and the cause.
  public init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// What went wrong with a file.
  public enum Cause: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// It is a folder.
    case directory
    /// It exists and may not be read; the system's words.
    case unreadable(String)
    /// The folder for it could not be made or may not be written; the system's words.
    case cannotCreate(String)
    /// Writing began and failed, as on a full disk; the system's words.
    case cannotWrite(String)
  }

  /// What is wrong and what to do, in both languages.
  public var message: Bilingual {
    switch cause {
    case .missing:
      Bilingual(
        "\(path): there is no such file. Check the name and the folder.", "\(path)：没有这个文件。请检查文件名和所在文件夹。")
    case .directory:
      Bilingual(
        "\(path): this is a folder, not a file. Name the files in it, for example \(path)/*.txt.",
        "\(path)：这是文件夹，不是文件。请写出其中的文件，例如 \(path)/*.txt。")
    case .unreadable(let reason):
      Bilingual(
        "\(path): the file can't be read (\(reason)). Check its permissions.",
        "\(path)：无法读取文件（\(reason)）。请检查文件权限。")
    case .cannotCreate(let reason):
      Bilingual(
        "\(path): nothing can be written there (\(reason)). Choose another folder, or ask for the right to write there.",
        "\(path)：无法在此写入（\(reason)）。请另选文件夹，或申请写入权限。")
    case .cannotWrite(let reason):
      Bilingual(
        "\(path): writing failed (\(reason)); what stood there before is untouched. Make room or choose another folder.",
        "\(path)：写入失败（\(reason)），原有文件未受影响。请腾出空间或另选文件夹。")
    }
  }
}
