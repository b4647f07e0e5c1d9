import Digests

/// The terms of a glossary: a list, or the rows of a file, each of which becomes a ``Term`` when it is first asked for.
///
/// A glossary of a hundred thousand rows is opened to look up the fifty terms of a page.
public struct GlossaryTerms: RandomAccessCollection, Sendable {
  private let storage: Storage

  private enum Storage: Sendable {
    case list([Term])
    case rows(TermRows)
  }

  init(_ terms: [Term]) { storage = .list(terms) }

  init(_ rows: TermRows) { storage = .rows(rows) }

  /// The number of the first term.
  public var startIndex: Int { 0 }

  /// How many terms there are.
  public var endIndex: Int {
    switch storage {
    case .list(let terms): terms.count
    case .rows(let rows): rows.count
    }
  }

  /// The term with a number; read lent and not copied, since a term has more than ten parts.
  public subscript(number: Int) -> Term {
    _read {
      switch storage {
      case .list(let terms): yield terms[number]
      case .rows(let rows): yield rows.row(number).term
      }
    }
  }

  /// Calls a closure with each form of each term that is not retired, in UTF-8, with the numbers of term and form.
  func forEachForm(includingRetired: Bool, _ body: (UnsafeBufferPointer<UInt8>, _ term: Int, _ form: Int) -> Void) {
    switch storage {
    case .list(let terms):
      for (number, term) in terms.enumerated() where includingRetired || term.status != .retired {
        for (form, text) in term.forms.enumerated() {
          var text = text
          text.withUTF8 { body($0, number, form) }
        }
      }
    case .rows(let rows): rows.forEachForm(includingRetired: includingRetired, body)
    }
  }

  /// The numbers of the terms whose name another term has too.
  var namesakes: [Int] {
    switch storage {
    case .list(let terms): Self.repeated(terms.map { FNV1a($0.term.utf8).value })
    case .rows(let rows): rows.namesakes
    }
  }
}

extension GlossaryTerms: Hashable, Codable {
  /// Whether two lists have equal terms.
  public static func == (one: GlossaryTerms, other: GlossaryTerms) -> Bool {
    one.elementsEqual(other)
  }

  /// Hashes the terms.
  public func hash(into hasher: inout Hasher) { for term in self { hasher.combine(term) } }

  /// Reads a list of terms.
  public init(from decoder: any Decoder) throws { self.init(try [Term](from: decoder)) }

  /// Writes the terms as a list.
  public func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}
