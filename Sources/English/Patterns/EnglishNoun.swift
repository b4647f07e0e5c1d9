/// What the grammar must know of an English noun phrase: its head, and whether it is counted.
struct EnglishNoun: Hashable, Sendable {
  /// How a noun takes articles and number.
  enum Kind: Hashable, Sendable {
    /// `patent`: `a patent`, `patents`.
    case count
    /// `tourism`, `retail sales`: no article.
    case mass
    /// `total retail sales`: plural as it stands.
    case plural
    /// `bureau`, `growth rate`: one known thing, `the`.
    case definite
    /// `Liuzhou`: no article.
    case proper
    /// `Luosifen Association`: a name with `the`.
    case properDefinite
  }

  /// How it takes articles and number.
  let kind: Kind
  /// Where its head word ends in its UTF-8: what follows is `of residents`, `in education`.
  let headEnd: Int

  /// Reads a phrase in the form in which a glossary has it: singular, without an article.
  init(_ phrase: String, isProduct: Bool = false) {
    let words = phrase.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    let cut = words.dropFirst().firstIndex { Self.prepositions.contains($0) } ?? words.endIndex
    headEnd =
      cut == words.endIndex
      ? phrase.utf8.count : phrase.utf8.distance(from: phrase.utf8.startIndex, to: words[cut - 1].endIndex)
    let head = words[..<cut].last ?? ""
    if let and = words[..<cut].firstIndex(of: "and"), and > 0,
      words[and - 1].utf8.last == UInt8(ascii: "s"),
      words[and - 1].utf8.dropLast().last != UInt8(ascii: "s"),
      !Self.isCapital(words[0])
    {
      // `workers and staff`
      kind = .plural
      return
    }
    let isName =
      Self.isCapital(head) && !Self.isAllCapitals(head) && Self.isCapital(words.first ?? "")
    if isName {
      kind = Self.namesWithArticle.contains(head.lowercased()) ? .properDefinite : .proper
    } else if head == "space", words[..<cut].dropLast().last == "floor" {
      kind = .mass
    } else {
      kind = Self.commonKind(head.lowercased(), isProduct: isProduct)
    }
  }

  /// Whether other words stand behind the head, so that nothing can follow it as in `{…} output`.
  func hasTail(_ phrase: String) -> Bool { headEnd < phrase.utf8.count }

  /// The plural of a phrase whose noun this is.
  func plural(of phrase: String) -> String {
    guard kind == .count || kind == .definite else { return phrase }
    let head = String(decoding: phrase.utf8.prefix(headEnd), as: UTF8.self)
    let tail = String(decoding: phrase.utf8.dropFirst(headEnd), as: UTF8.self)
    return Self.plural(head) + tail
  }

  /// The plural of a regular noun, and of the few irregular ones that newspapers count.
  private static func plural(_ word: String) -> String {
    for (one, several) in irregular where word.hasSuffix(one) { return word.dropLast(one.count) + several }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    for ending in ["s", "x", "z", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  private static func commonKind(_ head: String, isProduct: Bool) -> Kind {
    if definiteHeads.contains(head) { return .definite }
    if countHeads.contains(head) { return .count }
    if massHeads.contains(head) || isProduct || massEndings.contains(where: head.hasSuffix) { return .mass }
    if head.hasSuffix("s"), !head.hasSuffix("ss"), !head.hasSuffix("us"), !head.hasSuffix("is") { return .plural }
    if pluralHeads.contains(head) { return .plural }
    return .count
  }

  private static func isCapital(_ word: Substring) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first < 0x80 ? (0x41...0x5A).contains(first) : word.first?.isUppercase ?? false
  }

  private static func isAllCapitals(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { (0x41...0x5A).contains($0) } || word.allSatisfy(\.isUppercase)
  }

  /// The article for a phrase that starts so: `an` before a vowel.
  static func indefiniteArticle(for phrase: String) -> String {
    guard let first = phrase.lowercased().first else { return "a" }
    let lower = phrase.lowercased()
    if lower.hasPrefix("uni") || lower.hasPrefix("eu") || lower.hasPrefix("one") || lower.hasPrefix("use") {
      return "a"
    }
    if lower.hasPrefix("hour") || lower.hasPrefix("honor") || lower.hasPrefix("8") { return "an" }
    return "aeiou".contains(first) ? "an" : "a"
  }

  private static let prepositions: Set<Substring> = [
    "of", "for", "in", "on", "at", "above", "with", "between", "from", "to", "by", "through", "under", "per", "against",
    "into", "among", "as", "via", "within", "over", "that", "which", "who", "whose", "using", "featuring", "worth",
    "lifted",
  ]
  private static let irregular = [
    ("person", "people"), ("child", "children"), ("woman", "women"), ("fisherman", "fishermen"), ("man", "men"),
    ("secretary-general", "secretaries-general"), ("life", "lives"),
  ]
  private static let pluralHeads: Set<String> = ["people", "children", "women", "police", "cattle"]
  private static let massEndings = [
    "tion", "ment", "ance", "ence", "ism", "ity", "ness", "ing", "ware", "ology", "ics", "graphy",
  ]
  private static let massHeads: Set<String> = [
    "revenue", "income", "output", "value", "added", "trade", "tourism", "investment", "energy", "power", "electricity",
    "finance", "industry", "agriculture", "health", "culture", "progress", "growth", "work", "labor", "steel", "rice",
    "tea", "sugar", "fruit", "grain", "money", "debt", "consumption", "production", "trust", "research", "software",
    "infrastructure", "equipment", "machinery", "technology", "transport", "logistics", "e-commerce", "news", "water",
    "relief", "oil", "gas", "coal", "waste", "pollution", "safety", "security", "land", "farmland", "cropland",
    "housing", "food",
    "throughput", "traffic", "freight", "cargo", "mileage", "capital", "wealth", "talent", "personnel", "staff",
    "spending", "expenditure", "turnover", "demand", "supply", "poverty", "employment", "education", "medicine",
    "science", "media", "art", "music", "sport", "spirit", "productivity", "democracy", "diplomacy", "philosophy",
    "policy", "property", "copyright", "knowledge", "heritage", "luosifen", "noodles", "beef", "pork", "milk", "timber",
    "sugarcane", "livestock", "poultry", "seafood", "tobacco", "cotton", "silk", "cement", "glass", "paper", "plastic",
    "area", "acreage", "biomass", "forestry", "silkworm", "aquaculture", "fishery", "welfare", "aid", "care", "advice",
    "information", "data", "intelligence", "integrity", "storage", "delivery", "supervision", "civilization", "up",
    "control", "weather", "rain", "rainfall", "snow", "evidence", "thought", "renewal", "theory", "gdp",
  ]
  /// Heads with an ending of uncountable nouns that are counted all the same.
  private static let countHeads: Set<String> = [
    "meeting", "teleconference", "building", "hearing", "painting", "drawing", "crossing", "wedding", "station",
    "institution",
    "competition", "exhibition", "transaction", "application", "invention", "corporation", "convention",
    "celebration", "demonstration", "exposition", "section", "organization", "registration", "attraction", "operation",
    "position", "solution", "destination", "agreement", "settlement", "instrument", "experiment", "arrangement",
    "apartment", "establishment", "facility", "university", "community", "activity", "commodity", "entity",
    "municipality", "residence", "allowance", "line", "device", "license", "service",
    "certificate", "achievement", "document", "element", "monument", "tournament", "conversation", "regulation",
    "publication", "nation", "function", "instance", "ambulance", "event",
  ]
  private static let definiteHeads: Set<String> = [
    "bureau", "committee", "commission", "government", "department", "federation", "office", "administration", "court",
    "procuratorate", "congress", "conference", "council", "association", "number", "rate", "ratio", "index",
    "coefficient", "proportion", "percentage", "share", "amount", "total", "product", "population", "economy", "market",
    "sector", "principle",
    "environment", "system", "country", "world", "internet", "society", "union", "league", "garrison", "police", "area",
    "volume", "density", "deficit", "surplus", "level", "average", "city", "county", "province", "region", "district",
  ]
  private static let namesWithArticle: Set<String> = [
    "association", "federation", "committee", "congress", "conference", "commission", "bureau", "department",
    "ministry", "administration", "office", "center", "government", "court", "zone", "area", "region", "week",
    "festival", "expo", "forum", "games", "plan", "initiative", "law", "regulations", "program", "union", "council",
    "alliance", "academy", "institute", "museum", "library", "river", "party", "belt", "bridge", "league", "fair",
    "exposition", "summit", "organization", "agency", "authority", "foundation", "fund", "championships", "marathon",
    "competition", "contest", "award", "medal", "prize", "corridor", "railway", "expressway", "highway", "society",
    "procuratorate",
    "delta", "basin", "convention", "agreement", "treaty", "code", "outline", "campaign", "month",
  ]
}

extension EnglishNoun {
  /// A name without an article.
  static let name = EnglishNoun(kind: .proper, headEnd: 0)
  /// One known thing, with `the`.
  static let known = EnglishNoun(kind: .definite, headEnd: 0)
  /// Something counted out, in the plural.
  static let several = EnglishNoun(kind: .plural, headEnd: 0)
  /// An amount that was named, without an article.
  static let amount = EnglishNoun(kind: .mass, headEnd: 0)

  private init(kind: Kind, headEnd: Int) {
    self.kind = kind
    self.headEnd = headEnd
  }

  /// The head word of the phrase, in small letters.
  func headWord(of phrase: String) -> String {
    let head = String(decoding: phrase.utf8.prefix(headEnd), as: UTF8.self)
    return head.split(separator: " ").last?.lowercased() ?? ""
  }

  /// Heads of phrases for bodies, which have names of their own.
  static let bodies: Set<String> = [
    "bureau", "committee", "commission", "government", "department", "federation", "office", "administration", "court",
    "procuratorate", "congress", "conference", "council", "association", "union", "league", "garrison",
  ]

  /// Heads of what belongs to a city or a county by name only: the municipal library.
  static let institutions = bodies.subtracting(["conference", "congress"]).union([
    "library", "museum", "hospital", "bureau",
  ])
}

extension ArraySlice<Piece> {
  /// The pieces as one, with the origin of the last.
  var joinedText: Piece {
    var piece = self[endIndex - 1]
    piece.text = map(\.text).joined(separator: " ")
    return piece
  }
}
