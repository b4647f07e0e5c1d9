import English
import Findings
import LoopbackHTTP
import Testing

/// Each service against a server that speaks its documented shapes, also those in which it says no.
@Suite(.serialized) struct ServiceProtocolTests {
  static let source = "会议在柳州召开。"
  static let key = "secret-key-1"

  static func failure(
    of reply: LoopbackServer.Reply, by service: (String) -> any TranslationService
  ) async throws -> ServiceFailure? {
    let server = try LoopbackServer { _, _ in reply }
    defer { server.stop() }
    do throws(ServiceFailure) {
      _ = try await service(server.url).english(for: TranslationRequest(source: source))
      return nil
    } catch {
      return error
    }
  }

  static func openAI(_ url: String) -> any TranslationService {
    OpenAICompatibleService(url: url, model: "m", key: key, timeout: 1, transport: CurlTransport())
  }
  static func libre(_ url: String) -> any TranslationService {
    LibreTranslateService(url: url, key: key, timeout: 1, transport: CurlTransport())
  }
  static func deepL(_ url: String) -> any TranslationService {
    DeepLService(url: url, key: key, timeout: 1, transport: CurlTransport())
  }

  @Test func openAISendsOneSentenceWithItsOwnTermsAndReadsTheChoice() async throws {
    let server = try LoopbackServer { _, _ in
      .json(
        200, #"{"choices":[{"message":{"role":"assistant","content":"A \"fine\" meeting."},"finish_reason":"stop"}]}"#)
    }
    defer { server.stop() }
    var request = TranslationRequest(source: Self.source)
    request.terms = [TranslationRequest.Pair("柳州", "Liuzhou")]
    let english = try await Self.openAI(server.url + "/v1/").english(for: request)
    #expect(english == #"A "fine" meeting."#)
    let sent = try #require(server.requests.first)
    #expect(sent.hasPrefix("POST /v1/chat/completions HTTP/1.1"))
    #expect(sent.contains("Authorization: Bearer \(Self.key)"))
    #expect(sent.contains("柳州 = Liuzhou"))
    #expect(sent.contains(#""stream":false"#))
  }

  @Test(arguments: [
    (
      LoopbackServer.Reply.json(401, #"{"error":{"message":"Incorrect key secret-key-1","code":"invalid_api_key"}}"#),
      ServiceFailure.refusedKey
    ),
    (.json(404, #"{"error":"model 'm' not found"}"#), .notFound("model 'm' not found")),
    (.json(429, #"{"error":{"message":"quota","code":"insufficient_quota"}}"#), .quotaUsedUp),
    (.json(429, #"{"error":{"message":"slow down"}}"#, headers: ["Retry-After": "7"]), .tooManyRequests(retryAfter: 7)),
    (.json(503, #"{"error":{"message":"Loading model","code":503}}"#), .unavailable(retryAfter: nil)),
    (.json(400, #"{"error":{"message":"bad secret-key-1"}}"#), .refused(status: 400, "bad …")),
    (.json(200, #"{"choices":[{"message":{"content":"The meet"},"finish_reason":"length"}]}"#), .truncated),
    (.json(200, #"{"choices":[{"message":{"content":""},"finish_reason":"content_filter"}]}"#), .declined),
    (.json(200, #"{"choices":[]}"#), .unreadable("no choices")),
    (.json(200, #"{"error":"out of memory"}"#), .refused(status: 200, "out of memory")),
    (.json(200, "<html>Welcome</html>"), .unreadable("not the expected JSON")), (.json(200, ""), .unreadable("empty")),
    (.raw("rubbish"), .unreadable("no HTTP")), (.silence(3), .timedOut), (.silence(0), .brokenOff),
    (.raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"choices\""), .brokenOff),
    (.raw("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 5_000_000)), .unreadable("far too long")),
    (.drip("HTTP/1.1 200 OK\r\n\r\n{\"choices\":[]}"), .timedOut),
    (
      .json(
        429, "{}", headers: ["Date": "Wed, 30 Dec 2026 23:59:00 GMT", "Retry-After": "Thu, 31 Dec 2026 00:00:30 GMT"]),
      .tooManyRequests(retryAfter: 90)
    ),
  ])
  func openAISaysWhyThereIsNoEnglish(_ reply: LoopbackServer.Reply, _ expected: ServiceFailure) async throws {
    let failure = try await Self.failure(of: reply, by: Self.openAI)
    #expect(failure == expected)
    #expect(failure?.message.english.contains(Self.key) == false)
  }

  @Test(arguments: [
    (LoopbackServer.Reply.json(200, #"{"translatedText":"The meeting."}"#), nil),
    (.json(403, #"{"error":"Invalid API key"}"#), ServiceFailure.refusedKey),
    (.json(400, #"{"error":"Please contact the server operator to get an API key"}"#), .refusedKey),
    (.json(429, #"{"error":"Slowdown: too many"}"#), .tooManyRequests(retryAfter: nil)),
    (.json(400, #"{"error":"zh is not supported"}"#), .refused(status: 400, "zh is not supported")),
    (.json(500, #"{"error":"Cannot translate text"}"#), .unavailable(retryAfter: nil)),
    (.json(200, "{}"), .unreadable("no translatedText")),
  ])
  func libreTranslateSaysWhy(_ reply: LoopbackServer.Reply, _ expected: ServiceFailure?) async throws {
    #expect(try await Self.failure(of: reply, by: Self.libre) == expected)
  }

  @Test(arguments: [
    (
      LoopbackServer.Reply.json(200, #"{"translations":[{"detected_source_language":"ZH","text":"The meeting."}]}"#),
      nil
    ),
    (.json(403, #"{"message":"Forbidden"}"#), ServiceFailure.refusedKey),
    (.json(456, #"{"message":"Quota Exceeded"}"#), .quotaUsedUp),
    (.json(429, #"{"message":"Too many requests"}"#, headers: ["Retry-After": "3"]), .tooManyRequests(retryAfter: 3)),
    (.json(413, #"{"message":"Too large"}"#), .refused(status: 413, "Too large")),
    (.json(200, #"{"translations":[]}"#), .unreadable("no translations")),
  ])
  func deepLSaysWhy(_ reply: LoopbackServer.Reply, _ expected: ServiceFailure?) async throws {
    #expect(try await Self.failure(of: reply, by: Self.deepL) == expected)
  }

  @Test func nothingListensOrTheAddressIsNone() async throws {
    let server = try LoopbackServer { _, _ in .json(200, "{}") }
    let url = server.url
    server.stop()
    for (address, expected) in [(url, ServiceFailure.unreachable("no connection")), ("ftp://x", .badAddress)] {
      do throws(ServiceFailure) {
        _ = try await Self.libre(address).english(for: TranslationRequest(source: Self.source))
        Issue.record("no failure for \(address)")
      } catch {
        #expect(error == expected)
      }
    }
  }

  @Test func aModelThatTakesNoTemperatureIsAskedWithoutOne() async throws {
    let server = try LoopbackServer { _, request in
      request.contains("temperature")
        ? .json(400, #"{"error":{"message":"Unsupported value: 'temperature'"}}"#)
        : .json(200, #"{"choices":[{"message":{"content":"A meeting."},"finish_reason":"stop"}]}"#)
    }
    defer { server.stop() }
    #expect(try await Self.openAI(server.url).english(for: TranslationRequest(source: Self.source)) == "A meeting.")
  }

  @Test func listsItsModelsWithoutSendingAnything() async throws {
    let server = try LoopbackServer { _, _ in .json(200, #"{"object":"list","data":[{"id":"qwen"},{"id":"glm"}]}"#) }
    defer { server.stop() }
    let service = OpenAICompatibleService(url: server.url + "/v1", model: "", timeout: 1, transport: CurlTransport())
    #expect(try await service.models() == ["qwen", "glm"])
    #expect(server.requests.first?.hasPrefix("GET /v1/models HTTP/1.1") == true)
  }

  @Test(arguments: [
    ("ollama", ServiceChoice.Kind.openAICompatible), ("http://localhost:8080", .openAICompatible),
    ("http://10.0.0.5:8000/v1/chat/completions", .openAICompatible), ("libretranslate", .libreTranslate),
    ("http://127.0.0.1:5000/translate", .libreTranslate), ("deepl", .deepL), ("https://api.deepl.com", .deepL),
    ("http://127.0.0.1:9000/v2/translate", .deepL), ("ftp://x", nil), ("notaservice", nil),
    ("http://user:secret@host/v1", nil), ("http://host/v1?key=secret", nil), ("http://", nil),
  ])
  func anAddressSaysWhichServiceItIs(_ text: String, _ kind: ServiceChoice.Kind?) {
    #expect(ServiceChoice(text)?.kind == kind)
  }

  @Test func aKeyOfOneCompanyGoesToThatCompanyOnly() {
    #expect(ServiceChoice("deepl")?.keyVariables == ["JIANBAO_TRANSLATOR_KEY", "DEEPL_AUTH_KEY"])
    #expect(ServiceChoice("http://127.0.0.1:9000/v2/translate")?.keyVariables == ["JIANBAO_TRANSLATOR_KEY"])
  }

  @Test func aNameShowsTheHostAndNoPassword() {
    let service = OpenAICompatibleService(
      url: "http://user:pass@host:11434/v1", model: "qwen", key: Self.key, transport: CurlTransport())
    #expect(service.name == "qwen, host:11434")
  }
}
