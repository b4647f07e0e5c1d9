/// Derives patterns by the pieces of a document, and remembers each derivative.
struct RelaxNGDerivatives: Sendable {
  typealias ID = RelaxNGPatterns.ID

  var grammar: RelaxNGGrammar
  /// The names of documents, by which derivatives are remembered.
  var names = XMLNames()
  private var opened = PairTable()
  private var closed = PatternTable()
  private var texts = PatternTable()
  private var contains = PairTable()
  /// What is known of an attribute in a state, by state and name.
  private var rules: [AttributeRule] = []
  private var ruleNumbers = PairTable()
  private var values = ValueTable()
  /// What follows an attribute, by rule and value.
  private var judged = PairTable()

  init(_ grammar: RelaxNGGrammar) { self.grammar = grammar }

  private var patterns: RelaxNGPatterns {
    get { grammar.patterns }
    _modify { yield &grammar.patterns }
  }

  private mutating func holds(_ nameClass: Int32, _ name: Int) -> Bool {
    if let known = contains[nameClass, Int32(name)] { return known == 1 }
    let result = grammar.nameClasses[Int(nameClass)].contains(names[name])
    contains[nameClass, Int32(name)] = result ? 1 : 0
    return result
  }

  // MARK: Start tags

  /// What follows the `<name` of a start tag.
  ///
  /// - Parameter skipping: Whether what is required before may be missing, to go on after an error.
  mutating func open(_ pattern: ID, _ name: Int, skipping: Bool = false) -> ID {
    if skipping { return deriveOpen(pattern, name, skipping: true) }
    if let known = opened[pattern, Int32(name)] { return known }
    let result = deriveOpen(pattern, name, skipping: false)
    opened[pattern, Int32(name)] = result
    return result
  }

  private mutating func deriveOpen(_ pattern: ID, _ name: Int, skipping: Bool) -> ID {
    switch patterns[pattern] {
    case .choice(let a, let b):
      let first = open(a, name, skipping: skipping)
      let second = open(b, name, skipping: skipping)
      return patterns.choice(first, second)
    case .element(let element):
      let element = grammar.elements[Int(element)]
      return holds(element.nameClass, name)
        ? patterns.after(element.content, RelaxNGPatterns.empty) : RelaxNGPatterns.notAllowed
    case .interleave(let a, let b):
      let first = append(open(a, name, skipping: skipping)) { $0.interleave($1, b) }
      let second = append(open(b, name, skipping: skipping)) { $0.interleave(a, $1) }
      return patterns.choice(first, second)
    case .group(let a, let b):
      let first = append(open(a, name, skipping: skipping)) { $0.group($1, b) }
      guard skipping || patterns.isNullable(a) else { return first }
      let second = open(b, name, skipping: skipping)
      return patterns.choice(first, second)
    case .oneOrMore(let a):
      let more = patterns.optional(pattern)
      return append(open(a, name, skipping: skipping)) { $0.group($1, more) }
    case .after(let a, let b):
      return append(open(a, name, skipping: skipping)) { $0.after($1, b) }
    default: return RelaxNGPatterns.notAllowed
    }
  }

  /// Adds what follows behind the elements that a pattern has opened.
  private mutating func append(_ pattern: ID, _ rest: (inout RelaxNGPatterns, ID) -> ID) -> ID {
    switch patterns[pattern] {
    case .after(let a, let b):
      let following = rest(&patterns, b)
      return patterns.after(a, following)
    case .choice(let a, let b):
      let first = append(a, rest)
      let second = append(b, rest)
      return patterns.choice(first, second)
    default: return RelaxNGPatterns.notAllowed
    }
  }

  /// What follows the `>` of a start tag; required attributes that are missing end in `notAllowed`, or are forgiven.
  mutating func close(_ pattern: ID, forgiving: Bool = false) -> ID {
    guard patterns.has(.hasAttribute, pattern) else { return pattern }
    if !forgiving, let known = closed[pattern] { return known }
    let result: ID
    switch patterns[pattern] {
    case .attribute: result = forgiving ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
    case .choice(let a, let b):
      let first = close(a, forgiving: forgiving)
      let second = close(b, forgiving: forgiving)
      result = patterns.choice(first, second)
    case .group(let a, let b):
      let first = close(a, forgiving: forgiving)
      let second = close(b, forgiving: forgiving)
      result = patterns.group(first, second)
    case .interleave(let a, let b):
      let first = close(a, forgiving: forgiving)
      let second = close(b, forgiving: forgiving)
      result = patterns.interleave(first, second)
    case .oneOrMore(let a):
      let inner = close(a, forgiving: forgiving)
      result = patterns.oneOrMore(inner)
    case .after(let a, let b):
      let inner = close(a, forgiving: forgiving)
      result = patterns.after(inner, b)
    default: result = pattern
    }
    if !forgiving { closed[pattern] = result }
    return result
  }

  // MARK: Attributes

  /// What is known of an attribute in a state.
  private struct AttributeRule {
    /// The patterns of the values that it may have; none where it may not stand.
    var allowed: [ID]
    /// What follows it, by the patterns that its value fits.
    var next: [(fitting: [ID], state: ID)] = []
    /// Whether its values come again, as those of ids do not.
    var hasRecurringValues: Bool
  }

  /// The patterns of the values that an attribute of a name may have; none where it may not stand.
  mutating func values(of pattern: ID, _ name: Int) -> [ID] { rules[rule(of: pattern, name)].allowed }

  private mutating func rule(of pattern: ID, _ name: Int) -> Int {
    if let known = ruleNumbers[pattern, Int32(name)] { return Int(known) }
    var allowed: [ID] = []
    collectValues(pattern, name, &allowed)
    var recurs = true
    if allowed.count == 1, case .data(let datatype) = patterns[allowed[0]] {
      recurs = grammar.datatypes[Int(datatype)].kind != .ID
    }
    ruleNumbers[pattern, Int32(name)] = Int32(rules.count)
    rules.append(AttributeRule(allowed: allowed, hasRecurringValues: recurs))
    return rules.count - 1
  }

  /// What follows an attribute with a value; `notAllowed` where the attribute or its value is none.
  mutating func attribute(_ pattern: ID, _ name: Int, _ value: ArraySlice<UInt8>) -> ID {
    let rule = rule(of: pattern, name)
    let number = rules[rule].hasRecurringValues ? values.number(of: value) : nil
    if let number, let known = judged[Int32(rule), number] { return known }
    var fitting: [ID] = []
    for allowed in rules[rule].allowed where isValue(value, of: allowed) { fitting.append(allowed) }
    let next = attribute(pattern, name, matching: fitting)
    if let number { judged[Int32(rule), number] = next }
    return next
  }

  private mutating func collectValues(_ pattern: ID, _ name: Int, _ found: inout [ID]) {
    guard patterns.has(.hasAttribute, pattern) else { return }
    switch patterns[pattern] {
    case .attribute(let nameClass, let value):
      if holds(nameClass, name), !found.contains(value) { found.append(value) }
    case .choice(let a, let b), .group(let a, let b), .interleave(let a, let b):
      collectValues(a, name, &found)
      collectValues(b, name, &found)
    case .oneOrMore(let a), .after(let a, _): collectValues(a, name, &found)
    default: break
    }
  }

  /// What follows an attribute whose value fits some of the patterns of ``values(of:_:)``.
  mutating func attribute(_ pattern: ID, _ name: Int, matching fitting: [ID]) -> ID {
    let rule = rule(of: pattern, name)
    if let known = rules[rule].next.first(where: { $0.fitting == fitting }) { return known.state }
    let result = derive(pattern, name, fitting)
    rules[rule].next.append((fitting, result))
    return result
  }

  private mutating func derive(_ pattern: ID, _ name: Int, _ fitting: [ID]) -> ID {
    guard patterns.has(.hasAttribute, pattern) else { return RelaxNGPatterns.notAllowed }
    switch patterns[pattern] {
    case .attribute(let nameClass, let value):
      return holds(nameClass, name) && fitting.contains(value) ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
    case .choice(let a, let b):
      let first = derive(a, name, fitting)
      let second = derive(b, name, fitting)
      return patterns.choice(first, second)
    case .group(let a, let b):
      let inFirst = derive(a, name, fitting)
      let inSecond = derive(b, name, fitting)
      let first = patterns.group(inFirst, b)
      let second = patterns.group(a, inSecond)
      return patterns.choice(first, second)
    case .interleave(let a, let b):
      let inFirst = derive(a, name, fitting)
      let inSecond = derive(b, name, fitting)
      let first = patterns.interleave(inFirst, b)
      let second = patterns.interleave(a, inSecond)
      return patterns.choice(first, second)
    case .oneOrMore(let a):
      let inner = derive(a, name, fitting)
      let more = patterns.optional(pattern)
      return patterns.group(inner, more)
    case .after(let a, let b):
      let inner = derive(a, name, fitting)
      return patterns.after(inner, b)
    default: return RelaxNGPatterns.notAllowed
    }
  }

  // MARK: Text

  /// What follows text where its words don't matter.
  mutating func anyText(_ pattern: ID) -> ID {
    if let known = texts[pattern] { return known }
    let result = text(pattern, [])
    texts[pattern] = result
    return result
  }

  /// What follows a text.
  mutating func text(_ pattern: ID, _ words: ArraySlice<UInt8>) -> ID {
    guard patterns.has(.hasText, pattern) || patterns.has(.hasData, pattern) else { return RelaxNGPatterns.notAllowed }
    switch patterns[pattern] {
    case .text: return pattern
    case .choice(let a, let b):
      let first = text(a, words)
      let second = text(b, words)
      return patterns.choice(first, second)
    case .interleave(let a, let b):
      let inFirst = text(a, words)
      let inSecond = text(b, words)
      let first = patterns.interleave(inFirst, b)
      let second = patterns.interleave(a, inSecond)
      return patterns.choice(first, second)
    case .group(let a, let b):
      let inFirst = text(a, words)
      let first = patterns.group(inFirst, b)
      guard patterns.isNullable(a) else { return first }
      let second = text(b, words)
      return patterns.choice(first, second)
    case .oneOrMore(let a):
      let inner = text(a, words)
      let more = patterns.optional(pattern)
      return patterns.group(inner, more)
    case .after(let a, let b):
      let inner = text(a, words)
      return patterns.after(inner, b)
    case .value(let value):
      let value = grammar.values[Int(value)]
      return value.datatype.normalized(words) == value.normalized ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
    case .data(let datatype):
      return grammar.datatypes[Int(datatype)].allows(words) ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
    case .list(let items): return fits(words.split(whereSeparator: XMLCharacter.isSpace), items)
    default: return RelaxNGPatterns.notAllowed
    }
  }

  private mutating func fits(_ words: [ArraySlice<UInt8>], _ items: ID) -> ID {
    var items = items
    for word in words { items = text(items, word) }
    return patterns.isNullable(items) ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
  }

  private mutating func isValue(_ words: ArraySlice<UInt8>, of pattern: ID) -> Bool {
    if pattern == RelaxNGPatterns.text { return true }
    if patterns.isNullable(pattern), words.allSatisfy(XMLCharacter.isSpace) { return true }
    let rest = text(pattern, words)
    return patterns.isNullable(rest)
  }

  // MARK: End tags

  /// What follows an end tag; content that is still missing ends in `notAllowed`, or is forgiven.
  mutating func end(_ pattern: ID, forgiving: Bool = false) -> ID {
    switch patterns[pattern] {
    case .after(let a, let b): return forgiving || patterns.isNullable(a) ? b : RelaxNGPatterns.notAllowed
    case .choice(let a, let b):
      let first = end(a, forgiving: forgiving)
      let second = end(b, forgiving: forgiving)
      return patterns.choice(first, second)
    default: return RelaxNGPatterns.notAllowed
    }
  }
}
