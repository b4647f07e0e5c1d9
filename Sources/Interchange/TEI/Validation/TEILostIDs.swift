import Findings
import XML

/// Joins the pointers to ids that nothing has with what took the ids away.
extension TEICauses {
  mutating func joinLostIDs() {
    if problems.contains(where: { $0.lostID != nil }) {
      joinTermReferences()
      joinWithFaults()
      joinParts()
      joinWrongPointers()
    }
    joinLackingEnglish()
    joinCopies()
    problems.removeAll(where: \.isSaid)
  }

  /// Of a Chinese term and its English, one of which leads nowhere, the other one says where to.
  private mutating func joinTermReferences() {
    let wrong = Set(problems.compactMap(\.wrongReference))
    for index in problems.indices {
      guard let id = problems[index].lostID else { continue }
      let isOfChinese = problems.firstIndex { $0.rightReference == id }
      if let isOfChinese, let right = problems[isOfChinese].wrongReference {
        problems[index].say(reference: right, at: problems[isOfChinese].offset)
        problems[isOfChinese].isSaid = true
      } else if wrong.contains(id) {
        problems[index].isSaid = true
      }
    }
    problems.removeAll(where: \.isSaid)
  }

  /// Joins pointers with the element that has lost its id, or the place from which what held the ids is gone.
  private mutating func joinWithFaults() {
    for index in problems.indices where problems[index].lostID == nil {
      let pointers = pointers(lostBy: problems[index])
      if pointers.isEmpty { continue }
      problems[index].say(lost: pointers.map { problems[$0] })
      // Removed only at the end, so that the places stay where they are.
      for pointer in pointers {
        problems[pointer].lostID = nil
        problems[pointer].isSaid = true
      }
    }
    problems.removeAll(where: \.isSaid)
  }

  /// The pointers that lead nowhere because of a problem.
  private func pointers(lostBy problem: TEIProblem) -> [Int] {
    let lost = problems.indices.filter {
      problems[$0].lostID != nil && !problems[$0].isMistyped && !problems[$0].isSaid
    }
    let related = lost.filter { pointer in
      TEIHome.path(of: problems[pointer].lostID ?? "").contains { problem.elements.contains($0) }
    }
    if problem.lacksElement { return related }
    if let loss = problem.losesID {
      let place = TEIIdPlace(at: problem.offset, in: input)
      let pointer = lost.first { pointer in
        let id = problems[pointer].lostID ?? ""
        return loss == .certainly ? place.fits(id) : place.isFollowed(by: id)
      }
      if let pointer { return [pointer] }
    }
    // One element has one id; which may be mistyped is not known.
    let certain = related.filter { TEIHome.isInEveryBrief(problems[$0].lostID ?? "") }
    return Array((certain.isEmpty ? related : certain).prefix(1))
  }

  /// So many ids that begin alike are lost at once only where what held them is gone.
  private static let lossLimit = 5

  /// Joins pointers to ids that one part of the document held: it was deleted.
  private mutating func joinParts() {
    var groups: [Substring: [Int]] = [:]
    for (index, problem) in problems.enumerated() {
      guard !problem.isMistyped, let id = problem.lostID, let part = TEIHome.part(of: id) else { continue }
      groups[part, default: []].append(index)
    }
    for indices in groups.values {
      let ids = indices.compactMap { problems[$0].lostID }
      let areCertain = ids.allSatisfy { TEIHome.path(of: $0).first == "teiHeader" } || Self.areConsecutive(ids)
      guard indices.count >= (areCertain ? 2 : Self.lossLimit) else { continue }
      problems[indices[0]].say(lostWith: indices.dropFirst().map { problems[$0] })
      for index in indices.dropFirst() { problems[index].isSaid = true }
    }
    problems.removeAll(where: \.isSaid)
  }

  /// Whether ids end in numbers that follow one another, as those of the sentences of a paragraph do.
  private static func areConsecutive(_ ids: [String]) -> Bool {
    let digits = ids.map { id in id.reversed().prefix(while: \.isNumber).count }
    let stems = Set(zip(ids, digits).map { $0.dropLast($1) })
    let numbers = zip(ids, digits).compactMap { Int($0.suffix($1)) }.sorted()
    guard stems.count == 1, numbers.count == ids.count, let first = numbers.first, let last = numbers.last else {
      return false
    }
    return last - first == ids.count - 1
  }

  /// A sentence with a pointer that leads nowhere may be taken for another kind of sentence.
  private mutating func joinWrongPointers() {
    for index in problems.indices where problems[index].lostID != nil && problems[index].isOfSentence {
      let tag = startOfTag(around: problems[index].offset)
      guard let other = problems.firstIndex(where: { $0.kind == .alignment && $0.offset == tag }) else { continue }
      // Of the two the one that looked at the words of the sentence knows better.
      problems[index].remedy = problems[other].remedy
      problems[other].isSaid = true
    }
    problems.removeAll(where: \.isSaid)
  }

  /// Joins the ids that stand twice because what holds them does.
  private mutating func joinCopies() {
    var firsts: [Int: Int] = [:]
    for index in problems.indices where problems[index].kind == .id {
      guard let other = problems[index].others.first else { continue }
      let distance = problems[index].offset - other
      if let first = firsts[distance] {
        problems[first].copiedIDs += 1
        problems[index].isSaid = true
      } else {
        firsts[distance] = index
      }
    }
    for index in firsts.values where problems[index].copiedIDs > 0 { problems[index].sayCopy() }
  }

  /// Joins a sentence that leads elsewhere, or stands where it may not, with the key sentence that has no English.
  private mutating func joinLackingEnglish() {
    for lack in problems.indices {
      guard let id = problems[lack].lackingEnglish else { continue }
      let stray = problems.firstIndex { problem in
        problem.isStraySentence && corresp(at: problem.offset) == "#\(id)"
          || problem.kind == .alignment && problem.wrongReference == id
      }
      if let stray {
        problems[stray].say(isEnglishOf: id, at: problems[lack].offset)
        problems[lack].isSaid = true
        continue
      }
      let following = problems.indices.dropFirst(lack + 1)
      guard let pointer = following.first(where: { problems[$0].isOfSentence && problems[$0].lostID != nil }),
        !problems[lack..<pointer].dropFirst().contains(where: { $0.lackingEnglish != nil })
      else { continue }
      problems[pointer].say(englishOf: id)
      problems[pointer].lostID = nil
      problems[lack].isSaid = true
    }
  }

  /// The pointer of the element at an offset to what it corresponds to.
  private func corresp(at offset: Int) -> String? {
    let input = input
    var scanner = XMLScanner(XMLInput { input.bytes(from: offset + $0, count: $1) })
    guard (try? scanner.next()) == .startElement else { return nil }
    for attribute in scanner.attributes where scanner.names[attribute.name].written == "corresp" {
      return scanner.value(of: attribute)
    }
    return nil
  }
}

extension TEIProblem {
  /// The most other places that a message names.
  private static let placeLimit = 3

  /// Says of which key sentence an English sentence that leads elsewhere most likely is.
  mutating func say(englishOf id: String) {
    let isOneOfTwo = !others.isEmpty
    remedy = Bilingual(
      "Write corresp=\"#\(id)\" in \(isOneOfTwo ? "that of the two which is" : "this tag, if this is") its English: that key "
        + "sentence has none.",
      "摘句\(id)还没有英文；\(isOneOfTwo ? "两句中译自它的一句" : "若此句是它的英文，")请写corresp=\"#\(id)\"。")
  }

  /// Says that a sentence in a wrong place is the English that a key sentence lacks.
  fileprivate mutating func say(isEnglishOf id: String, at offset: Int) {
    let line = Self.line(others.count)
    others.append(offset)
    message.english += " It is the English of the key sentence \(id) in line \(line), which now has none."
    message.chinese += "它是第\(line)行摘句\(id)的英文，该摘句因此没有英文。"
    remedy = Bilingual(
      "Move it back into the <p> of the English of that article.", "请移回该篇英文部分的<p>之内。")
  }

  /// Says that more ids stand twice, as all in a copy do.
  fileprivate mutating func sayCopy() {
    message.english += " So do \(copiedIDs) more."
    message.chinese += "另有\(copiedIDs)个标识也重复。"
    let line = Self.line(0)
    remedy = Bilingual(
      "If this part is a copy of that at line \(line), delete one of the two.", "若此处是第\(line)行处内容的副本，请删去其中一处。")
  }

  /// Says where a Chinese term leads whose English has another reference.
  fileprivate mutating func say(reference id: String, at offset: Int) {
    let line = Self.line(others.count)
    others.append(offset)
    remedy = Bilingual(
      "Write ref=\"#\(id)\", as its English in line \(line) does.", "请写ref=\"#\(id)\"，与第\(line)行的英文一致。")
  }

  /// Says that more ids were lost with this one.
  fileprivate mutating func say(lostWith pointers: [TEIProblem]) {
    let (english, chinese) = named(pointers)
    message.english += " The same goes for \(english)."
    message.chinese += "同样不见的还有\(chinese)。"
    remedy = Bilingual(
      "Put back the part of the document that held them: it was most likely deleted.",
      "含有这些标识的部分可能被误删，请恢复。")
  }

  /// Says that pointers look for an element that may be this one, or for what is missing here.
  fileprivate mutating func say(lost pointers: [TEIProblem]) {
    guard let id = pointers.first?.lostID else { return }
    let (english, chinese) = named(pointers)
    if lacksElement {
      message.english += " It held \(english)."
      message.chinese += "其中应有\(chinese)。"
      remedy.english += " Best put back what was deleted."
      remedy.chinese += "最好恢复所删的内容。"
      return
    }
    message.english += " \(english), \(pointers.count == 1 ? "is" : "are") missing."
    message.chinese += "\(chinese)不见了。"
    let isOnlyID = kind == .id || isMissingID
    remedy = Bilingual(
      "Write xml:id=\"\(id)\" in this tag, if that is what it was.\(isOnlyID ? "" : " \(remedy.english)")",
      "若此元素原为#\(id)，请在标签中写xml:id=\"\(id)\"。\(isOnlyID ? "" : remedy.chinese)")
  }

  /// The ids of pointers with the lines of the first of them.
  private mutating func named(_ pointers: [TEIProblem]) -> (english: String, chinese: String) {
    var english: [String] = []
    var chinese: [String] = []
    for pointer in pointers.prefix(Self.placeLimit) {
      guard let id = pointer.lostID else { continue }
      let line = Self.line(others.count)
      others.append(pointer.offset)
      english.append("#\(id), to which line \(line) points")
      chinese.append("第\(line)行所指的#\(id)")
    }
    let more = pointers.count - english.count
    if more > 0 {
      english.append("\(more) more")
      chinese.append("另外\(more)个")
    }
    return (english.joined(separator: "; "), chinese.joined(separator: "、"))
  }
}
