public import Findings

/// What is wrong with a glossary file, at which row and column, and how to mend it.
public struct GlossaryFinding: Hashable, Codable, Sendable {
  /// What is wrong, how much it weighs, the physical line, and the remedy.
  public var finding: Finding
  /// The data row, from 1; `nil` for a finding about the file, its header or a comment.
  public var row: Int?
  /// The English name of the column; `nil` for a finding about the whole row.
  public var column: String?
  /// Other data rows that take part, such as the earlier of two equal ones.
  public var relatedRows: [Int]
  /// The value that the cell should have, where it can be mended without a person's judgment.
  public var fix: String?

  /// Makes a finding from its parts.
  public init(
    _ finding: Finding, row: Int? = nil, column: String? = nil, relatedRows: [Int] = [], fix: String? = nil
  ) {
    self.finding = finding
    self.row = row
    self.column = column
    self.relatedRows = relatedRows
    self.fix = fix
  }

  /// The class of the finding, such as `duplicate-term`.
  public var kind: Finding.Kind { finding.kind }
}
