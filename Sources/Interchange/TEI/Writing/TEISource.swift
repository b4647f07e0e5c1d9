import Briefing
import Newspaper
import XML

extension TEIWriter {
  /// Writes the Chinese of an article: headings, credit, paragraphs, captions and marks in reading order.
  mutating func writeSource(_ article: ArticleBrief, _ id: String) {
    let part =
      switch (article.continuedFrom != nil, article.continuesOn != nil) {
      case (false, false): nil as String?
      case (true, true): "M"
      case (true, false): "F"
      case (false, true): "I"
      }
    begin("div", ["type": "source", "xml:id": "\(id).zh", "xml:lang": "zh-Hans", "part": part])
    var inBody = false
    var inSection = false
    for block in article.blocks {
      // TEI allows headings only where a division begins, so a heading inside the body opens one.
      if block.role.isHeading && (inBody || block.role == .subhead) {
        if inSection { end("div") }
        begin("div", ["type": "section"])
        inSection = true
        inBody = false
      }
      switch block.role {
      case .kicker: writePlain(block, in: "head", type: "kicker", id)
      case .headline: writePlain(block, in: "head", type: "main", id)
      case .deck: writePlain(block, in: "head", type: "deck", id)
      case .subhead: writePlain(block, in: "head", type: "subhead", id)
      case .credit where !inBody: writePlain(block, in: "byline", type: nil, id)
      case .credit: writePlain(block, in: "ab", type: "credit", id)
      case .mark: writePlain(block, in: "ab", type: "continuation", id)
      case .caption:
        begin("figure", ["type": "photograph"])
        writePlain(block, in: "p", type: nil, id)
        end("figure")
      case .paragraph: writePlain(block, in: "p", type: nil, id)
      case .furniture: writePlain(block, in: "fw", type: "furniture", id)
      }
      if block.role != .credit && !block.role.isHeading { inBody = true }
    }
    if inSection { end("div") }
    end("div")
  }

  /// Writes a line of the page that belongs to no article.
  mutating func writeFurniture(_ block: SourceBlock) {
    begin("fw", ["type": "furniture", "xml:lang": "zh-Hans"])
    writeInline(block, "")
    xml.close("fw")
  }

  private mutating func writePlain(_ block: SourceBlock, in name: StaticString, type: String?, _ id: String) {
    begin(name, ["type": type])
    writeInline(block, id)
    xml.close(name)
  }

  /// Writes the text of a block with its line starts, sentences and marks.
  private mutating func writeInline(_ block: SourceBlock, _ id: String) {
    var text = block.text
    text.withUTF8 { utf8 in
      var cursor = Cursor()
      var end = 0
      for sentence in block.sentences {
        writeStretch(block, end..<sentence.range.lowerBound, utf8, &cursor, sentence: nil)
        let sentenceID = "\(id).\(block.role.isHeading ? "h" : "s")\(sentence.number)"
        xml.open("s")
        xml.attribute("xml:id", sentenceID)
        xml.attribute("n", "\(sentence.number)")
        cursor.marksInSentence = 0
        writeStretch(block, sentence.range, utf8, &cursor, sentence: sentenceID)
        xml.close("s")
        end = sentence.range.upperBound
      }
      writeStretch(block, end..<utf8.count, utf8, &cursor, sentence: nil)
      writeLineStarts(block, at: utf8.count, &cursor)
    }
  }

  /// How far a block is written: the next line part and the next mark.
  private struct Cursor {
    var part = 0
    var mark = 0
    var marksInSentence = 0
  }

  /// Writes a sentence, or what stands between two, with its marks; a mark that crosses a border is left out.
  private mutating func writeStretch(
    _ block: SourceBlock, _ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>, _ cursor: inout Cursor,
    sentence: String?
  ) {
    var at = range.lowerBound
    while cursor.mark < block.marks.count, block.marks[cursor.mark].range.lowerBound < range.upperBound {
      let mark = block.marks[cursor.mark]
      cursor.mark += 1
      guard mark.range.lowerBound >= at, mark.range.upperBound <= range.upperBound else { continue }
      writeCharacters(block, at..<mark.range.lowerBound, utf8, &cursor)
      writeLineStarts(block, at: mark.range.lowerBound, &cursor)
      cursor.marksInSentence += 1
      writeMark(mark, id: sentence.map { "\($0).\(cursor.marksInSentence)" }) {
        $0.writeCharacters(block, mark.range, utf8, &cursor)
      }
      at = mark.range.upperBound
    }
    writeCharacters(block, at..<range.upperBound, utf8, &cursor)
  }

  private mutating func writeCharacters(
    _ block: SourceBlock, _ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>, _ cursor: inout Cursor
  ) {
    if range.isEmpty { return }
    var at = range.lowerBound
    while cursor.part < block.parts.count, block.parts[cursor.part].offset < range.upperBound {
      xml.text(utf8, at..<block.parts[cursor.part].offset)
      at = block.parts[cursor.part].offset
      writeLineStarts(block, at: at, &cursor)
    }
    xml.text(utf8, at..<range.upperBound)
  }

  private mutating func writeLineStarts(_ block: SourceBlock, at offset: Int, _ cursor: inout Cursor) {
    while cursor.part < block.parts.count, block.parts[cursor.part].offset == offset {
      writeLineStart(
        block.parts[cursor.part], breaksWord: offset > 0 && !endsInSpace(block, offset), isFirst: offset == 0)
      cursor.part += 1
    }
  }

  private func endsInSpace(_ block: SourceBlock, _ offset: Int) -> Bool {
    let utf8 = block.text.utf8
    return utf8[utf8.index(utf8.startIndex, offsetBy: offset - 1)] == UInt8(ascii: " ")
  }

  private mutating func writeLineStart(_ part: SourceBlock.LinePart, breaksWord: Bool, isFirst: Bool) {
    let space = LineSpace(before: part.before, after: part.after).rendition
    if part.startsLine {
      xml.open("lb")
      xml.attribute("n", "\(part.line)")
      if !isFirst { xml.attribute("break", breaksWord ? "no" : "yes") }
      if let space { xml.attribute("rend", space) }
      if let page = part.page { xml.attribute("edRef", "#\(pageID(page))") }
      xml.close("lb")
    } else {
      xml.open("milestone")
      xml.attribute("unit", "line-part")
      xml.attribute("n", "\(part.line).\(part.column)")
      if let space { xml.attribute("rend", space) }
      if let page = part.page { xml.attribute("edRef", "#\(pageID(page))") }
      xml.close("milestone")
    }
  }
}
