import ArgumentParser
import Findings
import Foundation
import Storage
import Terminology

/// `jianbao glossary`: the glossary file, looked at and edited.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: text("Look up, edit and check the glossary file.", "查询、编辑和检查术语表。"),
    subcommands: [
      GlossaryLintCommand.self, GlossaryListCommand.self, GlossarySearchCommand.self, GlossaryShowCommand.self,
      GlossaryAddCommand.self, GlossaryEditCommand.self, GlossaryRemoveCommand.self, GlossaryRenameCommand.self,
      GlossaryMergeCommand.self, GlossarySortCommand.self, GlossaryStatsCommand.self, GlossaryImpactCommand.self,
      GlossaryConcordanceCommand.self, GlossaryImportCommand.self, GlossaryExportCommand.self,
    ])
}

/// The option for the one glossary file that a command works on.
struct GlossaryFileOptions: ParsableArguments {
  @Option(help: ArgumentHelp(text("The glossary file, in place of the default.", "术语表文件（代替默认术语表）。"), valueName: "path"))
  var glossary: String?

  /// The path of the file.
  ///
  /// - Throws: ``Failure`` where there is none.
  func path(_ console: Console) throws(Failure) -> String {
    if let path = glossary ?? Workspace(console: console).locations.glossary { return path }
    throw Failure(
      .noInput,
      Bilingual(
        "There is no glossary here. Name one with --glossary, or work in the folder of the project.",
        "未找到术语表。请用 --glossary 指定，或在项目文件夹中运行。"))
  }

  /// The file as it is on the disk; one that is not in UTF-8 is said to be so.
  func file(_ console: Console) throws(Failure) -> GlossaryFile {
    let path = try path(console)
    let file = GlossaryFile(bytes: try Inputs.bytes(at: path))
    if let finding = file.encodingFinding { console.say(finding, at: path) }
    return file
  }
}

/// The options of commands that change the file.
struct GlossaryChangeOptions: ParsableArguments {
  @OptionGroup var file: GlossaryFileOptions

  @Flag(help: ArgumentHelp(text("Show what would change, and write nothing.", "只显示将作的改动，不写入。")))
  var dryRun = false

  @OptionGroup var common: CommonOptions

  /// Makes a change under the file's lock, or shows what it would change.
  ///
  /// - Parameter isLinted: Whether lint then looks at the changed rows; not where so many change that it would say
  ///   nothing new.
  func apply(isLinted: Bool = true, _ change: (GlossaryFile) throws -> GlossaryFile) throws {
    let console = common.console
    try reporting(console) {
      let path = try file.path(console)
      let after = try TableChange(path: path, dryRun: dryRun, console: console).make(change)
      if isLinted { warn(of: after, path, console) }
    }
  }

  /// Says what lint finds in the rows that were added or changed.
  private func warn(of file: GlossaryFile, _ path: String, _ console: Console) {
    if let finding = file.encodingFinding { console.say(finding, at: path) }
    let rows = Set(file.changedRows)
    if rows.isEmpty { return }
    for found in GlossaryLint().findings(in: file) where found.row.map(rows.contains) ?? false {
      console.say(found.finding)
    }
  }
}

/// A change of the file of a glossary or lexicon, made under its lock and shown row by row.
struct TableChange {
  let path: String
  var table = TableKind.glossary
  /// Whether the change is shown only.
  let dryRun: Bool
  let console: Console

  /// Makes the change, and returns the file as it is then.
  func make(_ change: (GlossaryFile) throws -> GlossaryFile) throws -> GlossaryFile {
    do {
      let (before, after) = try changed(change)
      try GlossaryDiffPrinter(console: console).print(GlossaryDiff(from: before, to: after))
      return after
    } catch let failure as GlossaryEditFailure {
      throw Failure(.dataError, failure.message)
    } catch let failure as GlossaryStoreFailure {
      throw Failure(failure)
    }
  }

  private func changed(
    _ change: (GlossaryFile) throws -> GlossaryFile
  ) throws -> (before: GlossaryFile, after: GlossaryFile) {
    let holder = GlossaryLockHolder(time: Date.now.formatted(.iso8601))
    let store = GlossaryStore(url: URL(fileURLWithPath: path), table: table, holder: holder)
    if !dryRun { return try store.update(change) }
    let old = try store.read().file
    return (old, try change(old))
  }
}

extension Failure {
  /// The failure that a glossary which can't be read or written leads to.
  init(_ failure: GlossaryStoreFailure) {
    switch failure {
    case .notRead(let cause): self.init(cause)
    case .notWritten(let cause): self.init(cause)
    case .locked, .changedOnDisk: self.init(.cannotCreate, failure.message)
    }
  }
}

/// Prints what a change does to the rows: red with minus what goes, green with plus what comes.
struct GlossaryDiffPrinter {
  let console: Console

  func print(_ diff: GlossaryDiff) throws(Failure) {
    if diff.isEmpty { return console.say(Bilingual("Nothing changes.", "没有改动。")) }
    for change in diff.changes {
      let place = change.line.map { "\($0)" } ?? "+"
      if let before = change.before { try console.line(colored("31", "- \(place): \(before)")) }
      if let after = change.after { try console.line(colored("32", "+ \(place): \(after)")) }
    }
    if diff.movedRows > 0 {
      console.say(Bilingual("\(diff.movedRows) rows stand in another order.", "\(diff.movedRows) 行的顺序有变。"))
    }
    if let encoding = diff.convertedFrom?.rawValue {
      console.say(
        Bilingual("The file is converted from \(encoding) to UTF-8.", "文件由 \(encoding) 转换为 UTF-8。"))
    }
  }

  private func colored(_ color: String, _ text: String) -> String {
    console.colorsOutput ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }
}
