import Foundation
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
    #expect(try desk.run("glossary", "list", "--domain", "place").status == 0)
    let unknown = try desk.run("glossary", "list", "--domain", "nope")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("There is no subject field “nope”. There are: party-state, politics"))
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
    #expect(try desk.run("glossary", "add", "#码头", "--english", "wharf").status == 65)
    #expect(try desk.run("glossary", "lint", "missing.csv").status == 66)
    #expect(try desk.run("glossary", "list", "--glossary", "missing.csv").status == 66)
  }

  @Test("lint --fix mends what is only a matter of form")
  func mending() throws {
    try desk.write("terms.csv", Desk.glossary.replacing(",port,", with: ", port ,"))
    #expect(try desk.run("glossary", "lint", "terms.csv", "--fix").status == 0)
    #expect(try desk.text("terms.csv") == Desk.glossary)
  }

  @Test("lexicon lint is the same for phrases, and compares them with the glossary")
  func lexicon() throws {
    try desk.write("lexicon.csv", "phrase,english,pos,pattern,domain,note\n港口, harbor,n,,general,\n夜校,,n,,general,\n")
    let run = try desk.run("lexicon", "lint", "lexicon.csv")
    #expect(run.status == 1)
    #expect(run.text.contains("lexicon.csv:2 [english] warning: The glossary has “port” for “港口” (row 2)"))
    #expect(run.text.contains("lexicon.csv:3 [english] error: “夜校” has no English. [empty-english]\n    → Fill in"))
    let chinese = try desk.run("lexicon", "lint", "lexicon.csv", "--lang", "zh")
    #expect(chinese.text.contains("lexicon.csv:3 [英文] 错误: “夜校”没有英文。"))
    let found = try desk.run("lexicon", "lint", "lexicon.csv", "--format", "json").json()
    #expect(found[0]?["column"] == "english")
    #expect(found[2]?["kind"] == "empty-english")
    let fixed = try desk.run("lexicon", "lint", "lexicon.csv", "--fix")
    #expect(fixed.status == 1)
    #expect(fixed.errors.contains("A person must mend what remains (1 error): jianbao lexicon lint"))
    #expect(try desk.text("lexicon.csv").contains("\n港口,harbor,n,"))
    #expect(try desk.run("lexicon", "lint", "missing.csv").status == 66)
    #expect(try desk.run("lexicon", "lint").status == 66)
  }

  @Test("add says what lint finds in the new row, and writes it")
  func warning() throws {
    let run = try desk.run("glossary", "add", "码头", "--english", "=wharf", "--domain", "harbor")
    #expect(run.status == 0)
    #expect(run.errors.contains("a spreadsheet takes it for a formula"))
    #expect(run.errors.contains("“harbor” is not one of the domains. Use one of: party-state"))
    #expect(try desk.run("glossary", "add", "泊位", "--english", "berth", "--domain", "transport").errors == "")
  }

  @Test(
    "A change that would make an error is refused unless it is forced",
    arguments: [
      (["add", "hello", "--english", "你好"], "seem to be swapped"),
      (["edit", "港口", "--english", ""], "has no English"),
      (["rename", "港口", "劳模"], "“劳模” is a variant in row 1 and the term of row 2"),
    ])
  func refusedError(arguments: [String], message: String) throws {
    let before = try desk.text("terms.csv")
    let run = try desk.run(["glossary"] + arguments)
    #expect(run.status == 65)
    #expect(run.errors.contains(message) && run.errors.contains("--force"))
    #expect(try desk.text("terms.csv") == before)
    #expect(try desk.run(["glossary"] + arguments + ["--force"]).status == 0)
    #expect(try desk.text("terms.csv") != before)
  }

  @Test("An error that is there already does not keep another cell from being mended")
  func oldError() throws {
    try desk.write("terms.csv", Desk.glossary + "码头,,,,,transport,draft,,\n")
    #expect(try desk.run("glossary", "edit", "码头", "--note", "river").status == 0)
    #expect(try desk.run("glossary", "show", "码头").status == 0)
  }

  @Test("Rows of one term are told apart by their numbers when they are joined")
  func joining() throws {
    try desk.write("terms.csv", Desk.glossary + "港口,harbor,,,,place,draft,,\n")
    let run = try desk.run("glossary", "merge", "港口", "港口")
    #expect(run.status == 65)
    #expect(run.errors.contains("Say which one with “--row”"))
    #expect(try desk.run("glossary", "merge", "劳动模范", "港口").errors.contains("“--into-row”"))
    #expect(try desk.run("glossary", "merge", "港口", "港口", "--row", "3", "--into-row", "2").status == 0)
    #expect(try desk.text("terms.csv").contains("港口,port,harbor,"))
  }

  @Test("show finds a term by its variant")
  func variant() throws {
    #expect(try desk.run("glossary", "show", "劳模").text.hasPrefix("劳动模范  →  model worker"))
  }

  @Test("add offers what the phrase lexicon has, and takes it from nobody")
  func offering() throws {
    try desk.write("lexicon.csv", "phrase,english,pos,note\n夜校,night school,n,\n")
    let lexicon = ["JIANBAO_LEXICON": desk.folder.appendingPathComponent("lexicon.csv").path]
    let run = try desk.run(["glossary", "add", "夜校"], environment: lexicon)
    #expect(run.text == "+ +: 夜校,,,,,,todo,,\n")
    #expect(run.errors.contains("has “night school” for 夜校"))
    let given = try desk.run(["glossary", "add", "码头", "--english", "wharf"], environment: lexicon)
    #expect(given.errors == "")
  }

  @Test("add --from-candidates adds what recurs in a page and no row has")
  func candidates() throws {
    try desk.write("news.txt", "螺蛳粉节开幕\n\n螺蛳粉节在港口举行。螺蛳粉节吸引游客，螺蛳粉节持续三天。\n")
    let run = try desk.run("glossary", "add", "--from-candidates", "news.txt", "--limit", "1", "--domain", "culture")
    #expect(run.text == "+ +: 螺蛳粉节,,,,,culture,todo,,\n")
    #expect(try desk.run("glossary", "add").status == 64)
    #expect(try desk.run("glossary", "add", "夜校", "--from-candidates", "news.txt").status == 64)
  }

  @Test("A file in GB18030 is said to be one, and converted on request")
  func converting() throws {
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    try desk.write("gb.csv", [UInt8](try #require(Desk.glossary.data(using: gb18030))))
    #expect(try desk.run("glossary", "list", "--glossary", "gb.csv").errors.contains("lint --fix"))
    #expect(try desk.run("terms", "page.txt", "--glossary", "gb.csv").errors.contains("encoded in GB18030"))
    let fix = ["glossary", "lint", "gb.csv", "--fix"]
    #expect(try desk.run(fix + ["--dry-run"]).errors == "jianbao: The file is converted from GB18030 to UTF-8.\n")
    #expect(try desk.run(fix).status == 0)
    #expect(try desk.text("gb.csv") == "\u{FEFF}" + Desk.glossary)
  }

  @Test("A term with two official renderings is named where the glossary is used")
  func ambiguity() throws {
    try desk.write("terms.csv", Desk.glossary + "港口,harbor,,,,transport,approved,,desk\n")
    let run = try desk.run("terms", "page.txt")
    #expect(run.status == 0)
    #expect(run.errors.contains("Rows 2 and 3 give “港口” different English"))
  }

  @Test("A glossary with bytes that are no text is refused where it is used")
  func badBytes() throws {
    try desk.write(
      "bad.csv", Array(Desk.glossary.utf8) + Array("码".utf8) + [0xFF] + Array("头,wharf,,,,,draft,,\n".utf8))
    #expect(try desk.run("terms", "page.txt", "--glossary", "bad.csv").status == 65)
    #expect(try desk.run("glossary", "lint", "bad.csv").status == 1)
  }

  @Test("Formats that can only be read are no choice for export")
  func readOnlyFormat() throws {
    let run = try desk.run("glossary", "export", "--to", "cedict")
    #expect(run.status == 64)
    #expect(!run.errors.contains("- cedict"))
  }
}
