public import ArgumentParser
public import Findings

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text("The language of messages: en or zh (by default that of your locale).", "提示信息的语言：en 或 zh（默认随系统语言）。"),
      valueName: "en|zh"))
  var lang: MessageLanguage?

  /// The console in the chosen language.
  var console: Console { Console(language: lang) }
}

extension MessageLanguage: ExpressibleByArgument {}

/// How a command prints its result.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The option for the form of the result.
struct FormatOptions: ParsableArguments {
  @Option(help: ArgumentHelp(text("Print text for people or JSON for programs.", "输出供人阅读的文本，或供程序读取的JSON。"), valueName: "text|json"))
  var format: OutputFormat = .text
}
