import Digests

/// What the editor has decided about a page; applied last, over every rule.
///
/// ```
/// # 柳州一版 liuzhou
/// page 5d0c1f9a8b7e6f34
/// 69 deck of 61
/// 12 joins 14
/// ```
public struct Corrections: Hashable, Codable, Sendable {
  /// No corrections.
  public static let none = Corrections()

  /// The fingerprint of the page they were made for, or `nil` where nobody has noted it.
  public var fingerprint: PageFingerprint?
  /// The corrections in the order in which they are applied.
  public var entries: [Correction]

  /// Makes corrections from their entries.
  public init(fingerprint: PageFingerprint? = nil, entries: [Correction] = []) {
    self.fingerprint = fingerprint
    self.entries = entries
  }
}

/// One decision of the editor about one line of a page.
public struct Correction: Hashable, Codable, Sendable {
  /// The line of the page it is about, from 1.
  public var line: Int
  /// What is decided.
  public var verb: Verb
  /// How the line began when the decision was made, so that it is found again where lines have moved.
  public var excerpt: String?

  /// Makes a correction from its parts.
  public init(line: Int, verb: Verb, excerpt: String? = nil) {
    self.line = line
    self.verb = verb
    self.excerpt = excerpt
  }

  /// What an editor can decide about a line.
  public enum Verb: Hashable, Codable, Sendable {
    /// The line plays this role, in the article that another line stands in, or where it is.
    case role(Block.Role, of: Int?)
    /// Another line goes on with the text of this one.
    case joins(Int)
    /// A new block starts with this line.
    case splits
    /// The block of this line belongs to the article that another line stands in.
    case belongs(to: Int)
  }
}

/// A number that changes when the words of a page change: FNV-1a over its lines, white space left out.
public struct PageFingerprint: Hashable, Codable, Sendable, LosslessStringConvertible {
  private let value: UInt64

  /// The fingerprint of a page.
  public init(of page: Page) {
    var hash = FNV1a()
    let galley = Galley(page)
    for line in galley.lines {
      for index in line.range where !isSpace(galley.scalars[index]) { hash.add(galley.scalars[index]) }
      hash.add(UInt8(ascii: "\n"))
    }
    value = hash.value
  }

  /// Reads a fingerprint as it is printed: sixteen hexadecimal digits.
  public init?(_ description: String) {
    guard description.utf8.count == 16, let value = UInt64(description, radix: 16) else { return nil }
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  public var description: String { FNV1a.digits(of: value) }
}
