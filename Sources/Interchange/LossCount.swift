import Findings

/// Counts what an export or import could not carry, so that four thousand rows make a few findings and not thousands.
struct LossCount {
  private var losses: [(key: Loss, places: [String])] = []

  /// One kind of loss.
  struct Loss: Hashable {
    var kind: Finding.Kind
    var severity: Finding.Severity
    var message: Bilingual
    var remedy: Bilingual?
  }

  /// Notes one row or unit that suffers a loss; `place` is how a person finds it again: a term, a line.
  mutating func note(_ loss: Loss, _ place: String) {
    if let index = losses.firstIndex(where: { $0.key == loss }) {
      losses[index].places.append(place)
    } else {
      losses.append((loss, [place]))
    }
  }

  /// So many examples stand in a message.
  private static let examples = 3

  /// One finding for each kind of loss, with its number and its first examples.
  var report: InterchangeReport {
    InterchangeReport(
      findings: losses.map { loss, places in
        let shown = places.prefix(Self.examples)
        let more = places.count > shown.count ? ", …" : ""
        let count = places.count
        return Finding(
          loss.kind, loss.severity,
          Bilingual(
            "\(loss.message.english): \(count) \(count == 1 ? "place" : "places") (\(shown.joined(separator: ", "))\(more)).",
            "\(loss.message.chinese)：\(count) 处（\(shown.joined(separator: "、"))\(more.isEmpty ? "" : "……")）。"),
          remedy: loss.remedy)
      })
  }
}
