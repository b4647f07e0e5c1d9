/// A restored page told line by line: what each line is, what it was joined to, why, and how sure that is.
///
/// What `jianbao restore --explain` shows.
public struct Explanation: Hashable, Codable, Sendable {
  /// The name of the page.
  public var page: String
  /// The lines in the order of the page; a line of which parts play different roles stands more than once.
  public var lines: [Line]

  /// Explains a restored page.
  public init(_ restored: RestoredPage) {
    page = restored.page.id
    var found: [(start: Int, line: Line)] = []
    for (index, article) in restored.articles.enumerated() {
      for block in article.blocks { Self.explain(block, article: index + 1, into: &found) }
    }
    for block in restored.furniture { Self.explain(block, article: nil, into: &found) }
    lines = found.sorted { $0.start < $1.start }.map(\.line)
  }

  private static func explain(_ block: Block, article: Int?, into found: inout [(start: Int, line: Line)]) {
    var previous: Int?
    for piece in block.pieces where piece.page == nil {
      let own = block.reasons.last { $0.line == piece.line }
      let reason = own ?? block.reasons.first
      found.append(
        (
          piece.source.lowerBound,
          Line(
            number: piece.line, role: block.role, article: article, joinedTo: previous, signal: reason?.signal,
            confidence: reason?.confidence)
        ))
      previous = piece.line
    }
  }

  /// What was decided about one line, or one part of it.
  public struct Line: Hashable, Codable, Sendable {
    /// The line of the page, from 1.
    public var number: Int
    /// What the line is.
    public var role: Block.Role
    /// The article it belongs to, from 1, or `nil` for furniture.
    public var article: Int?
    /// The line whose text it goes on with.
    public var joinedTo: Int?
    /// The rule that decided.
    public var signal: Reason.Signal?
    /// How sure the rule is, from 0 to 1.
    public var confidence: Double?

    private enum CodingKeys: String, CodingKey {
      case number = "line"
      case role, article, signal, confidence
      case joinedTo = "joined_to"
    }
  }
}
