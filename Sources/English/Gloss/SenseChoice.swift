/// What stands beside a word, as far as it tells the sense of the word.
enum Neighbor: String {
  case noun, verb, adjective, adverb, preposition, figure, time
  /// 的.
  case of
  /// 是, 就是.
  case be
  /// Another word of grammar.
  case other
  /// A mark, or the end of the text.
  case edge

  /// The class of an entry.
  init(_ entry: PhraseLexicon.Entry) {
    switch entry.phrase {
    case "的": self = .of
    case let phrase where phrase.hasSuffix("是"): self = .be
    default:
      switch entry.partOfSpeech {
      case "n", "f": self = .noun
      case "v", "idiom": self = .verb
      case "a": self = .adjective
      case "d": self = .adverb
      case "p": self = .preposition
      case "m", "q": self = .figure
      case "t": self = .time
      default: self = .other
      }
    }
  }
}

/// Chooses the sense of a word of grammar, or of a word that is verb and noun, by the words beside it.
///
/// 将 before a verb is `will` and before a noun `(object:)`, 地 before a verb `(-ly)`; 发展 behind a noun and before a mark
/// `development`. Where nothing decides, all senses stand there.
enum SenseChoice {
  /// The English of an entry between two neighbors.
  static func english(of entry: PhraseLexicon.Entry, _ before: Neighbor, _ behind: Neighbor) -> String {
    guard entry.phrase.utf8.count <= longest, let rules = table[entry.phrase], entry.english.contains(" / ") else {
      return entry.english
    }
    let senses = entry.english.split(separator: " / ").map(String.init)
    let rule = rules.first { $0.fits(before, behind) && senses.contains($0.sense) }
    return rule?.sense ?? entry.english
  }

  private struct Rule {
    let before: Set<Neighbor>
    let behind: Set<Neighbor>
    let sense: String

    func fits(_ before: Neighbor, _ behind: Neighbor) -> Bool {
      (self.before.isEmpty || self.before.contains(before)) && (self.behind.isEmpty || self.behind.contains(behind))
    }
  }

  /// The rules of each word, the first that fits counts.
  private static let table: [String: [Rule]] = {
    var table: [String: [Rule]] = [:]
    for row in rows.split(separator: "\n") {
      let cells = row.split(separator: " ", maxSplits: 3).map(String.init)
      func neighbors(_ cell: String) -> Set<Neighbor> {
        Set(cell.split(separator: ",").compactMap { Neighbor(rawValue: String($0)) })
      }
      guard cells.count == 4 else { continue }
      for word in cells[0].split(separator: ",") {
        table[String(word), default: []].append(
          Rule(before: neighbors(cells[1]), behind: neighbors(cells[2]), sense: cells[3]))
      }
    }
    return table
  }()

  /// The words have at most so many bytes.
  private static let longest = 6

  /// Word, what stands before it, what stands behind it (`*` is anything), sense.
  private static let rows = """
    的 verb,adjective be (the one)
    的 verb noun,figure,time (that)
    的 * * 's
    将 * verb,adverb,preposition will
    将 * noun,figure (object:)
    要 * verb,adverb,preposition must/will
    会 * verb,adverb,preposition will
    会 noun,figure edge,of meeting
    没有 * verb,adverb did not
    没有 * noun,figure not have
    只 figure * (animal)
    只 * verb,figure,adverb,adjective,preposition only
    到 verb * to
    得 verb,adjective adjective,adverb,verb (how:)
    得 edge,adverb noun,figure get
    地 adverb,adjective,verb verb,adverb,preposition (-ly)
    地 noun * place
    过 verb * (ever)
    过 edge noun pass
    为 edge * for
    为 noun,time figure be
    上 noun * on
    上 verb * (up)
    上 edge time,figure previous
    中 noun,verb * in
    中 edge noun China
    前 noun,verb,figure,time * before
    前 edge noun former
    下 noun * under
    下 verb * (down)
    下 edge noun,time next
    外 noun,verb * outside
    外 edge noun foreign
    长 * figure long
    家 figure * (firm)
    家 noun,of,preposition * home
    种 figure * kind
    种 edge,adverb,noun noun plant
    块 figure noun piece
    花 * figure,time spend
    花 * other spend
    花 adjective,of * flower
    站 noun edge,of station
    子,儿 noun,adjective,verb * (suffix)
    期 noun edge,of period
    发展 noun,adjective,of edge,of,verb,adverb,other development
    发展 adverb,other noun,adjective,figure develop
    建设 noun,adjective,of edge,of,verb,adverb,other development
    建设 adverb,other noun,adjective,figure build
    合作 noun,adjective,of edge,of,verb,adverb,other,noun cooperation
    合作 adverb * cooperate
    服务 noun,adjective,of edge,of,verb,adverb,other service
    服务 adverb,other noun,figure serve
    影响 adjective,of,verb edge,of,verb,adverb,other influence
    影响 adverb,other noun affect
    要求 noun,adjective,of edge,of,verb,adverb,other,be requirement
    要求 adverb,noun verb,figure require
    代表 noun edge,of,verb,preposition,noun representative
    代表 adverb noun represent
    教育 noun,adjective,of edge,of,verb,adverb,other,noun education
    教育 adverb noun educate
    """
}
