import Briefing
import Terminology

extension TEIWriter {
  /// Writes the glossary rows that occur on the page: one row, one entry, one sense, and nothing that the row does not say.
  mutating func writeGlossary() {
    inner("div", ["type": "glossary", "xml:id": "glossary", "source": brief.glossary == nil ? nil : "#res-gl"]) {
      writer in
      writer.line("head", text: "Glossary entries on this page")
      for entry in writer.brief.entries { writer.writeEntry(entry) }
    }
  }

  private mutating func writeEntry(_ entry: Entry) {
    let term = entry.term
    inner(
      "entry",
      [
        "xml:id": entry.id, "type": term.action == .translate ? nil : term.action.rawValue, "n": "\(term.row)",
        "ana": "#st-\(term.status.rawValue)", "source": brief.glossary == nil ? nil : "#res-gl",
      ]
    ) { writer in
      writer.inner("form", ["type": "lemma", "xml:lang": "zh-Hans"]) { writer in
        writer.line("orth", text: term.term)
        if !entry.pinyin.isEmpty {
          writer.line("pron", ["notation": "pinyin", "xml:lang": "zh-Latn-pinyin"], text: entry.pinyin)
        }
      }
      for variant in term.variants { writer.writeForm("variant", variant, language: "zh-Hans") }
      for wording in term.banned { writer.writeForm("deprecated", wording, language: "zh-Hans") }
      writer.inner("sense") { writer in
        for domain in term.domains {
          writer.line("usg", ["type": "domain", "ana": "#\(XMLName.id("dom-", domain))"], text: domain)
        }
        for word in term.when { writer.line("usg", ["type": "when"], text: word) }
        if !term.english.isEmpty { writer.writeEquivalent("preferred", nil, term.english) }
        for english in term.admitted { writer.writeEquivalent("admitted", nil, english) }
        if let first = term.first { writer.writeEquivalent("admitted", "firstMention", first) }
        if let short = term.short { writer.writeEquivalent("admitted", "abbreviation", short) }
        for english in term.forbidden { writer.writeEquivalent("deprecated", nil, english) }
        if let id = term.id { writer.line("note", ["type": "concept-id"], text: id) }
        if !term.note.isEmpty { writer.line("note", ["type": "usage"], text: term.note) }
        if !term.source.isEmpty { writer.line("bibl", text: term.source) }
        for place in entry.occurrences { writer.line("ptr", ["type": "occurrence", "target": "#\(place.xmlID)"]) }
      }
    }
  }

  private mutating func writeForm(_ type: String, _ text: String, language: String) {
    inner("form", ["type": type, "xml:lang": language]) { $0.line("orth", text: text) }
  }

  private mutating func writeEquivalent(_ subtype: String, _ form: String?, _ text: String) {
    inner("cit", ["type": "translationEquivalent", "subtype": subtype, "xml:lang": "en"]) { writer in
      writer.inner("form", ["type": form]) { $0.line("orth", text: text) }
    }
  }
}
