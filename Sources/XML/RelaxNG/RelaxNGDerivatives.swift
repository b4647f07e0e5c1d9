/// Derives patterns by the pieces of a document, and remembers each derivative.
struct RelaxNGDerivatives: Sendable {
  typealias ID = RelaxNGPatterns.ID

  var grammar: RelaxNGGrammar
  /// The names of documents, by which derivatives are remembered.
  var names = XMLNames()
  private var opened = RelaxNGMemo()
  private var closed = RelaxNGMemo()
  private var texts = RelaxNGMemo()
  private var attributes: [AttributeKey: ID] = [:]
  /// The places of the attributes met so far in ``steps``, by pattern and name.
  private var stepNumbers = RelaxNGMemo()
  private var steps: [AttributeStep] = []
  private var contains = RelaxNGMemo()

  private var verdicts: [ValueKey: Bool] = [:]

  /// The longest value that is remembered, in bytes, and how many are.
  private static let rememberedLength = 32
  private static let rememberedValues = 4096

  private struct ValueKey: Hashable {
    var pattern: ID
    var words: String
  }

  /// An attribute of a name where a pattern stands.
  private struct AttributeStep {
    /// The patterns that its value may have; none where it may not stand.
    var allowed: [ID]
    /// What follows where its value has all of them; unknown until that happens.
    var next: ID?
  }

  private struct AttributeKey: Hashable {
    var pattern: ID
    var name: Int32
    var matched: UInt64
  }

  init(_ grammar: RelaxNGGrammar) { self.grammar = grammar }

  private var patterns: RelaxNGPatterns {
    get { grammar.patterns }
    _modify { yield &grammar.patterns }
  }

  private static func key(_ pattern: ID, _ name: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: pattern)) << 32 | UInt64(UInt32(truncatingIfNeeded: name))
  }

  private mutating func holds(_ nameClass: Int32, _ name: Int) -> Bool {
    let key = Self.key(nameClass, name)
    if let known = contains[key] { return known == 1 }
    let result = grammar.nameClasses[Int(nameClass)].contains(names[name])
    contains[key] = result ? 1 : 0
    return result
  }

  // MARK: Start tags

  /// What follows the `<name` of a start tag.
  ///
  /// - Parameter skipping: Whether what is required before may be missing, to go on after an error.
  mutating func open(_ pattern: ID, _ name: Int, skipping: Bool = false) -> ID {
    if skipping { return deriveOpen(pattern, name, skipping: true) }
    let key = Self.key(pattern, name)
    if let known = opened[key] { return known }
    let result = deriveOpen(pattern, name, skipping: false)
    opened[key] = result
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
    if !forgiving, let known = closed[Self.key(pattern, 0)] { return known }
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
    if !forgiving { closed[Self.key(pattern, 0)] = result }
    return result
  }

  // MARK: Attributes

  /// The patterns of the values that an attribute of a name may have; none where it may not stand.
  mutating func values(of pattern: ID, _ name: Int) -> [ID] { steps[step(of: pattern, name)].allowed }

  private mutating func step(of pattern: ID, _ name: Int) -> Int {
    let key = Self.key(pattern, name)
    if let known = stepNumbers[key] { return Int(known) }
    var found: [ID] = []
    collectValues(pattern, name, &found)
    stepNumbers[key] = Int32(steps.count)
    steps.append(AttributeStep(allowed: found))
    return steps.count - 1
  }

  /// What follows an attribute in the usual case: one pattern may stand there, and the value fits it; otherwise `nil`.
  mutating func plainAttribute(_ pattern: ID, _ name: Int, _ value: String) -> ID? {
    let step = step(of: pattern, name)
    guard steps[step].allowed.count == 1, case let allowed = steps[step].allowed[0], isValue(value, of: allowed)
    else { return nil }
    if let next = steps[step].next { return next }
    let next = attribute(pattern, name, matching: [allowed])
    steps[step].next = next
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
    var mask: UInt64 = 0
    let all = values(of: pattern, name)
    for (index, value) in all.enumerated() where index < 64 && fitting.contains(value) { mask |= 1 << index }
    let key = AttributeKey(pattern: pattern, name: Int32(name), matched: mask)
    if all.count <= 64, let known = attributes[key] { return known }
    let result = derive(pattern, name, fitting)
    attributes[key] = result
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
    if let known = texts[Self.key(pattern, 0)] { return known }
    let result = text(pattern, "")
    texts[Self.key(pattern, 0)] = result
    return result
  }

  /// What follows a text.
  mutating func text(_ pattern: ID, _ words: String) -> ID {
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
      let isEqual = value.datatype.normalized(words) == value.datatype.normalized(value.text)
      return isEqual ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
    case .data(let datatype):
      return grammar.datatypes[Int(datatype)].allows(words) ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
    case .list(let items): return fits(words, items)
    default: return RelaxNGPatterns.notAllowed
    }
  }

  private mutating func fits(_ words: String, _ items: ID) -> ID {
    var items = items
    for word in words.utf8.split(whereSeparator: XMLCharacter.isSpace) {
      items = text(items, String(Substring(word)))
    }
    return patterns.isNullable(items) ? RelaxNGPatterns.empty : RelaxNGPatterns.notAllowed
  }

  /// Whether a string is a value of a pattern; short values come again, so the answer is remembered, but for ids and
  /// pointers, which are all different.
  mutating func isValue(_ words: String, of pattern: ID) -> Bool {
    if pattern == RelaxNGPatterns.text { return true }
    if case .data = patterns[pattern] { return judge(words, pattern) }
    guard words.utf8.count <= Self.rememberedLength else { return judge(words, pattern) }
    let key = ValueKey(pattern: pattern, words: words)
    if let known = verdicts[key] { return known }
    let result = judge(words, pattern)
    if verdicts.count >= Self.rememberedValues { verdicts.removeAll(keepingCapacity: true) }
    verdicts[key] = result
    return result
  }

  private mutating func judge(_ words: String, _ pattern: ID) -> Bool {
    if patterns.isNullable(pattern), words.utf8.allSatisfy(XMLCharacter.isSpace) { return true }
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
