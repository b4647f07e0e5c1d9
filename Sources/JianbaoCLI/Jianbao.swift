import ArgumentParser
import Jianbao

@main
struct JianbaoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jianbao",
    abstract: "Turns a page of a Chinese newspaper into a checked English brief.",
    version: version,
    subcommands: [
      BriefCommand.self, Restore.self, Segment.self, Summarize.self, Figures.self, Terms.self, Translate.self,
      GlossCommand.self, Check.self, Compare.self, Validate.self, Render.self, Review.self, Export.self, Import.self,
      Evaluate.self, GlossaryCommand.self, LexiconCommand.self,
    ])

  /// Runs the program.
  ///
  /// A command that is named first is parsed alone: to read the options of all commands takes as long as a page. What
  /// can't be parsed so, the whole program parses again, and says what is wrong or helps.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let named = configuration.subcommands.first { $0._commandName == arguments.first }
    guard let named, var command = try? named.parseAsRoot(Array(arguments.dropFirst())) else { return main(arguments) }
    do {
      try command.run()
    } catch {
      exit(withError: error)
    }
  }
}
