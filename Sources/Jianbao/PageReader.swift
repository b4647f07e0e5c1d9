public import Newspaper

/// Reads a page from the bytes of a file: plain text in any encoding, or a web page.
public enum PageReader {
  /// The page of a file, with how its encoding was found and doubts about its text.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - id: The name of the page.
  ///   - encoding: The encoding that the user stated.
  /// - Throws: ``DecodingFailure`` where the bytes are no text that can be read.
  public static func page(
    of bytes: [UInt8], id: String, encoding: TextEncoding? = nil
  ) throws(DecodingFailure) -> (page: Page, decoded: Decoded) {
    if WebPage.isHTML(bytes) {
      let web = try WebPage(bytes, id: id, encoding: encoding)
      return (web.page, web.decoded)
    }
    let decoded = try PageDecoder.decode(bytes, encoding: encoding)
    return (decoded.page(id: id), decoded)
  }
}
