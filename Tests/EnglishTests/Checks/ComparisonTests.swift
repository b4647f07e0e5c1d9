import English
import Testing

@Suite("The page beside the official text")
struct ComparisonTests {
  @Test("A changed character is shown between what both have")
  func change() {
    let pairs = Comparison.align(page: ["我们要为美好生活而不解努力。"], official: ["我们要为美好生活而不懈努力。"])
    #expect(pairs.count == 1)
    #expect(
      pairs.first?.pieces == [
        .init(.both, "我们要为美好生活而不"), .init(.page, "解"), .init(.official, "懈"), .init(.both, "努力。"),
      ])
  }

  @Test("Every sentence of both texts stands in one pair, in order")
  func gaps() {
    let pairs = Comparison.align(
      page: ["第一句讲团结的重要。", "第三句讲到了未来。"], official: ["第一句讲团结的重要。", "这一句被版面漏掉了，谈的是粮食。", "第三句讲到了未来。"])
    #expect(pairs.map(\.page) == [0, nil, 1])
    #expect(pairs.map(\.official) == [0, 1, 2])
  }

  @Test("A sentence that the page goes on with is set beside its source")
  func longer() {
    let pairs = Comparison.align(
      page: ["大家要为这座城市的美好明天而不解奋斗，把每一件小事办好，把每一位居民放在心上，把每一条街巷守护好。"],
      official: ["要为这座城市的美好明天而不懈奋斗。"])
    #expect(pairs.count == 1)
    #expect(pairs.first?.pieces.contains(.init(.official, "懈")) == true)
  }

  @Test("Equal sentences are wholly the same")
  func equal() {
    let pairs = Comparison.align(page: ["一字不差。"], official: ["一字不差。"])
    #expect(pairs.map(\.similarity) == [1])
  }
}
