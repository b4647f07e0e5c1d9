import Foundation

/// The reading and the simplified form of every Han character from U+3400 to U+9FFF, as they go into the image.
struct CharacterReadings {
  /// For each character the number of its syllable; 0 is none.
  private(set) var readings = [UInt16](repeating: 0, count: LexiconLayout.hanCount)
  /// For each character its simplified form, itself where it has none.
  private(set) var simplified = (LexiconLayout.hanStart..<LexiconLayout.hanEnd).map { UInt16($0) }
  /// The syllables with tone marks; the first is empty.
  private(set) var syllables: [[UInt8]] = [[]]

  /// Fills the tables from ICU; the transforms are slow to load (some 100 ms), so this is done only once an image.
  mutating func readFromICU() {
    let characters = (LexiconLayout.hanStart..<LexiconLayout.hanEnd).compactMap {
      Unicode.Scalar($0).map(Character.init)
    }
    let lines = characters.map(String.init).joined(separator: "\n")
    if let latin = lines.applyingTransform(StringTransform("Han-Latin"), reverse: false) {
      setReadings(latin.precomposedStringWithCanonicalMapping.split(separator: "\n", omittingEmptySubsequences: false))
    }
    if let simple = lines.applyingTransform(StringTransform("Traditional-Simplified"), reverse: false) {
      setSimplified(simple.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  private mutating func setReadings(_ lines: [Substring]) {
    guard lines.count == readings.count else { return }
    var numbers: [Substring: UInt16] = [:]
    for (offset, line) in lines.enumerated() {
      guard let first = line.unicodeScalars.first, first.value < 0x3400, line.utf8.count <= LexiconLayout.syllableSize
      else { continue }
      if let number = numbers[line] {
        readings[offset] = number
      } else if syllables.count < LexiconLayout.syllableCapacity {
        let number = UInt16(syllables.count)
        syllables.append(Array(line.utf8))
        numbers[line] = number
        readings[offset] = number
      }
    }
  }

  /// Simplified characters that ICU changes into others: 俱 of 俱乐部, 跤 of 摔跤.
  private static let simpleAlready: Set<UInt32> = [0x4FF1, 0x8DE4]

  private mutating func setSimplified(_ lines: [Substring]) {
    guard lines.count == simplified.count else { return }
    for (offset, line) in lines.enumerated() {
      let scalars = line.unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, CharacterCode.isHan(scalar.value),
        !Self.simpleAlready.contains(UInt32(LexiconLayout.hanStart + offset))
      else { continue }
      simplified[offset] = UInt16(scalar.value)
    }
  }
}
