public import Briefing
import Findings
import Foundation

/// A brief as JSON and back, for programs: everything the brief holds, in the words of its values.
///
/// Keys are in snake case and in a fixed order, absent values are `null`: the same brief gives the same bytes. Offsets
/// are half-open UTF-8 offsets, as in the values.
public enum BriefJSON {
  /// The JSON of a brief, in UTF-8.
  ///
  /// - Throws: Nothing that a brief can cause; the encoder's own error is passed on.
  public static func document(for brief: Brief) throws -> [UInt8] { try JSONValueEncoder.bytes(of: brief) }

  /// Reads a brief that ``document(for:)`` wrote.
  ///
  /// - Throws: ``InterchangeFailure`` that names the key at which reading ended.
  public static func brief(in bytes: [UInt8]) throws(InterchangeFailure) -> Brief {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      return try decoder.decode(Brief.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw InterchangeFailure(error)
    } catch {
      throw .wrongKind("JSON", found: String(decoding: bytes.prefix(20), as: UTF8.self))
    }
  }
}

extension InterchangeFailure {
  /// JSON that is damaged or is no brief.
  fileprivate init(_ error: DecodingError) {
    let (path, reason): ([any CodingKey], Bilingual) =
      switch error {
      case .keyNotFound(let key, let context):
        (context.codingPath + [key], Bilingual("is missing", "缺失"))
      case .valueNotFound(_, let context): (context.codingPath, Bilingual("is null", "为空"))
      case .typeMismatch(_, let context): (context.codingPath, Bilingual("is of another type", "类型不符"))
      case .dataCorrupted(let context):
        (context.codingPath, Bilingual("is damaged or has a value that is not known", "损坏或取值未知"))
      @unknown default: ([], Bilingual("could not be read", "无法读取"))
      }
    let place = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    self.init(
      Bilingual(
        "This is no brief in JSON: the value at “\(place.isEmpty ? "the top" : place)” \(reason.english).",
        "这不是 JSON 格式的简报：“\(place.isEmpty ? "顶层" : place)”处的值\(reason.chinese)。"),
      remedy: Self.exportAgain)
  }
}
