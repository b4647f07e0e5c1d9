import Terminology
import Testing

@testable import Interchange

/// What an independent reader finds in our files.
@Suite(.enabled(if: TranslateToolkit.isThere, Comment(rawValue: TranslateToolkit.missing)))
struct IndependentReaderTests {
  @Test(arguments: [
    (GlossaryFormat.tbx2, "tbx.tbxfile(data)"), (.tbx2OmegaT, "tbx.tbxfile(data)"), (.tbx2Weblate, "tbx.tbxfile(data)"),
    (.omegaT, "omegat.OmegaTFile(data)"), (.weblate, "csvl10n.csvfile(data)"),
  ])
  func `It finds the preferred English of every term`(format: GlossaryFormat, store: String) throws {
    let units = try TranslateToolkit.units(try format.export(GlossarySample.glossary).bytes, store: store)
    for term in GlossarySample.glossary.terms where term.status != .retired && !term.english.isEmpty {
      #expect(units.contains([term.term, term.english]), "\(term.term)")
    }
    let isForbiddenThere = units.contains(["劳模精神", "labor model spirit"])
    #expect(isForbiddenThere == (format == .tbx2Weblate))
  }

  @Test func `It reads our memory`() throws {
    let unit = TranslationUnit(source: "弘扬劳模精神。", target: "Promote <it> & more.", creator: "Lin", date: "2025-04-28")
    let units = try TranslateToolkit.units(
      TMX.export([unit], version: "1").bytes, store: "tmx.tmxfile(data, 'zh-Hans', 'en')")
    #expect(units == [[unit.source, unit.target]])
  }

  @Test func `It reads our XLIFF`() throws {
    let units = try TranslateToolkit.units(
      XLIFF.document(for: WorkedBrief.brief), store: "xliff2.Xliff2File(data)")
    #expect(units.count == 4)
    #expect(
      units.contains([
        "上周六，江城开办周末市集，设摊近200个，超3.5万人到场。", "On November 14, the weekend market opened, with nearly 200 stalls.",
      ]))
  }
}
