public import Findings

/// Why a change to a glossary file is refused; the file is then as it was.
public enum GlossaryEditFailure: Error, Hashable, Sendable {
  /// No row has this term.
  case noSuchTerm(String)
  /// The file has no such data row.
  case noSuchRow(Int)
  /// Several rows have this term: the caller must name one of them.
  case ambiguousTerm(String, rows: [Int], option: String)
  /// A row with this term, domain and condition is there already.
  case duplicateTerm(String, row: Int)
  /// The term would be empty.
  case emptyTerm
  /// The file has no such column, and a new one would change every row.
  case missingColumn(GlossaryColumn)
  /// A row can't be merged with itself.
  case sameRow(Int)
  /// The first cell of the row would start with `#`, which makes a comment of the row.
  case commentMark(String)
  /// Some bytes of the file stand for no character of its encoding, and would be lost when it is written.
  case badBytes(GlossaryEncoding, line: Int)

  /// What is wrong and what to do, for people.
  public var message: Bilingual {
    switch self {
    case .noSuchTerm(let term):
      Bilingual(
        "There is no term “\(term)” in the glossary. “jianbao glossary search” finds similar ones.",
        "术语表中没有“\(term)”。可用“jianbao glossary search”查找相近的术语。")
    case .noSuchRow(let row):
      Bilingual("The glossary has no row \(row).", "术语表没有第 \(row) 行。")
    case .ambiguousTerm(let term, let rows, let option):
      Bilingual(
        "“\(term)” stands in rows \(list(rows)). Say which one with “\(option)”.",
        "“\(term)”出现在第 \(list(rows)) 行，请用“\(option)”指明是哪一行。")
    case .duplicateTerm(let term, let row):
      Bilingual(
        "“\(term)” already stands in row \(row). Edit that row, or give the new one another domain or condition.",
        "“\(term)”在第 \(row) 行已有。请修改该行，或为新行填写不同的类别或条件。")
    case .emptyTerm:
      Bilingual("A row needs a Chinese term.", "每一行都要有中文术语。")
    case .missingColumn(let column):
      Bilingual(
        "The file has no column “\(column.rawValue)”. Add it to the header in a spreadsheet first.",
        "文件没有“\(column.chineseName)”（\(column.rawValue)）列，请先在表格软件中添加该列。")
    case .sameRow(let row):
      Bilingual("Row \(row) can't be merged with itself.", "第 \(row) 行不能与自身合并。")
    case .commentMark(let cell):
      Bilingual(
        "“\(cell)” would be the first cell of its row, and a row that starts with # is a comment. Leave out the #.",
        "“\(cell)”会成为该行的第一个单元格，而以 # 开头的行是注释。请去掉 #。")
    case .badBytes(let encoding, let line):
      Bilingual(
        "Line \(line) has bytes that are not valid \(encoding.rawValue); they would be lost if the file were written. "
          + "Mend that line in an editor first; “jianbao glossary lint” shows the cell.",
        "第 \(line) 行有不符合 \(encoding.rawValue) 编码的字节，写入文件会丢失。请先在编辑软件中改正该行；“jianbao glossary lint”会指出单元格。")
    }
  }

  private func list(_ rows: [Int]) -> String { rows.map(String.init).joined(separator: ", ") }
}
