public import ArgumentParser
import Findings
import Foundation
public import Terminology

/// The cells of a row that can be given on the command line.
struct CellOptions: ParsableArguments {
  @Option(help: ArgumentHelp(text("The preferred English.", "首选英文。"))) var english: String?
  @Option(help: ArgumentHelp(text("Other allowed English, separated by ;.", "其他可用译法，用;分隔。"))) var admitted: String?
  @Option(help: ArgumentHelp(text("English never to be used, separated by ;.", "禁用译法，用;分隔。"))) var forbidden: String?
  @Option(help: ArgumentHelp(text("Other Chinese forms, separated by ;.", "其他中文形式，用;分隔。"))) var variants: String?
  @Option(help: ArgumentHelp(text("The subject field.", "类别。"))) var domain: String?
  @Option(help: ArgumentHelp(text("approved, draft, todo or retired.", "状态：approved、draft、todo 或 retired。")))
  var status: Term.Status?
  @Option(help: ArgumentHelp(text("Advice for the translator.", "说明。"))) var note: String?
  @Option(help: ArgumentHelp(text("Who vouches for the English.", "出处。"))) var source: String?

  /// The cells that were given.
  var values: [GlossaryColumn: String] {
    let given: [GlossaryColumn: String?] = [
      .english: english, .admitted: admitted, .forbidden: forbidden, .variants: variants, .domain: domain,
      .status: status?.rawValue, .note: note, .source: source,
    ]
    return given.compactMapValues(\.self)
  }
}

/// `jianbao glossary edit`: other values in some cells of a row.
struct GlossaryEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: text("Change cells of a term.", "修改术语。"))

  @Argument(help: ArgumentHelp(text("The Chinese term.", "中文术语。"), valueName: "term")) var term: String
  @OptionGroup var cells: CellOptions
  @OptionGroup var row: RowOptions
  @OptionGroup var change: GlossaryChangeOptions

  func validate() throws {
    if cells.values.isEmpty {
      throw ValidationError(
        text("Say what to change, for example --english \"model worker\".", "请说明要改什么，例如 --english \"model worker\"。"))
    }
  }

  func run() throws {
    try change.apply { try $0.editing(row: row.row(of: term, in: $0), cells.values) }
  }
}

/// `jianbao glossary remove`: a row less.
struct GlossaryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: text("Remove a term (retire it instead, if old briefs use it).", "删除术语（旧简报用过的，请改为停用）。"))

  @Argument(help: ArgumentHelp(text("The Chinese term.", "中文术语。"), valueName: "term")) var term: String
  @OptionGroup var row: RowOptions
  @OptionGroup var change: GlossaryChangeOptions

  func run() throws {
    try change.apply { try $0.removing(row: row.row(of: term, in: $0)) }
  }
}

/// `jianbao glossary rename`: another name for a term; the old one stays as a variant.
struct GlossaryRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: text("Rename a term; the old name stays as a variant.", "给术语改名，原名保留为异称。"))

  @Argument(help: ArgumentHelp(text("The Chinese term.", "中文术语。"), valueName: "term")) var term: String
  @Argument(help: ArgumentHelp(text("Its new name.", "新名称。"), valueName: "new")) var name: String
  @Flag(help: ArgumentHelp(text("Forget the old name.", "不保留原名。"))) var forget = false
  @OptionGroup var row: RowOptions
  @OptionGroup var change: GlossaryChangeOptions

  func run() throws {
    try change.apply { try $0.renaming(row: row.row(of: term, in: $0), to: name, keepingOldName: !forget) }
  }
}

/// `jianbao glossary merge`: two rows of one concept become one.
struct GlossaryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: text("Join one term into another.", "把一个术语并入另一个。"))

  @Argument(help: ArgumentHelp(text("The term that goes.", "被并入的术语。"), valueName: "term")) var term: String
  @Argument(help: ArgumentHelp(text("The term that stays.", "保留的术语。"), valueName: "into")) var into: String
  @OptionGroup var row: RowOptions
  @Option(
    help: ArgumentHelp(
      text("The data row that stays, where its term has several.", "保留的术语有多行时，指定数据行号。"), valueName: "number"))
  var intoRow: Int?
  @OptionGroup var change: GlossaryChangeOptions

  func run() throws {
    try change.apply { file in
      try file.merging(
        row: row.row(of: term, in: file), into: file.row(of: into, numbered: intoRow, option: "--into-row"))
    }
  }
}

/// `jianbao glossary sort`: the rows in another order.
struct GlossarySortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sort", abstract: text("Sort the rows.", "给词条排序。"))

  @Option(help: ArgumentHelp(text("By which column.", "按哪一列。"))) var by: GlossaryOrder = .term
  @OptionGroup var change: GlossaryChangeOptions

  func run() throws {
    try change.apply(isLinted: false) { try $0.sorted(by: by) }
  }
}

extension GlossaryOrder: ExpressibleByArgument {}

/// The option that tells two rows of one term apart.
struct RowOptions: ParsableArguments {
  @Option(help: ArgumentHelp(text("The data row, where a term has several.", "同一术语有多行时，指定数据行号。"), valueName: "number"))
  var row: Int?

  /// The row of a term.
  func row(of term: String, in file: GlossaryFile) throws(GlossaryEditFailure) -> Int {
    try file.row(of: term, numbered: row, option: "--row")
  }
}
