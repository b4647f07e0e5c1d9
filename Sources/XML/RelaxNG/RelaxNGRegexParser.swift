/// Parses a regular expression of XML Schema by recursive descent.
struct RelaxNGRegexParser {
  indirect enum Tree {
    case characters(RelaxNGRegex.CharacterClass)
    case sequence([Tree])
    case choice([Tree])
    case repeated(Tree, least: Int, most: Int?)
  }

  /// The most repetitions that are spelled out.
  private static let repetitionLimit = 1000

  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  /// The whole expression, or `nil` where it is not one.
  mutating func parse() -> Tree? {
    guard let tree = parseChoice(), at == scalars.count else { return nil }
    return tree
  }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    if next != scalar { return false }
    at += 1
    return true
  }

  private mutating func parseChoice() -> Tree? {
    var branches: [Tree] = []
    repeat {
      var sequence: [Tree] = []
      while let scalar = next, scalar != "|", scalar != ")" {
        guard let atom = parseAtom(), let repeated = parseQuantifier(atom) else { return nil }
        sequence.append(repeated)
      }
      branches.append(.sequence(sequence))
    } while skip("|")
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func parseAtom() -> Tree? {
    guard let scalar = next else { return nil }
    at += 1
    switch scalar {
    case "(":
      guard let tree = parseChoice(), skip(")") else { return nil }
      return tree
    case "[": return parseClass().map { .characters($0) }
    case ".": return .characters(.init(items: [.lineEnd], isNegated: true))
    case "\\": return parseEscape().map { .characters(.init(items: [$0])) }
    case "?", "*", "+", "{", "}", "]": return nil
    default: return .characters(.init(items: [.range(scalar.value, scalar.value)]))
    }
  }

  private mutating func parseQuantifier(_ atom: Tree) -> Tree? {
    if skip("?") { return .repeated(atom, least: 0, most: 1) }
    if skip("*") { return .repeated(atom, least: 0, most: nil) }
    if skip("+") { return .repeated(atom, least: 1, most: nil) }
    guard skip("{") else { return atom }
    guard let least = parseNumber() else { return nil }
    var most: Int? = least
    if skip(",") { most = next == "}" ? nil : parseNumber() ?? -1 }
    guard skip("}"), (most ?? least) >= least, max(least, most ?? 0) <= Self.repetitionLimit else { return nil }
    return .repeated(atom, least: least, most: most)
  }

  private mutating func parseNumber() -> Int? {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      at += 1
    }
    return Int(digits)
  }

  private mutating func parseClass() -> RelaxNGRegex.CharacterClass? {
    var set = RelaxNGRegex.CharacterClass(items: [], isNegated: skip("^"))
    while let scalar = next, scalar != "]" {
      at += 1
      if scalar == "[" { return nil }
      guard scalar != "\\" else {
        guard let item = parseEscape() else { return nil }
        set.items.append(item)
        continue
      }
      if next == "-", at + 1 < scalars.count, scalars[at + 1] != "]" {
        at += 1
        guard var end = next else { return nil }
        at += 1
        if end == "\\" {
          guard case .range(let low, _)? = parseEscape(), let escaped = Unicode.Scalar(low) else { return nil }
          end = escaped
        }
        // Subtraction of a class is not read.
        guard end != "[", scalar.value <= end.value else { return nil }
        set.items.append(.range(scalar.value, end.value))
      } else {
        set.items.append(.range(scalar.value, scalar.value))
      }
    }
    return skip("]") && !set.items.isEmpty ? set : nil
  }

  private mutating func parseEscape() -> RelaxNGRegex.CharacterClass.Item? {
    guard let scalar = next else { return nil }
    at += 1
    switch scalar {
    case "n": return .range(0xA, 0xA)
    case "r": return .range(0xD, 0xD)
    case "t": return .range(0x9, 0x9)
    case "s": return .space
    case "S": return .not(.space)
    case "d": return .category("Nd")
    case "D": return .not(.category("Nd"))
    case "w": return .word
    case "W": return .not(.word)
    case "i": return .nameStart
    case "I": return .not(.nameStart)
    case "c": return .nameCharacter
    case "C": return .not(.nameCharacter)
    case "p", "P":
      guard skip("{") else { return nil }
      var name = ""
      while let letter = next, letter != "}" {
        name.unicodeScalars.append(letter)
        at += 1
      }
      // Blocks (\p{IsLatin1}) are not read.
      guard skip("}"), (1...2).contains(name.count) else { return nil }
      return scalar == "p" ? .category(name) : .not(.category(name))
    default: return "\\|.?*+(){}-[]^$".unicodeScalars.contains(scalar) ? .range(scalar.value, scalar.value) : nil
    }
  }
}
