/// Where the elements stand in a brief that carry an id of ours, so that a pointer to one that is gone is told from a
/// mistyped one.
enum TEIHome {
  /// The elements that an element of such an id stands in, from outside in, itself the last; empty where the id does not
  /// tell.
  static func path(of id: String) -> [String] {
    if id.hasPrefix("t-") { return ["back", "entry"] }
    if id.hasPrefix("r-") { return ["teiHeader", "fileDesc", "titleStmt", "respStmt"] }
    if id.hasPrefix("ag-p") { return ["teiHeader", "fileDesc", "titleStmt", "respStmt", "persName"] }
    if id.hasPrefix("ag-") { return ["teiHeader", "fileDesc", "titleStmt", "respStmt", "name"] }
    if id.hasPrefix("src-") || id.hasPrefix("res-") {
      return ["teiHeader", "fileDesc", "sourceDesc", "listBibl", "bibl"]
    }
    if id.hasPrefix("app-") { return ["teiHeader", "encodingDesc", "appInfo", "application"] }
    if closedLists.contains(where: { $0.contains(id) }) || ["dom-", "f-"].contains(where: id.hasPrefix) {
      return ["teiHeader", "encodingDesc", "classDecl", "taxonomy", "category"]
    }
    let parts = id.split(separator: ".")
    return parts.count == 2 && parts[0].first == "a" && parts[1].allSatisfy(\.isLetter) ? ["div"] : []
  }

  /// The element that must have such an id, where the id tells.
  static func element(of id: String) -> String? {
    if let last = path(of: id).last { return last }
    let parts = id.split(separator: ".")
    guard parts.count == 2, parts[0].first == "a", parts[1].last?.isNumber ?? false else { return nil }
    return "s"
  }

  /// Whether every brief has an element of such an id: if it is not found, it is gone.
  static func isInEveryBrief(_ id: String) -> Bool {
    ["r-tool", "ag-jianbao", "app-jianbao", "src-file"].contains(id) || closedLists.contains { $0.contains(id) }
  }

  /// What holds all elements of such ids: a part of the header, or what the ids begin with.
  static func part(of id: String) -> Substring? {
    let path = path(of: id)
    if path.first == "teiHeader" { return Substring(path[1]) }
    return id.lastIndex { $0 == "." || $0 == "-" }.map { id[...$0] }
  }

  private static let closedLists: [Set<String>] = [
    TEIVocabulary.origins, TEIVocabulary.gloss, TEIVocabulary.bounds, TEIVocabulary.reasons, TEIVocabulary.rowStatus,
  ].map { Set($0.categories.map(\.id)) }
}
