import Briefing
import Dispatch
import Findings
import Interchange
import Jianbao
import Newspaper
import Storage
import Synchronization
import XML

/// One run of `jianbao brief` over its files.
struct BriefRun {
  private let command: BriefCommand
  private let console: Console
  private let pipeline: Pipeline
  private let services: ServiceDesk?
  private let interruption = Interruption()

  init(command: BriefCommand, console: Console) throws(Failure) {
    self.command = command
    self.console = console
    try Self.refuseDoubleNames(command.files)
    do throws(StorageFailure) { try AtomicFile.makeFolder(command.output) } catch { throw Failure(error) }
    (pipeline, services) = try command.equipment(console)
    // The schema is compiled while the first page is read.
    if !command.noValidate { DispatchQueue.global().async { _ = TEISchema.grammar } }
  }

  func run() throws {
    var outcome = Outcome()
    let jobs = command.join ? joinedJobs(&outcome) : command.files.map { Job(file: $0) }
    let shared = Mutex((outcome: outcome, rows: [BriefTable.Row?](repeating: nil, count: jobs.count)))
    let next = Atomic(0)
    let progress = Progress(total: jobs.count, console: console)
    interruption.watch()
    DispatchQueue.concurrentPerform(iterations: min(command.jobs, jobs.count)) { _ in
      var validator: TEIValidator?
      while !interruption.happened {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < jobs.count else { return }
        do throws(Failure) {
          guard let row = try brief(jobs[index], &validator) else { return }
          shared.withLock { $0.rows[index] = row }
        } catch {
          progress.clear()
          shared.withLock { $0.outcome.note(error, console) }
        }
        progress.advance()
      }
    }
    progress.clear()
    if interruption.happened {
      console.say(Bilingual("Interrupted; every brief that was written is whole.", "已中断；已写出的简报均完整。"))
      throw Failure.Status.interrupted.exit
    }
    var (final, rows) = shared.withLock { ($0.outcome, $0.rows) }
    if services?.hasFailed == true { final.note(.unavailable) }
    console.note(BriefTable(rows: rows.compactMap(\.self), language: console.language).text)
    try final.end()
  }

  /// A page to make a brief of; already restored where pages were joined.
  private struct Job: Sendable {
    var file: String
    var bytes: [UInt8]?
    var restored: RestoredPage?
    var others: [Page] = []
  }

  /// The pages of an issue with the articles that run over them joined.
  private func joinedJobs(_ outcome: inout Outcome) -> [Job] {
    var jobs: [Job] = []
    for file in command.files {
      do throws(Failure) {
        let bytes = try Inputs.bytes(at: file, limit: Inputs.pageLimit)
        let restored = try Pages.restored(bytes, file: file, encoding: command.encoding.encoding)
        jobs.append(Job(file: file, bytes: bytes, restored: restored))
      } catch {
        outcome.note(error, console)
      }
    }
    let pages = jobs.compactMap(\.restored)
    for (index, joined) in IssueJoining().join(pages).enumerated() {
      jobs[index].restored = joined
      jobs[index].others = pages.map(\.page)
    }
    return jobs
  }

  /// Makes and writes the brief of a page; `nil` where the user interrupts before it is whole.
  private func brief(_ job: Job, _ validator: inout TEIValidator?) throws(Failure) -> BriefTable.Row? {
    let start = ContinuousClock.now
    let name = Inputs.pageName(of: job.file)
    let path = "\(command.output)/\(name).xml"
    let old = try InputFile.personsWork(at: path, replacing: command.force)
    if old != nil && !command.update { throw Self.edited(path) }
    var brief = try made(job, name)
    if let old {
      let edited: Brief
      do throws(TEIFailure) { edited = try TEIReader.brief(from: old) } catch { throw Failure(error, file: path) }
      let update = brief.updated(from: edited)
      for finding in update.report { console.say(finding) }
      brief = pipeline.glossed(update.brief)
    }
    if let services {
      let interruption = interruption
      guard let translated = services.translated(brief, of: pipeline, unless: { interruption.happened }) else {
        return nil
      }
      brief = translated
    }
    if brief.articles.isEmpty {
      console.say(
        Bilingual(
          "\(job.file): no article was found on this page, so its brief is empty. Check that the file holds the text of a page.",
          "\(job.file)：本版未发现文章，简报为空。请检查文件内容是否为版面文本。"))
    }
    // A page that is alone leaves a core free to draw its other forms while its TEI is judged.
    let formats = command.formats.formats
    let drawn =
      command.files.count > 1
      ? nil
      : Later { [brief] in
        Dictionary(uniqueKeysWithValues: formats.filter { $0 != .tei }.map { ($0, $0.document(for: brief)) })
      }
    let tei = BriefFormat.tei.document(for: brief)
    if !command.noValidate {
      if validator == nil { validator = TEIValidator() }
      let errors = validator?.findings(in: XMLInput(tei)).filter { $0.severity == .error }
      if let error = errors?.first { throw Self.invalid(error, job.file) }
    }
    for format in formats {
      let document = format == .tei ? tei : drawn?.value[format] ?? format.document(for: brief)
      do throws(StorageFailure) {
        try AtomicFile.write(document, to: "\(command.output)/\(name).\(format.ending)")
      } catch {
        throw Failure(error)
      }
    }
    return BriefTable.Row(brief, seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  private func made(_ job: Job, _ name: String) throws(Failure) -> Brief {
    let fileName = Inputs.fileName(of: job.file)
    if let restored = job.restored, let bytes = job.bytes {
      return pipeline.brief(of: restored, from: bytes, file: fileName, joinedWith: job.others)
    }
    let bytes = try Inputs.bytes(at: job.file, limit: Inputs.pageLimit)
    let corrections = try Pages.corrections(of: job.file)
    do throws(DecodingFailure) {
      return try pipeline.brief(of: bytes, page: name, file: fileName, corrections: corrections)
    } catch {
      throw Failure(error, file: job.file)
    }
  }

  private static func invalid(_ finding: TEIFinding, _ file: String) -> Failure {
    Failure(
      .findings,
      Bilingual(
        "\(file): the TEI made from this page is not valid (line \(finding.line): \(finding.message.english)). Nothing was "
          + "written; please report this page.",
        "\(file)：由该版面生成的TEI不合规范（第\(finding.line)行：\(finding.message.chinese)）。未写出任何文件，请反馈该版面。"))
  }

  private static func edited(_ path: String) -> Failure {
    Failure(
      .cannotCreate,
      Bilingual(
        "\(path): a person has changed this brief, so it was left as it is. Use --update to keep that work in a new brief, or "
          + "--force to replace it.",
        "\(path)：该简报经人工修改，未予覆盖。用 --update 可保留人工修改并更新，用 --force 则直接覆盖。"))
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
}

extension InputFile {
  /// The bytes of a brief that a person has worked on; `nil` where there is no such file or it may be replaced.
  fileprivate static func personsWork(at path: String, replacing: Bool) throws(Failure) -> [UInt8]? {
    if replacing { return nil }
    do throws(StorageFailure) {
      let bytes = try bytes(at: path)
      return TEIReader.isEditedByPerson(bytes) ? bytes : nil
    } catch {
      if error.cause == .missing { return nil }
      throw Failure(error)
    }
  }
}
