public import Chinese
public import Findings
import Foundation

/// Keeps the compiled dictionary on disk, so that only the first run on a machine compiles it.
public enum LexiconCache {
  /// A lexicon, or none with the reason why.
  public struct Result: Sendable {
    /// The lexicon; `nil` where there is no usable dictionary.
    public var lexicon: Lexicon?
    /// What the user should know: that there is no dictionary, or that it is broken.
    public var finding: Finding?
  }

  /// The lexicon of a dictionary, from the cache where that holds one of the same dictionary.
  ///
  /// A damaged or outdated image is compiled again. A cache folder that is missing or can't be written is no error: the
  /// lexicon is then compiled for this run only.
  public static func lexicon(dictionary: String?, cache: String?) -> Result {
    guard let dictionary else { return Result(lexicon: nil, finding: missing) }
    var status = stat()
    guard stat(dictionary, &status) == 0 else { return Result(lexicon: nil, finding: missing) }
    let path = cache.map { "\($0)/lexicon-\(status.st_size)-\(status.st_mtim.tv_sec)-\(status.st_ino).image" }
    if let path, let image = mapped(path), let lexicon = try? Lexicon(image: image) {
      return Result(lexicon: lexicon, finding: nil)
    }
    do {
      let image = try Lexicon.compile(dictionary: InputFile.bytes(at: dictionary))
      if let cache, let path, (try? AtomicFile.makeFolder(cache)) != nil { try? AtomicFile.write(image, to: path) }
      return Result(lexicon: try Lexicon(image: Data(image)), finding: nil)
    } catch {
      return Result(lexicon: nil, finding: broken(dictionary))
    }
  }

  private static func mapped(_ path: String) -> Data? {
    try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
  }

  private static let missing = Finding(
    Finding.Kind(rawValue: "dictionary"), .warning,
    Bilingual(
      "The Chinese dictionary is missing, so each character counts as a word.",
      "缺少中文词典，只能逐字切分。"),
    remedy: Bilingual(
      "Install the package python3-jieba, or name a dictionary in JIANBAO_DICTIONARY.",
      "请安装 python3-jieba 软件包，或在 JIANBAO_DICTIONARY 中指定词典。"))

  private static func broken(_ path: String) -> Finding {
    Finding(
      Finding.Kind(rawValue: "dictionary"), .warning, at: Finding.Location(file: path),
      Bilingual(
        "\(path): this is no dictionary that can be read, so each character counts as a word.",
        "\(path)：无法作为词典读取，只能逐字切分。"),
      remedy: Bilingual(
        "Install the package python3-jieba again, or name another dictionary in JIANBAO_DICTIONARY.",
        "请重新安装 python3-jieba 软件包，或在 JIANBAO_DICTIONARY 中另指定词典。"))
  }
}
