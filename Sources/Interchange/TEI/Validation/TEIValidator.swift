import Briefing
import Findings
public import XML

/// Judges a TEI document: first by its schema, then by what a schema can't say.
///
/// The document is read from front to back, block by block; memory grows with its ids, not with its size. One cause is
/// one finding: what follows from an error is not said again, and a document that is not well-formed gets that one
/// finding.
///
/// ```swift
/// var validator = TEIValidator()
/// for document in documents { report(validator.findings(in: XMLInput(document))) }
/// ```
/// What it learns of the schema from one document makes the next one quicker, and changes no finding.
public struct TEIValidator: Sendable {
  private let schema: RelaxNGGrammar
  private let glossary: String?
  private var judge: RelaxNGValidator
  /// Whether the judge has seen a document before.
  private var isWarm = false

  /// Makes a validator for any number of documents.
  ///
  /// - Parameters:
  ///   - schema: The schema; our own unless another is given.
  ///   - glossary: The SHA-256 of the glossary as it is now, to find briefs that were made with an older one.
  public init(schema: RelaxNGGrammar = TEISchema.grammar, glossary: String? = nil) {
    self.schema = schema
    self.glossary = glossary
    judge = RelaxNGValidator(schema)
  }

  /// What is wrong with a document in memory, in its order.
  public static func findings(
    in bytes: [UInt8], file: String? = nil, schema: RelaxNGGrammar = TEISchema.grammar, glossary: String? = nil
  ) -> [TEIFinding] {
    var validator = TEIValidator(schema: schema, glossary: glossary)
    return validator.findings(in: XMLInput(bytes), file: file)
  }

  /// What is wrong with a document, in its order.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - file: Its name, for the findings.
  public mutating func findings(in input: XMLInput, file: String? = nil) -> [TEIFinding] {
    if isWarm { judge.reset() }
    var scanner = XMLScanner(input)
    var inspector = TEIInspector(glossary: glossary)
    do {
      while true {
        let event = try scanner.next()
        let known = judge.violations.count
        judge.take(event, of: scanner)
        let fault = judge.violations.count > known ? judge.violations.last?.problem : nil
        inspector.take(event, of: scanner, isLost: judge.isLost, fault: fault)
        if event == .endOfDocument { break }
      }
    } catch {
      isWarm = true
      return [Self.finding(of: error, file, at: scanner.failureOffset, in: scanner.input)]
    }
    if isWarm, !judge.violations.isEmpty {
      // The order in which a message lists what may stand somewhere must not depend on the documents before.
      judge = RelaxNGValidator(schema)
      isWarm = false
      return findings(in: input, file: file)
    }
    isWarm = true
    if let signOff = inspector.signOff { inspector.report(Self.voidedSignOff(of: input), at: signOff) }
    // Only now, and only for what is wrong, is the document read again.
    let problems = TEICauses(judge.violations, inspector.finish(), in: scanner.input).problems
    let offsets = Set(problems.flatMap { [$0.offset] + $0.others }).sorted()
    let found = XMLPlace.places(of: offsets, in: scanner.input)
    let places = Dictionary(uniqueKeysWithValues: zip(offsets, found))
    return problems.compactMap { problem in
      guard let place = places[problem.offset] else { return nil }
      var problem = problem
      for (index, other) in problem.others.enumerated() {
        if let other = places[other] { problem.name(line: other.line, of: index) }
      }
      let excerpt = TEIExcerpt(at: problem.offset, in: scanner.input)
      return TEIFinding(
        kind: problem.kind, severity: problem.severity, file: file, line: place.line, column: place.column,
        xpath: place.xpath, article: inspector.headline(at: problem.offset), message: problem.message,
        remedy: problem.remedy, excerpt: excerpt.text, caret: excerpt.caret)
    }
  }

  /// The largest document that is read whole to compare it with its sign-off, in bytes.
  private static let signedLimit = 16 << 20

  /// What has changed since a sign-off; nothing where the document is no brief, which other findings say.
  private static func voidedSignOff(of input: XMLInput) -> [Finding] {
    guard let bytes = input.bytes(limit: signedLimit), let brief = try? TEIReader.brief(from: bytes) else { return [] }
    return brief.voidedSignOff
  }

  /// The words with which the innermost element begins that is open where reading ends; `nil` where it holds more than
  /// words.
  private static func wordsOfInnermost(in input: XMLInput) -> String? {
    var scanner = XMLScanner(input)
    var open: [(name: String, words: [UInt8])] = []
    while let event = try? scanner.next(), event != .endOfDocument {
      switch event {
      case .startElement: open.append((scanner.names[scanner.name].local, []))
      case .endElement: open.removeLast()
      case .text where open.last?.words.isEmpty ?? false:
        open[open.count - 1].words = Array(scanner.content.drop(while: TEIKey.isSpace).prefix(400))
      default: continue
      }
    }
    guard let last = open.last, !["s", "cl", "p", "div"].contains(last.name), !last.words.isEmpty else { return nil }
    let words = String(decoding: last.words, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? "…" + words.suffix(60) : words
  }

  private static func finding(
    of failure: XMLFailure, _ file: String?, at offset: Int, in input: XMLInput
  ) -> TEIFinding {
    var finding = failure.finding
    if case .malformed(_, _, .wrongEndTag(let found, let open, _, _, isSwapped: false)) = failure,
      let words = wordsOfInnermost(in: input)
    {
      finding.remedy = Bilingual(
        "Write </\(open)> where its text ends, most likely after “\(words)”; or delete </\(found)> if it should not be there.",
        "请在其文字结束处（多半在“\(words)”之后）写上</\(open)>；如</\(found)>多余，请删去。")
    }
    let excerpt = TEIExcerpt(at: offset, in: input)
    return TEIFinding(
      kind: finding.kind, severity: .error, file: file, line: finding.location.line ?? 1,
      column: finding.location.column ?? 1, xpath: nil, article: nil, message: finding.message,
      remedy: finding.remedy ?? Bilingual("", ""), excerpt: excerpt.text, caret: excerpt.caret)
  }
}

/// The line around a place, read again from the document and cut where it is long.
struct TEIExcerpt {
  var text: String
  /// The place, in Unicode scalars from 0.
  var caret: Int

  /// The most bytes shown before and after the place.
  private static let reach = 90

  init(at offset: Int, in input: XMLInput) {
    func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let before = input.bytes(from: max(0, offset - Self.reach), count: min(offset, Self.reach))
    var after = input.bytes(from: offset, count: Self.reach)[...]
    let lineEnd = after.firstIndex(where: endsLine)
    after = after[..<(lineEnd ?? after.endIndex)]
    // A character that is cut off at the end is not shown.
    if lineEnd == nil, let start = after.suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }), after[start] >= 0xC0 {
      if after.endIndex - start < (after[start] >= 0xF0 ? 4 : after[start] >= 0xE0 ? 3 : 2) { after = after[..<start] }
    }
    let lineStart = before.lastIndex(where: endsLine).map { $0 + 1 }
    let isCut = lineStart == nil && offset > Self.reach
    // The indent of the line says nothing, nor does the rest of a character that was cut off.
    let shown = before[(lineStart ?? 0)...].drop { isCut ? $0 & 0xC0 == 0x80 : $0 == 0x20 || $0 == 0x09 }
    let line = String(decoding: shown + after, as: UTF8.self)
    text =
      (isCut ? "…" : "") + String(String.UnicodeScalarView(line.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    caret = String(decoding: shown, as: UTF8.self).unicodeScalars.count + (isCut ? 1 : 0)
  }
}
