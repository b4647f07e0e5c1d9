import Briefing
import Terminology
import XML

extension TEIReader {
  /// Reads a glossary row.
  func readEntry(_ element: XMLElement) -> Entry {
    let forms = element.all("form")
    let lemma = forms.first { $0["type"] == "lemma" }
    let sense = element.first("sense")
    let equivalents = sense?.all("cit") ?? []
    func chinese(_ type: String) -> [String] {
      forms.filter { $0["type"] == type }.compactMap { $0.first("orth")?.text }
    }
    func english(_ subtype: String, _ form: String? = nil) -> [String] {
      equivalents.filter { $0["subtype"] == subtype && $0.first("form")?["type"] == form }
        .compactMap { $0.at("form", "orth")?.text }
    }
    let term = Term(
      term: lemma?.first("orth")?.text ?? "", english: english("preferred").first ?? "",
      admitted: english("admitted"), forbidden: english("deprecated"), variants: chinese("variant"),
      domains: (sense?.all("usg", type: "domain") ?? []).map(\.text),
      status: element["ana"].flatMap { Term.Status(rawValue: String($0.dropFirst(4))) } ?? .draft,
      note: sense?.text("note", type: "usage") ?? "", source: sense?.first("bibl")?.text ?? "",
      id: sense?.text("note", type: "concept-id"),
      action: element["type"].flatMap(Term.Action.init) ?? .translate, banned: chinese("deprecated"),
      first: english("admitted", "firstMention").first, short: english("admitted", "abbreviation").first,
      when: (sense?.all("usg", type: "when") ?? []).map(\.text), row: element["n"].flatMap { Int($0) } ?? 0)
    return Entry(
      id: element["xml:id"] ?? "", term: term, pinyin: lemma?.first("pron")?.text ?? "",
      occurrences: (sense?.all("ptr") ?? []).compactMap { $0["target"].flatMap(TEIPointer.sentence) })
  }
}
