public import Findings

/// What an export or import could not carry over, or changed on the way.
///
/// An export to OmegaT reports: "OmegaT's glossary has no place for forbidden English: 3 rows (劳模精神, 产教融合, 揭牌)."
public struct InterchangeReport: Hashable, Codable, Sendable {
  /// One finding for each kind of loss, with the number of rows it concerns.
  public var findings: [Finding]

  /// Makes a report from its findings.
  public init(findings: [Finding] = []) { self.findings = findings }

  /// Whether everything was carried over as it was.
  public var isLossless: Bool { findings.isEmpty }
}

/// Bytes written for another program, and what they could not carry.
public struct Exported: Hashable, Sendable {
  /// The file.
  public var bytes: [UInt8]
  /// What the file could not carry.
  public var report: InterchangeReport

  /// Makes an export from its parts.
  public init(bytes: [UInt8], report: InterchangeReport = InterchangeReport()) {
    self.bytes = bytes
    self.report = report
  }
}

/// What was read from the file of another program, and what of it found no place.
public struct Imported<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was read.
  public var value: Value
  /// What found no place, or was understood only in part.
  public var report: InterchangeReport

  /// Makes an import from its parts.
  public init(_ value: Value, report: InterchangeReport = InterchangeReport()) {
    self.value = value
    self.report = report
  }
}

extension Finding.Kind {
  /// Something of ours that the other format has no place for.
  public static let notHeld = Self(rawValue: "not-held")
  /// A row or unit that was left out on purpose.
  public static let leftOut = Self(rawValue: "left-out")
  /// Something of the other file that we have no place for.
  public static let notUnderstood = Self(rawValue: "not-understood")
  /// Something that was changed so that the other side can read it.
  public static let adapted = Self(rawValue: "adapted")
  /// English that came home into a brief.
  public static let cameHome = Self(rawValue: "came-home")
  /// English that came back for a sentence the brief does not have.
  public static let strayed = Self(rawValue: "strayed")
}
