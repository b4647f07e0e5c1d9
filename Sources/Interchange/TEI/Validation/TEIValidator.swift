import Briefing
import Findings
public import XML

/// Judges a TEI document: first by its schema, then by what a schema can't say.
///
/// The document is read once and from front to back; memory grows with its ids, not with its size. One cause is one
/// finding: what follows from an error is not said again, and a document that is not well-formed gets that one finding.
///
/// ```swift
/// var validator = TEIValidator()
/// for document in documents { report(validator.findings(in: document)) }
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

  /// What is wrong with a single document, in its order.
  public static func findings(
    in bytes: [UInt8], file: String? = nil, schema: RelaxNGGrammar = TEISchema.grammar, glossary: String? = nil
  ) -> [TEIFinding] {
    var validator = TEIValidator(schema: schema, glossary: glossary)
    return validator.findings(in: bytes, file: file)
  }

  /// What is wrong with a document, in its order.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: Its name, for the findings.
  public mutating func findings(in bytes: [UInt8], file: String? = nil) -> [TEIFinding] {
    if isWarm { judge.reset() }
    var scanner = XMLScanner(bytes)
    var inspector = TEIInspector(glossary: glossary)
    do {
      while true {
        let event = try scanner.next()
        inspector.take(event, of: scanner)
        judge.take(event, of: scanner)
        if event == .endOfDocument { break }
      }
    } catch {
      isWarm = true
      return [Self.finding(of: error, file, scanner.bytes)]
    }
    if isWarm, !judge.violations.isEmpty {
      // The order in which a message lists what may stand somewhere must not depend on the documents before.
      judge = RelaxNGValidator(schema)
      isWarm = false
      return findings(in: bytes, file: file)
    }
    isWarm = true
    if let signOff = inspector.signOff { inspector.report(Self.voidedSignOff(of: bytes), at: signOff) }
    var problems = inspector.finish()
    for violation in judge.violations {
      problems.append(
        TEIProblem(
          offset: violation.offset, article: inspector.article(at: violation.offset), kind: .schema, severity: .error,
          message: violation.problem.message, remedy: violation.problem.remedy))
    }
    if problems.isEmpty { return [] }
    problems.sort { $0.offset < $1.offset }
    var locator = XMLLocator()
    var paths = TEIPaths(scanner.bytes)
    return problems.map { problem in
      let place = locator.place(of: problem.offset, in: scanner.bytes)
      let excerpt = TEIExcerpt(at: problem.offset, in: scanner.bytes)
      return TEIFinding(
        kind: problem.kind, severity: problem.severity, file: file, line: place.line, column: place.column,
        xpath: paths.path(to: problem.offset), article: problem.article.flatMap { inspector.headline(of: $0) },
        message: problem.message, remedy: problem.remedy, excerpt: excerpt.text, caret: excerpt.caret)
    }
  }

  /// The largest document that is read whole to compare it with its sign-off, in bytes.
  private static let signedLimit = 16 << 20

  /// What has changed since a sign-off; nothing where the document is no brief, which other findings say.
  private static func voidedSignOff(of bytes: [UInt8]) -> [Finding] {
    guard bytes.count <= signedLimit, let brief = try? TEIReader.brief(from: bytes) else { return [] }
    return brief.voidedSignOff
  }

  private static func finding(of failure: XMLFailure, _ file: String?, _ bytes: [UInt8]) -> TEIFinding {
    let finding = failure.finding
    let line = finding.location.line ?? 1
    let column = finding.location.column ?? 1
    let excerpt = TEIExcerpt(line: line, column: column, in: bytes)
    return TEIFinding(
      kind: finding.kind, severity: .error, file: file, line: line, column: column, xpath: nil, article: nil,
      message: finding.message, remedy: finding.remedy ?? Bilingual("", ""), excerpt: excerpt.text,
      caret: excerpt.caret)
  }
}

/// A finding before its place is counted.
struct TEIProblem {
  var offset: Int
  /// The article, from 1.
  var article: Int?
  var kind: Finding.Kind
  var severity: Finding.Severity
  var message: Bilingual
  var remedy: Bilingual
}

/// The line around a place, cut where it is long.
struct TEIExcerpt {
  var text: String
  /// The place, in Unicode scalars from 0.
  var caret: Int

  /// The most bytes shown before and after the place.
  private static let reach = 90

  init(at offset: Int, in bytes: [UInt8]) {
    let line = XMLLocator.line(at: offset, in: bytes)
    var start = max(line.startIndex, offset - Self.reach)
    while start > line.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.endIndex, offset + Self.reach)
    while end < line.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
    var from = start
    // The indent of the line says nothing.
    while from < min(offset, end), bytes[from] == 0x20 || bytes[from] == 0x09 { from += 1 }
    let shown = String(decoding: bytes[from..<max(from, end)], as: UTF8.self)
    let isCut = start > line.startIndex
    text =
      (isCut ? "…" : "") + String(String.UnicodeScalarView(shown.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    caret = bytes[from..<max(from, offset)].count { $0 & 0xC0 != 0x80 } + (isCut ? 1 : 0)
  }

  init(line: Int, column: Int, in bytes: [UInt8]) {
    var offset = 0
    var number = 1
    while number < line, let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) {
      offset = end + 1
      number += 1
    }
    var left = column - 1
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    self.init(at: offset, in: bytes)
  }
}
