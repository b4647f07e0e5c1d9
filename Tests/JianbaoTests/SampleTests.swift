import Foundation
import Testing

/// The sample that is committed is what the program makes of its page today.
///
/// It is made with the jieba dictionary of Debian (`make sample`), so the test runs only where that is installed. The
/// compiled dictionary is kept in the build folder, so only the first run compiles it.
struct SampleTests {
  static let dictionary = "/usr/lib/python3/dist-packages/jieba/dict.txt"

  static var hasSample: Bool {
    FileManager.default.fileExists(atPath: SeedPage.root.appendingPathComponent("output/liuzhou-01.xml").path)
  }

  static var hasDictionary: Bool { FileManager.default.isReadableFile(atPath: dictionary) }

  @Test(
    "The committed sample equals a fresh run",
    .enabled(if: hasDictionary, "The jieba dictionary is not installed: apt-get install python3-jieba."),
    .enabled(if: hasSample, "There is no sample in output: make sample."))
  func sample() throws {
    let fresh = FileManager.default.temporaryDirectory.appendingPathComponent("jianbao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: fresh) }
    let run = try ProgramRun(
      ["brief", "seeds/liuzhou-01.txt", "-o", fresh.path], in: SeedPage.root, streams: fresh, input: [],
      environment: [
        "HOME": fresh.path, "LANG": "en_US.UTF-8", "JIANBAO_DICTIONARY": Self.dictionary,
        "JIANBAO_CACHE": SeedPage.root.appendingPathComponent(".build/jianbao-cache").path,
      ])
    try #require(run.status == 0, "\(run.errors)")
    for ending in ["xml", "html", "md"] {
      let name = "liuzhou-01.\(ending)"
      let committed = try Data(contentsOf: SeedPage.root.appendingPathComponent("output/\(name)"))
      let made = try Data(contentsOf: fresh.appendingPathComponent(name))
      #expect(made == committed, "output/\(name) is not what the program makes now: run make sample.")
    }
  }
}
