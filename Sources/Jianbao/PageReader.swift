import Findings
public import Newspaper

/// Reads and restores a page from the bytes of a file: plain text in any encoding, or a web page.
public enum PageReader {
  /// The restored page of a file, with doubts about its text among its findings.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - id: The name of the page.
  ///   - encoding: The encoding that the user stated.
  ///   - corrections: What the editor has decided about the page.
  /// - Throws: ``DecodingFailure`` where the bytes are no text that can be read.
  public static func restored(
    _ bytes: [UInt8], id: String, encoding: TextEncoding? = nil, corrections: Corrections = .none
  ) throws(DecodingFailure) -> RestoredPage {
    var restored: RestoredPage
    let doubts: [Finding]
    if WebPage.isHTML(bytes) {
      let web = try WebPage(bytes, id: id, encoding: encoding)
      restored = web.restored(corrections: corrections)
      doubts = web.decoded.findings
    } else {
      let decoded = try PageDecoder.decode(bytes, encoding: encoding)
      restored = Restorer().restore(decoded.page(id: id), corrections: corrections)
      doubts = decoded.findings
    }
    restored.findings = doubts + restored.findings
    return restored
  }
}
