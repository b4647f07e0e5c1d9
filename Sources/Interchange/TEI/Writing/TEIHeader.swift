import Briefing
import Findings
import Terminology

extension TEIWriter {
  mutating func writeHeader() {
    inner("teiHeader") { writer in
      writer.inner("fileDesc") { writer in
        writer.writeTitle()
        writer.writeExtent()
        writer.writePublication()
        writer.writeSourceDescription()
      }
      writer.writeEncoding()
      writer.writeProfile()
      writer.writeRevisions()
    }
  }

  private mutating func writeTitle() {
    let date = brief.issueDate.map { ", \($0)" } ?? ""
    let paper = brief.paper.map { "\($0), " } ?? ""
    let title = "英文简报：\(brief.paper ?? "")版面\(brief.id)" + (brief.issueDate.map { "，\($0)" } ?? "")
    inner("titleStmt") { writer in
      let id = writer.brief.id
      writer.line("title", ["type": "main", "xml:lang": "en"], text: "English brief: \(paper)page \(id)\(date)")
      writer.line("title", ["type": "main", "xml:lang": "zh-Hans"], text: title)
      writer.inner("respStmt", ["xml:id": "r-tool"]) { writer in
        writer.line(
          "resp",
          text: "Restored the articles, chose key sentences, drafted English from listed resources, checked")
        writer.line("name", ["xml:id": "ag-jianbao", "type": "software", "ref": "#app-jianbao"], text: "Jianbao")
      }
      for (number, person) in writer.people.enumerated() {
        writer.inner("respStmt", ["xml:id": "r-p\(number + 1)"]) { writer in
          writer.line("resp", text: "Revised the English and answers for it")
          writer.line("persName", ["xml:id": "ag-p\(number + 1)"], text: person)
        }
      }
    }
  }

  /// The persons who wrote English or changed the status, each once, in the order of their first mention.
  var people: [String] {
    var seen: Set<String> = []
    let writers = brief.articles.lazy.flatMap { $0.headings + $0.sentences }.flatMap(\.pieces).compactMap(\.person)
    let changers = brief.changes.lazy.reversed().map(\.who).filter { $0 != "Jianbao" }
    return (Array(writers) + Array(changers)).filter { seen.insert($0).inserted }
  }

  private mutating func writeExtent() {
    let articles = brief.articles.count
    let characters = brief.source.characters
    inner("extent") { writer in
      writer.line(
        "measure", ["unit": "article", "quantity": "\(articles)"],
        text: articles == 1 ? "1 article" : "\(articles) articles")
      writer.line(
        "measure", ["unit": "character", "quantity": "\(characters)"],
        text: "\(characters) source characters, white space not counted")
    }
  }

  private mutating func writePublication() {
    inner("publicationStmt") { writer in
      writer.line("publisher", text: writer.brief.paper ?? "Not given")
      if let date = writer.brief.issueDate { writer.line("date", ["when": date], text: date) }
      writer.line("idno", ["type": "brief"], text: writer.brief.id)
      writer.inner("availability", ["status": "restricted"]) { writer in
        writer.line("p", text: "Working document; the articles remain the newspaper's.")
      }
    }
  }

  private mutating func writeSourceDescription() {
    inner("sourceDesc") { writer in
      let source = writer.brief.source
      writer.inner("listBibl", ["type": "files"]) { writer in
        writer.inner("bibl", ["xml:id": "src-file"]) { writer in
          writer.line("title", text: source.name)
          writer.line("idno", ["type": "sha256"], text: source.sha256)
          writer.line("note", ["type": "encoding"], text: source.encoding)
          writer.line("note", ["type": "line-end"], text: source.lineEnd)
          writer.line("note", ["type": "lines"], text: "\(source.lines)")
        }
      }
      if let glossary = writer.brief.glossary {
        writer.inner("listBibl", ["type": "resources"]) { writer in
          writer.inner("bibl", ["xml:id": "res-gl"]) { writer in
            writer.line("title", text: glossary.name)
            writer.line("idno", ["type": "sha256"], text: glossary.sha256)
          }
        }
      }
    }
  }

  private mutating func writeEncoding() {
    inner("encodingDesc") { writer in
      writer.line("schemaRef", ["type": "interchange", "url": TEIVocabulary.teiAll])
      writer.inner("editorialDecl") { writer in
        writer.declaration("correction", "The Chinese is never changed. A suspected slip is a finding.")
        writer.declaration(
          "normalization",
          "Characters are as received. White space at the ends of lines stands in lb/@rend and milestone/@rend as "
            + "before() and after() with the code points in hexadecimal.")
        writer.declaration(
          "segmentation",
          "A sentence (s) ends at 。！？ with its closing quotation marks; a clause of the English is a cl.")
      }
      writer.inner("refsDecl") { writer in
        writer.line(
          "p",
          text:
            "lb/@n is the line of the file, from 1; lines without lb are empty. A milestone stands where a part of a "
            + "line begins: @n is the line and the column. Ids: a1 article, .h heading, .s sentence, .x extract, .e English."
        )
      }
      writer.inner("classDecl") { writer in
        for taxonomy in [
          TEIVocabulary.origins, TEIVocabulary.bounds, TEIVocabulary.reasons, TEIVocabulary.rowStatus,
        ] {
          writer.writeTaxonomy(taxonomy)
        }
        writer.writeTaxonomy(writer.kinds)
        writer.writeTaxonomy(writer.domains)
      }
      writer.inner("appInfo") { writer in
        writer.inner("application", ["xml:id": "app-jianbao", "ident": "jianbao", "version": writer.tool]) { writer in
          writer.line("label", text: "Jianbao \(writer.tool)")
          if writer.brief.glossary != nil { writer.line("ptr", ["target": "#res-gl"]) }
        }
      }
    }
  }

  private mutating func declaration(_ name: StaticString, _ text: String) {
    inner(name) { $0.line("p", text: text) }
  }

  private mutating func writeTaxonomy(_ taxonomy: TEIVocabulary.Taxonomy) {
    if taxonomy.categories.isEmpty { return }
    inner("taxonomy", ["xml:id": taxonomy.id]) { writer in
      for category in taxonomy.categories {
        writer.inner("category", ["xml:id": category.id]) { writer in
          writer.line("catDesc", ["xml:lang": "en"], text: category.description.english)
          writer.line("catDesc", ["xml:lang": "zh-Hans"], text: category.description.chinese)
        }
      }
    }
  }

  /// The kinds of the notes of this brief, in alphabetical order.
  private var kinds: TEIVocabulary.Taxonomy {
    let kinds = Set(brief.notes.map(\.finding.kind.rawValue)).sorted()
    return .init(id: "findings", categories: kinds.map { ("f-\($0)", Bilingual($0, $0)) })
  }

  /// The subject fields of the entries of this brief, in alphabetical order.
  private var domains: TEIVocabulary.Taxonomy {
    let domains = Set(brief.entries.flatMap(\.term.domains)).sorted()
    return .init(id: "domains", categories: domains.map { (XMLName.id("dom-", $0), Bilingual($0, $0)) })
  }

  private mutating func writeProfile() {
    inner("profileDesc") { writer in
      writer.inner("langUsage") { writer in
        writer.line("language", ["ident": "zh-Hans"], text: "Chinese in simplified script")
        writer.line("language", ["ident": "en"], text: "English")
        writer.line("language", ["ident": "zh-Latn-pinyin"], text: "Chinese in Hanyu Pinyin")
      }
    }
  }

  private mutating func writeRevisions() {
    guard let newest = brief.changes.first else { return }
    let people = people
    inner("revisionDesc", ["status": newest.status.rawValue]) { writer in
      for change in writer.brief.changes {
        let who = people.firstIndex(of: change.who).map { "#ag-p\($0 + 1)" } ?? "#ag-jianbao"
        writer.line(
          "change", ["status": change.status.rawValue, "when": change.when, "who": who], text: change.text)
      }
    }
  }
}
