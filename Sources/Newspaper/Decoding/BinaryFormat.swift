public import Findings

/// A file format that is sometimes handed in where plain text is wanted, known by its first bytes.
public enum BinaryFormat: String, Hashable, Codable, Sendable, CaseIterable {
  case pdf, zip, oldOffice, richText, image, gzip, program, utf32

  /// The name as a person knows it.
  public var name: Bilingual {
    switch self {
    case .pdf: Bilingual("a PDF", " PDF 文件")
    case .zip: Bilingual("a Word or WPS document (DOCX) or another ZIP archive", " Word 或 WPS 文档（DOCX）或其他 ZIP 压缩包")
    case .oldOffice: Bilingual("an old Word or WPS document (DOC)", "旧版 Word 或 WPS 文档（DOC）")
    case .richText: Bilingual("a rich text document (RTF)", " RTF 格式文档")
    case .image: Bilingual("a picture", "图片")
    case .gzip: Bilingual("a gzip archive", " gzip 压缩包")
    case .program: Bilingual("a program", "程序文件")
    case .utf32: Bilingual("text in UTF-32, which Jianbao does not read", " UTF-32 编码的文本，简报不支持")
    }
  }

  /// Makes the format that the bytes begin like, if any.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let match = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = match.format
  }

  private static let signatures: [(bytes: [UInt8], format: BinaryFormat)] = [
    (Array("%PDF".utf8), .pdf),
    (Array("PK\u{3}\u{4}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
    (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image),
    ([0x1F, 0x8B], .gzip),
    ([0x7F, 0x45, 0x4C, 0x46], .program),
    ([0xFF, 0xFE, 0, 0], .utf32),
    ([0, 0, 0xFE, 0xFF], .utf32),
  ]
}
