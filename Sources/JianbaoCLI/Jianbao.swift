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
}
