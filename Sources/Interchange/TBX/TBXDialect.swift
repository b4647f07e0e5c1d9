import Findings

/// The versions and flavors of TBX that Jianbao writes.
public enum TBXDialect: String, Hashable, Codable, Sendable, CaseIterable {
  /// TBX version 3 (ISO 30042:2019), dialect TBX-Basic, style DCA.
  case basic = "tbx"
  /// TBX version 3, dialect TBX-Core: terms and notes, no data categories.
  case core = "tbx-core"
  /// TBX version 2 (martif) for translate-toolkit, which takes the first English of an entry as its translation.
  case martif = "tbx2"
  /// TBX version 2 for OmegaT, which offers every English it finds, so that forbidden English must stay out.
  case omegaT = "tbx2-omegat"
  /// TBX version 2 for Weblate, which reads a forbidden translation from an entry of its own.
  case weblate = "tbx2-weblate"

  /// Whether the file has the root element `martif` of version 2.
  var isMartif: Bool { self != .basic && self != .core }

  /// Whether notes beginning with `jianbao:` carry what TBX-Basic has no category for.
  var hasOwnNotes: Bool { self == .basic || self == .core || self == .martif }

  /// Whether the file is read by a program that offers or applies whatever stands in it.
  var isForTranslating: Bool { self == .omegaT || self == .weblate }

  /// What the reader of the file is called.
  var program: Bilingual {
    switch self {
    case .basic: Bilingual("TBX-Basic", "TBX-Basic ")
    case .core: Bilingual("TBX-Core", "TBX-Core ")
    case .martif: Bilingual("TBX version 2", "TBX 第 2 版")
    case .omegaT: Bilingual("OmegaT", "OmegaT ")
    case .weblate: Bilingual("Weblate", "Weblate ")
    }
  }

  /// What a file of the dialect gives back when it is read.
  var heldFields: Set<TermField> {
    switch self {
    case .basic, .martif: Set(TermField.allCases).subtracting([.ownColumns])
    case .core: [.id, .variants, .admitted, .status, .action, .when, .note, .type]
    case .omegaT: Self.basic.heldFields.subtracting(Self.onlyOurs + [.forbidden, .banned])
    case .weblate: Self.basic.heldFields.subtracting(Self.onlyOurs + [.banned])
    }
  }

  /// What only a file for ourselves says.
  private static let onlyOurs: [TermField] = [.status, .action, .when, .type, .since, .by]
}

/// What TBX-Basic calls things: the picklists of its data categories.
enum TBXVocabulary {
  static let preferred = "preferredTerm-admn-sts"
  static let admitted = "admittedTerm-admn-sts"
  static let deprecated = "deprecatedTerm-admn-sts"
  /// Weblate's own value, which no TBX dialect has.
  static let weblateForbidden = "forbidden"

  static let variant = "variant"
  static let fullForm = "fullForm"
  static let shortForm = "shortForm"
  static let acronym = "acronym"

  /// The values of partOfSpeech.
  static let partsOfSpeech = ["adjective", "adverb", "noun", "other", "verb"]

  /// The namespace of version 3.
  static let namespace = "urn:iso:std:iso:30042:ed-2"

  /// The beginning of the notes that carry what TBX-Basic has no category for.
  static let ownNote = "jianbao:"
  /// The beginning of the ids that are made up for rows without one.
  static let madeUpID = "jianbao-row-"

  /// The category of a short form: an acronym is written in capitals alone.
  static func shortCategory(_ short: String) -> String {
    short.unicodeScalars.allSatisfy { !$0.properties.isLowercase } ? acronym : shortForm
  }

  /// Whether an administrative status forbids the use of a term.
  static func forbids(_ status: String) -> Bool {
    let status = status.lowercased()
    return ["deprecated", "superseded", "forbidden", "obsolete"].contains { status.hasPrefix($0) }
  }
}
