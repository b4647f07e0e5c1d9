import Briefing
import English
import XML

extension TEIWriter {
  /// Writes the key sentences of an article: pointers to its sentences, with why they were chosen.
  mutating func writeExtracts(_ article: ArticleBrief, _ id: String) {
    inner(
      "div",
      [
        "type": "summary", "subtype": "extractive", "xml:id": "\(id).x", "xml:lang": "zh-Hans",
        "corresp": "#\(id).zh", "resp": "#r-tool",
      ]
    ) { writer in
      let check = article.isChosenByPerson ? nil : TEICheck.value(ofChoice: article.extracts.map(\.sentence))
      writer.inner("ab", ["type": article.method.isEmpty ? nil : article.method, "n": check]) { writer in
        for (index, extract) in article.extracts.enumerated() {
          let reasons = extract.reasons.map { "#\(XMLName.id("w-", $0))" }.joined(separator: " ")
          writer.begin(
            "s",
            [
              "xml:id": "\(id).x\(index + 1)", "n": "\(extract.rank)", "copyOf": "#\(id).s\(extract.sentence)",
              "ana": reasons.isEmpty ? nil : reasons,
            ])
          if let (block, sentence) = article.sentence(extract.sentence) {
            var text = block.text
            text.withUTF8 { writer.xml.text($0, sentence.range) }
          }
          writer.xml.close("s")
        }
      }
    }
  }

  /// Writes the English of an article: its headings and key sentences, clause by clause, piece by piece.
  mutating func writeEnglish(_ article: ArticleBrief, _ id: String) {
    if article.headings.isEmpty && article.sentences.isEmpty { return }
    inner(
      "div",
      [
        "type": "summary", "subtype": "translation", "xml:id": "\(id).en", "xml:lang": "en", "corresp": "#\(id).x",
      ]
    ) { writer in
      for (index, heading) in article.headings.enumerated() {
        writer.begin("head", ["type": "main"])
        let block = article.blocks.first { block in
          block.role.isHeading && block.sentences.contains { $0.number == heading.source }
        }
        writer.writeSentence(heading, "\(id).eh\(index + 1)", "\(id).h\(heading.source)", block)
        writer.xml.close("head")
      }
      writer.begin("p")
      for (index, sentence) in article.sentences.enumerated() {
        writer.xml.newline()
        let block = article.sentence(sentence.source)?.block
        writer.writeSentence(sentence, "\(id).e\(index + 1)", "\(id).s\(sentence.source)", block)
      }
      writer.end("p")
    }
  }

  private mutating func writeSentence(
    _ english: EnglishSentence, _ id: String, _ source: String, _ block: SourceBlock?
  ) {
    let numbers = block.map { markNumbers(in: $0, english.source) } ?? [:]
    xml.open("s")
    xml.attribute("xml:id", id)
    if !english.isEdited { xml.attribute("n", TEICheck.value(of: english.text)) }
    xml.attribute("corresp", "#\(source)")
    var text = english.text
    text.withUTF8 { utf8 in
      var at = 0
      var clause: Int?
      var clauses = 0
      for piece in english.pieces {
        if clause != piece.clause {
          if clause != nil { xml.close("cl") }
          xml.text(utf8, at..<piece.range.lowerBound)
          xml.open("cl")
          if piece.clause != clauses { xml.attribute("n", "\(piece.clause)") }
          clause = piece.clause
          clauses += 1
        } else {
          xml.text(utf8, at..<piece.range.lowerBound)
        }
        let number = piece.mark.flatMap { numbers[$0] }
        writePiece(piece, utf8, corresp: number.map { "#\(source).\($0)" }, block)
        at = piece.range.upperBound
      }
      if clause != nil { xml.close("cl") }
      xml.text(utf8, at..<utf8.count)
    }
    xml.close("s")
  }

  /// The number of each mark within its sentence, by its index in the block.
  private func markNumbers(in block: SourceBlock, _ sentence: Int) -> [Int: Int] {
    guard let range = block.sentences.first(where: { $0.number == sentence })?.range else { return [:] }
    let marks = block.marks(startingIn: range)
    let inside = marks.indices.filter { marks[$0].range.upperBound <= range.upperBound }
    return Dictionary(uniqueKeysWithValues: zip(inside, 1...))
  }

  private mutating func writePiece(
    _ piece: EnglishSentence.Piece, _ utf8: UnsafeBufferPointer<UInt8>, corresp: String?, _ block: SourceBlock?
  ) {
    let measure: Measure? =
      if let mark = piece.mark, case .measure(let measure)? = block?.marks[mark].content { measure } else { nil }
    let name: StaticString =
      switch piece.origin {
      case .term: "term"
      // Only term has the attribute that leads to the glossary.
      case _ where piece.entry != nil: "term"
      case .date where measure?.date != nil: "date"
      case .figure where measure != nil && measure?.date == nil: "measure"
      case .name: "name"
      case .untranslated: "foreign"
      default: "seg"
      }
    var classes = "#o-\(piece.origin.rawValue)"
    xml.open(name)
    if piece.origin == .untranslated { xml.attribute("xml:lang", "zh-Hans") }
    if let corresp { xml.attribute("corresp", corresp) }
    if let entry = piece.entry {
      xml.attribute("ref", "#\(brief.entries[entry].id)")
      if brief.glossary != nil { xml.attribute("source", "#res-gl") }
    }
    if let measure, piece.entry == nil, piece.origin == .figure || piece.origin == .date,
      (measure.date == nil) == (piece.origin == .figure)
    {
      writeValue(measure)
      if let bound = TEIMeasure.category(of: measure) { classes += " #\(bound)" }
    }
    xml.attribute("ana", classes)
    if let person = piece.person.flatMap({ people.firstIndex(of: $0) }) {
      xml.attribute("resp", "#r-p\(person + 1)")
    } else if piece.origin == .service, brief.service != nil {
      xml.attribute("resp", "#r-service")
    }
    xml.text(utf8, piece.range)
    xml.close(name)
  }
}
