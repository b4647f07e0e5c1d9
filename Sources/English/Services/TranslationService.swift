public import Terminology

/// A machine that puts one sentence into English: Ollama, llama.cpp, vLLM, LibreTranslate, DeepL.
///
/// Only the sentence and what belongs to it is sent, and only where a service was asked for.
public protocol TranslationService: Sendable {
  /// What the service is called in the brief: its model and host, never a key.
  var name: String { get }
  /// Whether it understands instructions, so that terms can be given and mistakes named.
  var takesInstructions: Bool { get }
  /// The English of one sentence, or why there is none.
  func english(for request: TranslationRequest) async throws(ServiceFailure) -> String
}

/// One sentence to be put into English, with its own terms and figures and nothing else.
public struct TranslationRequest: Hashable, Codable, Sendable {
  /// The Chinese sentence.
  public var source: String
  /// What kind of text it is.
  public var style: DraftStyle
  /// The terms that stand in it, with the English that must be used.
  public var terms: [Pair]
  /// The figures, dates and names that stand in it, with their English.
  public var figures: [Pair]
  /// Phrases that stand in it with what they say: advice below the terms.
  public var hints: [Pair]
  /// The English that was wrong and what was wrong with it, where this is a second try.
  public var repair: Repair?

  /// Makes a request from its parts.
  public init(
    source: String, style: DraftStyle = .text, terms: [Pair] = [], figures: [Pair] = [], hints: [Pair] = [],
    repair: Repair? = nil
  ) {
    self.source = source
    self.style = style
    self.terms = terms
    self.figures = figures
    self.hints = hints
    self.repair = repair
  }

  /// Chinese and its English.
  public struct Pair: Hashable, Codable, Sendable {
    /// The Chinese.
    public var chinese: String
    /// The English.
    public var english: String

    /// Makes a pair.
    public init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// English to be mended.
  public struct Repair: Hashable, Codable, Sendable {
    /// The English of the first try.
    public var english: String
    /// What is wrong with it, a sentence each.
    public var problems: [String]

    /// Makes a repair from its parts.
    public init(english: String, problems: [String]) {
      self.english = english
      self.problems = problems
    }
  }
}

extension TranslationRequest {
  /// The request for a sentence: the terms, figures and dates that its draft found.
  public init(_ draft: Draft, style: DraftStyle = .text, glossary: Glossary) {
    self.init(source: draft.source, style: style)
    let bytes = Array(draft.source.utf8)
    for piece in draft.pieces {
      guard let range = piece.range else { continue }
      let chinese = String(decoding: bytes[range], as: UTF8.self)
      switch piece.origin {
      case .term:
        // the form of the glossary, not the plural or capital of the draft
        let english = piece.term.map { glossary.terms[$0].english } ?? piece.text
        if !english.isEmpty { add(Pair(chinese, english), to: \.terms) }
      case .figure, .date, .name: add(Pair(chinese, piece.text), to: \.figures)
      case .memory, .pattern, .service, .reviewer, .untranslated: continue
      }
    }
  }

  private mutating func add(_ pair: Pair, to list: WritableKeyPath<TranslationRequest, [Pair]>) {
    if !self[keyPath: list].contains(pair) { self[keyPath: list].append(pair) }
  }
}

extension Draft {
  /// The draft with the English of a service in the place of its own; as it was where the service gave none.
  public func answered(by outcome: ServiceTranslator.Outcome) -> Draft {
    guard case .english(let english, let problems) = outcome else { return self }
    let (whole, target) = (0..<source.utf8.count, 0..<english.utf8.count)
    return Draft(
      source: source, target: english,
      pieces: [Piece(range: whole, text: english, origin: .service, targetRange: target)],
      clauses: [Clause(range: whole, targetRange: target, isFinished: problems.isEmpty)], suggestions: suggestions,
      coverage: 1, ask: ask || !problems.isEmpty)
  }
}
