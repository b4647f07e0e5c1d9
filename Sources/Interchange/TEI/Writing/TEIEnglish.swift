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
      writer.inner("ab", ["type": article.method]) { writer in
        for (index, extract) in article.extracts.enumerated() {
          let reasons = extract.reasons.map { "#w-\($0)" }.joined(separator: " ")
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
    let people = people
    inner(
      "div",
      [
        "type": "summary", "subtype": "translation", "xml:id": "\(id).en", "xml:lang": "en", "corresp": "#\(id).x",
      ]
    ) { writer in
      for (index, heading) in article.headings.enumerated() {
        writer.begin("head", ["type": "main"])
        let block = article.blocks.first { $0.role.isHeading && $0.sentences.first?.number == heading.source }
        writer.writeSentence(heading, "\(id).eh\(index + 1)", "\(id).h\(heading.source)", block, people)
        writer.xml.close("head")
      }
      writer.begin("p")
      for (index, sentence) in article.sentences.enumerated() {
        writer.xml.newline()
        let block = article.sentence(sentence.source)?.block
        writer.writeSentence(sentence, "\(id).e\(index + 1)", "\(id).s\(sentence.source)", block, people)
      }
      writer.end("p")
    }
  }

  private mutating func writeSentence(
    _ english: EnglishSentence, _ id: String, _ source: String, _ block: SourceBlock?, _ people: [String]
  ) {
    let numbers = block.map { markNumbers(in: $0, english.source) } ?? [:]
    xml.open("s")
    xml.attribute("xml:id", id)
    xml.attribute("corresp", "#\(source)")
    var text = english.text
    text.withUTF8 { utf8 in
      var at = 0
      var clause: Int?
      for piece in english.pieces {
        if clause != piece.clause {
          if clause != nil { xml.close("cl") }
          xml.text(utf8, at..<piece.range.lowerBound)
          xml.open("cl")
          clause = piece.clause
        } else {
          xml.text(utf8, at..<piece.range.lowerBound)
        }
        let number = piece.mark.flatMap { numbers[$0] }
        writePiece(piece, utf8, corresp: number.map { "#\(source).\($0)" }, block, people)
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
    let inside = block.marks.indices.filter { range.contains(block.marks[$0].range.lowerBound) }
    return Dictionary(uniqueKeysWithValues: zip(inside, 1...))
  }

  private mutating func writePiece(
    _ piece: EnglishSentence.Piece, _ utf8: UnsafeBufferPointer<UInt8>, corresp: String?, _ block: SourceBlock?,
    _ people: [String]
  ) {
    let measure: Measure? =
      if let mark = piece.mark, case .measure(let measure)? = block?.marks[mark].content { measure } else { nil }
    let name: StaticString =
      switch piece.origin {
      case .term: "term"
      case .date where measure?.date != nil: "date"
      case .figure where measure != nil && measure?.date == nil: "measure"
      case .name: "name"
      case .untranslated: "foreign"
      default: "seg"
      }
    xml.open(name)
    if piece.origin == .untranslated { xml.attribute("xml:lang", "zh-Hans") }
    if let corresp { xml.attribute("corresp", corresp) }
    if let entry = piece.entry {
      xml.attribute("ref", "#\(brief.entries[entry].id)")
      xml.attribute("source", "#res-gl")
    }
    var classes = "#o-\(piece.origin.rawValue)"
    if let measure, name.isMeasure {
      writeMeasure(measure, isDate: piece.origin == .date)
      if let bound = MeasureBound(measure).category { classes += " #\(bound)" }
    }
    xml.attribute("ana", classes)
    if let person = piece.person.flatMap({ people.firstIndex(of: $0) }) {
      xml.attribute("resp", "#r-p\(person + 1)")
    }
    xml.text(utf8, piece.range)
    xml.close(name)
  }

  private mutating func writeMeasure(_ measure: Measure, isDate: Bool) {
    if isDate { writeDateValue(measure) } else { writeQuantityValue(measure) }
  }
}

extension StaticString {
  /// Whether the element carries a value.
  fileprivate var isMeasure: Bool { description == "date" || description == "measure" }
}
