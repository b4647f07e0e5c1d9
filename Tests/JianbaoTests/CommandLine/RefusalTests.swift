import Foundation
import Testing

/// Inputs that can't be read and outputs that can't be written: what is said, which status follows, what stays undone.
struct RefusalTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// A file that is no page, and what is said of it.
  struct NoPage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let said: String
  }

  static let noPages = [
    NoPage(testDescription: "empty", bytes: [], said: "holds no text"),
    NoPage(
      testDescription: "picture", bytes: [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A, 0, 0], said: "is a picture"),
    NoPage(testDescription: "NUL", bytes: Array("今天\n天气".utf8) + [0], said: "Line 2, column 3 (byte 13)"),
    NoPage(
      testDescription: "damaged UTF-8",
      bytes: Array(Desk.page.utf8) + [0xFF] + Array("大会强调，劳动最光荣。".utf8), said: "byte \(Desk.page.utf8.count)"),
  ]

  static let readers = ["brief", "restore", "segment", "summarize", "terms", "figures"]

  @Test("A file that holds no page ends in 65", arguments: noPages, readers)
  func noPage(file: NoPage, command: String) throws {
    try desk.write("bad.txt", file.bytes)
    let run = try desk.run(command, "bad.txt")
    #expect(run.status == 65)
    #expect(run.errors.contains("bad.txt: "))
    #expect(run.errors.contains(file.said), "\(run.errors)")
    #expect(desk.names(in: "output").isEmpty)
  }

  @Test("A file that is not there ends in 66", arguments: readers + ["gloss", "validate", "check"])
  func missing(command: String) throws {
    let run = try desk.run(command, "missing.txt")
    #expect(run.status == 66)
    #expect(run.errors.contains("missing.txt: there is no such file. Check the name and the folder."))
  }

  @Test("A folder in place of a file ends in 65", arguments: readers + ["gloss", "validate", "check"])
  func directory(command: String) throws {
    try desk.write("folder/page.txt", "今天")
    let run = try desk.run(command, "folder")
    #expect(run.status == 65)
    #expect(run.errors.contains("folder: this is a folder, not a file."))
  }

  @Test(
    "Wrong usage ends in 64",
    arguments: [
      ["nosuch"], ["brief"], ["restore"], ["brief", "page.txt", "--sentences", "none"],
      ["brief", "page.txt", "--sentences", "2", "--ratio", "0.1"], ["brief", "page.txt", "--jobs", "0"],
      ["brief", "page.txt", "--formats", "pdf"], ["brief", "page.txt", "--issue-date", "2025-13-01"], ["check"],
      ["check", "--source", "page.txt"], ["render", "page.xml"], ["restore", "page.txt", "--format", "xml"],
      ["restore", "page.txt", "--lang", "fr"], ["glossary", "nosuch"],
    ])
  func usage(arguments: [String]) throws {
    let run = try desk.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    #expect(desk.names(in: "output").isEmpty)
  }

  @Test("Two pages of one name are refused before anything is written")
  func oneName() throws {
    try desk.write("monday/page.txt", Desk.page)
    let run = try desk.run("brief", "page.txt", "monday/page.txt", "-o", "briefs")
    #expect(run.status == 73)
    #expect(run.errors.contains("page.txt and monday/page.txt would both become page.xml. Nothing was written"))
    #expect(!desk.names(in: ".").contains("briefs"))
  }

  @Test("A file in the way of the output folder ends in 73", arguments: ["way", "way/briefs"])
  func outputInTheWay(output: String) throws {
    try desk.write("way", "mine")
    let run = try desk.run("brief", "page.txt", "-o", output)
    #expect(run.status == 73)
    #expect(run.errors.contains("\(output): nothing can be written there"))
    #expect(try desk.text("way") == "mine")
  }

  @Test("A broken glossary is refused where one is used", arguments: ["brief", "terms", "gloss", "translate"])
  func brokenGlossary(command: String) throws {
    try desk.write("broken.csv", Desk.glossary + "\"码头,wharf,,,,,approved,,desk\n")
    let run = try desk.run(command, "page.txt", "--glossary", "broken.csv")
    #expect(run.status == 65)
    #expect(run.errors.contains("broken.csv:4: "), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(desk.names(in: "output").isEmpty)
  }

  @Test("One bad page does not stop the others, and the highest status is that of the run")
  func others() throws {
    try desk.write("bad.txt", [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A])
    let run = try desk.run("brief", "bad.txt", "missing.txt", "page.txt")
    #expect(run.status == 66)
    #expect(run.errors.contains("bad.txt: ") && run.errors.contains("missing.txt: "))
    #expect(desk.names(in: "output") == ["page.html", "page.md", "page.xml"])
  }

  @Test("A bad file does not stop the others", arguments: ["restore", "summarize", "terms", "gloss", "figures"])
  func othersOf(command: String) throws {
    let run = try desk.run(command, "missing.txt", "page.txt", "--format", "json")
    #expect(run.status == 66)
    #expect(run.errors.contains("missing.txt: there is no such file."))
    #expect(run.text.contains("4月28日"))
    #expect(throws: Never.self) { try run.json() }
  }

  @Test("Refusals speak the language that is asked for, or that of the locale")
  func chinese() throws {
    let said = "jianbao: missing.txt：没有这个文件。请检查文件名和所在文件夹。\n"
    #expect(try desk.run("restore", "missing.txt", "--lang", "zh").errors == said)
    #expect(try desk.run("restore", "missing.txt", environment: ["LANG": "zh_CN.UTF-8"]).errors == said)
    let overruled = try desk.run("restore", "missing.txt", "--lang", "en", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(overruled.errors == "jianbao: missing.txt: there is no such file. Check the name and the folder.\n")
  }

  @Test("Without a dictionary or a glossary the work goes on, and says so")
  func withoutResources() throws {
    let run = try desk.run(
      "terms", "page.txt", environment: ["JIANBAO_DICTIONARY": "none.txt", "JIANBAO_GLOSSARY": ""])
    #expect(run.status == 0)
    #expect(run.errors.contains("The Chinese dictionary is missing"))
    #expect(run.errors.contains("There is no glossary here"))
  }
}
