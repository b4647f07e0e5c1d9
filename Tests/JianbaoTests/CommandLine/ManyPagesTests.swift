import Foundation
import Testing

/// Many pages in one run: each is printed as soon as it is restored, so that memory doesn't grow with their number.
struct ManyPagesTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("the list of pages is one JSON value, whatever fails in between")
  func list() throws {
    try desk.write("second.txt", "港口迎来首船\n\n本报讯（记者 李明）昨日，港口迎来首船。\n")
    let run = try desk.run("restore", "page.txt", "missing.txt", "second.txt")
    #expect(run.status == 66)
    #expect(try run.json()[0]?["page"] == "page")
    #expect(try run.json()[1]?["articles"]?[0]?["headline"] == "港口迎来首船")
    #expect(try desk.run("restore", "missing.txt").text == "[]\n")
  }

  @Test("a page is printed before the next one is read")
  func stream() throws {
    // The second page comes through a pipe that nothing is written to until the first page is seen.
    try shell(
      """
      mkfifo second.txt
      "$PROGRAM" restore page.txt second.txt > out.json &
      for turn in $(seq 400); do grep -q 劳动模范 out.json && touch seen && break; sleep 0.05; done
      cat page.txt > second.txt
      wait
      """)
    #expect(desk.names(in: ".").contains("seen"))
    #expect(try desk.text("out.json").hasSuffix("}\n]\n"))
  }

  @Test("names of files in GBK are opened by their bytes and shown as Chinese")
  func foreignNames() throws {
    try shell(
      """
      liuzhou=$(printf '\\301\\370\\326\\335'); guangxi=$(printf '\\271\\343\\316\\367')
      cp page.txt "$liuzhou.txt"; echo 另一版 > "$guangxi.txt"
      "$PROGRAM" restore "$liuzhou.txt" "$guangxi.txt" > out.json
      """)
    let pages = try JSONDecoder().decode(JSONTree.self, from: Data(desk.bytes("out.json")))
    #expect(pages[0]?["page"] == "柳州")
    #expect(pages[0]?["articles"]?[0]?["headline"] == "全市表彰劳动模范")
    #expect(pages[1]?["page"] == "广西")
  }

  /// Runs a script in the folder; `$PROGRAM` is the program.
  private func shell(_ script: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.currentDirectoryURL = desk.folder
    shell.environment = ["PROGRAM": ProgramRun.program.path, "PATH": "/usr/bin:/bin"]
    shell.arguments = ["-c", script]
    try shell.run()
    shell.waitUntilExit()
  }
}
