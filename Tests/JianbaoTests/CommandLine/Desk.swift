import Foundation

/// A folder of its own for one test, in which the real program runs with a small dictionary and a small glossary.
///
/// Nothing of this machine is seen: not its glossary, not its cache, not its jieba dictionary.
final class Desk {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("jianbao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("dictionary.txt", Self.dictionary)
    try write("terms.csv", Self.glossary)
    try write("page.txt", Self.page)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of text.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Writes a file of bytes, and the folders it is in.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))) }

  /// The text of a file.
  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The names in a folder, sorted; none where there is no such folder.
  func names(in name: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path).sorted()) ?? []
  }

  /// Runs the program in the folder.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> ProgramRun {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program in the folder.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> ProgramRun {
    let own = [
      "HOME": folder.path, "LANG": "en_US.UTF-8", "XDG_DATA_DIRS": folder.path,
      "JIANBAO_DICTIONARY": folder.appendingPathComponent("dictionary.txt").path,
      "JIANBAO_CACHE": folder.appendingPathComponent("cache").path,
      "JIANBAO_GLOSSARY": folder.appendingPathComponent("terms.csv").path,
    ]
    return try ProgramRun(
      arguments, in: folder, streams: folder, input: Array(input.utf8), environment: own.merging(environment) { $1 })
  }

  /// A few words with their frequencies and tags, as jieba writes them.
  static let dictionary = "劳动 10 vn\n模范 8 n\n表彰 5 v\n大会 9 n\n港口 6 n\n工人 9 n\n吞吐量 4 n\n"

  static let glossary = """
    term,english,admitted,forbidden,variants,domain,status,note,source
    劳动模范,model worker,,labor hero,劳模,labor,approved,,desk
    港口,port,,,,transport,approved,,desk

    """

  static let page = """
    全市表彰劳动模范

    本报讯（记者 王芳）4月28日，全市表彰大会召开，60名劳动模范受到表彰。大会强调，劳动最光荣。

    今年一季度，港口吞吐量达到120万吨，同比增长7.4%。

    """
}
