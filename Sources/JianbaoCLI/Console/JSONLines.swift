import Findings
import Foundation

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
  /// - Returns: Whether every line was answered.
  static func answer<Request: Decodable>(
    _ files: [String], console: Console, with answer: (Request) throws -> some Encodable
  ) throws -> Bool {
    var isComplete = true
    let decoder = JSONDecoder()
    for file in files.isEmpty ? ["-"] : files {
      let bytes = try Inputs.bytes(at: file)
      for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where !line.allSatisfy({ $0 <= 0x20 }) {
        let data = Data(line)
        do {
          try console.write(JSON.line(answer(decoder.decode(Request.self, from: data))))
        } catch let failure as Failure where failure.status == .ioError {
          throw failure
        } catch {
          isComplete = false
          let id = (try? decoder.decode(Identified.self, from: data))?.id
          try console.write(JSON.line(ErrorAnswer(id: id, error: words(for: error)[console.language])))
        }
      }
    }
    return isComplete
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
