import ArgumentParser
import Findings
import Interchange
import Newspaper
import Storage

/// Why a command could not do what it was asked, and the exit status that says so.
struct Failure: Error, Hashable {
  var status: Status
  var message: Bilingual

  init(_ status: Status, _ message: Bilingual) {
    self.status = status
    self.message = message
  }

  /// The exit statuses of the contract, after sysexits.h.
  enum Status: Int32, Comparable {
    case findings = 1
    case usage = 64
    case dataError = 65
    case noInput = 66
    case unavailable = 69
    case cannotCreate = 73
    case ioError = 74
    case interrupted = 130

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

    /// The error that ends the program with this status without another word.
    var exit: ExitCode { ExitCode(rawValue) }
  }
}

extension Failure {
  /// The exit that this failure leads to, after it was said.
  func said(by console: Console) -> ExitCode {
    console.say(message)
    return status.exit
  }

  /// The failure that a file which can't be read or written leads to.
  init(_ failure: StorageFailure) {
    let status: Status =
      switch failure.cause {
      case .missing, .unreadable: .noInput
      case .directory: .dataError
      case .cannotCreate: .cannotCreate
      case .cannotWrite: .ioError
      }
    self.init(status, failure.message)
  }
}

extension Failure {
  /// The failure that a file of another program which can't be read leads to.
  init(_ failure: InterchangeFailure, file: String) {
    let place = [failure.line, failure.column].compactMap(\.self).map { ":\($0)" }.joined()
    self.init(
      .dataError,
      Bilingual(
        "\(file)\(place): \(failure.message.english) \(failure.remedy.english)",
        "\(file)\(place)：\(failure.message.chinese)\(failure.remedy.chinese)"))
  }

  /// The failure that a TEI document which can't be read back leads to.
  init(_ failure: TEIFailure, file: String) {
    let finding = failure.finding
    let place = [finding.location.line, finding.location.column].compactMap(\.self).map { ":\($0)" }.joined()
    self.init(
      .dataError,
      Bilingual(
        "\(file)\(place): \(finding.message.english) \(finding.remedy?.english ?? "")",
        "\(file)\(place)：\(finding.message.chinese)\(finding.remedy?.chinese ?? "")"))
  }
}

/// Remembers the highest status of a run over many inputs.
struct Outcome {
  private var highest: Failure.Status?

  /// Whether anything has failed.
  var hasFailed: Bool { highest != nil }

  /// Notes a failure after saying what it is.
  mutating func note(_ failure: Failure, _ console: Console) {
    console.say(failure.message)
    note(failure.status)
  }

  /// Notes a status.
  mutating func note(_ status: Failure.Status) { highest = max(highest ?? status, status) }

  /// Ends the command with the highest status, or quietly where there is none.
  func end() throws {
    if let highest { throw highest.exit }
  }
}
