import Testing

/// JSON as other programs read it: keys in snake case, absent values `null`, lists never `null`.
struct JSONShapeTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("restore")
  func restore() throws {
    let pages = try desk.run("restore", "page.txt").json()
    #expect(pages[0]?.keys == ["page", "encoding", "articles", "furniture", "findings"])
    let article = pages[0]?["articles"]?[0]
    #expect(
      article?.keys == [
        "type", "headline", "kickers", "decks", "subheads", "byline", "agency", "continued_from", "continues_on",
        "paragraphs", "captions", "credits_raw", "marks", "flow", "lines",
      ])
    #expect(article?["type"] == "news")
    #expect(article?["headline"] == "全市表彰劳动模范")
    #expect(article?["byline"] == "记者 王芳")
    #expect(article?["agency"] == "本报讯")
    #expect(article?["continued_from"] == .null)
    #expect(article?["kickers"] == [])
    #expect(article?["credits_raw"] == ["本报讯（记者 王芳）"])
    #expect(article?["flow"] == [["p", 0], ["p", 1]])
    #expect(article?["lines"] == [[3], [5]])
  }

  @Test("summarize: sentences in document order with their indexes")
  func summarize() throws {
    let run = try desk.run("summarize", "page.txt", "page.txt", "--sentences", "2", "--format", "json")
    let answers = try run.json()
    #expect(answers.members.count == 2)
    #expect(answers[0]?.keys == ["sentences", "indexes", "scores"])
    #expect(answers[0]?["indexes"] == [0, 2])
    #expect(answers[0]?["sentences"]?[0] == "4月28日，全市表彰大会召开，60名劳动模范受到表彰。")
  }

  @Test("terms")
  func terms() throws {
    let answer = try desk.run("terms", "page.txt").json()
    #expect(answer.keys == ["matches", "candidates"])
    #expect(answer["matches"]?[1]?.keys == ["term", "variant", "english", "status", "count", "contexts"])
    #expect(answer["matches"]?[1]?["variant"] == .null)
    #expect(answer["matches"]?[1]?["contexts"] == ["今年一季度，港口吞吐量达到120万吨，同比增长7.4%。"])
    #expect(
      answer["candidates"]?.members.allSatisfy { $0.keys == ["term", "count", "score", "kind", "contexts"] } == true)
  }

  @Test("figures: offsets in Unicode scalars, also after a character beyond the first plane")
  func figures() throws {
    let figures = try desk.run("figures", "-", "--format", "json", input: "韦𬭎说突破1000万次").json()
    #expect(figures.members.count == 1)
    #expect(figures[0]?.keys == ["zh", "start", "end", "kind", "value", "bound", "unit", "english"])
    #expect(figures[0]?["start"] == 3)
    #expect(figures[0]?["end"] == 11)
    #expect(figures[0]?["value"] == 10_000_000)
    #expect(figures[0]?["bound"] == "more-than")
  }

  @Test("translate and gloss: every piece with its origin")
  func translate() throws {
    let draft = try desk.run("translate", "港口繁忙", "--format", "json").json()
    #expect(draft.keys == ["source", "target", "coverage", "ask", "pieces"])
    #expect(draft["pieces"]?[0]?.keys == ["source", "target", "origin", "score"])
    #expect(draft["pieces"]?[0]?["origin"] == "term")
    #expect(draft["pieces"]?[1]?["origin"] == "untranslated")
    #expect(draft["pieces"]?[1]?["target"] == "繁忙")
    #expect(draft["coverage"] == 0.5)
    let gloss = try desk.run("gloss", "-", "--format", "json", input: "港口").json()
    #expect(gloss[0]?.keys == ["id", "source", "coverage", "chunks"])
    #expect(gloss[0]?["chunks"]?[0]?.keys == ["source", "target", "origin"])
    #expect(try desk.run("translate", "港口", "工人", "--format", "json").json().members.count == 2)
  }

  @Test("validate: a malformed document and one with a DOCTYPE are findings, and the status is 1")
  func validate() throws {
    try desk.write("cut.xml", "<TEI>")
    try desk.write("doctype.xml", "<!DOCTYPE TEI [<!ENTITY a 'b'>]>\n<TEI/>")
    let run = try desk.run("validate", "--format", "json", "cut.xml", "doctype.xml")
    #expect(run.status == 1)
    let findings = try run.json()
    #expect(findings.members.map { $0["kind"] } == ["malformed", "doctype"])
    #expect(findings.members.map { $0["severity"] } == ["error", "error"])
    #expect(
      findings[0]?.keys == [
        "file", "line", "column", "xpath", "article", "kind", "severity", "message_en", "message_zh", "remedy_en",
        "remedy_zh",
      ])
    #expect(findings[0]?["file"] == "cut.xml")
    #expect(findings[0]?["article"] == .null)
  }

  @Test("glossary lint: rows, lines and columns, and the rows they clash with; errors end in 1")
  func lint() throws {
    #expect(try desk.run("glossary", "lint", "terms.csv", "--format", "json").text == "[\n\n]\n")
    try desk.write("double.csv", Desk.glossary + "# a note,,,,,,,,\n港口,harbor,,,,transport,approved,,desk\n")
    let run = try desk.run("glossary", "lint", "double.csv", "--format", "json")
    #expect(run.status == 1)
    let finding = try run.json().members.first { $0["kind"] == "duplicate-term" }
    #expect(
      finding?.keys == [
        "row", "line", "column", "kind", "severity", "message_en", "message_zh", "remedy_en", "remedy_zh",
        "related_rows",
      ])
    #expect(finding?["row"] == 3)
    #expect(finding?["line"] == 5)
    #expect(finding?["column"] == "term")
    #expect(finding?["related_rows"] == [2])
  }

  @Test("glossary lint judges bad bytes, and ends in 1")
  func badBytes() throws {
    try desk.write(
      "bad.csv", Array((Desk.glossary + "码头,wh").utf8) + [0xFF] + Array("rf,,,,transport,approved,,desk\n".utf8))
    let run = try desk.run("glossary", "lint", "bad.csv", "--format", "json")
    #expect(run.status == 1)
    #expect(try run.json().members.map { $0["kind"] } == ["invalid-utf8"])
  }

  @Test("No key anywhere is in camel case")
  func snakeCase() throws {
    #expect(try desk.run("brief", "page.txt").status == 0)
    try desk.write("official.txt", "今年一季度，港口吞吐量达到130万吨，同比增长7.4%。\n")
    let commands = [
      ["render", "output/page.xml", "--to", "json"], ["glossary", "stats", "--format", "json"],
      ["glossary", "list", "--format", "json"], ["lexicon", "missing", "page.txt", "--format", "json"],
      ["compare", "page.txt", "--official", "official.txt", "--format", "json"],
      ["validate", "output/page.xml", "--format", "sarif"],
    ]
    for command in commands.dropLast() {
      let keys = try desk.run(command).json().allKeys
      #expect(!keys.isEmpty, "\(command)")
      #expect(keys.filter { $0.contains(where: \.isUppercase) }.isEmpty, "\(command)")
    }
  }
}
