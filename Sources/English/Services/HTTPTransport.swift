/// Sends one HTTP request and gives the answer; the services speak through it.
public protocol HTTPTransport: Sendable {
  /// The answer to a request, whatever its status.
  func send(_ request: HTTPRequest) async throws(ServiceFailure) -> HTTPAnswer
}

/// An HTTP request: with a JSON body to ask for something, without one to look something up.
public struct HTTPRequest: Hashable, Sendable {
  /// The address.
  public var url: String
  /// The header fields beside `Content-Type`, keys among them.
  public var headers: [String: String]
  /// The body, JSON in UTF-8; `nil` makes the request a GET.
  public var body: String?
  /// How long to wait for the whole answer, in seconds.
  public var timeout: Double

  /// Makes a request from its parts.
  public init(url: String, headers: [String: String] = [:], body: String? = nil, timeout: Double) {
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
  }
}

/// An HTTP answer.
public struct HTTPAnswer: Hashable, Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The header fields by their names in small letters.
  public var headers: [String: String]
  /// The body.
  public var body: [UInt8]

  /// Makes an answer from its parts.
  public init(status: Int, headers: [String: String] = [:], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The seconds that the field `Retry-After` asks to wait: a number, or a date counted from the one of the answer.
  public var retryAfter: Int? {
    guard let field = headers["retry-after"] else { return nil }
    if let seconds = Int(field) { return max(0, seconds) }
    guard let then = HTTPDate.seconds(field), let now = headers["date"].flatMap(HTTPDate.seconds) else { return nil }
    return max(0, then - now)
  }
}

extension HTTPAnswer {
  /// Reads what `curl --include` prints: one or more blocks of header fields, an empty line, the body.
  init?(printed bytes: [UInt8]) {
    var rest = bytes[...]
    while true {
      guard let end = Self.endOfHeader(rest) else { return nil }
      let lines = String(decoding: rest[..<end.lowerBound], as: UTF8.self).split(whereSeparator: \.isNewline)
      guard let first = lines.first, first.hasPrefix("HTTP/"),
        let status = first.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
      else { return nil }
      rest = rest[end.upperBound...]
      // `100 Continue` comes before the answer itself
      if status < 200 { continue }
      var headers: [String: String] = [:]
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        headers[line[..<colon].lowercased()] = String(value)
      }
      self.init(status: status, headers: headers, body: Array(rest))
      return
    }
  }

  private static func endOfHeader(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at...].starts(with: [13, 10, 13, 10]) { return at..<at + 4 }
      if bytes[at...].starts(with: [10, 10]) { return at..<at + 2 }
      at += 1
    }
    return nil
  }
}

/// A date as HTTP writes it: `Wed, 21 Oct 2026 07:28:00 GMT`.
enum HTTPDate {
  /// The seconds from some fixed moment to a date, so that two can be subtracted; `nil` where it is none.
  static func seconds(_ text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == ":" || $0 == "," }
    guard words.count == 8, let day = Int(words[1]), let month = months.firstIndex(of: String(words[2])),
      let year = Int(words[3]), let hour = Int(words[4]), let minute = Int(words[5]), let second = Int(words[6])
    else { return nil }
    // counted from March, so that the day of a leap year comes last
    let (years, monthsSinceMarch) = month < 2 ? (year - 1, month + 10) : (year, month - 2)
    let days = 365 * years + years / 4 - years / 100 + years / 400 + (153 * monthsSinceMarch + 2) / 5 + day
    return ((days * 24 + hour) * 60 + minute) * 60 + second
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
