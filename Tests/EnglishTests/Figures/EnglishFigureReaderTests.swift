import English
import Testing

@Suite("Figures of English text")
struct EnglishFigureReaderTests {
  @Test(
    "What English figures say",
    arguments: [
      ("30m views", EnglishFigure.Content.number(30e6, unit: "")), ("1.2bn yuan", .money(1.2e9, currency: "CNY")),
      ("three in ten people", .share(0.3)), ("doubled", .factor(2)), ("tens of thousands of people", .vague(10_000)),
      ("two-thirds of them", .share(2.0 / 3)), ("half a million", .number(500_000, unit: "")),
      ("$80 million", .money(80e6, currency: "USD")),
      ("two hundred and fifty", .number(250, unit: "")), ("twenty-first", .ordinal(21)),
      ("0.3 percentage points", .points(0.3)),
      ("25 basis points", .points(0.25)), ("450,000 mu", .number(450_000, unit: "mu")),
      ("an hour and a half", .number(1.5, unit: "hour")),
      ("Q2", .quarter(2)), ("the second half of the year", .half(2)), ("the late 1990s", .decade(1990)),
      ("9:30 p.m.", .time(1290)),
      ("on April 28", .day(month: 4, day: 28)), ("68%", .share(0.68)),
    ])
  func content(text: String, content: EnglishFigure.Content) {
    #expect(EnglishFigureReader.figures(in: text).map(\.content) == [content])
  }

  @Test(
    "Bounds stand before and behind, in adverbs and verbs",
    arguments: [
      ("almost 30m views", Figure.Bound.nearly), ("output has surpassed the 30 million mark", .moreThan),
      ("no more than 20,000", .upTo),
      ("aged 65 and older", .atLeast), ("some 520 km", .about), ("less than 3 percent", .upTo),
      ("no less than 3 percent", .atLeast),
      ("200-plus villages", .moreThan), ("fewer than 40", .upTo), ("40 people", .exactly),
    ])
  func bound(text: String, bound: Figure.Bound) {
    #expect(EnglishFigureReader.figures(in: text).map(\.bound) == [bound])
  }

  @Test("Labels are no figures", arguments: ["the C919 airliner", "a 5G network", "the 4+4 campaign", "It may rain"])
  func labels(text: String) {
    #expect(EnglishFigureReader.figures(in: text).isEmpty)
  }
}
