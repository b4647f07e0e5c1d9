/// The translation service of DeepL through its API.
///
/// Version 2, as https://developers.deepl.com/docs describes it.
public struct DeepLService: TranslationService {
  /// How long to wait for an answer, in seconds.
  public let timeout: Double
  private let address: ServiceAddress
  private let key: String
  private let transport: any HTTPTransport

  /// Makes a service; the key is sent as `DeepL-Auth-Key` and never shown.
  public init(
    url: String = "https://api-free.deepl.com", key: String, timeout: Double = 60, transport: any HTTPTransport
  ) {
    address = ServiceAddress(url)
    self.key = key
    self.timeout = timeout
    self.transport = transport
  }

  /// The service and its host.
  public var name: String { "DeepL, \(address.host)" }
  /// It translates and takes no instructions.
  public var takesInstructions: Bool { false }

  /// The English of one sentence, or why there is none.
  public func english(for request: TranslationRequest) async throws(ServiceFailure) -> String {
    let answer = try await transport.send(
      HTTPRequest(
        url: address.url("/v2/translate"), headers: ["Authorization": "DeepL-Auth-Key \(key)"],
        body: try ServiceJSON.string(Body(text: [request.source])), timeout: timeout))
    guard answer.status == 200 else { throw failure(answer) }
    let reply: Reply = try ServiceJSON.decode(answer.body)
    guard let translation = reply.translations?.first else { throw .unreadable("no translations") }
    return translation.text
  }

  private func failure(_ answer: HTTPAnswer) -> ServiceFailure {
    let reply: Reply? = try? ServiceJSON.decode(answer.body)
    let detail = KeyRedaction(key: key).detail(reply?.message ?? "")
    return switch answer.status {
    case 401, 403: .refusedKey
    case 404: .notFound(detail)
    case 408, 504: .timedOut
    case 429, 529: .tooManyRequests(retryAfter: answer.retryAfter)
    case 456: .quotaUsedUp
    case 500, 502, 503: .unavailable(retryAfter: answer.retryAfter)
    default: .refused(status: answer.status, detail)
    }
  }

  private struct Body: Encodable {
    let text: [String]
    let source_lang = "ZH"
    let target_lang = "EN-US"

    enum CodingKeys: String, CodingKey { case text, source_lang, target_lang }
  }

  private struct Reply: Decodable {
    var translations: [Translation]?
    var message: String?

    struct Translation: Decodable {
      var text: String
    }
  }
}
