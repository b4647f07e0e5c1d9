import Briefing
import Chinese
import Dispatch
import English
import Findings
import Foundation
import Interchange
import Jianbao
import Newspaper
import Storage
import Summarization
import Synchronization
import XML

/// One run of `jianbao brief` over its files.
struct BriefRun {
  private let command: BriefCommand
  private let console: Console
  private let pipeline: Pipeline
  private let interruption = Interruption()

  init(command: BriefCommand, console: Console) throws(Failure) {
    self.command = command
    self.console = console
    try Self.refuseDoubleNames(command.files)
    do throws(StorageFailure) { try AtomicFile.makeFolder(command.output) } catch { throw Failure(error) }
    pipeline = try Self.pipeline(command, Workspace(console: console))
  }

  func run() throws {
    let outcome = Mutex(Outcome())
    let rows = Mutex([BriefTable.Row?](repeating: nil, count: command.files.count))
    let next = Atomic(0)
    let progress = Progress(total: command.files.count, console: console)
    interruption.watch()
    DispatchQueue.concurrentPerform(iterations: min(command.jobs, command.files.count)) { _ in
      while !interruption.happened {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < command.files.count else { return }
        do throws(Failure) {
          let row = try brief(command.files[index])
          rows.withLock { $0[index] = row }
        } catch {
          progress.clear()
          outcome.withLock { $0.note(error, console) }
        }
        progress.advance()
      }
    }
    progress.clear()
    if interruption.happened {
      console.say(Bilingual("Interrupted; every brief that was written is whole.", "已中断；已写出的简报均完整。"))
      throw Failure.Status.interrupted.exit
    }
    console.note(BriefTable(rows: rows.withLock { $0.compactMap(\.self) }, language: console.language).text)
    try outcome.withLock { $0 }.end()
  }

  private func brief(_ file: String) throws(Failure) -> BriefTable.Row {
    let start = ContinuousClock.now
    let bytes = try Inputs.bytes(at: file, limit: Inputs.pageLimit)
    let name = Inputs.pageName(of: file)
    let corrections = try Pages.corrections(of: file)
    let brief: Brief
    do throws(DecodingFailure) {
      brief = try pipeline.brief(of: bytes, page: name, file: Inputs.fileName(of: file), corrections: corrections)
    } catch {
      throw Failure(error, file: file)
    }
    let tei = TEIWriter.document(for: brief, version: version)
    if !command.noValidate { try refuseIfInvalid(tei, file) }
    for format in command.formats.formats {
      let document =
        switch format {
        case .tei: tei
        case .html: HTMLBrief.document(for: brief)
        case .markdown: MarkdownBrief.document(for: brief)
        case .docx: DOCX.document(for: brief)
        }
      do throws(StorageFailure) {
        try AtomicFile.write(document, to: "\(command.output)/\(name).\(format.ending)")
      } catch {
        throw Failure(error)
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return BriefTable.Row(brief, seconds: seconds)
  }

  private func refuseIfInvalid(_ tei: [UInt8], _ file: String) throws(Failure) {
    guard let finding = TEIValidator.findings(in: tei).first(where: { $0.severity == .error }) else { return }
    throw Failure(
      .findings,
      Bilingual(
        "\(file): the TEI made from this page is not valid (line \(finding.line): \(finding.message.english)). Nothing was "
          + "written; please report this page.",
        "\(file)：由该版面生成的TEI不合规范（第\(finding.line)行：\(finding.message.chinese)）。未写出任何文件，请反馈该版面。"))
  }

  private static func refuseDoubleNames(_ files: [String]) throws(Failure) {
    var seen: [String: String] = [:]
    for file in files {
      let name = Inputs.pageName(of: file)
      if let other = seen.updateValue(file, forKey: name) {
        throw Failure(
          .cannotCreate,
          Bilingual(
            "\(other) and \(file) would both become \(name).xml. Nothing was written; rename one of them.",
            "\(other) 和 \(file) 都会生成 \(name).xml。未写出任何文件，请给其中一个改名。"))
      }
    }
  }

  private static func pipeline(_ command: BriefCommand, _ workspace: Workspace) throws(Failure) -> Pipeline {
    let lexicon = workspace.lexicon()
    let glossary = try workspace.glossary(command.glossary.glossary)
    let drafting = try workspace.drafting(
      glossary.glossary, lexicon, command.issueDate, memory: command.memory)
    let tools = Tools(
      lexicon: lexicon, glossaryFile: glossary.resource, drafter: drafting.drafter,
      summarizer: command.budget.summarizer, budget: command.budget.budget)
    return Pipeline(
      tools: tools,
      options: Pipeline.Options(
        paper: command.paper, issueDate: command.issueDate?.description, encoding: command.encoding.encoding,
        articles: command.articles?.numbers ?? []))
  }
}
