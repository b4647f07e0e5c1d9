/// Of overlapping matches, those that together cover the most characters (see ``TermMatches``).
///
/// This is weighted interval scheduling, from the right: taking a match is compared with leaving it out. At a tie it
/// is taken, which makes the cover the leftmost, and among those the one whose first term is longest.
struct GreatestCover {
  /// The indexes of the matches in the cover, in the order of the text.
  private(set) var kept: [Int] = []
  /// The index in ``kept`` of a match and the index of one that crosses it and was left out.
  private(set) var crossings: [(kept: Int, dropped: Int)] = []

  /// Chooses from matches ordered by start and, at one start, from long to short.
  init(_ matches: [TermCandidateMatch]) {
    var start = 0
    while start < matches.count {
      var end = start + 1
      var reach = matches[start].range.upperBound
      while end < matches.count, matches[end].range.lowerBound < reach {
        reach = max(reach, matches[end].range.upperBound)
        end += 1
      }
      choose(start..<end, from: matches)
      start = end
    }
  }

  private mutating func choose(_ cluster: Range<Int>, from matches: [TermCandidateMatch]) {
    if cluster.count == 1 {
      kept.append(cluster.lowerBound)
      return
    }
    let offset = cluster.lowerBound
    var best = [(characters: Int, terms: Int, takes: Bool)](repeating: (0, 0, false), count: cluster.count + 1)
    var following = [Int](repeating: cluster.upperBound, count: cluster.count)
    for place in cluster.reversed() {
      let match = matches[place]
      var (low, high) = (place + 1, cluster.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if matches[middle].range.lowerBound < match.range.upperBound { low = middle + 1 } else { high = middle }
      }
      following[place - offset] = low
      let taken = best[low - offset]
      let left = best[place + 1 - offset]
      let characters = match.folded.count + taken.characters
      let takes = (characters, -(taken.terms + 1)) >= (left.characters, -left.terms)
      best[place - offset] =
        takes ? (characters, taken.terms + 1, true) : (left.characters, left.terms, false)
    }
    let firstKept = kept.count
    var place = cluster.lowerBound
    while place < cluster.upperBound {
      if best[place - offset].takes {
        kept.append(place)
        place = following[place - offset]
      } else {
        place += 1
      }
    }
    reportCrossings(in: cluster, firstKept: firstKept, matches)
  }

  private mutating func reportCrossings(in cluster: Range<Int>, firstKept: Int, _ matches: [TermCandidateMatch]) {
    for number in firstKept..<kept.count {
      let range = matches[kept[number]].range
      for other in cluster where other != kept[number] {
        let candidate = matches[other].range
        if candidate.lowerBound >= range.upperBound { break }
        let crosses =
          candidate.overlaps(range)
          && ((candidate.lowerBound < range.lowerBound && candidate.upperBound < range.upperBound)
            || (candidate.lowerBound > range.lowerBound && candidate.upperBound > range.upperBound))
        if crosses { crossings.append((number, other)) }
      }
    }
  }
}
