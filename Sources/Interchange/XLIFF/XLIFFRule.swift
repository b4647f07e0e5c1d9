import XML

/// What the core of XLIFF 2.1 allows of an element: its attributes and what it may hold.
struct XLIFFRule {
  var required: [String] = []
  var optional: [String] = []
  var children: [String] = []
  var holdsText = false
  /// Whether elements of other namespaces may stand in it.
  var holdsOthers = false
  /// Whether it may have attributes of extensions.
  var takesOthers = false

  static func of(_ name: String) -> XLIFFRule? { rules[name] }

  private static let inline = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]
  private static let directions = ["canResegment", "translate", "srcDir", "trgDir"]
  private static let code = ["canCopy", "canDelete", "canReorder", "copyOf", "type", "subType"]
  private static let data = ["disp", "equiv", "dataRef", "subFlows"]
  private static let paired = ["Start", "End"].flatMap { end in data.map { $0 + end } }

  private static let rules: [String: XLIFFRule] = [
    "xliff": .init(
      required: ["version", "srcLang"], optional: ["trgLang"], children: ["file"], takesOthers: true),
    "file": .init(
      required: ["id"], optional: ["original"] + directions, children: ["skeleton", "notes", "unit", "group"],
      holdsOthers: true, takesOthers: true),
    "skeleton": .init(optional: ["href"], holdsText: true, holdsOthers: true),
    "group": .init(
      required: ["id"], optional: ["name", "type"] + directions, children: ["notes", "unit", "group"],
      holdsOthers: true, takesOthers: true),
    "unit": .init(
      required: ["id"], optional: ["name", "type"] + directions,
      children: ["notes", "originalData", "segment", "ignorable"], holdsOthers: true, takesOthers: true),
    "segment": .init(optional: ["id", "canResegment", "state", "subState"], children: ["source", "target"]),
    "ignorable": .init(optional: ["id"], children: ["source", "target"]),
    "notes": .init(children: ["note"]),
    "note": .init(optional: ["id", "appliesTo", "category", "priority"], holdsText: true, takesOthers: true),
    "originalData": .init(children: ["data"]),
    "data": .init(required: ["id"], optional: ["dir"], children: ["cp"], holdsText: true),
    "source": .init(children: inline, holdsText: true),
    "target": .init(optional: ["order"], children: inline, holdsText: true),
    "cp": .init(required: ["hex"]),
    "ph": .init(required: ["id"], optional: code + data),
    "pc": .init(
      required: ["id"], optional: code + paired + ["canOverlap", "dir"], children: inline, holdsText: true),
    "sc": .init(required: ["id"], optional: code + data + ["canOverlap", "dir", "isolated"]),
    "ec": .init(optional: code + data + ["canOverlap", "dir", "isolated", "startRef", "id"]),
    "mrk": .init(
      required: ["id"], optional: ["translate", "type", "ref", "value"], children: inline, holdsText: true,
      takesOthers: true),
    "sm": .init(required: ["id"], optional: ["translate", "type", "ref", "value"], takesOthers: true),
    "em": .init(required: ["startRef"]),
  ]

  /// Whether a value is one that an attribute may have.
  static func allows(_ value: String, for attribute: String) -> Bool {
    switch attribute {
    case "id", "copyOf", "dataRef", "dataRefStart", "dataRefEnd", "startRef":
      !value.isEmpty && !value.contains { $0.isWhitespace || "\"'<>&#/".contains($0) }
    case "translate", "canResegment", "canCopy", "canDelete", "canOverlap", "isolated": ["yes", "no"].contains(value)
    case "canReorder": ["yes", "firstNo", "no"].contains(value)
    case "srcDir", "trgDir", "dir": ["ltr", "rtl", "auto"].contains(value)
    case "appliesTo": ["source", "target"].contains(value)
    case "priority": Int(value).map { (1...10).contains($0) } ?? false
    case "type":
      ["fmt", "ui", "quote", "link", "image", "other", "generic", "comment", "term"].contains(value)
        || value.dropFirst().dropLast().contains(":")
    case "subType", "subState": value.dropFirst().dropLast().contains(":")
    default: true
    }
  }
}
