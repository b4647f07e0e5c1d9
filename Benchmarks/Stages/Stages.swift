import Foundation

/// Measures the stages of the way from bytes to a validated brief, each in this process and on one core.
///
/// ```
/// StageBenchmarks PAGES TERMS ROUNDS
/// ```
/// PAGES is a folder of pages, TERMS a glossary for the bare term matcher. The answer is one JSON object; a case whose
/// count differs from round to round, or is not what it must be, ends the program with an error.
@main
struct Stages {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let rounds = Int(arguments[3]), rounds > 0 else {
      FileHandle.standardError.write(Data("usage: StageBenchmarks PAGES TERMS ROUNDS\n".utf8))
      exit(64)
    }
    let workload = try Workload(pages: arguments[1], terms: arguments[2])
    var cases: [Measurement] = []
    for stage in workload.stages { cases.append(try stage.measured(rounds: rounds)) }
    let report = Report(bytes: workload.byteCount, pages: workload.pageCount, cases: cases)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    FileHandle.standardOutput.write(try encoder.encode(report) + Data("\n".utf8))
  }

  /// What the program prints.
  struct Report: Encodable {
    /// The source text, in bytes.
    var bytes: Int
    var pages: Int
    var cases: [Measurement]
  }
}

/// A stage: its name, what it does to all pages, and how many things that must give where it is known.
struct Stage {
  var name: String
  var expected: Int?
  var work: () throws -> Int

  /// Does the work again and again.
  func measured(rounds: Int) throws -> Measurement {
    let count = try work()
    guard count > 0, expected == nil || expected == count else {
      throw WrongCount(stage: name, count: count, expected: expected)
    }
    var seconds: [Double] = []
    for _ in 0..<rounds {
      let start = ContinuousClock.now
      let again = try work()
      seconds.append((ContinuousClock.now - start) / .seconds(1))
      if again != count { throw WrongCount(stage: name, count: again, expected: count) }
    }
    return Measurement(name: name, count: count, seconds: seconds)
  }
}

/// How long a stage took.
struct Measurement: Encodable {
  var name: String
  /// How many things it made, the same in every round.
  var count: Int
  /// The time of each round.
  var seconds: [Double]
}

/// A stage that did not do what it should, so that its time means nothing.
struct WrongCount: Error {
  var stage: String
  var count: Int
  var expected: Int?
}
