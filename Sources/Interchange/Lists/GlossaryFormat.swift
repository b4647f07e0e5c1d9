public import Terminology

/// The formats in which a glossary travels to other programs and back.
///
/// ```swift
/// let file = try GlossaryFormat.omegaT.export(glossary)
/// file.report.findings  // "OmegaT's list has no place for forbidden English: 3 places (劳模精神, …)."
/// ```
public enum GlossaryFormat: String, Hashable, Codable, Sendable, CaseIterable {
  /// TBX version 3, dialect TBX-Basic.
  case tbx
  /// TBX version 3, dialect TBX-Core.
  case tbxCore = "tbx-core"
  /// TBX version 2, as translate-toolkit reads it.
  case tbx2
  /// TBX version 2 for OmegaT.
  case tbx2OmegaT = "tbx2-omegat"
  /// TBX version 2 for Weblate.
  case tbx2Weblate = "tbx2-weblate"
  /// OmegaT's own list with three columns, `glossary.utf8`.
  case omegaT = "omegat"
  /// DeepL's CSV.
  case deepLCSV = "deepl-csv"
  /// DeepL's TSV.
  case deepLTSV = "deepl-tsv"
  /// Weblate's bilingual CSV.
  case weblate = "weblate-csv"
  /// Crowdin's CSV.
  case crowdin = "crowdin-csv"
  /// TEI dictionary entries.
  case tei
  /// CC-CEDICT, which can only be read.
  case cedict

  /// Writes a glossary.
  ///
  /// - Throws: ``InterchangeFailure`` for a format that can only be read.
  public func export(_ glossary: Glossary) throws(InterchangeFailure) -> Exported {
    if let dialect { return TBXWriter.export(glossary, as: dialect) }
    return switch self {
    case .omegaT: OmegaTList.export(glossary)
    case .deepLCSV: DeepLList.export(glossary, separator: UInt8(ascii: ","))
    case .deepLTSV: DeepLList.export(glossary, separator: UInt8(ascii: "\t"))
    case .weblate: WeblateList.export(glossary)
    case .crowdin: CrowdinList.export(glossary)
    case .tei: TEIDictionary.export(glossary)
    default: throw .onlyRead("CC-CEDICT")
    }
  }

  /// Reads a glossary; its rows are numbered from 1 in the order of the file.
  ///
  /// - Throws: ``InterchangeFailure`` with the place where the file is damaged or of another kind.
  public func glossary(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<Glossary> {
    if dialect != nil { return try TBXReader.glossary(in: bytes) }
    return switch self {
    case .omegaT: try OmegaTList.glossary(in: bytes)
    case .deepLCSV: try DeepLList.glossary(in: bytes, separator: UInt8(ascii: ","))
    case .deepLTSV: try DeepLList.glossary(in: bytes, separator: UInt8(ascii: "\t"))
    case .weblate: try WeblateList.glossary(in: bytes)
    case .crowdin: try CrowdinList.glossary(in: bytes)
    case .tei: try TEIDictionary.glossary(in: bytes)
    default: try CedictLexicon.glossary(in: bytes)
    }
  }

  /// Whether the format can be written.
  public var canExport: Bool { self != .cedict }

  /// The ending of the file name, with which the other program looks for it.
  public var fileExtension: String {
    switch self {
    case .tbx, .tbxCore, .tbx2, .tbx2OmegaT, .tbx2Weblate: "tbx"
    case .omegaT: "utf8"
    case .deepLCSV, .weblate, .crowdin: "csv"
    case .deepLTSV: "tsv"
    case .tei: "xml"
    case .cedict: "u8"
    }
  }

  /// The dialect of TBX, where it is one.
  var dialect: TBXDialect? {
    switch self {
    case .tbx: .basic
    case .tbxCore: .core
    case .tbx2: .martif
    case .tbx2OmegaT: .omegaT
    case .tbx2Weblate: .weblate
    default: nil
    }
  }

  /// What a file of the format gives back when it is read.
  var heldFields: Set<TermField> {
    if let dialect { return dialect.heldFields }
    return switch self {
    case .omegaT: OmegaTList.heldFields
    case .weblate: WeblateList.heldFields
    case .crowdin: CrowdinList.heldFields
    case .tei: TEIDictionary.heldFields
    default: DeepLList.heldFields
    }
  }
}
