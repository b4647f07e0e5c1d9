import XML

/// The styles of the Word document: few, named, and with fonts that Word, WPS and LibreOffice find or replace.
enum WordStyles {
  /// A style: its id and name, its type, its size in half points, its color, whether it is bold, and whether it stays on
  /// the page of what follows.
  private struct Style {
    var id: String
    var name: String
    var isCharacter = false
    var size: Int?
    var color: String?
    var fill: String?
    var isBold = false
    var before = 0
    var after = 60
    var outline: Int?
    var staysWithNext = false
  }

  private static let styles = [
    Style(id: "Title", name: "Title", size: 36, color: "1F3864", isBold: true, after: 80),
    Style(
      id: "Heading1", name: "heading 1", size: 26, color: "1F3864", isBold: true, before: 320, after: 80, outline: 0,
      staysWithNext: true),
    Style(
      id: "Heading2", name: "heading 2", size: 22, color: "1F3864", isBold: true, before: 200, after: 80, outline: 1,
      staysWithNext: true),
    Style(id: "Facts", name: "Facts", size: 18, color: "595959", after: 100),
    Style(id: "ArticleFacts", name: "Article Facts", size: 18, color: "595959", after: 100, staysWithNext: true),
    Style(id: "Label", name: "Label", size: 16, color: "767676", after: 20),
    Style(id: "Footer", name: "footer", size: 16, color: "767676", after: 0),
    Style(id: "Cell", name: "Cell", size: 21, before: 20, after: 40),
    Style(id: "SmallCell", name: "Small Cell", size: 18, before: 20, after: 20),
    Style(
      id: "HeadCell", name: "Head Cell", size: 18, color: "1F3864", isBold: true, before: 20, after: 20,
      staysWithNext: true),
    Style(id: "Question", name: "Question", size: 20, color: "7F3F00", after: 60),
    Style(id: "Untranslated", name: "Untranslated", isCharacter: true, color: "7F3F00", fill: "FFE9C7"),
    Style(id: "OriginTerm", name: "Origin Term", isCharacter: true, color: "0B5345"),
    Style(id: "OriginFigure", name: "Origin Figure", isCharacter: true, color: "1A5276"),
    Style(id: "OriginName", name: "Origin Name", isCharacter: true, color: "5B2C6F"),
    Style(id: "OriginMachine", name: "Origin Machine", isCharacter: true, color: "566573"),
    Style(id: "OriginPerson", name: "Origin Person", isCharacter: true, color: "000000"),
  ]

  /// The part `word/styles.xml`.
  static var document: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordBody.namespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element(
              "w:rFonts", ["w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "SimSun", "w:cs": "Calibri"])
            xml.element("w:sz", ["w:val": "21"])
            xml.element("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
          }
        }
        xml.element("w:pPrDefault") { $0.element("w:pPr") { $0.element("w:spacing", ["w:after": "60"]) } }
      }
      xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"]) {
        $0.element("w:name", ["w:val": "Normal"])
      }
      for style in styles { write(style, to: &xml) }
      writeTableStyle(to: &xml)
    }
    return xml.bytes
  }

  private static func write(_ style: Style, to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": style.isCharacter ? "character" : "paragraph", "w:styleId": style.id]) { xml in
      xml.element("w:name", ["w:val": style.name])
      if !style.isCharacter {
        xml.element("w:basedOn", ["w:val": "Normal"])
        xml.element("w:pPr") { xml in
          if style.staysWithNext { xml.element("w:keepNext") }
          xml.element("w:spacing", ["w:before": "\(style.before)", "w:after": "\(style.after)"])
          if let outline = style.outline { xml.element("w:outlineLvl", ["w:val": "\(outline)"]) }
        }
      }
      xml.element("w:rPr") { xml in
        if style.isBold { xml.element("w:b") }
        if let color = style.color { xml.element("w:color", ["w:val": color]) }
        if let size = style.size { xml.element("w:sz", ["w:val": "\(size)"]) }
        if let fill = style.fill { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill]) }
      }
    }
  }

  private static func writeTableStyle(to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "table", "w:styleId": "BriefTable"]) { xml in
      xml.element("w:name", ["w:val": "Brief Table"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            xml.element(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "BFBFBF"])
          }
        }
        xml.element("w:tblCellMar") { xml in
          for side: StaticString in ["w:left", "w:right"] { xml.element(side, ["w:w": "100", "w:type": "dxa"]) }
        }
      }
    }
  }
}
