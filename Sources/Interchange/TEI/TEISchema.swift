public import XML

/// The customization of TEI that briefs follow.
public enum TEISchema {
  /// The Relax NG schema in XML syntax, in UTF-8; everything it accepts, the whole of TEI accepts too.
  public static var relaxNG: [UInt8] { PackageResources.tei_jianbao_rng }

  /// The compiled schema.
  public static let grammar: RelaxNGGrammar = {
    do {
      return try RelaxNGGrammar(compiling: relaxNG)
    } catch {
      // The schema is part of the program, and the tests compile it.
      preconditionFailure("\(error)")
    }
  }()
}
