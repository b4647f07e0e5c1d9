public import Findings

/// Why a service gave no English that can be used.
public enum ServiceFailure: Error, Hashable, Sendable {
  /// The address is no http or https address.
  case badAddress
  /// No connection: nothing listens, the name is unknown, the certificate is wrong.
  case unreachable(String)
  /// No answer in time.
  case timedOut
  /// The connection ended in the middle of an answer.
  case brokenOff
  /// The key is missing or refused.
  case refusedKey
  /// What was paid for is used up.
  case quotaUsedUp
  /// Too many requests; the seconds to wait, where the service says so.
  case tooManyRequests(retryAfter: Int?)
  /// The service is starting or overloaded; the seconds to wait, where it says so.
  case unavailable(retryAfter: Int?)
  /// The model or the path does not exist.
  case notFound(String)
  /// The request was refused for another reason.
  case refused(status: Int, String)
  /// The answer was cut off before its end.
  case truncated
  /// The service declined to translate the text.
  case declined
  /// The answer is not in the form that the service documents.
  case unreadable(String)
  /// The answer is the Chinese itself.
  case unchanged
  /// The answer says the same over and over.
  case repeated
  /// Chinese stands in the English.
  case leftoverChinese(String)
  /// The answer is no translation: empty, far too long or a page of HTML.
  case rubbish

  /// Whether the same request may succeed a little later.
  public var isPassing: Bool {
    switch self {
    case .timedOut, .brokenOff, .tooManyRequests, .unavailable: true
    default: false
    }
  }

  /// Whether every other request would fail too.
  public var stopsAll: Bool {
    switch self {
    case .badAddress, .unreachable, .refusedKey, .quotaUsedUp, .notFound: true
    default: false
    }
  }

  /// Whether it lies in the sentence or in what became of it, so that the next sentence may well succeed.
  public var isOfTheSentence: Bool {
    switch self {
    case .truncated, .declined, .unchanged, .repeated, .leftoverChinese, .rubbish: true
    default: false
    }
  }

  /// What happened and what to do, for the person at the desk.
  ///
  /// Keys never stand in it.
  public var message: Bilingual {
    switch self {
    case .badAddress:
      Bilingual(
        "The address of the translation service is not valid. Give one that starts with http:// or https://.",
        "翻译服务的地址无效。请填写以 http:// 或 https:// 开头的地址。")
    case .unreachable(let detail):
      Bilingual(
        "The translation service can't be reached (\(detail)). Check that it is running and that the address is right.",
        "无法连接翻译服务（\(detail)）。请确认服务已启动、地址正确。")
    case .timedOut:
      Bilingual(
        "The translation service did not answer in time. Try again, or use a smaller model.", "翻译服务超时未应答。请重试，或换用较小的模型。")
    case .brokenOff:
      Bilingual(
        "The connection to the translation service broke off. Run the command again; what was answered is kept.",
        "与翻译服务的连接中断。请重新运行命令，已得到的译文会保留。")
    case .refusedKey:
      Bilingual(
        "The translation service refused the key, or wants one. Set JIANBAO_TRANSLATOR_KEY in the environment.",
        "翻译服务拒绝了密钥，或需要密钥。请在环境变量 JIANBAO_TRANSLATOR_KEY 中设置。")
    case .quotaUsedUp:
      Bilingual(
        "The quota of the translation service is used up. Wait for the next period or use another service.",
        "翻译服务的额度已用完。请等待下一周期，或改用其他服务。")
    case .tooManyRequests:
      Bilingual(
        "The translation service asks for fewer requests. Try again later with fewer at a time.",
        "翻译服务要求减少请求。请稍后再试，并降低并发数。")
    case .unavailable:
      Bilingual("The translation service is not ready. Try again in a minute.", "翻译服务尚未就绪。请一分钟后重试。")
    case .notFound(let detail):
      Bilingual(
        "The translation service does not know this model or path (\(detail)). Check the address and the model's name.",
        "翻译服务找不到该模型或路径（\(detail)）。请检查地址和模型名称。")
    case .refused(let status, let detail):
      Bilingual(
        "The translation service refused the request (status \(status): \(detail)).",
        "翻译服务拒绝了请求（状态 \(status)：\(detail)）。")
    case .truncated:
      Bilingual(
        "The answer of the translation service was cut off. Translate this sentence by hand or allow longer answers.",
        "翻译服务的回答被截断。请人工翻译此句，或允许更长的回答。")
    case .declined:
      Bilingual(
        "The translation service declined to translate this sentence. Translate it by hand.",
        "翻译服务拒绝翻译此句。请人工翻译。")
    case .unreadable(let detail):
      Bilingual(
        "The answer of the translation service can't be read (\(detail)). Check that the address belongs to this kind of service.",
        "无法读取翻译服务的回答（\(detail)）。请确认该地址属于此类服务。")
    case .unchanged:
      Bilingual(
        "The translation service gave the Chinese back. Translate this sentence by hand.", "翻译服务原样返回了中文。请人工翻译此句。")
    case .repeated:
      Bilingual(
        "The translation service repeated itself. Translate this sentence by hand.", "翻译服务的回答不断重复。请人工翻译此句。")
    case .leftoverChinese(let words):
      Bilingual(
        "The English of the translation service still contains Chinese (\(words)). Translate these words by hand.",
        "翻译服务的英文中仍有中文（\(words)）。请人工翻译这些词语。")
    case .rubbish:
      Bilingual(
        "The answer of the translation service is no translation. Translate this sentence by hand.",
        "翻译服务的回答不是译文。请人工翻译此句。")
    }
  }
}
