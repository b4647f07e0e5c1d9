import Foundation
import Testing

@testable import Interchange

struct ArchiveTests {
  @Test func `The checksum is that of the standard's check string`() {
    #expect(CRC32.of("123456789".utf8) == 0xCBF4_3926)
  }

  @Test func `Files come back from an archive as they went in`() throws {
    var writer = ZIPWriter()
    let files = [("a.txt", Array("甲".utf8)), ("空/empty", []), ("b", (0..<3000).map { UInt8($0 & 0xFF) })]
    for (name, content) in files { writer.add(name, content) }
    let reader = try ZIPReader(writer.finish())
    for (name, content) in files { #expect(try reader.file(name) == content) }
    #expect(try reader.file("none") == nil)
  }

  /// Streams made by zlib 1.2.13: stored, with the fixed codes, and with codes of their own.
  private static let streams: [(packed: String, text: String)] = [
    ("AQwA8/9zdG9yZWQgYnl0ZXM=", "stored bytes"),
    (
      "CyjKz80vSVUoyUhVKC7ILMosUchPU8jNT0nNUSjPL8pOLSrWUUguSkwrKc5NzVNIzEtRyElMyi/SUwgY1Tmqc1TnqM5RnaM6R3WO6hwWOgE=",
      String(repeating: "Promote the spirit of model workers, craftsmen and labor. ", count: 40)
    ),
    (dynamic, (0..<120).map { "\($0 * $0) 弘扬劳模精神 \(String($0 * 7919, radix: 16));" }.joined()),
  ]

  private static let dynamic = """
    dVe5DSU3DG1lS5DEG6xG1/SyW4EjAw4MOHBkp4a72d02zO/4TTqCQPKJ75j25fs/v/z4+uf3b3//+OO3n3/9+/P3X7+07Ohzv/dJRid0zs1A\
    J7L3ya7oyNbaOQQdxZwrCd5aETMZ1jrukQobfMw8HU/VVS17a/CQRDT7wDeFWbIzrNiNiGty2GmPMSh7wAn76n3kwMj001ov1PTtgVoOhzVH\
    O+dJGrDbMfa+hTicc/BaJxkjNHTOncz4pkesZMc1p/tMGbjbbRYpBuccV9VTMULURCwV36zxWdNwTWIiScPdko7B6XhO8t4pAyNEs7WRgbGl\
    dZ9e2zdeeVVkbPhF6dn7yd7xMnBf69bqYpSY5ixiDryCLBE7O+HtZXNfn72HPXOYzeyCOcNLNYoWGCo+Il6nmKn8MBdTDVNcOlFR1bE2CBUQ\
    xTgsKiK9c46GsRJrjXJ0LGPi9/nQteG689ziKzV+U8ciLDc4r9y1nuI6xkrbnDeH4rs6Ik4Ow3WV3Ut7HfdcemgrR+B51VVn0gtWOkUiqWOc\
    dTP7R4Nw3UtkWa8Ie7Y2hiYx3g2r55ESMIyVlXhxkuGdNLkPJTneZ7NzR1JgLljs00sb49XiWvILB+3MWYZKmL/2RNwSVsx97+6lyYp1w8ms\
    RNmw5rioliq/yJWbSMlyw0rnwVy63LFI+iLyLK7hns8YlsJYmv0pgqW8qHqUQUv5Ab4b4z6cErhu8LmU2nDPofuMMhM8b/javUIFxuqTU1qq\
    YJxjRzzlRPiN4rrfVMfvO1vtXVrDuzGH6i4bw1hNFllphHdyKvNME7zP04kizTAX5hzD0wLzaO7erVIWxmre1jR9YP7O5z5S9oq5v/q5Zb6K\
    dWPRPpTuL4FR1i77fdGrZXP1rIFew2bLYKyTa7k/ZexYY9cxq1DsWJ/Xo3o+qRODtbvI/sQCfHsTczlwY1x6C1FZcFPc967FiU+qwEPv6L1M\
    uL8gtldr5cJ9YLgrRz5lw5UOcO17bvlwZW7Y+Wn7VGoucYNzn7E2feI4Ru3wXKOOCe/n0ZiVtYbg5f78PlTYGoaZcabZ80lMmFZnq1bcohdO\
    1tRS702MCX0b8/+BC6vBHUT13hRYSm45TL03d6xDV3uP/A8=
    """

  @Test(arguments: streams)
  func `A compressed stream is unpacked`(packed: String, text: String) throws {
    let data = try #require(Data(base64Encoded: packed))
    #expect(try Inflate.bytes(Array(data)[...], size: text.utf8.count) == Array(text.utf8))
  }

  @Test(arguments: streams)
  func `A stream that is cut, spoiled or longer than announced is refused`(packed: String, text: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: packed)))
    #expect(throws: ArchiveFailure.self) { try Inflate.bytes(bytes[...], size: text.utf8.count - 1) }
    for length in stride(from: 0, to: bytes.count - 1, by: 5) {
      #expect(throws: ArchiveFailure.self) { try Inflate.bytes(bytes[..<length], size: text.utf8.count) }
    }
    // A spoiled bit may give other text or a failure, but never a crash.
    for bit in stride(from: 0, to: bytes.count * 8, by: 13) {
      var spoiled = bytes
      spoiled[bit / 8] ^= 1 << (bit % 8)
      _ = try? Inflate.bytes(spoiled[...], size: text.utf8.count)
    }
  }

  @Test func `A damaged archive is refused, never a crash`() throws {
    var writer = ZIPWriter()
    writer.add("word/document.xml", Array("<a/>".utf8))
    let bytes = writer.finish()
    for length in 0..<bytes.count { #expect(throws: ArchiveFailure.self) { try ZIPReader(Array(bytes[..<length])) } }
    for at in bytes.indices {
      var spoiled = bytes
      spoiled[at] ^= 0xFF
      _ = try? ZIPReader(spoiled).file("word/document.xml")
    }
  }

  @Test func `A file that would grow too large is not unpacked`() throws {
    var writer = ZIPWriter()
    writer.add("bomb", [1])
    var bytes = writer.finish()
    // The size stands 24 bytes into the directory record, which follows the 30 + 4 + 1 bytes of the file.
    for (index, byte) in [0xFF, 0xFF, 0xFF, 0x7F].enumerated() { bytes[35 + 24 + index] = UInt8(byte) }
    #expect(throws: ArchiveFailure.tooLarge(bytes: 0x7FFF_FFFF)) { try ZIPReader(bytes).file("bomb") }
  }
}
