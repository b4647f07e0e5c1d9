/// A text with one space between its words, the form in which segmentations are exchanged and scored.
public enum SegmentedText {
  /// The lines of a text, each with one space between its words and none at its ends.
  ///
  /// `今天开会。` becomes `今天 开会 。`. White space of the text itself stands only between words.
  ///
  /// - Parameter names: Joins the names of persons as whole words, where it is given.
  public static func lines(of text: String, by segmenter: WordSegmenter, names: PersonNames? = nil) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 4)
      var words: [Range<Int>] = []
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        words.removeAll(keepingCapacity: true)
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        segmenter.appendWords(in: line, to: &words)
        if let names { join(names.names(in: String(decoding: line, as: UTF8.self), words: words), &words) }
        var isFirst = true
        for word in words where !isSpace(line, word) {
          if !isFirst { result.append(UInt8(ascii: " ")) }
          result.append(contentsOf: UnsafeBufferPointer(rebasing: line[word]))
          isFirst = false
        }
        result.append(UInt8(ascii: "\n"))
        start = end + 1
      }
      return result
    }
  }

  /// Puts names, which start and end with words, in the place of their words.
  private static func join(_ names: [Range<Int>], _ words: inout [Range<Int>]) {
    var names = names[...]
    words = words.compactMap { word in
      while let name = names.first, name.upperBound <= word.lowerBound { names.removeFirst() }
      guard let name = names.first, name.lowerBound <= word.lowerBound else { return word }
      return name.lowerBound == word.lowerBound ? name : nil
    }
  }

  private static func isSpace(_ line: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    let first = line[word.lowerBound]
    if first > 0x20 && first != 0xE3 && first != 0xC2 { return false }
    return String(decoding: line[word], as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
