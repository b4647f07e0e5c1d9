public import Briefing
import XML

/// A brief as a Word document (ECMA-376, Office Open XML), to be edited in Word, WPS or LibreOffice and to come home again.
///
/// Questions stand on top; then each article with its Chinese on the left and its English on the right; then the figures
/// and the terms as tables. ⟦…⟧ is still Chinese. Every English cell carries the id of its sentence, so that
/// ``english(in:person:)`` can bring home what a person typed.
public enum DOCX {
  /// The document of a brief; the same brief gives the same bytes.
  public static func document(for brief: Brief) -> [UInt8] {
    var archive = ZIPWriter()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add(
      "_rels/.rels",
      relationships([
        ("rId1", "officeDocument", "word/document.xml"), ("rId2", "metadata/core-properties", "docProps/core.xml"),
      ]))
    archive.add("docProps/core.xml", properties(of: brief))
    archive.add("word/document.xml", WordBody.document(for: brief))
    archive.add("word/styles.xml", WordStyles.document)
    archive.add("word/footer1.xml", footer(of: brief))
    archive.add(
      "word/_rels/document.xml.rels",
      relationships([("rId1", "styles", "styles.xml"), ("rId2", "footer", "footer1.xml")]))
    return archive.finish()
  }

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(package)/content-types"]) { xml in
      xml.element(
        "Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      let parts = [
        ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
        ("/word/footer1.xml", "\(word).footer+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ]
      for (name, type) in parts { xml.element("Override", ["PartName": name, "ContentType": type]) }
    }
    return xml.bytes
  }

  private static func relationships(_ list: [(id: String, type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
      for (id, type, target) in list {
        let base = type.hasPrefix("metadata/") ? "\(package)/relationships" : office
        xml.element("Relationship", ["Id": id, "Type": "\(base)/\(type)", "Target": target])
      }
    }
    return xml.bytes
  }

  private static func properties(of brief: Brief) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      ["xmlns:cp": "\(package)/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/"]
    ) { xml in
      xml.element("dc:title", text: "Brief of \(brief.paper ?? brief.id)")
      xml.element("dc:creator", text: Brief.tool)
      xml.element("dc:identifier", text: brief.source.sha256)
      xml.element("dc:language", text: LanguageTag.english)
    }
    return xml.bytes
  }

  private static func footer(of brief: Brief) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", ["xmlns:w": WordBody.namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Footer"]) }
        xml.element("w:r") { $0.element("w:t", ["xml:space": "preserve"], text: "\(brief.id) · ") }
        xml.element("w:fldSimple", ["w:instr": "PAGE"]) { $0.element("w:r") { $0.element("w:t", text: "1") } }
      }
    }
    return xml.bytes
  }
}
