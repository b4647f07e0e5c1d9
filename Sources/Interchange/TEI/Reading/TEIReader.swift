public import Briefing
import Newspaper
import XML

/// Reads a TEI document of ours back into the brief it was written from.
///
/// Reading and writing are inverse: a document that Jianbao wrote comes back byte for byte. A person may have changed
/// it in between. Everything a brief has a place for is read; for the rest the brief is written again and compared
/// with the document, so that what would be lost is refused with its place.
public struct TEIReader {
  /// The brief that a document says.
  ///
  /// - Throws: ``TEIFailure`` where the bytes are no brief, or where something in them would be lost.
  public static func brief(from bytes: [UInt8]) throws(TEIFailure) -> Brief { try reading(of: bytes).brief }

  /// The brief that a document says, and the version of the program that wrote it.
  ///
  /// - Throws: ``TEIFailure`` where the bytes are no brief, or where something in them would be lost.
  public static func reading(of bytes: [UInt8]) throws(TEIFailure) -> (brief: Brief, version: String) {
    let document = try parse(bytes)
    let reader = try TEIReader(document.root)
    var brief = try reader.readBrief()
    let rewritten = try parse(TEIWriter.document(for: brief, version: reader.version))
    if let loss = TEIComparison.firstLoss(of: document, in: rewritten) {
      throw .foreign(line: loss.line, column: loss.column, what: loss.what)
    }
    brief.remarks = document.remarks
    return (brief, reader.version)
  }

  private static func parse(_ bytes: [UInt8]) throws(TEIFailure) -> XMLDocument {
    do {
      return try XMLDocument(parsing: bytes)
    } catch {
      throw .xml(error)
    }
  }

  let root: XMLElement
  let header: XMLElement
  let version: String
  /// The names of persons, by the id of their `persName` and of their `respStmt`.
  private(set) var people: [String: String] = [:]
  /// The names of other pages, by the id of their `bibl`.
  private(set) var pages: [String: String] = [:]
  /// The words of a member of a closed list, by its id.
  private(set) var words: [String: String] = [:]
  /// The places of the glossary entries, by their ids.
  private(set) var entries: [String: Int] = [:]

  private init(_ root: XMLElement) throws(TEIFailure) {
    guard root.name == "TEI", root.namespace == TEIVocabulary.namespace else {
      throw .notABrief(line: root.line, missing: "<TEI>")
    }
    self.root = root
    header = try root.require("teiHeader")
    version = header.at("encodingDesc", "appInfo", "application")?["version"] ?? ""
    for statement in header.at("fileDesc", "titleStmt")?.all("respStmt") ?? [] {
      guard let name = statement.first("persName") else { continue }
      if let id = statement["xml:id"] { people["#\(id)"] = name.text }
      if let id = name["xml:id"] { people["#\(id)"] = name.text }
    }
    for list in header.at("fileDesc", "sourceDesc")?.all("listBibl") ?? [] where list["type"] == "files" {
      for page in list.all("bibl") where page["type"] == "page" {
        if let id = page["xml:id"] { pages["#\(id)"] = page.first("title")?.text ?? "" }
      }
    }
    for taxonomy in header.at("encodingDesc", "classDecl")?.all("taxonomy") ?? [] {
      for category in taxonomy.all("category") {
        if let id = category["xml:id"] { words["#\(id)"] = category.first("catDesc")?.text ?? "" }
      }
    }
    let glossary = root.at("text", "back", "div")?.all("entry") ?? []
    for (index, entry) in glossary.enumerated() {
      if let id = entry["xml:id"] { entries["#\(id)"] = index }
    }
  }

  private func readBrief() throws(TEIFailure) -> Brief {
    let body = try root.require("text").require("body")
    var brief = try readHeader()
    for element in body.elements {
      switch element.name {
      case "fw": brief.furniture.append(readBlock(element, role: .furniture))
      case "div" where element["type"] == "article":
        brief.articles.append(try readArticle(element, number: brief.articles.count + 1))
      default: break
      }
    }
    brief.entries = (root.at("text", "back", "div")?.all("entry") ?? []).map(readEntry)
    brief.notes = readNotes()
    brief.changes = readChanges()
    return brief
  }
}

extension XMLElement {
  /// The first element along a path of names.
  func at(_ path: String...) -> XMLElement? {
    var element: XMLElement? = self
    for name in path { element = element?.first(name) }
    return element
  }

  /// The first element of a name directly inside, which a brief cannot be without.
  func require(_ name: String) throws(TEIFailure) -> XMLElement {
    guard let element = first(name) else { throw .notABrief(line: line, missing: "<\(name)>") }
    return element
  }

  /// The elements of a name and a type directly inside.
  func all(_ name: String, type: String) -> [XMLElement] { all(name).filter { $0["type"] == type } }

  /// The text of the first element of a name and a type directly inside.
  func text(_ name: String, type: String) -> String? { all(name, type: type).first?.text }

  /// The words of an attribute that holds a list.
  func words(_ attribute: String) -> [String] {
    (self[attribute] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
