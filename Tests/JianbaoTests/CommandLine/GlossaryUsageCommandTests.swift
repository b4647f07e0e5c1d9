import Testing

/// The commands that look the glossary's terms up in earlier work.
struct GlossaryUsageCommandTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write(
      "memory.tmx",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="desk" creationtoolversion="1" segtype="sentence" o-tmf="desk" \
      adminlang="en" srclang="zh" datatype="plaintext"/><body><tu>\
      <tuv xml:lang="zh"><seg>他是劳动模范。</seg></tuv><tuv xml:lang="en"><seg>He is a labor hero.</seg></tuv>\
      </tu></body></tmx>
      """)
    #expect(try desk.run("brief", "page.txt").status == 0)
  }

  @Test("concordance shows sentences of briefs and of the memory, and which English they have")
  func concordance() throws {
    let run = try desk.run("glossary", "concordance", "劳动模范", "--memory", "memory.tmx", "--format", "json")
    #expect(run.status == 0)
    let lines = try run.json().members
    #expect(lines.compactMap { $0["use"] } == ["preferred", "preferred", "forbidden"])
    #expect(lines.last?["place"] == "memory.tmx#1")
    #expect(lines.last?["start"] == 2)
    #expect(try desk.run("glossary", "concordance", "港口节").status == 1)
  }

  @Test("impact finds nothing while no row changes but what was forbidden all along")
  func unchanged() throws {
    #expect(try desk.run("glossary", "impact").text == "")
    let run = try desk.run("glossary", "impact", "--memory", "memory.tmx")
    #expect(run.text.hasPrefix("劳动模范\tforbidden\tmodel worker\n    memory.tmx#1\n"))
  }

  @Test("impact compares the rows that a brief holds with the glossary of today")
  func changed() throws {
    try desk.write("terms.csv", Desk.glossary.replacing("劳动模范,model worker", with: "劳动模范,exemplary worker"))
    let run = try desk.run("glossary", "impact")
    #expect(run.text.hasPrefix("劳动模范\tchanged\tmodel worker → exemplary worker\n    output/page.xml#a1.h1\n"))
    try desk.write("terms.csv", Desk.glossary.replacing("approved", with: "retired"))
    #expect(try desk.run("glossary", "impact").text.hasPrefix("劳动模范\tretired\tmodel worker\n"))
  }

  @Test("impact takes an older glossary for work that holds no rows")
  func before() throws {
    try desk.write("old.csv", Desk.glossary.replacing("劳动模范,model worker", with: "劳动模范,labor hero"))
    try desk.write("terms.csv", Desk.glossary.replacing(",labor hero,", with: ",,"))
    let run = try desk.run("glossary", "impact", "--memory", "memory.tmx", "--before", "old.csv")
    #expect(run.text.hasPrefix("劳动模范\tchanged\tlabor hero → model worker\n    memory.tmx#1\n"))
  }
}
