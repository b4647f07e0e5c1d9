import Findings
import Foundation

/// The language in which the program speaks, by the locale of the environment.
enum Language {
  /// Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set, names it; else English.
  static let ofEnvironment: MessageLanguage = {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }()
}

/// A text of the help in the language of the environment.
func text(_ english: String, _ chinese: String) -> String {
  Bilingual(english, chinese)[Language.ofEnvironment]
}
