import Briefing
import English
import XML

extension TEIReader {
  /// Reads the English of a sentence or heading.
  func readEnglish(_ element: XMLElement, of article: ArticleBrief) -> EnglishSentence {
    let source = TEIPointer.number(of: element["corresp"])
    let marks = marks(of: source, isHeading: element["corresp"]?.contains(".h") ?? false, in: article)
    var english = EnglishSentence(source: source, text: "", pieces: [])
    var clauses = 0
    for child in element.children {
      switch child {
      case .text(let text): english.text += text
      case .element(let clause) where clause.name == "cl":
        readClause(clause, clause["n"].flatMap { Int($0) } ?? clauses, marks, into: &english)
        clauses += 1
      case .element(let piece): readPiece(piece, 0, marks, into: &english)
      case .comment, .processingInstruction: break
      }
    }
    english.isEdited = element["n"] != TEICheck.value(of: english.text)
    return english
  }

  private func readClause(_ clause: XMLElement, _ number: Int, _ marks: [Int], into english: inout EnglishSentence) {
    for child in clause.children {
      switch child {
      case .text(let text): english.text += text
      case .element(let piece): readPiece(piece, number, marks, into: &english)
      case .comment, .processingInstruction: break
      }
    }
  }

  private func readPiece(_ piece: XMLElement, _ clause: Int, _ marks: [Int], into english: inout EnglishSentence) {
    let start = english.text.utf8.count
    english.text += piece.text
    let origins = piece.words("ana").lazy.filter { $0.hasPrefix("#o-") }.compactMap {
      Origin(rawValue: String($0.dropFirst(3)))
    }
    let mark = TEIPointer.mark(of: piece["corresp"])
    english.pieces.append(
      EnglishSentence.Piece(
        range: start..<english.text.utf8.count, origin: origins.first ?? .reviewer, clause: clause,
        mark: mark > 0 && mark <= marks.count ? marks[mark - 1] : nil, entry: piece["ref"].flatMap { entries[$0] },
        person: piece["resp"].flatMap { people[$0] }))
  }

  /// The marks of a sentence as indexes into those of its block, in their order.
  private func marks(of sentence: Int, isHeading: Bool, in article: ArticleBrief) -> [Int] {
    for block in article.blocks where block.role.isHeading == isHeading {
      guard let range = block.sentences.first(where: { $0.number == sentence })?.range else { continue }
      return block.marks.indices.filter { range.contains(block.marks[$0].range.lowerBound) }
    }
    return []
  }
}
