/// The translation service that an address or a name on the command line means.
///
/// ```
/// http://localhost:11434/v1              a server that speaks the chat completions of OpenAI
/// http://localhost:5000/translate        a LibreTranslate server
/// https://api-free.deepl.com/v2/translate   DeepL
/// ollama, llama.cpp, vllm, libretranslate   the same on this machine at its usual port
/// deepl, openai                          the public services
/// ```
/// The path of an address says what is spoken there, as the documentation of the service gives it; an address without
/// one is taken for a server in the manner of OpenAI.
public struct ServiceChoice: Hashable, Sendable {
  /// What the service speaks.
  public let kind: Kind
  /// Its address.
  public let url: String

  /// The protocols that are spoken.
  public enum Kind: Hashable, Sendable {
    /// Chat completions.
    case openAICompatible
    /// The API of LibreTranslate.
    case libreTranslate
    /// The API of DeepL.
    case deepL
  }

  /// Reads a name or an address.
  ///
  /// - Returns: `nil` where it is neither, or holds a user name or password: keys come from the environment only.
  public init?(_ text: String) {
    let url = Self.names[text.lowercased()] ?? text
    let lower = url.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    let isClean = url.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "\"" && $0 != "\\" }
    let rest = url[(url.firstRange(of: "://")?.upperBound ?? url.startIndex)...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard isClean, !authority.isEmpty, !authority.contains("@"), !rest.contains("?"), !rest.contains("#") else {
      return nil
    }
    self.url = url
    let host = authority.prefix { $0 != ":" }.lowercased()
    let path = rest.dropFirst(authority.count).split(separator: "/")
    if host == "deepl.com" || host.hasSuffix(".deepl.com") || path.suffix(2) == ["v2", "translate"] {
      kind = .deepL
    } else {
      kind = path.last == "translate" ? .libreTranslate : .openAICompatible
    }
  }

  /// The variables of the environment that may hold the key, the first that is set counts.
  ///
  /// A key that belongs to one company goes to that company only.
  public var keyVariables: [String] {
    switch ServiceAddress(url).host {
    case "api.openai.com": [Self.keyVariable, "OPENAI_API_KEY"]
    case "api.deepl.com", "api-free.deepl.com": [Self.keyVariable, "DEEPL_AUTH_KEY"]
    default: [Self.keyVariable]
    }
  }

  /// The variable for the key of any service.
  public static let keyVariable = "JIANBAO_TRANSLATOR_KEY"

  /// The service.
  ///
  /// - Parameters:
  ///   - model: The model to ask, where the service has several.
  ///   - key: The key, where one is needed.
  ///   - timeout: How long to wait for an answer, in seconds.
  ///   - transport: Sends the requests.
  public func service(
    model: String, key: String?, timeout: Double, transport: any HTTPTransport
  ) -> any TranslationService {
    switch kind {
    case .openAICompatible:
      OpenAICompatibleService(url: url, model: model, key: key, timeout: timeout, transport: transport)
    case .libreTranslate: LibreTranslateService(url: url, key: key, timeout: timeout, transport: transport)
    case .deepL: DeepLService(url: deepLAddress(key), key: key ?? "", timeout: timeout, transport: transport)
    }
  }

  /// Keys for the free plan end in `:fx` and are known to its own host only.
  private func deepLAddress(_ key: String?) -> String {
    guard url == Self.names["deepl"], key?.hasSuffix(":fx") == false else { return url }
    return "https://api.deepl.com"
  }

  private static let names = [
    "ollama": "http://localhost:11434/v1", "llama.cpp": "http://localhost:8080/v1", "vllm": "http://localhost:8000/v1",
    "libretranslate": "http://localhost:5000/translate", "openai": "https://api.openai.com/v1",
    "deepl": "https://api-free.deepl.com",
  ]
}
