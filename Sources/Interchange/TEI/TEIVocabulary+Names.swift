import Findings

/// What the words are called in both languages that a brief takes from findings and from the glossary.
extension TEIVocabulary {
  /// The kinds of the notes of a brief; a kind without a name of its own stands as it is.
  static func name(ofKind kind: String) -> Bilingual { kinds[kind] ?? Bilingual(kind, kind) }

  /// The subject fields of the glossary; a field that a desk has added stands as it is.
  static func name(ofDomain domain: String) -> Bilingual { domains[domain] ?? Bilingual(domain, domain) }

  /// Whether a kind has a name of its own, so that its description is not the kind itself.
  static func isNamed(kind: String) -> Bool { kinds[kind] != nil }

  private static let kinds: [String: Bilingual] = [
    "continuation": Bilingual("the article runs over several pages", "文章跨版"),
    "correction": Bilingual("a decision of the editor", "编辑的修正"),
    "date": Bilingual("date", "日期"),
    "doubtful": Bilingual("the restoration is not sure", "还原存疑"),
    "garbled-text": Bilingual("the text may be garbled", "文字可能有乱码"),
    "headline": Bilingual("headline", "标题"),
    "lost-character": Bilingual("a character was lost before the file came here", "文件中有已丢失的字符"),
    "memory": Bilingual("similar in the translation memory", "翻译记忆中的相似句"),
    "name": Bilingual("reading of a name", "姓名读音"),
    "no-headline": Bilingual("no headline found", "未找到标题"),
    "page-changed": Bilingual("the page has changed", "版面已改动"),
    "page-needed": Bilingual("another page is needed", "需要另一版面"),
    "service": Bilingual("translation service", "翻译服务"),
    "source": Bilingual("source", "来源"),
    "term": Bilingual("term", "术语"),
    "unfinished": Bilingual("text without an end", "文字未完"),
    "update": Bilingual("carried over from the brief before", "沿用旧简报"),
    "wording": Bilingual("wording", "表述"),
  ]

  private static let domains: [String: Bilingual] = [
    "agriculture": Bilingual("agriculture", "农业"), "culture": Bilingual("culture", "文化"),
    "economy": Bilingual("economy", "经济"), "environment": Bilingual("environment", "环境"),
    "industry": Bilingual("industry", "工业"), "international": Bilingual("international affairs", "国际"),
    "ip": Bilingual("intellectual property", "知识产权"), "labor": Bilingual("labor", "劳动"),
    "law": Bilingual("law", "法律"), "media": Bilingual("media", "传媒"),
    "organization": Bilingual("organization", "机构"), "party-state": Bilingual("Party and state", "党政"),
    "person": Bilingual("person", "人物"), "place": Bilingual("place", "地名"),
    "politics": Bilingual("politics", "政治"), "product": Bilingual("product", "产品"),
    "society": Bilingual("society", "社会"), "technology": Bilingual("technology", "科技"),
    "transport": Bilingual("transport", "交通"),
  ]
}
