/// Puts dates into the form that English has in front of a clause: `on April 28`, `in 2024`.
enum DateAdverbial {
  /// The date with its preposition; words such as `recently` and `last year` take none.
  static func words(_ english: String) -> String {
    let words = english.split(separator: " ")
    guard let first = words.first else { return english }
    if adverbs.contains(first.lowercased()) { return english }
    let isDay = words.count > 1 && months.contains(first) && words[1].count <= 3 && words[1].first?.isNumber == true
    if isDay || months.contains(first) || first.first?.isNumber == true, words.contains("to") {
      return "from " + english
    }
    if isDay { return "on " + english }
    if english.hasPrefix("the morning of") || english.hasPrefix("the afternoon of")
      || english.hasPrefix("the evening of")
    {
      return "on " + english
    }
    if english.hasPrefix("the day ") { return english }
    // the 20th of a month that was named before
    if first == "the", words.count == 2, words[1].first?.isNumber == true { return "on " + english }
    if english.hasPrefix("the end of") || english.hasPrefix("the beginning of") { return "at " + english }
    if months.contains(first) || first.first?.isNumber == true || inside.contains(first) { return "in " + english }
    if periods.contains(first) { return "in the " + english }
    return english
  }

  private static let inside: Set<Substring> = ["the", "early", "mid", "late"]
  private static let months: Set<Substring> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let periods: Set<Substring> = ["first", "second", "third", "fourth"]
  private static let adverbs: Set<String> = [
    "recently", "last", "this", "next", "today", "yesterday", "tomorrow", "in", "on", "at", "during", "from", "by",
    "since", "until", "between",
  ]
}
