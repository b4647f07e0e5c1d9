/// The address of a service: what is sent to, and what may be shown.
struct ServiceAddress: Hashable, Sendable {
  /// The address without a slash at its end.
  let base: String

  init(_ url: String) {
    var base = url
    while base.hasSuffix("/") { base.removeLast() }
    self.base = base
  }

  /// The address of a path, without doubling a part that the base has already: `…/v1` and `/v1/chat/completions`.
  func url(_ path: String) -> String {
    if base.hasSuffix(path) { return base }
    if let slash = path.dropFirst().firstIndex(of: "/"), base.hasSuffix(path[..<slash]) { return base + path[slash...] }
    return base + path
  }

  /// The host and port, without user, password, path and query.
  var host: String {
    guard let scheme = base.firstRange(of: "://") else { return "?" }
    let rest = base[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }
    return String(rest.split(separator: "@").last ?? "?")
  }
}

/// Takes a key out of what a server says, before anybody sees it.
struct KeyRedaction: Sendable {
  let key: String?

  /// At most so many characters of a server's own words are shown.
  private static let longestDetail = 120

  func detail(_ text: String) -> String {
    var text = text
    if let key, !key.isEmpty { text = text.replacing(key, with: "…") }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return String(line.prefix(Self.longestDetail))
  }
}
