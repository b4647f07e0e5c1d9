extension Brief {
  /// The lines of the page, rebuilt from the brief; lines that hold nothing are empty.
  ///
  /// They are the lines of the file that was read, with their white space: everything of the page is in the brief.
  public var sourceLines: [String] {
    var stretches: [[(column: Int, text: String)]] = Array(repeating: [], count: source.lines)
    for block in articles.flatMap(\.blocks) + furniture {
      for (index, part) in block.parts.enumerated() where part.page == nil && (1...source.lines).contains(part.line) {
        let end = index + 1 < block.parts.count ? block.parts[index + 1].offset : block.text.utf8.count
        var text = block.text.slice(part.offset..<end)
        if index + 1 < block.parts.count, text.last == " " { text.removeLast() }
        stretches[part.line - 1].append((part.column, part.before + text + part.after))
      }
    }
    return stretches.map { parts in
      parts.sorted { $0.column < $1.column }.map(\.text).joined()
    }
  }
}
