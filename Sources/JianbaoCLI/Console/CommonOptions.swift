public import ArgumentParser
public import Findings
public import Newspaper

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
  @Option(
    help: ArgumentHelp(
      text("Print text for people or JSON for programs.", "输出供人阅读的文本，或供程序读取的JSON。"), valueName: "text|json"))
  var format: OutputFormat = .text
}

extension TextEncoding: ExpressibleByArgument {
  /// Reads the name of an encoding in any case; GBK and GB2312 are parts of GB18030.
  public init?(argument: String) {
    switch argument.uppercased() {
    case "UTF-8", "UTF8": self = .utf8
    case "UTF-16LE": self = .utf16LittleEndian
    case "UTF-16BE": self = .utf16BigEndian
    case "GB18030", "GBK", "GB2312": self = .gb18030
    case "BIG5": self = .big5
    default: return nil
    }
  }
}

/// The option for the encoding of pages.
struct EncodingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        "The encoding of the files, where it is guessed wrong: UTF-8, UTF-16LE, UTF-16BE, GB18030 or Big5.",
        "文件编码（自动识别有误时指定）：UTF-8、UTF-16LE、UTF-16BE、GB18030 或 Big5。"), valueName: "name"))
  var encoding: TextEncoding?
}
