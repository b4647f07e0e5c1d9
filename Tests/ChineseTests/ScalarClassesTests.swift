import Chinese
import Testing

struct ScalarClassesTests {
  @Test("White space and punctuation are what Unicode calls so")
  func unicode() {
    let marks: Set<Unicode.GeneralCategory> = [
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation,
    ]
    // Han and Hangul are left out: all of them are letters.
    for value in Array(0..<0x3400) + Array(0xD7A4..<0x1_0000) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(scalar.isWhiteSpace == scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
      let isMark = scalar.properties.isWhitespace || marks.contains(scalar.properties.generalCategory)
      #expect(scalar.isSpaceOrPunctuation == isMark, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "White space is no character",
    arguments: [
      ("", 0), ("柳州 4\t月\r\n28日", 7), ("\u{3000}\u{3000}本报讯、", 4), ("a\u{A0}b\u{85}é\u{2003}…\u{1680}", 4),
      ("😀 \u{1F}", 2),
    ])
  func characters(text: String, count: Int) { #expect(text.characterCount == count) }
}
