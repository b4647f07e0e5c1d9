import Foundation
import LoopbackHTTP
import Testing

/// `--translator`: what reaches the brief, what is asked, and what happens when the service misbehaves.
@Suite(.serialized) struct TranslatorTests {
  static let key = "secret-key-7"

  /// A chat completion with some words.
  static func chat(_ words: String) -> LoopbackServer.Reply {
    .json(200, #"{"choices":[{"message":{"content":"\#(words)"},"finish_reason":"stop"}]}"#)
  }

  /// A server that lists a model and answers by a script, which is given the number of the question from 0.
  static func server(_ script: @escaping @Sendable (Int, String) -> LoopbackServer.Reply) throws -> LoopbackServer {
    try LoopbackServer { number, request in
      request.hasPrefix("GET /v1/models")
        ? .json(200, #"{"data":[{"id":"small-model"}]}"#) : script(number - 1, request)
    }
  }

  static func brief(_ desk: Desk, _ url: String, _ options: String...) throws -> ProgramRun {
    try desk.run(
      ["brief", "page.txt", "--translator", url, "--timeout", "1", "--requests", "1"] + options,
      environment: ["JIANBAO_TRANSLATOR_KEY": key])
  }

  /// English for the sentences of the page, each with its figures.
  static func good(_ request: String) -> String {
    request.contains("60名")
      ? "A citywide commendation conference was held on April 28, where 60 people were honored as a model worker each."
      : "City commends model workers"
  }

  @Test func theEnglishOfAServiceStandsInTheBriefWithItsProvenance() throws {
    let desk = try Desk()
    let server = try Self.server { _, request in Self.chat(Self.good(request)) }
    defer { server.stop() }
    let run = try Self.brief(desk, server.url + "/v1")
    #expect(run.status == 0)
    #expect(run.errors.contains("small-model, 127.0.0.1:\(server.port) was asked for"))
    let tei = try desk.text("output/page.xml")
    #expect(tei.contains(#"<name xml:id="ag-service" type="service">small-model, 127.0.0.1:\#(server.port)</name>"#))
    #expect(tei.contains(##"ana="#o-service" resp="#r-service""##))
    #expect(try desk.run("validate", "output/page.xml").status == 0)
    #expect(try desk.text("output/page.md").contains("where 60 people were honored"))
    for name in ["output/page.xml", "output/page.html", "output/page.md", "cache/translations.jsonl"] {
      #expect(try !desk.text(name).contains(Self.key))
    }
    #expect(!run.errors.contains(Self.key))
    // one sentence a request, with its own terms, never the page
    for request in server.requests.dropFirst() {
      #expect(!(request.contains("表彰劳动模范") && request.contains("60名")))
      #expect(!request.contains("本报讯"))
    }
  }

  @Test func aSecondRunAsksForNothing() throws {
    let desk = try Desk()
    let server = try Self.server { _, request in Self.chat(Self.good(request)) }
    defer { server.stop() }
    _ = try Self.brief(desk, server.url, "--model", "m")
    let (first, asked) = (try desk.bytes("output/page.xml"), server.requests.count)
    _ = try Self.brief(desk, server.url, "--model", "m")
    #expect(server.requests.count == asked)
    #expect(try desk.bytes("output/page.xml") == first)
    _ = try Self.brief(desk, server.url, "--model", "another")
    #expect(server.requests.count == 2 * asked)
  }

  @Test func mistakesAreNamedOnceAndThenMarked() throws {
    let desk = try Desk()
    let server = try Self.server { _, request in
      Self.chat(Self.good(request).replacing("60 people", with: "16 people"))
    }
    defer { server.stop() }
    let run = try Self.brief(desk, server.url)
    #expect(run.status == 0)
    let repairs = server.requests.filter { $0.contains("This translation has mistakes") }
    #expect(repairs.count == 1)
    #expect(repairs.first?.contains("16 people") == true)
    let markdown = try desk.text("output/page.md")
    #expect(markdown.contains("Ask first"))
    #expect(markdown.contains("16 people"))
    let review = try desk.run("review", "output/page.xml", "--as", "Wang Fang", "--status", "checked")
    #expect(review.status != 0)
  }

  static let misbehaviors: [(LoopbackServer.Reply, Int32)] = [
    (.json(401, #"{"error":{"message":"bad secret-key-7"}}"#), 69),
    (.json(429, "{}", headers: ["Retry-After": "3600"]), 69), (.json(456, "{}"), 69), (.json(500, "oops"), 69),
    (.json(429, #"{"error":{"message":"q","code":"insufficient_quota"}}"#), 69), (.silence(0), 69),
    (.json(200, "<html><body>Sign in</body></html>"), 69), (.json(200, ""), 69), (.raw("rubbish"), 69),
    (.json(200, #"{"choices":[{"message":{"content":"The ci"},"finish_reason":"length"}]}"#), 0),
    (chat("会议召开。"), 0), (chat("<think>hm"), 0), (chat("no no no no no no no no no"), 0),
  ]

  @Test(arguments: misbehaviors)
  func noMisbehaviorLosesTheBrief(_ reply: LoopbackServer.Reply, _ status: Int32) throws {
    let desk = try Desk()
    let offline = try desk.run("brief", "page.txt", "-o", "offline")
    #expect(offline.status == 0)
    let server = try LoopbackServer { _, _ in reply }
    defer { server.stop() }
    let run = try Self.brief(desk, server.url, "--model", "m")
    #expect(run.status == status)
    #expect(!run.errors.contains(Self.key))
    #expect(desk.names(in: "output") == ["page.html", "page.md", "page.xml"])
    let (drafted, asked) = (try desk.text("offline/page.md"), try desk.text("output/page.md"))
    // the English is that of the rules, and what went wrong is said
    let rows = drafted.split(separator: "\n").filter { $0.contains("⟦") && $0.hasPrefix("|") }
    #expect(!rows.isEmpty)
    for row in rows { #expect(asked.contains(row)) }
    #expect(asked.contains("translation service"))
  }

  @Test func translatePrintsTheEnglishOfAService() throws {
    let desk = try Desk()
    let server = try Self.server { _, _ in Self.chat("The workers sang.") }
    defer { server.stop() }
    let run = try desk.run("translate", "工人们唱起了歌。", "--translator", server.url, "--format", "json")
    let answer = try run.json()
    #expect(answer["target"] == "The workers sang.")
    #expect(answer["pieces"]?[0]?["origin"] == "service")
    #expect(try desk.run("translate", "工人们唱起了歌。", "--translator", "http://127.0.0.1:9/v1").status == 69)
  }

  @Test func anAddressWithAKeyIsRefused() throws {
    let desk = try Desk()
    let run = try desk.run("brief", "page.txt", "--translator", "http://user:key@127.0.0.1/v1")
    #expect(run.status == 64)
    #expect(desk.names(in: "output").isEmpty)
  }
}
