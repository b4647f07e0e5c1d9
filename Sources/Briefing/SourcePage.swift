import Chinese
public import Newspaper

extension Brief {
  /// The lines of the page, rebuilt from the brief; lines that hold nothing are empty.
  ///
  /// They are the lines of the file that was read, with their white space: everything of the page is in the brief.
  public var sourceLines: [String] {
    var stretches: [[(column: Int, text: String)]] = Array(repeating: [], count: source.lines)
    for block in articles.flatMap(\.blocks) + furniture {
      for (index, part) in block.parts.enumerated() {
        guard part.page == nil, part.line >= 1, part.line <= source.lines else { continue }
        let end = index + 1 < block.parts.count ? block.parts[index + 1].offset : block.text.utf8.count
        var text = block.text.slice(part.offset..<end)
        if index + 1 < block.parts.count, text.last == " " { text.removeLast() }
        stretches[part.line - 1].append((part.column, part.before + text + part.after))
      }
    }
    for white in source.whiteLines where white.line >= 1 && white.line <= source.lines {
      stretches[white.line - 1].append((1, white.space))
    }
    return stretches.map { parts in
      parts.sorted { $0.column < $1.column }.map(\.text).joined()
    }
  }
}

extension Brief.SourceFile {
  /// A line of the page that holds white space and nothing else.
  public struct WhiteLine: Hashable, Codable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// Its white space.
    public var space: String

    /// Makes a line from its number and its white space.
    public init(line: Int, space: String) {
      self.line = line
      self.space = space
    }
  }

  /// The lines of a page that hold white space and nothing else; empty lines are none of them.
  public static func whiteLines(of page: Page) -> [WhiteLine] {
    page.lines.enumerated().compactMap { index, range in
      if range.isEmpty { return nil }
      let line = page.text.slice(range)
      return line.unicodeScalars.allSatisfy(\.isWhiteSpace) ? WhiteLine(line: index + 1, space: line) : nil
    }
  }
}
