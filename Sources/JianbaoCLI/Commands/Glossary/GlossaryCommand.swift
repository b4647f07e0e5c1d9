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
      GlossaryMergeCommand.self, GlossarySortCommand.self, GlossaryStatsCommand.self, GlossaryImportCommand.self,
      GlossaryExportCommand.self,
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

  /// The file as it is on the disk.
  func file(_ console: Console) throws(Failure) -> GlossaryFile {
    GlossaryFile(bytes: try Inputs.bytes(at: path(console)))
  }
}

/// The options of commands that change the file.
struct GlossaryChangeOptions: ParsableArguments {
  @OptionGroup var file: GlossaryFileOptions

  @Flag(help: ArgumentHelp(text("Show what would change, and write nothing.", "只显示将作的改动，不写入。")))
  var dryRun = false

  @OptionGroup var common: CommonOptions

  /// Makes a change under the file's lock, or shows what it would change.
  func apply(_ change: (GlossaryFile) throws -> GlossaryFile) throws {
    let console = common.console
    try reporting(console) {
      let path = try file.path(console)
      do {
        if dryRun {
          let old = try file.file(console)
          try GlossaryDiffPrinter(console: console).print(GlossaryDiff(from: old, to: change(old)))
          return
        }
        let holder = GlossaryLockHolder(time: Date.now.formatted(.iso8601))
        let store = GlossaryStore(url: URL(fileURLWithPath: path), holder: holder)
        let (before, after) = try store.update(change)
        try GlossaryDiffPrinter(console: console).print(GlossaryDiff(from: before, to: after))
      } catch let failure as GlossaryEditFailure {
        throw Failure(.dataError, failure.message)
      } catch let failure as GlossaryStoreFailure {
        throw Failure(failure)
      }
    }
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
  }

  private func colored(_ color: String, _ text: String) -> String {
    console.colorsOutput ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }
}
