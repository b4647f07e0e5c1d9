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
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.currentDirectoryURL = desk.folder
    shell.environment = ["PROGRAM": ProgramRun.program.path, "PATH": "/usr/bin:/bin"]
    // The second page comes through a pipe that nothing is written to until the first page is seen.
    shell.arguments = [
      "-c",
      """
      mkfifo second.txt
      "$PROGRAM" restore page.txt second.txt > out.json &
      for turn in $(seq 400); do grep -q 劳动模范 out.json && touch seen && break; sleep 0.05; done
      cat page.txt > second.txt
      wait
      """,
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(desk.names(in: ".").contains("seen"))
    #expect(try desk.text("out.json").hasSuffix("}\n]\n"))
  }
}
