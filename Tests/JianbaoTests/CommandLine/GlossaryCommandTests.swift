import Testing

/// The commands that look at the glossary file and change it.
struct GlossaryCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("list, search, show, stats and export print what the file says")
  func looking() throws {
    #expect(try desk.run("glossary", "list").text == "1\t劳动模范\tmodel worker\tapproved\n2\t港口\tport\tapproved\n")
    #expect(try desk.run("glossary", "search", "gk").text == "2\t港口\tport\tapproved\n")
    #expect(try desk.run("glossary", "search", "nothing").status == 1)
    let shown = try desk.run("glossary", "show", "港口", "page.txt").text
    #expect(shown.hasPrefix("港口  →  port"))
    #expect(shown.contains("page.txt:5: 今年一季度，港口吞吐量达到120万吨"))
    #expect(try desk.run("glossary", "show", "码头").status == 65)
    #expect(try desk.run("glossary", "stats").text.hasPrefix("terms\t2\n"))
    #expect(try desk.run("glossary", "export", "--to", "tbx").text.contains("model worker"))
  }

  @Test("Each change shows its rows and touches no other")
  func changing() throws {
    let added = try desk.run("glossary", "add", "码头", "--english", "wharf")
    #expect(added.text == "+ +: 码头,wharf,,,,,draft,,\n")
    #expect(try desk.text("terms.csv") == Desk.glossary + "码头,wharf,,,,,draft,,\n")
    let edited = try desk.run("glossary", "edit", "码头", "--english", "quay")
    #expect(edited.text == "- 4: 码头,wharf,,,,,draft,,\n+ 4: 码头,quay,,,,,draft,,\n")
    #expect(try desk.run("glossary", "rename", "码头", "泊位").text.hasSuffix("+ 4: 泊位,quay,,,码头,,draft,,\n"))
    #expect(try desk.run("glossary", "remove", "泊位").status == 0)
    #expect(try desk.text("terms.csv") == Desk.glossary)
  }

  @Test("--dry-run shows a change and makes none")
  func dryRun() throws {
    let run = try desk.run("glossary", "remove", "港口", "--dry-run")
    #expect(run.text == "- 3: 港口,port,,,,transport,approved,,desk\n")
    #expect(try desk.text("terms.csv") == Desk.glossary)
  }

  @Test("What another program exported comes in, and terms that are there already stay")
  func exchange() throws {
    #expect(try desk.run("glossary", "export", "--to", "tbx", "-o", "terms.tbx").status == 0)
    let run = try desk.run("glossary", "import", "terms.tbx", "--format", "tbx")
    #expect(run.status == 0)
    #expect(try desk.text("terms.csv") == Desk.glossary)
  }

  @Test("A term that is not there, and a file that is not there, are refused")
  func refused() throws {
    #expect(try desk.run("glossary", "edit", "码头", "--english", "quay").status == 65)
    #expect(try desk.run("glossary", "edit", "港口").status == 64)
    #expect(try desk.run("glossary", "lint", "missing.csv").status == 66)
    #expect(try desk.run("glossary", "list", "--glossary", "missing.csv").status == 66)
  }

  @Test("lint --fix mends what is only a matter of form")
  func mending() throws {
    try desk.write("terms.csv", Desk.glossary.replacing(",port,", with: ", port ,"))
    #expect(try desk.run("glossary", "lint", "terms.csv", "--fix").status == 0)
    #expect(try desk.text("terms.csv") == Desk.glossary)
  }
}
