import Testing

/// `--jsonl`: one object in, one object out, in order; a line that can't be read is answered in its place.
struct JSONLinesTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// A command and a line that it answers.
  struct Command: Sendable, CustomTestStringConvertible {
    let name: String
    let good: String
    let keys: Set<String>
    var testDescription: String { name }
  }

  static let commands = [
    Command(name: "figures", good: #""zh":"港口增长7%""#, keys: ["id", "figures"]),
    Command(
      name: "translate", good: #""zh":"港口""#, keys: ["id", "source", "target", "coverage", "ask", "pieces"]),
    Command(name: "gloss", good: #""zh":"港口""#, keys: ["id", "source", "coverage", "chunks"]),
    Command(name: "summarize", good: #""text":"港口增长7%。""#, keys: ["id", "sentences", "indexes", "scores"]),
    Command(name: "brief", good: #""text":"港口增长7%。""#, keys: ["id", "tei", "articles"]),
    Command(name: "check", good: #""zh":"港口","en":"port""#, keys: ["id", "findings"]),
  ]

  @Test("Unreadable lines are answered in their place and end in 65", arguments: commands)
  func places(command: Command) throws {
    let input = """
      {"id":"a",\(command.good)}
      no object

      [1]
      {"id":7}
      {"id":8,\(command.good)}
      {\(command.good)}

      """
    let run = try desk.run(command.name, "--jsonl", input: input)
    #expect(run.status == 65)
    let answers = try run.lines()
    #expect(answers.map { $0["id"] } == ["a", .null, .null, 7, 8, .null])
    #expect(answers.map { $0.keys == ["id", "error"] } == [false, true, true, true, false, false])
    for index in [0, 4, 5] { #expect(answers[index].keys == command.keys) }
    #expect(answers[1]["error"] == "The line is no JSON object.")
    #expect(answers[2]["error"] == "The line is no JSON object.")
  }

  @Test("Lines that can all be read end in 0, in the order they came", arguments: commands)
  func order(command: Command) throws {
    try desk.write("lines.jsonl", (0..<20).map { "{\"id\":\($0),\(command.good)}\n" }.joined())
    let run = try desk.run(command.name, "--jsonl", "lines.jsonl")
    #expect(run.status == 0)
    #expect(try run.lines().map { $0["id"] } == (0..<20).map { .number(Double($0)) })
  }

  @Test("Briefs are the same bytes with any number of workers, lines longer than what is read at once among them")
  func workers() throws {
    let page = #"港口增长7%。\n\n"#
    let lines = (0..<9).map { number in
      number == 4
        ? "{}\n"
        : "{\"id\":\(number),\"text\":\"\(String(repeating: page, count: number == 6 ? 15_000 : number + 1))\"}\n"
    }
    let runs = try [1, 2, 8].map { try desk.run("brief", "--jsonl", "--jobs", "\($0)", input: lines.joined()) }
    #expect(runs.map(\.status) == [65, 65, 65])
    #expect(try runs[0].lines().map { $0["id"] } == (0..<9).map { $0 == 4 ? .null : .number(Double($0)) })
    #expect(runs[1].output == runs[0].output)
    #expect(runs[2].output == runs[0].output)
  }

  @Test("Errors speak the language that is asked for")
  func chinese() throws {
    let run = try desk.run("figures", "--jsonl", "--lang", "zh", input: "no object\n")
    #expect(try run.lines()[0]["error"] == "该行不是JSON对象。")
  }

  @Test("A line's own glossary takes the place of ours, and errors end in 1")
  func ownGlossary() throws {
    let run = try desk.run(
      "check", "--jsonl",
      input: """
        {"id":1,"zh":"港口","en":"harbor","glossary":[{"zh":"港口","en":["harbor"],"forbidden":["port"]}]}
        {"id":2,"zh":"港口","en":"port","glossary":[{"zh":"港口","en":["harbor"],"forbidden":["port"]}]}

        """)
    #expect(run.status == 1)
    let answers = try run.lines()
    #expect(answers[0]["findings"] == [])
    #expect(answers[1]["findings"]?.members.map { $0["kind"] } == ["forbidden-term"])
    #expect(
      answers[1]["findings"]?[0]?.keys == ["kind", "severity", "zh", "en", "message_en", "message_zh"])
  }

  @Test("A summary keeps to its measure, its sentences are exactly those of the text, and a line break ends one")
  func summary() throws {
    let text = "港口增长7%\\n“货主增加。”他说，“工人也增加。”大会表彰60名工人。港口繁忙。"
    let run = try desk.run(
      "summarize", "--jsonl", "--characters", "20", input: "{\"id\":1,\"title\":\"港口\",\"text\":\"\(text)\"}\n")
    let sentences = try run.lines()[0]["sentences"]?.members ?? []
    #expect(!sentences.isEmpty)
    let all: [JSONTree] = ["港口增长7%", "“货主增加。”他说，“工人也增加。”", "大会表彰60名工人。", "港口繁忙。"]
    let kept = all.filter { sentences.contains($0) }
    #expect(kept == sentences)
    let count = sentences.reduce(0) { if case .text(let text) = $1 { $0 + text.unicodeScalars.count } else { $0 } }
    #expect(count <= 20)
  }
}
