import Findings

/// The messages of the check, whole sentences in both languages.
enum CheckMessages {
  static func figure(_ item: FigureCheck.Expected, _ english: String) -> CheckFinding {
    CheckFinding(
      item.figure.isDate ? .date : .number, zh: item.zh, en: english, range: item.figure.range,
      Bilingual(
        "The Chinese says “\(item.zh)” (\(item.figure.english)), the English “\(english)”. Write “\(item.figure.english)” or check the figure.",
        "原文是“\(item.zh)”（\(item.figure.english)），译文是“\(english)”。请改为“\(item.figure.english)”，或核对该数字。"))
  }

  static func bound(_ item: FigureCheck.Expected, _ english: String) -> CheckFinding {
    CheckFinding(
      .number, zh: item.zh, en: english, range: item.figure.range,
      Bilingual(
        "The value fits, but “\(item.zh)” means “\(item.figure.english)”, and the English says “\(english)”. Keep the bound.",
        "数值一致，但“\(item.zh)”的意思是“\(item.figure.english)”，译文“\(english)”改变或丢掉了“多、近、超、不足”一类的限定。请补上。"))
  }

  static func omitted(_ item: FigureCheck.Expected) -> CheckFinding {
    CheckFinding(
      item.figure.isDate ? .date : .omittedNumber, zh: item.zh, en: "", range: item.figure.range,
      Bilingual(
        "“\(item.zh)” (\(item.figure.english)) is missing from the English. Put it in, or confirm that it may be left out.",
        "译文漏掉了“\(item.zh)”（\(item.figure.english)）。请补上，或确认可以不译。"))
  }

  static func invented(_ figure: EnglishFigure, _ english: String) -> CheckFinding {
    CheckFinding(
      figure.isDate ? .date : .number, zh: "", en: english,
      Bilingual(
        "The English says “\(english)”, which the Chinese does not. Take it out, or confirm that it can be counted from the text.",
        "译文中的“\(english)”在原文里没有依据。请删去，或确认可以由原文推算得出。"))
  }

  static func swapped(_ item: FigureCheck.Expected, _ english: String) -> CheckFinding {
    CheckFinding(
      .number, zh: item.zh, en: english, range: item.figure.range,
      Bilingual(
        "The figure “\(item.zh)” seems to have changed places with another: the English says “\(english)”. Check what each figure counts.",
        "数字“\(item.zh)”似乎与另一个数字互换了位置，译文写成“\(english)”。请核对每个数字对应的内容。"))
  }

  static func term(_ term: CheckTerm, _ english: String, isName: Bool, _ range: Range<Int>) -> CheckFinding {
    let wanted = term.en.first ?? ""
    return CheckFinding(
      isName ? .name : .term, zh: term.zh, en: english, range: range,
      Bilingual(
        "“\(term.zh)” should be “\(wanted)” in English\(english.isEmpty ? ", and it is not there" : "; the English says “\(english)”"). Use the approved English.",
        "“\(term.zh)”的规定译法是“\(wanted)”，\(english.isEmpty ? "译文中没有出现" : "译文写成“\(english)”")。请使用规定译法。"))
  }

  static func forbidden(_ term: CheckTerm, _ english: String, _ range: Range<Int>) -> CheckFinding {
    CheckFinding(
      .forbiddenTerm, zh: term.zh, en: english, range: range,
      Bilingual(
        "“\(english)” must not be used for “\(term.zh)”. Write “\(term.en.first ?? "")”.",
        "“\(term.zh)”不得译为“\(english)”。请改为“\(term.en.first ?? "")”。"))
  }

  static func untranslated(_ words: String) -> CheckFinding {
    CheckFinding(
      .untranslated, zh: words, en: words,
      Bilingual("“\(words)” is still Chinese in the English. Translate it.", "译文中还留有中文“\(words)”。请译出。"))
  }

  static func dropped(_ words: String, _ range: Range<Int>?) -> CheckFinding {
    CheckFinding(
      .untranslated, zh: words, en: "", range: range,
      Bilingual(
        "The English has nothing for “\(words)”. Translate it, or confirm that it may be left out.",
        "译文中没有“\(words)”这一部分。请补译，或确认可以省略。"))
  }

  static func order(_ zh: String, _ english: String, _ range: Range<Int>?) -> CheckFinding {
    CheckFinding(
      .order, zh: zh, en: english, range: range,
      Bilingual(
        "The Chinese lists “\(zh)” in this order, one for one; the English has another order. Put both lists in the same order.",
        "原文“\(zh)”按顺序一一对应，译文的顺序不同。请让两组内容的次序一致。"))
  }

  static func quotation(_ zh: String, _ english: String, _ range: Range<Int>?, _ text: Bilingual) -> CheckFinding {
    CheckFinding(.quotation, zh: zh, en: english, range: range, text)
  }
}
