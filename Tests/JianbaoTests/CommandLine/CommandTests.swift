import Foundation
import Testing

/// Every command in its good case: data on standard output, everything else on standard error, status 0.
struct CommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("brief writes the three files and a table of what was made")
  func brief() throws {
    let run = try desk.run("brief", "page.txt", "-o", "briefs")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("page  articles  sentences  terms  English  findings  seconds\npage         1 "))
    #expect(desk.names(in: "briefs") == ["page.html", "page.md", "page.xml"])
    #expect(try desk.text("briefs/page.xml").contains("model worker"))
  }

  @Test("brief writes the formats that are asked for, and what was given stands in them")
  func formats() throws {
    let run = try desk.run(
      "brief", "page.txt", "--formats", "docx,tei", "--issue-date", "2025-04-29", "--paper", "示例日报")
    #expect(run.status == 0)
    #expect(desk.names(in: "output") == ["page.docx", "page.xml"])
    #expect(try desk.bytes("output/page.docx").starts(with: Array("PK".utf8)))
    let tei = try desk.text("output/page.xml")
    #expect(tei.contains("示例日报") && tei.contains("2025-04-28"))
  }

  @Test("A page of blank lines becomes a brief that asks about it")
  func blankPage() throws {
    try desk.write("blank.txt", " \n\n")
    let run = try desk.run("brief", "blank.txt")
    #expect(run.status == 0)
    #expect(try desk.text("output/blank.md").contains("No article was found on this page."))
    #expect(try desk.run("validate", "output/blank.xml").status == 0)
  }

  @Test("brief reads standard input as the page “stdin”")
  func standardInput() throws {
    let run = try desk.run("brief", "-", input: Desk.page)
    #expect(run.status == 0)
    #expect(desk.names(in: "output") == ["stdin.html", "stdin.md", "stdin.xml"])
  }

  @Test("The same bytes come out of one worker, of two, and of a second run")
  func sameBytes() throws {
    for number in 1...5 { try desk.write("page\(number).txt", Desk.page.replacing("60", with: "\(60 + number)")) }
    let files = (1...5).map { "page\($0).txt" }
    for (folder, jobs) in [("one", "1"), ("two", "2"), ("two", "2")] {
      #expect(try desk.run(["brief", "-o", folder, "--jobs", jobs] + files).status == 0)
    }
    #expect(desk.names(in: "one").count == 15)
    for name in desk.names(in: "one") { #expect(try desk.bytes("one/\(name)") == desk.bytes("two/\(name)"), "\(name)") }
  }

  @Test("brief leaves what a person has changed, and takes it over or replaces it when told to")
  func personsWork() throws {
    #expect(try desk.run("brief", "page.txt").status == 0)
    let fresh = try desk.text("output/page.xml")
    let edited = fresh.replacing("model worker</", with: "model workers</")
    #expect(edited != fresh)
    try desk.write("output/page.xml", edited)
    let left = try desk.run("brief", "page.txt")
    #expect(left.status == 73)
    #expect(left.errors.contains("output/page.xml: a person has changed this brief"))
    #expect(try desk.text("output/page.xml") == edited)
    #expect(try desk.run("brief", "page.txt", "--update").status == 0)
    #expect(try desk.text("output/page.xml").contains("model workers</"))
    #expect(try desk.run("brief", "page.txt", "--force").status == 0)
    #expect(try desk.text("output/page.xml") == fresh)
  }

  @Test("segment puts one space between words, line by line, without the glossary unless it is given")
  func segment() throws {
    try desk.write("line.txt", "港口工人\n\n劳动模范表彰大会\n")
    #expect(try desk.run("segment", "line.txt").text == "港口 工人\n\n劳动 模范 表彰 大会\n")
    #expect(
      try desk.run("segment", "line.txt", "--glossary", "terms.csv").text == "港口 工人\n\n劳动模范 表彰 大会\n")
  }

  @Test("summarize prints key sentences as they stand in the text")
  func summarize() throws {
    let run = try desk.run("summarize", "page.txt", "--sentences", "1")
    #expect(run.status == 0)
    #expect(run.text == "# 全市表彰劳动模范\n4月28日，全市表彰大会召开，60名劳动模范受到表彰。\n\n")
  }

  @Test("A web page is restored by every command that reads pages", arguments: ["restore", "summarize", "terms"])
  func webPage(command: String) throws {
    let paragraphs = Desk.page.split(separator: "\n").dropFirst().map { "<p>\($0)</p>" }.joined()
    try desk.write(
      "page.html",
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>日报</title></head><body><nav>首页 财经 体育</nav>"
        + "<h1>全市表彰劳动模范</h1><article>\(paragraphs)</article></body></html>")
    let run = try desk.run(command, "page.html", "--format", "json")
    #expect(run.status == 0)
    #expect(run.text.contains("劳动模范"))
    #expect(!run.text.contains("首页") && !run.text.contains("<p>"))
  }

  @Test("figures, translate and gloss print lines for people")
  func lines() throws {
    #expect(try desk.run("figures", "-", input: "突破1000万次").text.contains("more than 10 million"))
    #expect(try desk.run("translate", "港口").text == "port\n")
    #expect(try desk.run("translate", input: "港口\n").text == "port\n")
    #expect(try desk.run("gloss", "-", input: "港口\n").text == "港口\n    port (100 %)\n")
  }

  @Test("terms lists terms with their counts, then candidates")
  func terms() throws {
    let run = try desk.run("terms", "page.txt", "--format", "text")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("2\t劳动模范\tmodel worker\tapproved\n1\t港口\tport\tapproved\n"))
  }

  @Test("check passes good English and refuses bad English with 1")
  func check() throws {
    try desk.write("zh.txt", "60名劳动模范受到表彰。\n")
    try desk.write("good.txt", "Sixty model workers were honored.\n")
    try desk.write("bad.txt", "Fifty labor heroes were honored.\n")
    #expect(try desk.run("check", "--source", "zh.txt", "--english", "good.txt").status == 0)
    let bad = try desk.run("check", "--source", "zh.txt", "--english", "bad.txt")
    #expect(bad.status == 1)
    #expect(bad.text.contains("[number]") && bad.text.contains("[forbidden-term]"))
  }

  @Test("compare marks what differs from the official text")
  func compare() throws {
    try desk.write("official.txt", "今年一季度，港口吞吐量达到130万吨，同比增长7.4%。\n")
    let run = try desk.run("compare", "page.txt", "--official", "official.txt")
    #expect(run.status == 1)
    #expect(run.text == "今年一季度，港口吞吐量达到1[-2-]{+3+}0万吨，同比增长7.4%。\n")
    try desk.write("official.txt", "今年一季度，港口吞吐量达到120万吨，同比增长7.4%。\n")
    let same = try desk.run("compare", "page.txt", "--official", "official.txt")
    #expect(same.status == 0)
    #expect(same.output.isEmpty)
  }

  @Test("validate, check, render, export and import work on what brief wrote")
  func afterBrief() throws {
    #expect(try desk.run("brief", "page.txt").status == 0)
    let valid = try desk.run("validate", "output/page.xml")
    #expect(valid.status == 0)
    #expect(valid.output.isEmpty)
    #expect(valid.errors == "jianbao: No error was found.\n")
    #expect(try desk.run("check", "output/page.xml").status == 0)
    for format in ["html", "md"] {
      #expect(try desk.run("render", "output/page.xml", "--to", format).output == desk.bytes("output/page.\(format)"))
    }
    #expect(try desk.run("render", "output/page.xml", "--to", "text").text.contains("劳动模范: model worker"))
    #expect(try desk.run("render", "output/page.xml", "--to", "docx").output.starts(with: Array("PK".utf8)))
    #expect(try desk.run("export", "output/page.xml", "--to", "tmx").text.contains("<tmx version=\"1.4\">"))
    #expect(try desk.run("export", "output/page.xml", "--to", "xliff", "-o", "page.xlf").status == 0)
    let home = try desk.run("import", "page.xlf", "--into", "output/page.xml")
    #expect(home.status == 0)
    #expect(try desk.run("validate", "output/page.xml").status == 0)
  }

  @Test("review refuses a brief that still holds Chinese, and leaves it as it is")
  func review() throws {
    #expect(try desk.run("brief", "page.txt").status == 0)
    let before = try desk.bytes("output/page.xml")
    let run = try desk.run("review", "output/page.xml", "--as", "王芳", "--status", "approved")
    #expect(run.status == 1)
    #expect(run.errors.contains("output/page.xml: not signed."))
    #expect(try desk.bytes("output/page.xml") == before)
  }

  @Test("evaluate measures summaries and segmentations")
  func evaluate() throws {
    try desk.write("gold.jsonl", "{\"id\":\"a\",\"summary\":\"港口增长\"}\n")
    try desk.write("predicted.jsonl", "{\"id\":\"a\",\"sentences\":[\"港口增长\"]}\n")
    let rouge = try desk.run("evaluate", "rouge", "gold.jsonl", "predicted.jsonl")
    #expect(rouge.text.hasPrefix("all\t1\tR1 100.00 "))
    try desk.write("key.jsonl", "{\"id\":\"a\",\"key_sentences\":[\"港口增长\"]}\n")
    let sentences = try desk.run("evaluate", "key-sentences", "key.jsonl", "predicted.jsonl")
    #expect(sentences.text == "all\t1\tshare 100.00 [100.00, 100.00]\tlength 1.0\n")
    try desk.write("gold.txt", "劳动 模范 表彰\n")
    try desk.write("predicted.txt", "劳动 模范 表彰\n")
    let words = try desk.run("evaluate", "segmentation", "gold.txt", "predicted.txt")
    #expect(words.text.hasPrefix("F1 1.0  precision 1.0  recall 1.0"))
  }

  @Test("restore keeps what an editor decides, and says why it decided")
  func corrections() throws {
    let run = try desk.run("restore", "page.txt", "--fix", "1 furniture")
    #expect(run.status == 0)
    #expect(try run.json()[0]?["furniture"] == ["全市表彰劳动模范"])
    #expect(desk.names(in: ".").contains("page.fix"))
    #expect(try desk.run("restore", "page.txt").json()[0]?["furniture"] == ["全市表彰劳动模范"])
    #expect(try desk.run("restore", "page.txt", "--explain").text.contains("劳动模范"))
  }

  @Test("Help and version go to standard output, in the language of the locale")
  func help() throws {
    #expect(try desk.run("--version").text == "0.1.0\n")
    #expect(try desk.run("brief", "--help").text.hasPrefix("OVERVIEW: Make English briefs of newspaper pages."))
    let chinese = try desk.run("brief", "--help", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.text.contains("把报纸版面做成英文简报。"))
  }
}
