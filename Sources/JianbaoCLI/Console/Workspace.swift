import Briefing
import Chinese
import Digests
import English
import Findings
import Foundation
import Interchange
import Storage
import Terminology

/// The resources of this machine: dictionary, glossary, patterns, memory.
struct Workspace {
  let locations = Locations(environment: ProcessInfo.processInfo.environment)
  let console: Console

  /// The lexicon of the dictionary; a missing or broken one is said once, and the work goes on without it.
  func lexicon() -> Lexicon? {
    let result = LexiconCache.lexicon(dictionary: locations.dictionary, cache: locations.cache)
    if let finding = result.finding { console.say(finding) }
    return result.lexicon
  }

  /// The phrase lexicon of this machine; `nil` where there is none.
  func phrases() throws(Failure) -> PhraseLexicon? {
    guard let path = locations.phrases else { return nil }
    return PhraseLexicon(csv: try Inputs.bytes(at: path))
  }

  /// A glossary that is used, with the file it comes from.
  struct UsedGlossary {
    var glossary: Glossary
    /// The file with its hash, which may still be in the making.
    var resource: @Sendable () -> Brief.Resource?
  }

  /// The glossary of the given files, or of the place where this machine keeps it.
  ///
  /// - Throws: ``Failure`` where a file can't be read or its rows can't be told apart.
  func glossary(_ paths: [String]) throws(Failure) -> UsedGlossary {
    let found = paths.isEmpty ? [locations.glossary].compactMap(\.self) : paths
    if found.isEmpty {
      console.say(
        Bilingual(
          "There is no glossary here, so no term is known. Name one with --glossary.",
          "未找到术语表，因此不识别任何术语。请用 --glossary 指定。"))
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for path in found { files.append((path, try Inputs.bytes(at: path))) }
    let hash = Later { [files] in
      SHA256.hex(files.count == 1 ? files[0].bytes : files.flatMap(\.bytes))
    }
    var glossaries: [Glossary] = []
    for (path, bytes) in files { glossaries.append(try glossary(in: bytes, at: path)) }
    let names = found.map(Inputs.fileName).joined(separator: " ")
    return UsedGlossary(
      glossary: glossaries.count == 1 ? glossaries[0] : Glossary(terms: glossaries.flatMap(\.terms)),
      resource: { found.isEmpty ? nil : Brief.Resource(name: names, sha256: hash.value) })
  }

  private func glossary(in bytes: [UInt8], at path: String) throws(Failure) -> Glossary {
    let file = GlossaryFile(bytes: bytes)
    try refuseIfBroken(file, path)
    if let finding = file.encodingFinding { console.say(finding, at: path) }
    let glossary = file.glossary
    if let finding = glossary.ambiguity { console.say(finding, at: path) }
    return glossary
  }

  /// A glossary that is only used must be whole: a row that can't be read could be the one that matters.
  private func refuseIfBroken(_ file: GlossaryFile, _ path: String) throws(Failure) {
    guard let finding = GlossaryLint.structuralFindings(in: file).first(where: { $0.finding.severity == .error })
    else { return }
    let line = finding.finding.location.line.map { ":\($0)" } ?? ""
    let message = finding.finding.message
    throw Failure(
      .dataError,
      Bilingual(
        "\(path)\(line): \(message.english) Mend the row; jianbao glossary lint \(path) shows all of them.",
        "\(path)\(line)：\(message.chinese)请修改该行；用 jianbao glossary lint \(path) 可查看全部问题。"))
  }
}

extension Workspace {
  /// The sentence patterns of this machine.
  func patterns() throws(Failure) -> PatternSet {
    guard let path = locations.patterns else { return PatternSet() }
    return PatternSet(csv: try Inputs.bytes(at: path))
  }

  /// The units of a translation memory, or of that of this machine.
  func memoryUnits(_ path: String?) throws(Failure) -> [MemoryUnit] {
    guard let path = path ?? locations.memory else { return [] }
    let bytes = try Inputs.bytes(at: path)
    do throws(InterchangeFailure) {
      return try TMX.units(in: bytes).value.map {
        MemoryUnit(source: $0.source, target: $0.target, author: $0.creator, date: $0.date)
      }
    } catch {
      throw Failure(error, file: path)
    }
  }
}
