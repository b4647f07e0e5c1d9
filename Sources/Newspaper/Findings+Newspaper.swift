public import Findings

extension Finding.Kind {
  /// The page has changed since its corrections were written.
  public static let pageChanged = Self(rawValue: "page-changed")
  /// A correction whose line is no longer there.
  public static let correction = Self(rawValue: "correction")
  /// A text that ends inside a sentence, with no mark that says where it goes on.
  public static let unfinished = Self(rawValue: "unfinished")
  /// An article without a headline.
  public static let noHeadline = Self(rawValue: "no-headline")
  /// A decision of the restorer that a person should look at.
  public static let doubtful = Self(rawValue: "doubtful")
  /// A page that a continued article needs.
  public static let pageNeeded = Self(rawValue: "page-needed")
}

extension Finding {
  static let pageChanged = Finding(
    .pageChanged, .warning,
    Bilingual(
      "The page has changed since its corrections were written.", "版面文字在修正文件写成之后有过改动。"),
    remedy: Bilingual(
      "Look through the corrections; those whose lines are still found were applied.", "请核对各项修正；仍能找到原行的修正已经照用。"))

  static func correctionNotApplied(_ correction: Correction) -> Finding {
    Finding(
      .correction, .warning, at: Location(line: correction.line),
      Bilingual(
        "The correction of line \(correction.line) could not be applied: the line is not there or says something else.",
        "第\(correction.line)行的修正无法照用：该行不存在或文字已变。"),
      remedy: Bilingual("Mend or delete it in the file of corrections.", "请在修正文件中修改或删除该项。"))
  }

  static func unfinished(line: Int, article: Int) -> Finding {
    Finding(
      .unfinished, .warning, at: Location(line: line, article: article),
      Bilingual(
        "The text ends inside a sentence, and nothing says where it goes on.", "该段在句中结束，未见转版说明。"),
      remedy: Bilingual("Look for its other half, and join the two in the file of corrections.", "请查找下文，并在修正文件中写明相接。"))
  }

  static func noHeadline(line: Int, article: Int) -> Finding {
    Finding(
      .noHeadline, .note, at: Location(line: line, article: article),
      Bilingual("No headline was found for this article.", "未找到该文的标题。"),
      remedy: Bilingual("If the page has one, name its line in the file of corrections.", "若版面上有标题，请在修正文件中指明其行。"))
  }

  static func doubtful(_ reason: Reason, article: Int) -> Finding {
    Finding(
      .doubtful, .note, at: Location(line: reason.line, article: article), reason.message,
      remedy: Bilingual(
        "Compare with the printed page; if it is wrong, say so in the file of corrections.", "请与版面核对；如有误，请写入修正文件。"))
  }
}
