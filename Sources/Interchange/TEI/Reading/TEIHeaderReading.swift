import Briefing
import Newspaper
import XML

extension TEIReader {
  /// Reads the page, its file, the newspaper and the glossary; no articles yet.
  func readHeader() throws(TEIFailure) -> Brief {
    let file = try header.require("fileDesc")
    let publication = try file.require("publicationStmt")
    let lists = try file.require("sourceDesc").all("listBibl")
    let publisher = publication.first("publisher")
    guard let id = publication.text("idno", type: "brief") else {
      throw .notABrief(line: publication.line, missing: "<idno type=\"brief\">")
    }
    guard let source = lists.first(where: { $0["type"] == "files" })?.first("bibl") else {
      throw .notABrief(line: file.line, missing: "<listBibl type=\"files\">")
    }
    let characters = file.first("extent")?.all("measure").first { $0["unit"] == "character" }?["quantity"]
    return Brief(
      id: id,
      source: Brief.SourceFile(
        name: source.first("title")?.text ?? "", sha256: source.text("idno", type: "sha256") ?? "",
        encoding: source.text("note", type: "encoding") ?? "", lineEnd: source.text("note", type: "line-end") ?? "",
        lines: source.text("note", type: "lines").flatMap { Int($0) } ?? 0,
        characters: characters.flatMap { Int($0) } ?? 0,
        whiteLines: source.all("note", type: "white-line").compactMap { note in
          (note["n"].flatMap { Int($0) }).map { .init(line: $0, space: LineSpace(rendition: note["rend"]).before) }
        }),
      paper: publisher?["cert"] == nil ? publisher?.text : nil, issueDate: publication.first("date")?.text,
      glossary: lists.first { $0["type"] == "resources" }?.first("bibl").map { resource in
        Brief.Resource(
          name: resource.first("title")?.text ?? "", sha256: resource.text("idno", type: "sha256") ?? "")
      },
      service: file.first("titleStmt")?.all("respStmt").compactMap { $0.first("name") }
        .first { $0["type"] == "service" }?.text,
      articles: [])
  }

  /// Reads the life of the document.
  func readChanges() -> [Brief.Change] {
    (header.first("revisionDesc")?.all("change") ?? []).map { change in
      let hashes = change.all("idno", type: "sha256")
      func hash(_ subtype: String) -> String? { hashes.first { $0["subtype"] == subtype }?.text }
      var text = ""
      for case .text(let words) in change.children { text += words }
      let signOff = SignOff(
        articles: change.words("target").compactMap { Int($0.dropFirst(2)) }, source: hash("source") ?? "",
        english: hash("english") ?? "", glossary: hash("glossary"))
      return Brief.Change(
        status: change["status"].flatMap(Brief.Status.init) ?? .draft,
        who: change["who"].flatMap { people[$0] } ?? Brief.tool, when: dateValue(of: change), text: text,
        signOff: change["type"] == "sign-off" ? signOff : nil)
    }
  }

  /// The date in whichever attribute it stands.
  func dateValue(of element: XMLElement) -> String? { element["when"] ?? element["when-iso"] ?? element["n"] }
}
