/// The English that services gave before, so that an interrupted run goes on where it stopped.
///
/// An entry is found by the service, the sentence and the terms and figures that went with it: a changed glossary row
/// asks again. Keys never stand in it.
public struct ServiceCache: Hashable, Sendable {
  private var entries: [Question: String] = [:]

  /// Makes a cache, empty or with what was kept.
  public init(_ entries: [Entry] = []) {
    for entry in entries { self.entries[entry.question] = entry.english }
  }

  /// The English of a service for a request.
  public subscript(request: TranslationRequest, service: String) -> String? {
    get { entries[Question(request, service)] }
    set { entries[Question(request, service)] = newValue }
  }

  /// What a service was asked.
  public struct Question: Hashable, Codable, Sendable {
    /// The service, as ``TranslationService/name``.
    public var service: String
    /// What kind of text it was.
    public var style: DraftStyle
    /// The Chinese.
    public var source: String
    /// What went with it: `柳州=Liuzhou`.
    public var given: [String]

    /// The question that a request puts to a service.
    public init(_ request: TranslationRequest, _ service: String) {
      self.service = service
      style = request.style
      source = request.source
      given = (request.terms + request.figures + request.hints).map { "\($0.chinese)=\($0.english)" }
    }
  }

  /// A question with its answer, as it is kept: a line of the cache file.
  public struct Entry: Hashable, Codable, Sendable {
    /// What was asked.
    public var question: Question
    /// The English.
    public var english: String

    /// Makes an entry from its parts.
    public init(question: Question, english: String) {
      self.question = question
      self.english = english
    }
  }
}
