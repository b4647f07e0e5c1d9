/// The names that an element or attribute of a grammar may have.
indirect enum RelaxNGNameClass: Hashable, Sendable {
  case name(XMLNames.Expanded)
  case anyName(except: RelaxNGNameClass?)
  case nsName(String, except: RelaxNGNameClass?)
  case choice([RelaxNGNameClass])

  func contains(_ name: XMLNames.Expanded) -> Bool {
    switch self {
    case .name(let other): name == other
    case .anyName(let except): !(except?.contains(name) ?? false)
    case .nsName(let namespace, let except): name.namespace == namespace && !(except?.contains(name) ?? false)
    case .choice(let classes): classes.contains { $0.contains(name) }
    }
  }

  /// The names it lists, as a person writes them; none for a class of names without end.
  var listed: [String] {
    switch self {
    case .name(let name): [name.written]
    case .anyName, .nsName: []
    case .choice(let classes): classes.flatMap(\.listed)
    }
  }
}

extension XMLNames.Expanded {
  /// The name as a person writes it: the prefix `xml` or none.
  public var written: String { namespace == XMLNames.xmlNamespace ? "xml:\(local)" : local }
}
