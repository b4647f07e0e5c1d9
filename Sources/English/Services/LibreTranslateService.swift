/// A LibreTranslate server.
///
/// It speaks what https://docs.libretranslate.com describes.
public struct LibreTranslateService: TranslationService {
  /// How long to wait for an answer, in seconds.
  public let timeout: Double
  private let address: ServiceAddress
  private let key: String?
  private let transport: any HTTPTransport

  /// Makes a service; the key goes in the body, as LibreTranslate wants it, and is never shown.
  public init(url: String, key: String? = nil, timeout: Double = 60, transport: any HTTPTransport) {
    address = ServiceAddress(url)
    self.key = key
    self.timeout = timeout
    self.transport = transport
  }

  /// The kind of server and its host.
  public var name: String { "LibreTranslate, \(address.host)" }
  /// It translates and takes no instructions.
  public var takesInstructions: Bool { false }

  /// The English of one sentence, or why there is none.
  public func english(for request: TranslationRequest) async throws(ServiceFailure) -> String {
    let body = Body(q: request.source, api_key: key)
    let answer = try await transport.send(
      HTTPRequest(url: address.url("/translate"), body: try ServiceJSON.string(body), timeout: timeout))
    let reply: Reply? = try? ServiceJSON.decode(answer.body)
    guard answer.status == 200 else { throw failure(answer, reply?.error ?? "") }
    if let error = reply?.error { throw .refused(status: 200, detail(error)) }
    guard let english = reply?.translatedText else { throw .unreadable("no translatedText") }
    return english
  }

  private func detail(_ text: String) -> String { KeyRedaction(key: key).detail(text) }

  private func failure(_ answer: HTTPAnswer, _ error: String) -> ServiceFailure {
    switch answer.status {
    case 401: .refusedKey
    // a server with keys answers 400 without one, and 403 for a wrong or banned one
    case 400 where error.lowercased().contains("api key"): .refusedKey
    case 403: .refusedKey
    case 404: .notFound(detail(error))
    case 408, 504: .timedOut
    case 429: .tooManyRequests(retryAfter: answer.retryAfter)
    case 500, 502, 503: .unavailable(retryAfter: answer.retryAfter)
    default: .refused(status: answer.status, detail(error))
    }
  }

  private struct Body: Encodable {
    let q: String
    let source = "zh"
    let target = "en"
    let format = "text"
    let api_key: String?

    enum CodingKeys: String, CodingKey { case q, source, target, format, api_key }
  }

  private struct Reply: Decodable {
    var translatedText: String?
    var error: String?
  }
}
