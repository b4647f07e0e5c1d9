import English
import Testing

@Suite("Names in Latin letters")
struct NameRomanizerTests {
  @Test(
    "Persons",
    arguments: [
      ("单田芳", "Shan Tianfang"), ("区伯平", "Ou Boping"), ("尉迟恭", "Yuchi Gong"), ("曾志伟", "Zeng Zhiwei"), ("仇英", "Qiu Ying"),
      ("解晓东", "Xie Xiaodong"),
      ("上官婉儿", "Shangguan Wan'er"), ("吕布", "Lyu Bu"), ("李长安", "Li Chang'an"), ("翟天临", "Zhai Tianlin"),
      ("万俟咏", "Moqi Yong"), ("王珺", "Wang Jun"),
    ])
  func persons(zh: String, english: String) {
    #expect(NameRomanizer().person(zh).english == english)
  }

  @Test(
    "A title stands before a name, a long one behind it",
    arguments: [
      ("局长何卫国", "Director He Weiguo"), ("何卫国局长", "Director He Weiguo"), ("何教授", "Professor He"),
      ("县委书记何卫国", "He Weiguo, secretary of the county Party committee"), ("洛桑多吉", "Lobsang Dorje"),
    ])
  func titles(zh: String, english: String) {
    #expect(NameRomanizer().person(zh).english == english)
  }

  @Test(
    "An uncertain reading is asked for, a certain one is not",
    arguments: [("乐平", true), ("陈茜", true), ("麦麦提·艾力", true), ("陈强", false)])
  func asking(zh: String, asks: Bool) {
    #expect(NameRomanizer().person(zh).ask == asks)
  }

  @Test(
    "Places",
    arguments: [
      ("六安", "Lu'an"), ("包头市", "Baotou City"), ("陕西省", "Shaanxi Province"), ("乌鲁木齐", "Urumqi"),
      ("鹿寨县", "Luzhai County"), ("黟县", "Yixian County"),
      ("柳江", "Liujiang River"), ("三江侗族自治县", "Sanjiang Dong Autonomous County"),
      ("湘西土家族苗族自治州", "Xiangxi Tujia and Miao Autonomous Prefecture"),
      ("雄安新区", "Xiong'an New Area"), ("日喀则市", "Xigaze City"), ("五台山", "Mount Wutai"), ("学院路", "Xueyuan Road"),
      ("莫桑比克", "Mozambique"), ("河内", "Hanoi"), ("鹿寨县人民医院", "Luzhai County People's Hospital"),
      ("包头市图书馆", "Baotou Library"),
    ])
  func places(zh: String, english: String) {
    #expect(NameRomanizer().place(zh).english == english)
  }

  @Test("A better source of readings is asked for rare characters")
  func readings() {
    #expect(NameRomanizer().person("王䶮").ask)
    #expect(NameRomanizer(readings: { _ in "yan" }).person("王䶮").english == "Wang Yan")
  }
}
