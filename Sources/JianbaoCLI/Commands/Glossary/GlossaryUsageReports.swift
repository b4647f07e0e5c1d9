import Terminology

/// A changed row and where it is used, as it stands in JSON.
struct ImpactReport: Encodable {
  let term: String
  let change: String
  let oldEnglish: String
  let newEnglish: String?
  let sentences: [ParallelSentence]

  init(_ entry: GlossaryImpact.Entry) {
    term = entry.term
    change = entry.change.rawValue
    oldEnglish = entry.oldEnglish
    newEnglish = entry.newEnglish.isEmpty ? nil : entry.newEnglish
    sentences = entry.sentences
  }

  private enum CodingKeys: String, CodingKey {
    case term, change, sentences
    case oldEnglish = "old_english"
    case newEnglish = "new_english"
  }

  /// Writes every key, with `null` for what is absent.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(term, forKey: .term)
    try container.encode(change, forKey: .change)
    try container.encode(oldEnglish, forKey: .oldEnglish)
    try container.encode(newEnglish, forKey: .newEnglish)
    try container.encode(sentences, forKey: .sentences)
  }
}

/// A sentence that has a term, as it stands in JSON.
struct ConcordanceReport: Encodable {
  let place: String
  let source: String
  let target: String
  let start: Int
  let end: Int
  let use: String?
  let english: String?

  init(_ line: Concordance.Line) {
    let source = Array(line.sentence.source.utf8)
    // Offsets in JSON count scalars; a byte that goes on with a character starts none.
    func scalars(before end: Int) -> Int { source[..<end].count { $0 & 0xC0 != 0x80 } }
    place = line.sentence.place
    self.source = line.sentence.source
    target = line.sentence.target
    start = scalars(before: line.range.lowerBound)
    end = scalars(before: line.range.upperBound)
    use = line.use?.rawValue
    english = line.english
  }

  private enum CodingKeys: String, CodingKey { case place, source, target, start, end, use, english }

  /// Writes every key, with `null` for what is absent.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(place, forKey: .place)
    try container.encode(source, forKey: .source)
    try container.encode(target, forKey: .target)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(use, forKey: .use)
    try container.encode(english, forKey: .english)
  }
}
