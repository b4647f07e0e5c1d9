import Foundation

/// Where the files of Jianbao are on this machine.
///
/// Each is looked for in this order: the option, the environment, the current project, the XDG folders.
public struct Locations: Sendable {
  private let environment: [String: String]

  /// Makes the locations of an environment, such as that of the process.
  public init(environment: [String: String]) { self.environment = environment }

  /// The glossary file: `JIANBAO_GLOSSARY`, `glossary/glossary.csv`, then the shared data folders.
  public var glossary: String? { find("JIANBAO_GLOSSARY", "glossary/glossary.csv", data: "glossary.csv") }

  /// The sentence patterns: `JIANBAO_PATTERNS`, `glossary/patterns.csv`, then the shared data folders.
  public var patterns: String? { find("JIANBAO_PATTERNS", "glossary/patterns.csv", data: "patterns.csv") }

  /// The phrase lexicon: `JIANBAO_LEXICON`, `glossary/lexicon.csv`, then the shared data folders.
  public var phrases: String? { find("JIANBAO_LEXICON", "glossary/lexicon.csv", data: "lexicon.csv") }

  /// The translation memory: `JIANBAO_MEMORY`, `glossary/memory.tmx`, then the shared data folders.
  public var memory: String? { find("JIANBAO_MEMORY", "glossary/memory.tmx", data: "memory.tmx") }

  /// The jieba dictionary: `JIANBAO_DICTIONARY`, then where Debian and pip put it.
  public var dictionary: String? {
    if let given = environment["JIANBAO_DICTIONARY"] { return given }
    let debian = "/usr/lib/python3/dist-packages/jieba/dict.txt"
    if exists(debian) { return debian }
    let roots = [environment["VIRTUAL_ENV"], environment["HOME"].map { $0 + "/.local" }, "/usr/local", "/usr"]
    for root in roots.compactMap(\.self) {
      let library = root + "/lib"
      for folder in (try? FileManager.default.contentsOfDirectory(atPath: library))?.sorted() ?? []
      where folder.hasPrefix("python3") {
        for packages in ["site-packages", "dist-packages"] {
          let path = "\(library)/\(folder)/\(packages)/jieba/dict.txt"
          if exists(path) { return path }
        }
      }
    }
    return nil
  }

  /// The folder for what can be computed again: `JIANBAO_CACHE`, else `jianbao` in the XDG cache folder; `nil` without a home.
  public var cache: String? {
    if let given = environment["JIANBAO_CACHE"], !given.isEmpty { return given }
    if let xdg = environment["XDG_CACHE_HOME"], !xdg.isEmpty { return xdg + "/jianbao" }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.cache/jianbao"
  }

  private func find(_ variable: String, _ project: String, data name: String) -> String? {
    if let given = environment[variable], !given.isEmpty { return given }
    if exists(project) { return project }
    return dataFolders.lazy.map { "\($0)/jianbao/\(name)" }.first(where: exists)
  }

  private var dataFolders: [String] {
    let home = environment["XDG_DATA_HOME"] ?? environment["HOME"].map { $0 + "/.local/share" }
    let shared = environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share"
    return [home].compactMap(\.self) + shared.split(separator: ":").map(String.init)
  }

  private func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
