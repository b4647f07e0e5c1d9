public import Findings

/// The signals of the rules, as the rules name them.
typealias Signal = Reason.Signal

extension Reason {
  /// A rule of the restorer; the raw value is its stable identifier.
  public enum Signal: String, Hashable, Codable, Sendable, CaseIterable {
    case folio
    case dateLine = "date-line"
    case desk
    case sectionName = "section-name"
    case masthead
    case markup
    case brokenAtSpace = "broken-at-space"
    case fullLine = "full-line"
    case jumpLine = "jump-line"
    case photoCredit = "photo-credit"
    case captionWording = "caption-wording"
    case presentScene = "present-scene"
    case creditFormula = "credit-formula"
    case headingForm = "heading-form"
    case prose
    case unfinishedSentence = "unfinished-sentence"
    case unfinishedOverHeading = "unfinished-over-heading"
    case unfinishedElsewhere = "unfinished-elsewhere"
    case insideParagraph = "inside-paragraph"
    case brokenHeading = "broken-heading"
    case captionCredit = "caption-credit"
    case brokenStart = "broken-start"
    case shortScene = "short-scene"
    case betweenHalves = "between-halves"
    case openBracket = "open-bracket"
    case otherAuthor = "other-author"
    case editor
    case jumpedPage = "jumped-page"
    case standsAlone = "stands-alone"
    case sharedWords = "shared-words"
    case swappedHalves = "swapped-halves"
    case noIndent = "no-indent"
    case swappedLines = "swapped-lines"
  }
}

extension Reason.Signal {
  /// The decision in words.
  public var message: Bilingual {
    switch self {
    case .folio: Bilingual("The line is a page number.", "该行是版次页码。")
    case .dateLine: Bilingual("The line is the date of the page.", "该行是版面日期。")
    case .desk: Bilingual("The line names the desk: editors, telephone, address.", "该行是编辑、电话、地址等版面信息。")
    case .sectionName: Bilingual("The line is the name of a section.", "该行是版面名称。")
    case .masthead: Bilingual("The line is the name of the paper.", "该行是报名。")
    case .markup: Bilingual("The markup of the web page shows what the line is.", "依据网页标记判定。")
    case .brokenAtSpace:
      Bilingual("The headline was broken at its space and goes on here.", "标题在空格处折行，此行接上一行。")
    case .fullLine:
      Bilingual("The line before reaches the edge of the column, so the text goes on here.", "上一行已排满，此行接上一行。")
    case .jumpLine: Bilingual("The words say that the text goes on from or to another page.", "文字表明本文上接或下转其他版面。")
    case .photoCredit: Bilingual("A photographer's credit closes the text.", "文末有摄影者署名，是图片说明。")
    case .captionWording: Bilingual("The text opens like a caption.", "开头是图片说明的写法。")
    case .betweenHalves:
      Bilingual(
        "A short sentence without indent, or between the halves of another sentence, stands under a photograph.",
        "短句没有缩进，或夹在另一句的两半之间，应为图片说明。")
    case .presentScene: Bilingual("A short sentence shows a scene, as captions do.", "短句描写现场情景，应为图片说明。")
    case .creditFormula: Bilingual("The words name the agency or the author.", "文字为电头或署名。")
    case .headingForm: Bilingual("The line is short and has no full stop, as headings do.", "该行较短且无句号，是标题形式。")
    case .prose: Bilingual("The text is made of sentences.", "由句子构成，是正文。")
    case .unfinishedSentence:
      Bilingual("The sentence before is unfinished and goes on here.", "上文句子未完，此处接续。")
    case .unfinishedOverHeading:
      Bilingual("A heading stands inside a sentence, which goes on here.", "标题插在句中，此处接续上文。")
    case .unfinishedElsewhere:
      Bilingual("The text goes on with a sentence left unfinished further up.", "此处接续前面另一处未完的句子。")
    case .insideParagraph:
      Bilingual(
        "The heading stands between the halves of a paragraph, so it belongs to that article.", "标题位于段落中间，属于该文。")
    case .brokenHeading: Bilingual("The heading goes on from the line before.", "标题接上一行。")
    case .shortScene:
      Bilingual("A short sentence at the end of a text tells one deed, as captions do.", "文末短句只写一个动作，应为图片说明。")
    case .openBracket:
      Bilingual("A bracket or quotation opened in the line before is closed here.", "上一行的括号或引号在此行闭合。")
    case .otherAuthor:
      Bilingual(
        "Two authors sign what stands here as one text, so it was parted where its words change.",
        "此处文字有两处署名，已在用词转变处分为两篇。")
    case .editor: Bilingual("The editor decided so in the file of corrections.", "编辑在修正文件中如此决定。")
    case .jumpedPage: Bilingual("The text comes from the page that the jump line names.", "文字取自转版说明所指的版面。")
    case .standsAlone: Bilingual("A short line among short lines stands as it is.", "成组短行，逐行保留。")
    case .sharedWords:
      Bilingual(
        "The words are those of another article than the one around, so it was moved there.", "用词与另一篇文章一致，已归入该文。")
    case .swappedHalves:
      Bilingual(
        "The halves of the paragraph stood in the wrong order; their ends fit together.", "段落前后两半次序颠倒，断口相合，已对调。")
    case .swappedLines:
      Bilingual(
        "Two neighbouring lines stood in the wrong order; only the other way round do they read on.",
        "相邻两行次序颠倒，对调后方能连读。")
    case .noIndent:
      Bilingual(
        "Paragraphs of this page are indented and this line is not, so it goes on with the line before.",
        "本版段落首行缩进，此行未缩进，应接上一行。")
    case .brokenStart:
      Bilingual("The line looks like a heading, but the next line goes on with its words.", "该行形似标题，但下一行接续其文字，应为正文。")
    case .captionCredit: Bilingual("The line names who took the photograph above.", "该行是上文图片的摄影者。")
    }
  }
}
