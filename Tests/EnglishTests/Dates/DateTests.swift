import English
import Testing

@Suite("Dates and times")
struct DateTests {
  @Test(
    "Dates are ISO values, and their English is American",
    arguments: [
      ("2024年9月8日", "2024-09-08", "September 8, 2024"), ("9月8日", "--09-08", "September 8"),
      ("2024年9月", "2024-09", "September 2024"),
      ("二〇二四年九月", "2024-09", "September 2024"), ("9月8日至12日", "--09-08/--09-12", "September 8 to 12"),
      ("2021—2025年", "2021/2025", "2021 to 2025"),
      ("20世纪60年代初", "1960/1969", "the early 1960s"), ("上世纪80年代", "1980/1989", "the 1980s"),
      ("“十三五”时期", "2016/2020", "the 13th Five-Year Plan period"),
      ("2025年上半年", "2025-01/2025-06", "the first half of 2025"), ("三季度", "--07/--09", "the third quarter"),
      ("前三季度", "--01/--09", "the first three quarters"),
      ("上午8时45分", "T08:45", "8:45 a.m."), ("晚上7点半", "T19:30", "7:30 p.m."),
      ("2024-09-08", "2024-09-08", "September 8, 2024"), ("6月中旬", "--06-11/--06-20", "mid-June"),
    ])
  func dates(zh: String, value: String, english: String) {
    let figures = FigureFinder().figures(in: zh)
    #expect(figures.map(\.value) == [.date(value)])
    #expect(figures.map(\.english) == [english])
  }

  @Test(
    "The year comes from the day of issue, the nearest one",
    arguments: [
      ("12月30日", "2024-12-30"), ("2月3日", "2025-02-03"), ("昨日", "2025-01-01"), ("去年", "2024"), ("上个月", "2024-12"),
      ("去年11月", "2024-11"),
    ])
  func issueDate(zh: String, value: String) {
    let finder = FigureFinder(issueDate: CalendarDate(year: 2025, month: 1, day: 2))
    #expect(finder.figures(in: zh).map(\.value) == [.date(value)])
  }

  @Test("Without a day of issue no year is guessed", arguments: ["去年", "昨日", "近日"])
  func unknown(zh: String) {
    #expect(FigureFinder().figures(in: zh).map(\.value) == [nil])
  }

  @Test("A lunar date has English and no value")
  func lunar() {
    let figures = FigureFinder().figures(in: "农历八月十五")
    #expect(figures.map(\.english) == ["the 15th day of the eighth lunar month"])
    #expect(figures.map(\.value) == [nil])
  }

  @Test("A calendar day is read strictly", arguments: ["2025-02-30", "2025-13-01", "25-01-01", "2025/01/01"])
  func strictness(text: String) {
    #expect(CalendarDate(text) == nil)
  }
}
