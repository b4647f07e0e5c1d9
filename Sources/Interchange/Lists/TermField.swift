import Findings
import Terminology

/// What a glossary row can say beyond a Chinese term and its English, and what a format may have no place for.
enum TermField: CaseIterable {
  case id, variants, banned, admitted, forbidden, first, short, domain, status, action, when, note, source
  case definition, context, partOfSpeech, type, since, by
  /// Columns that Jianbao only keeps.
  case ownColumns

  /// The optional columns that a row keeps by their names, and what they are called in the file.
  static let columns: [(field: Self, column: String)] = [
    (.definition, "definition"), (.context, "context"), (.partOfSpeech, "pos"), (.type, "type"), (.since, "since"),
    (.by, "by"),
  ]

  /// The name of the optional column, where it is one.
  private var column: String? { Self.columns.first { $0.field == self }?.column }

  private static func ownColumns(of term: Term) -> [String] {
    term.further.keys.filter { key in
      !columns.contains { $0.column == key } && !(term.further[key] ?? "").isEmpty
    }
  }

  /// Whether a row says something of this.
  func stands(in term: Term) -> Bool {
    switch self {
    case .id: term.id != nil
    case .variants: !term.variants.isEmpty
    case .banned: !term.banned.isEmpty
    case .admitted: !term.admitted.isEmpty
    case .forbidden: !term.forbidden.isEmpty
    case .first: term.first != nil
    case .short: term.short != nil
    case .domain: !term.domains.isEmpty
    case .status: term.status != .approved
    case .action: term.action != .translate
    case .when: !term.when.isEmpty
    case .note: !term.note.isEmpty
    case .source: !term.source.isEmpty
    case .ownColumns: !Self.ownColumns(of: term).isEmpty
    default: !(column.flatMap { term.further[$0] } ?? "").isEmpty
    }
  }

  /// Takes out of a row what it says of this.
  func remove(from term: inout Term) {
    switch self {
    case .id: term.id = nil
    case .variants: term.variants = []
    case .banned: term.banned = []
    case .admitted: term.admitted = []
    case .forbidden: term.forbidden = []
    case .first: term.first = nil
    case .short: term.short = nil
    case .domain: term.domains = []
    case .status: term.status = .draft
    case .action: term.action = .translate
    case .when: term.when = []
    case .note: term.note = ""
    case .source: term.source = ""
    case .ownColumns: for key in Self.ownColumns(of: term) { term.further[key] = nil }
    default: if let column { term.further[column] = nil }
    }
  }

  /// What the column is called.
  var name: Bilingual {
    switch self {
    case .id: Bilingual("the id of a row", "行编号")
    case .variants: Bilingual("other Chinese forms", "异称")
    case .banned: Bilingual("Chinese wordings not to be used", "停用的中文说法")
    case .admitted: Bilingual("other allowed English", "可用译法")
    case .forbidden: Bilingual("forbidden English", "禁用译法")
    case .first: Bilingual("the long form for the first mention", "首次出现时的完整译法")
    case .short: Bilingual("the short form", "简称译法")
    case .domain: Bilingual("the domain", "类别")
    case .status: Bilingual("the status of a row that is not approved", "未审定行的状态")
    case .action: Bilingual("what to do with the term (keep, drop, ask)", "处理方式（保留、略去、询问）")
    case .when: Bilingual("the words that decide between two rows", "区分同形术语的条件")
    case .note: Bilingual("the note", "说明")
    case .source: Bilingual("the source", "出处")
    case .definition: Bilingual("the definition", "定义")
    case .context: Bilingual("the context", "语境")
    case .partOfSpeech: Bilingual("the part of speech", "词性")
    case .type: Bilingual("the type", "类型")
    case .since: Bilingual("the date of the row", "日期")
    case .by: Bilingual("who entered the row", "录入者")
    case .ownColumns: Bilingual("columns of your own", "自设栏目")
    }
  }

  /// The loss of this where it travels to a program.
  func loss(in program: Bilingual) -> LossCount.Loss {
    LossCount.Loss(
      kind: .notHeld, severity: self == .forbidden || self == .when || self == .action ? .warning : .note,
      message: Bilingual(
        "\(program.english) has no place for \(name.english)", "\(program.chinese)无法保存\(name.chinese)"),
      remedy: Bilingual(
        "Keep the glossary file as the master copy; this export is only for that program.",
        "请以术语表文件为准，此导出文件仅供该程序使用。"))
  }
}

extension LossCount {
  /// Counts what a row says and a format does not hold.
  mutating func note(_ term: Term, heldFields: Set<TermField>, by program: Bilingual) {
    for field in TermField.allCases where !heldFields.contains(field) && field.stands(in: term) {
      note(field.loss(in: program), term.term)
    }
  }

  /// Counts rows that are left out because a translator's program would offer or apply them.
  ///
  /// - Returns: Whether the row stays.
  mutating func keeps(_ term: Term, for program: Bilingual) -> Bool {
    let reason: Bilingual
    if term.action == .drop {
      reason = Bilingual("that say “drop”", "标为“略去”的行")
    } else if term.english.isEmpty {
      reason = Bilingual("without English", "没有英文的行")
    } else if term.status == .retired {
      reason = Bilingual("that are retired", "已停用的行")
    } else {
      return true
    }
    note(
      Loss(
        kind: .leftOut, severity: .note,
        message: Bilingual(
          "Rows \(reason.english) were left out for \(program.english)", "\(reason.chinese)未导出到\(program.chinese)")),
      term.term)
    return false
  }
}

extension Term {
  /// What stands in one of the optional columns, or `nil` for nothing.
  func column(_ name: String) -> String? {
    guard let text = further[name], !text.isEmpty else { return nil }
    return text
  }
}
