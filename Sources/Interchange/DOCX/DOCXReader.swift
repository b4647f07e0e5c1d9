import Briefing
import English
import Findings
import XML

extension DOCX {
  /// The English that a person typed into the document of a brief.
  ///
  /// A document that Word, WPS or LibreOffice saved again is understood: sentences split into many runs, tracked changes
  /// (inserted words count, deleted ones do not), cells of several paragraphs. A row is known by its content control,
  /// else by its bookmark, else by its Chinese.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - person: Who typed it and answers for it.
  /// - Returns: The rows of all tables that have a Chinese and an English cell; ``Brief/taking(_:)`` uses them.
  /// - Throws: ``InterchangeFailure`` where it is no Word document, or damaged.
  public static func english(in bytes: [UInt8], person: String) throws(InterchangeFailure) -> [ReturnedEnglish] {
    let content: [UInt8]?
    do {
      content = try ZIPReader(bytes).file("word/document.xml")
    } catch {
      throw InterchangeFailure(error)
    }
    guard let content else {
      throw .wrongKind("Word (.docx)", found: "an archive without word/document.xml")
    }
    var rows: [XMLElement] = []
    collectRows(in: try ForeignXML.document(content, allowsDoctype: false).root, &rows)
    return rows.enumerated().compactMap { index, row in
      let cells = cells(of: row)
      let isHead = row.first("trPr")?.first("tblHeader") != nil
      guard cells.count == 2, !isHead else { return nil }
      let id = sentence(in: row)
      let chinese = words(of: cells[0])
      if id == nil, chinese.isEmpty { return nil }
      return ReturnedEnglish(
        sentence: id, chinese: chinese, english: words(of: cells[1]), origin: .reviewer, person: person,
        place: "row \(index + 1)")
    }
  }

  private static func collectRows(in element: XMLElement, _ rows: inout [XMLElement]) {
    for child in element.elements where child.name != "Fallback" {
      if child.name == "tr" { rows.append(child) }
      collectRows(in: child, &rows)
    }
  }

  /// The cells of a row, content controls around them opened.
  private static func cells(of element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child -> [XMLElement] in
      switch child.name {
      case "tc": [child]
      case "sdt", "sdtContent", "customXml", "ins": cells(of: child)
      default: []
      }
    }
  }

  /// The sentence that a row names by a content control, else by a bookmark.
  private static func sentence(in row: XMLElement) -> SentenceID? {
    var bookmark: SentenceID?
    var stack = [row]
    while let element = stack.popLast() {
      if element.name == "tag", let id = value("val", of: element).flatMap({ SentenceID(xmlID: $0) }) { return id }
      if element.name == "bookmarkStart", bookmark == nil {
        bookmark = value("name", of: element).flatMap(WordText.sentence)
      }
      stack += element.elements.reversed()
    }
    return bookmark
  }

  /// An attribute by its name, whatever its namespace: Word has two, the transitional and the strict one.
  private static func value(_ name: String, of element: XMLElement) -> String? {
    element.attributes.first { $0.name == name || $0.name.hasSuffix("}\(name)") }?.value
  }

  /// The words of a cell as a reader sees them; paragraphs follow each other with a space.
  private static func words(of element: XMLElement) -> String {
    var text = ""
    append(element, to: &text)
    return text.singleSpaced
  }

  private static func append(_ element: XMLElement, to text: inout String) {
    for child in element.elements {
      switch child.name {
      case "t": text += child.text
      case "tab", "br", "cr": text += " "
      case "noBreakHyphen": text += "-"
      case "del", "moveFrom", "pPr", "rPr", "sdtPr", "tcPr", "Fallback", "instrText": break
      case "sdt" where isPlaceholder(child): break
      case "p":
        append(child, to: &text)
        text += " "
      default: append(child, to: &text)
      }
    }
  }

  /// Whether a content control shows nothing but the program's invitation to type.
  private static func isPlaceholder(_ control: XMLElement) -> Bool {
    control.first("sdtPr")?.first("showingPlcHdr") != nil
  }
}

extension InterchangeFailure {
  /// A Word document that could not be unpacked.
  init(_ failure: ArchiveFailure) {
    switch failure {
    case .noArchive:
      self = .wrongKind("Word (.docx)", found: "no ZIP archive")
    case .damaged(let offset):
      self.init(
        Bilingual("The document is damaged at byte \(offset).", "文档在第 \(offset) 字节处损坏。"),
        remedy: Bilingual(
          "Open it in Word, save it again, and import that copy.", "请用 Word 打开并重新保存，再导入新的文件。"))
    case .encrypted:
      self.init(
        Bilingual("The document is protected by a password.", "文档有密码保护。"),
        remedy: Bilingual("Remove the password in Word, and import it again.", "请在 Word 中去除密码后再导入。"))
    case .tooLarge(let bytes):
      self.init(
        Bilingual(
          "The document would unpack to \(bytes) bytes, too much for a brief.", "文档解压后有 \(bytes) 字节，超过简报的合理大小。"),
        remedy: Bilingual("Take out pictures and attachments.", "请删除其中的图片和附件。"))
    }
  }
}
