/// A compiled Relax NG schema: its patterns, and what its names, data types and elements stand for.
///
/// Compiling the whole of TEI takes a fraction of a second, where libxml2 takes ten; and a validator that is ours can
/// say where, what and what else would have been right.
public struct RelaxNGGrammar: Sendable {
  typealias ID = RelaxNGPatterns.ID

  var patterns = RelaxNGPatterns()
  var nameClasses: [RelaxNGNameClass] = []
  var datatypes: [RelaxNGDatatype] = []
  /// The data type that a value is compared by, and the value.
  var values: [Value] = []
  var elements: [Element] = []
  var start: ID = RelaxNGPatterns.notAllowed

  struct Value: Hashable, Sendable {
    var datatype: RelaxNGDatatype
    var text: String
    /// The text in UTF-8 with its white space treated as the type says.
    var normalized: ArraySlice<UInt8>

    init(datatype: RelaxNGDatatype, text: String) {
      self.datatype = datatype
      self.text = text
      normalized = datatype.normalized(Array(text.utf8)[...])
    }
  }

  struct Element: Sendable {
    var nameClass: Int32
    var content: ID
  }

  /// Compiles a schema in XML syntax that stands in one file.
  ///
  /// - Throws: ``SchemaFailure`` with the line of what can't be compiled.
  public init(compiling bytes: [UInt8]) throws(SchemaFailure) {
    let document: XMLDocument
    do {
      document = try XMLDocument(parsing: bytes)
    } catch {
      throw SchemaFailure(message: "The schema is not well-formed XML: \(error)")
    }
    var compiler = RelaxNGCompiler()
    self = try compiler.compile(document.root)
  }

  init() {}
}

/// Why a schema could not be compiled.
public struct SchemaFailure: Error, Hashable, Sendable {
  /// What is wrong with it, and where.
  public var message: String
}
