/// What a model is told: the sentence, its own terms and figures, and what must not happen.
enum ServicePrompt {
  /// A message of a chat.
  struct Message: Encodable, Hashable {
    let role: String
    let content: String
  }

  /// The messages for a request; a repair goes on with the first try.
  static func messages(for request: TranslationRequest) -> [Message] {
    var messages = [
      Message(role: "system", content: system(request.style)), Message(role: "user", content: user(request)),
    ]
    if let repair = request.repair {
      messages.append(Message(role: "assistant", content: repair.english))
      messages.append(
        Message(
          role: "user",
          content: "This translation has mistakes:\n" + repair.problems.map { "- " + $0 }.joined(separator: "\n")
            + "\nMend these and nothing else. Answer with the corrected translation only."))
    }
    return messages
  }

  private static func system(_ style: DraftStyle) -> String {
    let kind = style == .headline ? "headline (present tense, no articles, no full stop)" : "sentence"
    return """
      You translate one \(kind) of a Chinese newspaper into American English in the style of a news agency. \
      Answer with the translation only: no notes, no quotation marks around it, no Chinese characters. \
      Leave nothing out and add nothing. Use the given English for terms and figures exactly; keep every number, \
      date and name, and the order of lists. A plan stays a plan, a negation stays a negation.
      """
  }

  private static func user(_ request: TranslationRequest) -> String {
    var text = request.source
    for (title, pairs) in [
      ("Terms (must be used)", request.terms), ("Figures, dates and names (must be used)", request.figures),
      ("Hints (what other phrases say)", request.hints),
    ] where !pairs.isEmpty {
      text += "\n\n\(title):\n" + pairs.map { "\($0.chinese) = \($0.english)" }.joined(separator: "\n")
    }
    return text
  }
}
