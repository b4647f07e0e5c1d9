/// Names that every TEI document of ours uses.
enum TEINamespace {
  /// The namespace of TEI P5.
  static let tei = "http://www.tei-c.org/ns/1.0"
}
