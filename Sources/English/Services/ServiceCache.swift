/// The English that services gave before, so that an interrupted run goes on where it stopped.
///
/// An entry is found by the service, the sentence and the terms and figures that went with it: a changed glossary row
/// asks again. Only English without objections is kept; keys never stand in it.
public struct ServiceCache: Hashable, Codable, Sendable {
  /// The English by what was asked.
  public private(set) var entries: [String: String]

  /// Makes a cache, empty or with what was kept.
  public init(entries: [String: String] = [:]) { self.entries = entries }

  /// The English of a service for a request.
  public subscript(request: TranslationRequest, service: String) -> String? {
    get { entries[Self.key(request, service)] }
    set { entries[Self.key(request, service)] = newValue }
  }

  private static func key(_ request: TranslationRequest, _ service: String) -> String {
    var lines = [service, request.style.rawValue, request.source]
    for pair in request.terms + request.figures + request.hints { lines.append(pair.chinese + "=" + pair.english) }
    return lines.joined(separator: "\n")
  }
}
