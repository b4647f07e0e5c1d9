import English
import Terminology

/// Where and when something happened, as the first key sentence says it; what it leaves out comes from the headings and the
/// first paragraph.
struct Dateline {
  /// The place in capital letters and the day: `LIUZHOU, April 28`.
  let text: String

  /// Reads the lead of an article; `nil` where it names neither a place nor a day.
  init?(of article: ArticleBrief, in brief: Brief) {
    guard let lead = article.located.first(where: { !$0.block.role.isHeading }) else { return nil }
    var spots = [Spot(block: lead.block, range: lead.range, english: lead.english)]
    let paragraph = article.blocks.first { !$0.role.isHeading }
    for block in article.blocks.filter(\.role.isHeading) + [paragraph].compactMap(\.self) {
      spots.append(Spot(block: block, range: 0..<block.text.utf8.count, english: nil))
    }
    let place = spots.lazy.compactMap { Self.place(in: $0, brief) }.first
    let day = spots.lazy.compactMap { Self.day(in: $0) }.first
    let parts = [place?.uppercased(), day].compactMap(\.self)
    if parts.isEmpty { return nil }
    text = parts.joined(separator: ", ")
  }

  /// A stretch of a block that may say where and when.
  private struct Spot {
    let block: SourceBlock
    let range: Range<Int>
    /// The English of a key sentence.
    let english: EnglishSentence?

    /// The marks inside, in their order.
    var marks: [Int] { block.marks.indices.filter { range.contains(block.marks[$0].range.lowerBound) } }
  }

  /// The first place that a stretch names.
  private static func place(in spot: Spot, _ brief: Brief) -> String? {
    spot.marks.lazy.compactMap { index -> String? in
      switch spot.block.marks[index].content {
      case .term(let entry) where brief.entries[entry].term.domains.contains("place"): brief.entries[entry].term.english
      case .name: name(in: spot, mark: index)
      default: nil
      }
    }.first { !$0.isEmpty }
  }

  /// The first day that a stretch names.
  private static func day(in spot: Spot) -> String? {
    spot.marks.lazy.compactMap { index -> String? in
      guard case .measure(let measure) = spot.block.marks[index].content else { return nil }
      return measure.date.flatMap(day)
    }.first
  }

  /// The English of a name where the Chinese ends as places do; other names are of persons.
  private static func name(in spot: Spot, mark: Int) -> String? {
    guard let last = spot.block.text.slice(spot.block.marks[mark].range).unicodeScalars.last,
      "市县区州盟旗省镇乡村港".unicodeScalars.contains(last), let english = spot.english
    else { return nil }
    return english.pieces.first { $0.mark == mark }.map { english.text.slice($0.range) }
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
