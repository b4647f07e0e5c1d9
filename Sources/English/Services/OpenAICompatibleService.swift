import Foundation

/// A server that speaks the chat completions of OpenAI: Ollama, llama.cpp, vLLM and many others.
///
/// The sentence goes with its own terms and figures; `finish_reason` tells whether the answer is whole.
/// See https://platform.openai.com/docs/api-reference/chat.
public struct OpenAICompatibleService: TranslationService {
  /// The model as the server calls it.
  public let model: String
  /// How long to wait for an answer, in seconds.
  public let timeout: Double
  private let address: ServiceAddress
  private let key: String?
  private let transport: any HTTPTransport

  /// Makes a service; the key is sent as a bearer token and never shown.
  public init(url: String, model: String, key: String? = nil, timeout: Double = 120, transport: any HTTPTransport) {
    let end = "/chat/completions"
    address = ServiceAddress(url.hasSuffix(end) ? String(url.dropLast(end.count)) : url)
    self.model = model
    self.key = key
    self.timeout = timeout
    self.transport = transport
  }

  /// The model and the host.
  public var name: String { "\(model), \(address.host)" }
  /// It understands instructions.
  public var takesInstructions: Bool { true }

  /// The English of one sentence, or why there is none.
  public func english(for request: TranslationRequest) async throws(ServiceFailure) -> String {
    var body = Body(model: model, messages: ServicePrompt.messages(for: request))
    do throws(ServiceFailure) {
      return try await english(for: body)
    } catch {
      // newer models take neither a temperature nor `max_tokens`
      guard case .refused(400, let detail) = error, detail.contains("temperature") || detail.contains("max_tokens")
      else { throw error }
      body.temperature = nil
      body.max_tokens = nil
      return try await english(for: body)
    }
  }

  /// The models that the server offers, in its order; nothing of a page is sent.
  public func models() async throws(ServiceFailure) -> [String] {
    let answer = try await transport.send(
      HTTPRequest(url: address.url("/v1/models"), headers: headers, timeout: timeout))
    guard answer.status == 200 else { throw failure(answer) }
    let list: ModelList = try ServiceJSON.decode(answer.body)
    return list.data.map(\.id)
  }

  private var headers: [String: String] { key.map { ["Authorization": "Bearer \($0)"] } ?? [:] }

  private func english(for body: Body) async throws(ServiceFailure) -> String {
    let answer = try await transport.send(
      HTTPRequest(
        url: address.url("/v1/chat/completions"), headers: headers, body: try ServiceJSON.string(body), timeout: timeout
      ))
    guard answer.status == 200 else { throw failure(answer) }
    let reply: Reply = try ServiceJSON.decode(answer.body)
    // some servers answer 200 and put the error into the body
    if let error = reply.error { throw .refused(status: 200, redaction.detail(error.text)) }
    guard let choice = reply.choices?.first else { throw .unreadable("no choices") }
    switch choice.finish_reason {
    case "length": throw .truncated
    case "content_filter": throw .declined
    default: break
    }
    if choice.message?.refusal?.isEmpty == false { throw .declined }
    guard let content = choice.message?.content else { throw .unreadable("no content") }
    return content
  }

  private var redaction: KeyRedaction { KeyRedaction(key: key) }

  private func failure(_ answer: HTTPAnswer) -> ServiceFailure {
    let reply: Reply? = try? ServiceJSON.decode(answer.body)
    let detail = redaction.detail(reply?.error?.text ?? "")
    switch answer.status {
    case 401, 403: return .refusedKey
    case 402: return .quotaUsedUp
    case 404: return .notFound(detail.isEmpty ? model : detail)
    case 408, 504: return .timedOut
    case 429:
      if reply?.error?.code == "insufficient_quota" { return .quotaUsedUp }
      return .tooManyRequests(retryAfter: answer.retryAfter)
    case 500, 502, 503, 529: return .unavailable(retryAfter: answer.retryAfter)
    default: return .refused(status: answer.status, detail)
    }
  }

  // MARK: - What is sent and read, as the API names it

  private struct Body: Encodable {
    let model: String
    let messages: [ServicePrompt.Message]
    var temperature: Double? = 0
    let stream = false
    // room for a model that thinks before it answers
    var max_tokens: Int? = 2048

    enum CodingKeys: String, CodingKey { case model, messages, temperature, stream, max_tokens }
  }

  private struct ModelList: Decodable {
    var data: [Model]

    struct Model: Decodable {
      var id: String
    }
  }

  private struct Reply: Decodable {
    var choices: [Choice]?
    var error: Problem?

    struct Choice: Decodable {
      var message: Message?
      var finish_reason: String?
    }

    struct Message: Decodable {
      var content: String?
      var refusal: String?
    }
  }

  /// An error: an object at OpenAI, a plain text at Ollama.
  private struct Problem: Decodable {
    var text: String
    var code: String?

    private struct Object: Decodable {
      var message: String?
      var code: Code?
    }

    /// A word at OpenAI, a number at llama.cpp.
    private enum Code: Decodable {
      case word(String), other

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = (try? container.decode(String.self)).map(Code.word) ?? .other
      }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let plain = try? container.decode(String.self) {
        text = plain
      } else {
        let object = try container.decode(Object.self)
        text = object.message ?? ""
        if case .word(let word)? = object.code { code = word }
      }
    }
  }
}

/// JSON as the services send and answer it.
enum ServiceJSON {
  static func string(_ value: some Encodable) throws(ServiceFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return String(decoding: try encoder.encode(value), as: UTF8.self) } catch { throw .unreadable("request") }
  }

  static func decode<Value: Decodable>(_ bytes: [UInt8]) throws(ServiceFailure) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch {
      throw .unreadable(bytes.isEmpty ? "empty" : "not the expected JSON")
    }
  }
}
