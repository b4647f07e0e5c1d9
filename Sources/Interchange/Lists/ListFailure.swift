import Findings

extension InterchangeFailure {
  /// Bytes that are no UTF-8.
  static func notUTF8(line: Int) -> Self {
    Self(
      line: line,
      Bilingual("Line \(line) is not in UTF-8.", "第 \(line) 行不是 UTF-8 编码。"),
      remedy: Bilingual(
        "Save the file as UTF-8 (in Excel: “CSV UTF-8”), and import that copy.", "请另存为 UTF-8（Excel 中选择“CSV UTF-8”）后再导入。"
      ))
  }

  /// A quotation mark that is never closed.
  static func openQuote(line: Int) -> Self {
    Self(
      line: line,
      Bilingual(
        "The quotation mark opened in the row at line \(line) is never closed.", "第 \(line) 行开始的引号没有闭合。"),
      remedy: Bilingual("Close it, or double it where it is part of the text.", "请补上引号；若引号属于文本，请将其写成两个。"))
  }

  /// A table whose header names no columns that we know.
  static func noColumn(_ wanted: String, program: String) -> Self {
    Self(
      line: 1,
      Bilingual(
        "The first line of a list for \(program) must name the column “\(wanted)”, and this one does not.",
        "\(program) 列表的首行必须有“\(wanted)”一栏，此文件没有。"),
      remedy: Bilingual("Put the names of the columns into the first line.", "请在首行写明各栏名称。"))
  }

  /// A format that can only be read.
  static func onlyRead(_ format: String) -> Self {
    Self(
      Bilingual("\(format) can be imported but not exported.", "\(format) 只能导入，不能导出。"),
      remedy: Bilingual("Choose another format for the export.", "请选择其他导出格式。"))
  }
}
