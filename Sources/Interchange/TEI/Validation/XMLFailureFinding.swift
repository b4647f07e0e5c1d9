public import Findings
public import XML

extension XMLFailure {
  /// What a person is told.
  public var finding: Finding {
    switch self {
    case .malformed(let line, let column, let problem):
      return Finding(
        .malformed, .error, at: .init(line: line, column: column), problem.message, remedy: problem.remedy)
    case .doctype(let line, let column):
      return Finding(
        .doctype, .error, at: .init(line: line, column: column),
        Bilingual(
          "The document has a DOCTYPE, which could pull in other files and is refused.",
          "文件含有DOCTYPE声明，可能引入其他文件，因此拒绝读取。"),
        remedy: Bilingual("Delete the DOCTYPE declaration up to its closing >.", "请将DOCTYPE声明连同其结尾的>一并删去。"))
    case .tooDeep(let line, let column):
      let limit = XMLDocument.depthLimit
      return Finding(
        .malformed, .error, at: .init(line: line, column: column),
        Bilingual("Elements are nested more than \(limit) deep.", "元素嵌套超过\(limit)层。"),
        remedy: Bilingual("No brief is that deep: check that this is the right file.", "简报不会有这么多层，请确认文件是否正确。"))
    case .tooLarge(let bytes):
      return Finding(
        .malformed, .error,
        Bilingual("The document has \(bytes) bytes, which is too large to read whole.", "文件有\(bytes)字节，过大，无法整体读入。"),
        remedy: Bilingual("Check that this is the right file.", "请确认文件是否正确。"))
    }
  }
}

extension XMLProblem {
  /// What is wrong.
  var message: Bilingual {
    switch self {
    case .empty: Bilingual("The document holds no element.", "文件中没有任何元素。")
    case .contentOutsideRoot:
      Bilingual("There is something outside the outermost element.", "最外层元素之外还有内容。")
    case .unexpectedEnd(let open?):
      Bilingual("The document ends before <\(open)> is closed.", "<\(open)>尚未关闭，文件就结束了。")
    case .unexpectedEnd(nil): Bilingual("The document ends inside a tag or comment.", "文件在标签或注释中间结束。")
    case .wrongEndTag(let found, let open, let line, let column, _):
      Bilingual(
        "The end tag </\(found)> stands where </\(open)> was expected: <\(open)> was opened in line \(line), "
          + "column \(column), and is not closed yet.",
        "此处出现结束标签</\(found)>，但第\(line)行第\(column)列打开的<\(open)>尚未关闭，应先有</\(open)>。")
    case .nameExpected: Bilingual("After < or & a name must follow.", "<之后应为名称。")
    case .badTag(" "): Bilingual("Between two attributes a space is missing.", "两个属性之间缺少空格。")
    case .badTag(let text): Bilingual("This tag is not complete near \(text).", "此标签在\(text)附近不完整。")
    case .duplicateAttribute(let name):
      Bilingual("The attribute \(name) stands twice in one tag.", "同一标签中属性\(name)出现两次。")
    case .tooMuch(let what):
      Bilingual("A tag with this many or this long \(what) is no honest document.", "标签中的名称过长或属性过多（\(what)）。")
    case .lessThanInAttribute: Bilingual("An attribute value holds a <.", "属性值中含有<。")
    case .badReference("&"):
      Bilingual(
        "This & stands alone, which XML does not allow: & has a meaning of its own there.", "&在XML中有特殊用途，不能单独出现。")
    case .badReference(let text):
      Bilingual("\(text) is no reference that XML knows.", "\(text)不是XML认识的引用。")
    case .forbiddenSequence(let text): Bilingual("\(text) may not stand here.", "此处不得出现\(text)。")
    case .badPrefix(let name): Bilingual("The namespace prefix of \(name) is not declared.", "\(name)的命名空间前缀未声明。")
    case .invalidUTF8: Bilingual("These bytes are not UTF-8 text.", "此处字节不是UTF-8文字。")
    case .forbiddenCharacter(let scalar):
      Bilingual(
        "The control character U+\(hexadecimal(scalar)) may not stand in XML.",
        "XML中不得出现控制字符U+\(hexadecimal(scalar))。")
    case .unknownEncoding(let name): Bilingual("The encoding \(name) is not read.", "不支持编码\(name)。")
    case .badInstruction:
      Bilingual("This XML declaration or processing instruction is not written as one.", "XML声明或处理指令写法有误。")
    }
  }

  /// What to do.
  var remedy: Bilingual {
    switch self {
    case .empty, .contentOutsideRoot, .tooMuch:
      Bilingual("Check that this is the right file and that nothing was pasted into it.", "请确认文件是否正确，是否误贴了内容。")
    case .unexpectedEnd(let open?):
      Bilingual(
        "Write </\(open)> where it belongs, or fetch the file again: its end may be cut off.",
        "请在适当处补上</\(open)>；文件末尾也可能被截断，可重新获取。")
    case .unexpectedEnd(nil):
      Bilingual("Close what is open, or fetch the file again: its end may be cut off.", "请补上结束标签；文件末尾也可能被截断，可重新获取。")
    case .wrongEndTag(let found, let open, _, _, isSwapped: true):
      Bilingual(
        "Swap </\(found)> and </\(open)>: what was opened last is closed first.",
        "请将</\(found)>与</\(open)>对调：后打开的先关闭。")
    case .wrongEndTag(let found, let open, _, _, _):
      Bilingual(
        "Write </\(open)> where the text of that <\(open)> ends; or delete </\(found)> if it should not be there.",
        "请在该<\(open)>的文字结束处写上</\(open)>；如</\(found)>多余，请删去。")
    case .nameExpected:
      Bilingual("Write &lt; for a < and &amp; for an & that belong to the text.", "正文中的<请写作&lt;，&请写作&amp;。")
    case .badReference:
      Bilingual("Write &amp; in place of this &, if it belongs to the text.", "若此&属于正文，请改写为&amp;。")
    case .badTag: Bilingual("Write attributes as name=\"value\" with a space before each.", "属性请写作 名称=\"值\"，前面留空格。")
    case .duplicateAttribute: Bilingual("Delete one of the two.", "请删去其中一个。")
    case .lessThanInAttribute: Bilingual("Write &lt; for it.", "请改写为&lt;。")
    case .forbiddenSequence("--"): Bilingual("Write a single hyphen inside the comment.", "注释中请只写一个连字符。")
    case .forbiddenSequence: Bilingual("Write ]]&gt; for it.", "请改写为]]&gt;。")
    case .badPrefix: Bilingual("Delete the prefix with its colon, or declare it with xmlns.", "请删去前缀及冒号，或用xmlns声明。")
    case .invalidUTF8, .unknownEncoding:
      Bilingual("Save the file as UTF-8 and try again.", "请将文件另存为UTF-8编码后再试。")
    case .forbiddenCharacter: Bilingual("Delete the character.", "请删去该字符。")
    case .badInstruction:
      Bilingual(
        "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?> as the very first characters.",
        "文件开头请写作<?xml version=\"1.0\" encoding=\"UTF-8\"?>。")
    }
  }

  private func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
