/// The white space around a part of a line, as it stands in `@rend`.
///
/// Two ideographic spaces before and a space after are `before(3000.3000) after(20)`.
struct LineSpace: Hashable {
  var before = ""
  var after = ""

  /// The value of `@rend`, or `nil` where there is no white space.
  var rendition: String? {
    let words = [Self.word("before", before), Self.word("after", after)].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func word(_ name: String, _ space: String) -> String? {
    if space.isEmpty { return nil }
    return "\(name)(\(space.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: ".")))"
  }
}

extension LineSpace {
  /// Reads the value of `@rend`; words it does not know are passed over.
  init(rendition: String?) {
    self.init()
    for word in (rendition ?? "").split(separator: " ") {
      guard let open = word.firstIndex(of: "("), word.last == ")" else { continue }
      var space = ""
      for code in word[word.index(after: open)...].dropLast().split(separator: ".") {
        guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { continue }
        space.unicodeScalars.append(scalar)
      }
      switch word[..<open] {
      case "before": before = space
      case "after": after = space
      default: break
      }
    }
  }
}
