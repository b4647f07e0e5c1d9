public import Briefing
public import English
import Findings
import Newspaper

/// The English of one sentence as it came back from an editor, a translator's program or a service.
public struct ReturnedEnglish: Hashable, Sendable {
  /// The sentence, where the file still says which.
  public var sentence: SentenceID?
  /// Whether only the sentence of that id will do: a translation program keeps ids, a person who edits a table does not.
  public var isFoundByID: Bool
  /// Its Chinese, where the file still has it.
  public var chinese: String?
  /// The English, in which ⟦…⟧ is still Chinese.
  public var english: String
  /// Who wrote it: ``Origin/reviewer`` for a person, ``Origin/service`` for a machine.
  public var origin: Origin
  /// The person who answers for it, where it was a person.
  public var person: String?
  /// How far the file says it has come, where it says so.
  public var state: TranslationState?
  /// Where it stands in the file, for messages: `line 12`, `row 3`.
  public var place: String

  /// Makes the returned English of a sentence from its parts.
  public init(
    sentence: SentenceID?, isFoundByID: Bool = false, chinese: String?, english: String, origin: Origin,
    person: String? = nil,
    state: TranslationState? = nil, place: String
  ) {
    self.sentence = sentence
    self.isFoundByID = isFoundByID
    self.chinese = chinese
    self.english = english
    self.origin = origin
    self.person = person
    self.state = state
    self.place = place
  }
}

extension Brief {
  /// The brief with English that came back put into its place, and a report of what changed and what found no place.
  ///
  /// A sentence is found by its id where its Chinese is still the same, and otherwise by its Chinese, unless only its id
  /// will do; never by its position. What finds no sentence is reported and not used. Empty cells leave the English as
  /// it was.
  public func taking(_ returned: [ReturnedEnglish]) -> Imported<Brief> {
    var brief = self
    var losses = LossCount()
    var isTaken: [SentenceID: String] = [:]
    for item in returned {
      let english = item.english.singleSpaced
      guard let id = brief.find(item) else {
        if !english.isEmpty { losses.note(item.isFoundByID ? .unknownID : .strayed, item.place) }
        continue
      }
      let old = brief[english: id]
      let before = old.map(WorkingText.text)?.singleSpaced ?? ""
      if english == before { continue }
      if english.isEmpty {
        losses.note(.emptied, id.xmlID)
        continue
      }
      if let earlier = isTaken[id], earlier != english { losses.note(.takenTwice, id.xmlID) }
      isTaken[id] = english
      let empty = EnglishSentence(source: id.number, text: "", pieces: [])
      let sentence = WorkingText.sentence(english, was: old ?? empty, origin: item.origin, person: item.person)
      brief[english: id] = sentence
      losses.note(WorkingText.isEnglish(sentence) ? .cameHome : .cameHomeInPart, id.xmlID)
    }
    return Imported(brief, report: losses.report)
  }

  /// The sentence or heading that returned English belongs to.
  private func find(_ item: ReturnedEnglish) -> SentenceID? {
    let chinese = item.chinese?.withoutWhiteSpace ?? ""
    if let id = item.sentence, let known = self[chinese: id]?.withoutWhiteSpace {
      if chinese.isEmpty || chinese.hasSuffix(known) { return id }
    }
    if chinese.isEmpty || item.isFoundByID { return nil }
    // What stands before the sentence in its cell, such as the lines of the page, is no part of it.
    let candidates = returnable.compactMap { id in self[chinese: id].map { (id: id, text: $0.withoutWhiteSpace) } }
    let longest = candidates.filter { !$0.text.isEmpty && chinese.hasSuffix($0.text) }.map(\.text.utf8.count).max()
    let found = candidates.filter { $0.text.utf8.count == longest && chinese.hasSuffix($0.text) }.map(\.id)
    return found.first { $0.article == item.sentence?.article } ?? found.first
  }

  /// The headings and key sentences of the brief, whose English can come back; subheads only where they have English.
  var returnable: [SentenceID] {
    articles.enumerated().flatMap { index, article -> [SentenceID] in
      let known = Set(article.headings.map(\.source))
      let headings = article.blocks.compactMap { block -> Int? in
        guard block.role.isHeading, let number = block.sentences.first?.number else { return nil }
        return block.role != .subhead || known.contains(number) ? number : nil
      }
      return headings.map { SentenceID(article: index + 1, number: $0, isHeading: true) }
        + article.extracts.map { SentenceID(article: index + 1, number: $0.sentence) }
    }
  }

  /// The Chinese of a sentence or heading.
  subscript(chinese id: SentenceID) -> String? {
    guard articles.indices.contains(id.article - 1) else { return nil }
    let article = articles[id.article - 1]
    if id.isHeading {
      return article.blocks.first { $0.role.isHeading && $0.sentences.first?.number == id.number }?.text
    }
    guard article.extracts.contains(where: { $0.sentence == id.number }) else { return nil }
    return article.sentence(id.number).map { $0.block.text.slice($0.sentence.range) }
  }

  /// The English of a heading or key sentence; setting it keeps the order of the Chinese.
  subscript(english id: SentenceID) -> EnglishSentence? {
    get {
      guard articles.indices.contains(id.article - 1) else { return nil }
      let article = articles[id.article - 1]
      return (id.isHeading ? article.headings : article.sentences).first { $0.source == id.number }
    }
    set {
      guard let newValue, articles.indices.contains(id.article - 1) else { return }
      let path = id.isHeading ? \ArticleBrief.headings : \ArticleBrief.sentences
      var list = articles[id.article - 1][keyPath: path]
      if let index = list.firstIndex(where: { $0.source == id.number }) {
        list[index] = newValue
      } else {
        list.insert(newValue, at: list.firstIndex { $0.source > id.number } ?? list.count)
      }
      articles[id.article - 1][keyPath: path] = list
    }
  }
}

extension SentenceID {
  /// Reads an id such as `a1.s3` or `a1.h1`.
  init?(xmlID: some StringProtocol) {
    let parts = xmlID.split(separator: ".")
    guard parts.count == 2, parts[0].first == "a", let article = Int(parts[0].dropFirst()), article > 0,
      let letter = parts[1].first, letter == "s" || letter == "h", let number = Int(parts[1].dropFirst()), number > 0
    else { return nil }
    self.init(article: article, number: number, isHeading: letter == "h")
  }
}

extension String {
  /// The text without any white space, for comparing Chinese.
  var withoutWhiteSpace: String {
    var view = UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.lazy.filter { !$0.properties.isWhitespace })
    return String(view)
  }

  /// The text with one space for any white space and none at its ends.
  var singleSpaced: String {
    unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init).joined(separator: " ")
  }
}

extension LossCount.Loss {
  fileprivate static let cameHome = Self(
    kind: .cameHome, severity: .note, message: Bilingual("English was taken over", "已采用英文"))
  fileprivate static let cameHomeInPart = Self(
    kind: .cameHome, severity: .warning,
    message: Bilingual("English was taken over in which some Chinese is left", "已采用英文，但其中仍有中文"),
    remedy: Bilingual("Put the words between ⟦ and ⟧ into English.", "请将⟦⟧内的文字译成英文。"))
  fileprivate static let strayed = Self(
    kind: .strayed, severity: .warning,
    message: Bilingual(
      "The brief has no key sentence with this Chinese, so its English was not used", "简报中没有对应的中文重点句，其英文未采用"),
    remedy: Bilingual(
      "Check that the file belongs to this page, and that its Chinese was not changed.", "请确认文件与版面对应，且中文未被改动。"))
  fileprivate static let unknownID = Self(
    kind: .strayed, severity: .warning,
    message: Bilingual(
      "No key sentence of the brief has this id and this Chinese, so the English was not used",
      "简报中没有编号与中文均相符的摘句，其英文未采用"),
    remedy: Bilingual(
      "Export the brief again, and let the translation program carry the English over.", "请重新导出简报，并在翻译软件中沿用已有译文。"))
  fileprivate static let emptied = Self(
    kind: .leftOut, severity: .note,
    message: Bilingual("The English was empty in the file, so it stays as it was", "文件中英文为空，保留原有英文"))
  fileprivate static let takenTwice = Self(
    kind: .adapted, severity: .warning,
    message: Bilingual("The file has two different English versions, and the later was used", "文件中有两种不同英文，已采用后者"))
}
