import English
import Terminology

/// Where and when something happened, as the first key sentence says it.
struct Dateline {
  /// The place in capital letters and the day: `LIUZHOU, April 28`.
  let text: String

  /// Reads the lead of an article; `nil` where it names neither a place nor a day.
  init?(of article: ArticleBrief, in brief: Brief) {
    guard let lead = article.located.first(where: { !$0.block.role.isHeading }) else { return nil }
    let marks = lead.block.marks.indices.filter { lead.range.contains(lead.block.marks[$0].range.lowerBound) }
    let place = marks.lazy.compactMap { index -> String? in
      switch lead.block.marks[index].content {
      case .term(let entry) where brief.entries[entry].term.domains.contains("place"): brief.entries[entry].term.english
      case .name: Self.place(in: lead, mark: index)
      default: nil
      }
    }.first { !$0.isEmpty }
    let day = marks.lazy.compactMap { index -> String? in
      guard case .measure(let measure) = lead.block.marks[index].content else { return nil }
      return measure.date.flatMap(Self.day)
    }.first
    let parts = [place?.uppercased(), day].compactMap(\.self)
    if parts.isEmpty { return nil }
    text = parts.joined(separator: ", ")
  }

  /// The English of a name where the Chinese ends as places do; other names are of persons.
  private static func place(in lead: ArticleBrief.Located, mark: Int) -> String? {
    guard let last = lead.block.text.slice(lead.block.marks[mark].range).unicodeScalars.last,
      "市县区州盟旗省镇乡村港".unicodeScalars.contains(last)
    else { return nil }
    return lead.english.pieces.first { $0.mark == mark }.map { lead.english.text.slice($0.range) }
  }

  /// `April 28` for `2026-04-28` and `--04-28`; a month or a year is no day.
  private static func day(_ date: String) -> String? {
    let parts = date.split(separator: "-")
    guard date.utf8.count == 10 || date.hasPrefix("--"), parts.count == (date.hasPrefix("--") ? 2 : 3),
      let month = Int(parts[parts.count - 2]), let day = Int(parts[parts.count - 1]), (1...12).contains(month)
    else { return nil }
    return "\(months[month - 1]) \(day)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
