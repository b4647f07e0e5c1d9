import Briefing
import English
import XML

extension TEIReader {
  /// Reads the gloss of a sentence.
  func readGloss(_ element: XMLElement) -> SentenceGloss {
    var gloss = SentenceGloss(source: TEIPointer.number(of: element["corresp"]), chunks: [])
    var at = 0
    for child in element.children {
      switch child {
      case .text(let text): at += text.utf8.count
      case .element(let ruby):
        let start = at
        at += ruby.first("rb")?.text.utf8.count ?? 0
        gloss.chunks.append(
          SentenceGloss.Chunk(
            range: start..<at, text: ruby.first("rt")?.text ?? "", origin: TEIGlossOrigin.origin(of: ruby["ana"])))
      case .comment, .processingInstruction: break
      }
    }
    return gloss
  }
}
