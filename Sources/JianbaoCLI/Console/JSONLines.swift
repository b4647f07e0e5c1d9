import Dispatch
import Findings
import Foundation
import Storage
import Synchronization

/// Reads one JSON object a line and answers each in its place.
enum JSONLines {
  /// The identifier of a line, given back as it came: a string, a number, or nothing.
  enum ID: Codable, Hashable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  /// The answer to a line that can't be answered.
  private struct ErrorAnswer: Encodable {
    var id: ID?
    var error: String

    private enum Key: String, CodingKey { case id, error }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(id, forKey: .id)
      try object.encode(error, forKey: .error)
    }
  }

  /// What is known of a line that could not be read as a request.
  private struct Identified: Decodable {
    var id: ID?
  }

  /// Answers every line of the files, in their order; blank lines are passed over.
  ///
  /// What has come is answered before more is read, so that a program at the other end may wait for each answer, and so
  /// that memory does not grow with the number of lines.
  ///
  /// - Parameter jobs: How many lines are worked on at once.
  /// - Returns: Whether every line was answered.
  static func answer<Request: Decodable & SendableMetatype, Answer: Encodable & SendableMetatype>(
    _ files: [String], jobs: Int = 1, console: Console, with answer: @Sendable (Request) throws -> Answer
  ) throws -> Bool {
    var isComplete = true
    for file in files.isEmpty ? ["-"] : files {
      var input = try open(file)
      while case let lines = try next(&input), !lines.isEmpty {
        for response in responses(to: lines, jobs: jobs, console.language, answer) {
          try console.write(response.line)
          isComplete = isComplete && response.isAnswer
        }
      }
    }
    return isComplete
  }

  private static func open(_ file: String) throws(Failure) -> InputLines {
    do throws(StorageFailure) { return try InputLines(at: file) } catch { throw Failure(error) }
  }

  private static func next(_ input: inout InputLines) throws(Failure) -> [ArraySlice<UInt8>] {
    do throws(StorageFailure) { return try input.next() } catch { throw Failure(error) }
  }

  /// What is written for a line.
  private struct Response: Sendable {
    var line: [UInt8] = []
    var isAnswer = false
  }

  /// The responses to lines, in their order.
  private static func responses<Request: Decodable & SendableMetatype, Answer: Encodable & SendableMetatype>(
    to lines: [ArraySlice<UInt8>], jobs: Int, _ language: MessageLanguage,
    _ answer: @Sendable (Request) throws -> Answer
  ) -> [Response] {
    let responses = Mutex([Response](repeating: Response(), count: lines.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, lines.count)) { _ in
      while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < lines.count {
        let response = response(to: Data(lines[index]), language, answer)
        responses.withLock { $0[index] = response }
      }
    }
    return responses.withLock { $0 }
  }

  /// The response to a line; whatever is wrong with it is said in its place and stops nothing.
  private static func response<Request: Decodable>(
    to line: Data, _ language: MessageLanguage, _ answer: (Request) throws -> some Encodable
  ) -> Response {
    let decoder = JSONDecoder()
    do {
      return Response(line: try JSON.line(answer(decoder.decode(Request.self, from: line))), isAnswer: true)
    } catch {
      let id = (try? decoder.decode(Identified.self, from: line))?.id
      return Response(line: (try? JSON.line(ErrorAnswer(id: id, error: words(for: error)[language]))) ?? [])
    }
  }

  private static func words(for error: any Error) -> Bilingual {
    switch error {
    case let failure as Failure: failure.message
    case DecodingError.keyNotFound(let key, _):
      Bilingual("The line has no key “\(key.stringValue)”.", "该行缺少“\(key.stringValue)”。")
    case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty,
      DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
      Bilingual(
        "The value of “\(context.codingPath.map(\.stringValue).joined(separator: "."))” is not what it should be.",
        "“\(context.codingPath.map(\.stringValue).joined(separator: "."))”的值类型不对。")
    default: Bilingual("The line is no JSON object.", "该行不是JSON对象。")
    }
  }
}

/// A Chinese sentence with its identifier: `{"id","zh"}`.
struct SentenceRequest: Decodable {
  var id: JSONLines.ID?
  var zh: String
}

/// A value under the identifier of its line: `{"id", …}`, the keys of the value beside `id`.
struct Identified<Value: Encodable>: Encodable {
  var id: JSONLines.ID?
  var value: Value

  private enum Key: String, CodingKey { case id }

  func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(id, forKey: .id)
  }
}
