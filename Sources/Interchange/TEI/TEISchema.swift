/// The customization of TEI that briefs follow.
public enum TEISchema {
  /// The Relax NG schema in XML syntax, in UTF-8; everything it accepts, the whole of TEI accepts too.
  public static var relaxNG: [UInt8] { PackageResources.tei_jianbao_rng }
}
