public import Newspaper

/// A block of a page as a brief holds it: its text, the lines it stood on, its sentences and what was found in them.
public struct SourceBlock: Hashable, Codable, Sendable {
  /// What the block is.
  public var role: Block.Role
  /// The joined text.
  public var text: String
  /// The lines, or parts of lines, that it was joined from.
  public var parts: [LinePart]
  /// The sentences, numbered within the article, headings apart; none for credits, marks and furniture.
  public var sentences: [SourceSentence]
  /// What was found in the text, in its order and without overlap.
  public var marks: [Mark]

  /// Makes a block from its parts.
  public init(
    role: Block.Role, text: String, parts: [LinePart], sentences: [SourceSentence] = [], marks: [Mark] = []
  ) {
    self.role = role
    self.text = text
    self.parts = parts
    self.sentences = sentences
    self.marks = marks
  }

  /// A line of the page, or a part of one, inside a block.
  ///
  /// The parts of all blocks give the page back: sorted by line and column, each with the white space before it.
  public struct LinePart: Hashable, Codable, Sendable {
    /// The page, where an article was joined from several; `nil` for the brief's own.
    public var page: String?
    /// The line, from 1.
    public var line: Int
    /// Where the part starts in its line, in Unicode scalars from 1, white space before it not included.
    public var column: Int
    /// Whether nothing but white space stands before it on its line.
    public var startsLine: Bool
    /// Where the part starts in the text of the block: a UTF-8 offset.
    public var offset: Int
    /// The white space of the page before the part.
    public var before: String
    /// The white space of the page after the part, where it ends its line.
    public var after: String

    /// Makes a part from its place on the page and in the block.
    public init(
      page: String? = nil, line: Int, column: Int, startsLine: Bool, offset: Int, before: String = "",
      after: String = ""
    ) {
      self.page = page
      self.line = line
      self.column = column
      self.startsLine = startsLine
      self.offset = offset
      self.before = before
      self.after = after
    }
  }

  /// Something found in the text: a term, a figure, a name, or a stretch that the English points to.
  public struct Mark: Hashable, Codable, Sendable {
    /// Where it stands: half-open UTF-8 offsets into the text of the block.
    public var range: Range<Int>
    /// What it is.
    public var content: Content

    /// Makes a mark from its place and content.
    public init(range: Range<Int>, content: Content) {
      self.range = range
      self.content = content
    }

    /// What a mark can be.
    public enum Content: Hashable, Codable, Sendable {
      /// A glossary term: its index in the entries of the brief.
      case term(Int)
      /// A figure or a date with its value.
      case measure(Measure)
      /// A person, place or body named.
      case name
      /// Plain words that a piece of English stands for.
      case words
    }
  }
}

extension SourceBlock {
  /// The marks that start in a stretch of the text, with their places in ``marks``.
  public func marks(startingIn range: Range<Int>) -> ArraySlice<Mark> {
    let first = firstMark(from: range.lowerBound)
    return marks[first..<max(first, firstMark(from: range.upperBound))]
  }

  private func firstMark(from offset: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A sentence of a block.
public struct SourceSentence: Hashable, Codable, Sendable {
  /// Its number in the article, from 1; headings are counted apart.
  public var number: Int
  /// Where it stands: half-open UTF-8 offsets into the text of the block.
  public var range: Range<Int>

  /// Makes a sentence from its number and place.
  public init(number: Int, range: Range<Int>) {
    self.number = number
    self.range = range
  }
}

extension Block.Role {
  /// Whether it is a heading, whose sentences are numbered apart from those of the body.
  public var isHeading: Bool { self == .kicker || self == .headline || self == .deck || self == .subhead }
}
