import Briefing
import Findings
import Terminology
import XML

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
      if let service = writer.brief.service {
        writer.inner("respStmt", ["xml:id": "r-service"]) { writer in
          writer.line(
            "resp", text: "Translated sentences by machine, with terms and figures given and then checked by Jianbao")
          writer.line("name", ["xml:id": "ag-service", "type": "service"], text: service)
        }
      }
      for (number, person) in writer.people.enumerated() {
        writer.inner("respStmt", ["xml:id": "r-p\(number + 1)"]) { writer in
          writer.line("resp", text: "Revised the English and answers for it")
          writer.line("persName", ["xml:id": "ag-p\(number + 1)"], text: person)
        }
      }
    }
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
      writer.line(
        "publisher", ["cert": writer.brief.paper == nil ? "unknown" : nil], text: writer.brief.paper ?? "Not given")
      if let date = writer.brief.issueDate {
        writer.begin("date")
        writer.writeDate(date)
        writer.xml.text(date)
        writer.xml.close("date")
      }
      writer.line("idno", ["type": "brief"], text: writer.brief.id)
      // Filled in when the document is complete.
      writer.begin("idno", ["type": TEICheck.type])
      writer.xml.startContent()
      writer.checkOffset = writer.xml.bytes.count
      writer.xml.close("idno")
      writer.inner("availability", ["status": "restricted"]) { writer in
        writer.line("p", text: "Working document; the articles remain the newspaper's.")
      }
    }
  }

  private mutating func writeSourceDescription() {
    inner("sourceDesc") { writer in
      let source = writer.brief.source
      writer.writeArticleList()
      writer.inner("listBibl", ["type": "files"]) { writer in
        writer.inner("bibl", ["xml:id": "src-file"]) { writer in
          writer.line("title", text: source.name)
          writer.line("idno", ["type": "sha256"], text: source.sha256)
          writer.line("note", ["type": "encoding"], text: source.encoding)
          writer.line("note", ["type": "line-end"], text: source.lineEnd)
          writer.line("note", ["type": "lines"], text: "\(source.lines)")
          for white in source.whiteLines {
            let space = LineSpace(before: white.space)
            writer.line("note", ["type": "white-line", "n": "\(white.line)", "rend": space.rendition])
          }
        }
        for page in writer.pages {
          writer.inner("bibl", ["xml:id": writer.pageID(page), "type": "page"]) { $0.line("title", text: page) }
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

  /// Writes what each article says of itself and of its place in the newspaper.
  private mutating func writeArticleList() {
    if brief.articles.isEmpty { return }
    inner("listBibl", ["type": "articles"]) { writer in
      for (index, article) in writer.brief.articles.enumerated() {
        writer.inner("bibl", ["xml:id": "src-a\(index + 1)", "type": "article", "xml:lang": "zh-Hans"]) { writer in
          if let byline = article.byline { writer.line("author", text: byline) }
          writer.line("title", ["level": "a"], text: article.title)
          if let agency = article.agency { writer.line("note", ["type": "agency"], text: agency) }
          if let page = article.continuedFrom { writer.line("note", ["type": "continued-from"], text: page) }
          if let page = article.continuesOn { writer.line("note", ["type": "continues-on"], text: page) }
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
            "lb/@n is the line of the file, from 1, or of the page that @edRef names; lines without lb are empty, or stand in "
            + "note[@type='white-line']. A milestone stands where a part of a "
            + "line begins: @n is the line and the column. Ids: a1 article, .h heading, .s sentence, .x extract, .e English, .g gloss."
        )
      }
      writer.inner("classDecl") { writer in
        for taxonomy in [TEIVocabulary.origins, TEIVocabulary.bounds] { writer.writeTaxonomy(taxonomy) }
        if writer.brief.articles.contains(where: { !$0.glosses.isEmpty }) {
          writer.writeTaxonomy(TEIVocabulary.gloss)
        }
        writer.writeTaxonomy(writer.reasons)
        writer.writeTaxonomy(TEIVocabulary.rowStatus)
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
      var written: Set<String> = []
      for category in taxonomy.categories where written.insert(category.id).inserted {
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
    return .init(id: "findings", categories: kinds.map { (XMLName.id("f-", $0), TEIVocabulary.name(ofKind: $0)) })
  }

  /// The reasons for choosing a sentence: those that we know, and others that a summarizer gave.
  private var reasons: TEIVocabulary.Taxonomy {
    var taxonomy = TEIVocabulary.reasons
    let others = Set(brief.articles.flatMap(\.extracts).flatMap(\.reasons)).sorted()
    taxonomy.categories += others.map { (XMLName.id("w-", $0), Bilingual($0, $0)) }
    return taxonomy
  }

  /// The subject fields of the entries of this brief, in alphabetical order.
  private var domains: TEIVocabulary.Taxonomy {
    let domains = Set(brief.entries.flatMap(\.term.domains)).sorted()
    return .init(id: "domains", categories: domains.map { (XMLName.id("dom-", $0), TEIVocabulary.name(ofDomain: $0)) })
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
}
