public import Findings

/// Why bytes could not be read as the text of a page.
public enum DecodingFailure: Error, Hashable, Sendable {
  /// There is no text: no bytes, or only a byte order mark.
  case empty
  /// More than ``PageDecoder/sizeLimit`` bytes.
  case tooLarge(bytes: Int)
  /// No text at all, but the file of another program; `format` is `nil` where it is not a known one.
  case binary(format: BinaryFormat?)
  /// Bytes that mean nothing in the encoding.
  case undecodable(TextEncoding, bytes: [UInt8], at: BytePlace)
  /// A character that no XML document may hold: NUL, a control character, U+FFFE or U+FFFF.
  case forbiddenCharacter(UInt32, at: BytePlace)
  /// No encoding is certain enough; the likeliest stands first.
  case uncertain([EncodingEvidence])
  /// A web page that shows no article.
  case noArticle
}

extension DecodingFailure {
  /// Where the failure is, as far as it has a place.
  public var place: BytePlace? {
    switch self {
    case .undecodable(_, _, let place), .forbiddenCharacter(_, let place): place
    case .empty, .tooLarge, .binary, .uncertain, .noArticle: nil
    }
  }

  /// What is wrong.
  public var message: Bilingual {
    switch self {
    case .empty:
      Bilingual("The file holds no text.", "文件中没有文字。")
    case .tooLarge(let bytes):
      Bilingual(
        "The file has \(megabytes(bytes)) MB; a page may have at most \(megabytes(PageDecoder.sizeLimit)) MB.",
        "文件大小为 \(megabytes(bytes)) MB，单个版面不得超过 \(megabytes(PageDecoder.sizeLimit)) MB。")
    case .binary(let format?):
      Bilingual("The file is \(format.name.english), not plain text.", "该文件是\(format.name.chinese)，不是纯文本。")
    case .binary(nil):
      Bilingual("The file is not text.", "该文件不是文本文件。")
    case .undecodable(let encoding, let bytes, let place):
      Bilingual(
        "\(english(place)): \(hexadecimal(bytes)) is no character in \(encoding.rawValue).",
        "\(chinese(place))：\(hexadecimal(bytes)) 在 \(encoding.rawValue) 中不是字符。")
    case .forbiddenCharacter(let scalar, let place):
      Bilingual(
        "\(english(place)): the page holds \(characterName(scalar).english), which no XML document may hold.",
        "\(chinese(place))：版面含有\(characterName(scalar).chinese)，XML 文档中不允许出现。")
    case .noArticle: Bilingual("The web page shows no article.", "网页中没有文章。")
    case .uncertain(let candidates):
      Bilingual(
        "The encoding of the page is not certain\(list(candidates, ": ", ", ")).",
        "无法确定版面的编码\(list(candidates, "：", "，"))。")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .empty:
      Bilingual(
        "Save the text of the page in the file, or leave the file out.", "请把版面文字存入该文件，或不要选用该文件。")
    case .tooLarge:
      Bilingual("Split the file: one file for each page.", "请拆分文件，每个版面一个文件。")
    case .binary:
      Bilingual(
        "Open it in its program and save it as plain text, best in UTF-8.", "请用相应程序打开，另存为纯文本，最好选用 UTF-8 编码。")
    case .undecodable:
      Bilingual(
        "State the right encoding with --encoding, or save the page anew as UTF-8.",
        "请用 --encoding 指明正确的编码，或将版面重新存为 UTF-8。")
    case .forbiddenCharacter:
      Bilingual("Delete the character in an editor and save the page anew.", "请在编辑器中删除该字符并重新保存。")
    case .noArticle:
      Bilingual(
        "Open the article itself in a browser and save that page, or copy its text into a plain text file.",
        "请在浏览器中打开文章本身并保存该网页，或将文字复制到纯文本文件中。")
    case .uncertain(let candidates):
      Bilingual(
        "State the encoding with --encoding, for example --encoding \(example(candidates)).",
        "请用 --encoding 指明编码，例如 --encoding \(example(candidates))。")
    }
  }

  private func megabytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }

  private func english(_ place: BytePlace) -> String {
    "Line \(place.line), column \(place.column) (byte \(place.offset))"
  }

  private func chinese(_ place: BytePlace) -> String {
    "第 \(place.line) 行第 \(place.column) 列（字节 \(place.offset)）"
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { "0x" + padded(UInt32($0), 2) }.joined(separator: " ")
  }

  private func characterName(_ scalar: UInt32) -> Bilingual {
    let code = "U+" + padded(scalar, 4)
    return switch scalar {
    case 0: Bilingual("the character NUL (\(code))", "空字符（\(code)）")
    case ..<0x20: Bilingual("the control character \(code)", "控制字符 \(code)")
    default: Bilingual("the noncharacter \(code)", "非字符码位 \(code)")
    }
  }

  private func padded(_ number: UInt32, _ width: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private func list(_ candidates: [EncodingEvidence], _ opening: String, _ separator: String) -> String {
    if candidates.isEmpty { return "" }
    return opening + candidates.map { "\($0.encoding.rawValue) \($0.percent)%" }.joined(separator: separator)
  }

  private func example(_ candidates: [EncodingEvidence]) -> String {
    (candidates.first?.encoding ?? .gb18030).rawValue
  }
}
