import Findings
import Foundation
import Jianbao
import Newspaper

/// Reads and restores the pages of a command line, with the corrections that stand beside them.
enum Pages {
  /// A page of a file, restored.
  static func restored(_ file: String, encoding: TextEncoding?) throws(Failure) -> RestoredPage {
    let bytes = try Inputs.bytes(at: file, limit: Inputs.pageLimit)
    return try restored(bytes, file: file, encoding: encoding)
  }

  /// A page of the bytes of a file, restored.
  static func restored(_ bytes: [UInt8], file: String, encoding: TextEncoding?) throws(Failure) -> RestoredPage {
    let corrections = try corrections(of: file)
    do throws(DecodingFailure) {
      return try PageReader.restored(
        bytes, id: Inputs.pageName(of: file), encoding: encoding, corrections: corrections)
    } catch {
      throw Failure(error, file: file)
    }
  }

  /// The file of corrections beside a page: `liuzhou.fix` beside `liuzhou.txt`.
  static func correctionsPath(of file: String) -> String? {
    if file == "-" { return nil }
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    return "\(folder)\(Inputs.pageName(of: file)).fix"
  }

  /// What the editor has decided about a page; nothing where there is no file of corrections.
  static func corrections(of file: String) throws(Failure) -> Corrections {
    guard let path = correctionsPath(of: file), access(path, F_OK) == 0 else { return .none }
    let text = try Inputs.text(at: path, encoding: .utf8)
    do throws(CorrectionsFailure) {
      return try Corrections(parsing: text)
    } catch {
      throw Failure(.dataError, Bilingual("\(path): \(error.message.english)", "\(path)：\(error.message.chinese)"))
    }
  }
}
