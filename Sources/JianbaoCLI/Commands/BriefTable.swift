import Briefing
import Findings
import Interchange

/// The table at the end of a run: what was made of each page.
struct BriefTable {
  let rows: [Row]
  let language: MessageLanguage

  /// What was made of a page.
  struct Row {
    var page: String
    var articles: Int
    var sentences: Int
    var terms: Int
    var coverage: Coverage
    var findings: Int
    var seconds: Double

    init(_ brief: Brief, seconds: Double) {
      page = brief.id
      articles = brief.articles.count
      sentences = brief.keySentenceCount
      terms = brief.entries.count
      coverage = brief.coverage
      findings = brief.notes.count
      self.seconds = seconds
    }
  }

  /// The table with aligned columns, and a line of sums where there are several pages.
  var text: String {
    if rows.isEmpty { return "" }
    var lines = [header] + rows.map(cells)
    if rows.count > 1 { lines.append(sums) }
    let widths = header.indices.map { column in lines.map { displayWidth($0[column]) }.max() ?? 0 }
    return lines.map { line in
      line.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - displayWidth(line[column]))
        return column == 0 ? line[column] + padding : padding + line[column]
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  private var header: [String] {
    switch language {
    case .english: ["page", "articles", "sentences", "terms", "English", "findings", "seconds"]
    case .chinese: ["版面", "文章", "关键句", "术语", "已译", "提示", "秒"]
    }
  }

  private func cells(_ row: Row) -> [String] {
    [
      row.page, "\(row.articles)", "\(row.sentences)", "\(row.terms)", percent(row.coverage), "\(row.findings)",
      seconds(row.seconds),
    ]
  }

  private var sums: [String] {
    let coverage = rows.reduce(Coverage()) { $0 + $1.coverage }
    return [
      language == .english ? "all" : "合计", "\(rows.reduce(0) { $0 + $1.articles })",
      "\(rows.reduce(0) { $0 + $1.sentences })", "\(rows.reduce(0) { $0 + $1.terms })", percent(coverage),
      "\(rows.reduce(0) { $0 + $1.findings })", seconds(rows.reduce(0) { $0 + $1.seconds }),
    ]
  }

  private func percent(_ coverage: Coverage) -> String { coverage.total == 0 ? "–" : "\(Int(coverage.share * 100)) %" }

  private func seconds(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

/// The columns that a text takes on a terminal.
private func displayWidth(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) } }
