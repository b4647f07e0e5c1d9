import Chinese

/// Chinese surnames: the compound ones, and those whose reading as a surname differs from the usual one.
enum Surnames {
  /// A surname in Latin letters, other spellings, and whether families differ.
  struct Entry: Sendable {
    var english: String
    var others: [String] = []
    var ask = false
  }

  /// How many characters of a name are the surname.
  static func compoundLength(_ scalars: [UInt32]) -> Int {
    guard scalars.count >= 3 else { return scalars.count == 2 && isCompound(scalars, 2) ? 2 : 1 }
    if scalars.count >= 5, isCompound(scalars, 4) { return 4 }
    return isCompound(scalars, 2) ? 2 : 1
  }

  private static func isCompound(_ scalars: [UInt32], _ length: Int) -> Bool {
    guard scalars.count >= length else { return false }
    let word = String(String.UnicodeScalarView(scalars[..<length].compactMap(Unicode.Scalar.init)))
    return compounds.contains(word)
  }

  /// Whether a scalar is a common surname: what a person's name in a text may begin with.
  static func isSurname(_ scalar: UInt32) -> Bool { commonFilter.mayHold(scalar) && common.contains(scalar) }

  private static let commonFilter = ScalarFilter(common)

  /// Whether two scalars are a compound surname.
  static func isCompound(_ first: UInt32, _ second: UInt32) -> Bool {
    compoundStarts.mayHold(first) && pairs.contains(UInt64(first) << 32 | UInt64(second))
  }

  /// The compound surnames of two characters.
  private static let pairs: Set<UInt64> = {
    var pairs: Set<UInt64> = []
    for name in compounds.map(\.scalarValues) where name.count == 2 {
      pairs.insert(UInt64(name[0]) << 32 | UInt64(name[1]))
    }
    return pairs
  }()
  private static let compoundStarts = ScalarFilter(compounds.compactMap(\.scalarValues.first))

  private static let compounds = Set(
    """
    欧阳 司马 诸葛 上官 皇甫 东方 独孤 南宫 夏侯 公孙 轩辕 端木 百里 呼延 太史 申屠 钟离 闾丘 濮阳 淳于 太叔 仲孙 赫连 拓跋 拓拔 完颜 耶律 \
    西门 公冶 宗政 司徒 司空 令狐 左丘 东郭 南门 羊舌 梁丘 漆雕 乐正 壤驷 公西 巫马 谷梁 夹谷 段干 纳兰 哥舒 万俟 司寇 子车 颛孙 仆固 \
    尉迟 澹台 长孙 鲜于 单于 慕容 宇文 第五 爱新觉罗 叶赫那拉 东野 即墨 长江 欧陽 司馬 諸葛 尉遲 長孫 鲜卑 贺兰 贺若 斛律 高阳 沮渠 秃发 乞伏 阿史那
    """.listedWords
  ).subtracting(["长江", "高阳", "鲜卑"])

  /// Surnames whose reading is not the common one of their characters.
  static let readings: [String: Entry] = {
    var table: [String: Entry] = [:]
    for row in rows.split(separator: "\n") {
      let cells = row.split(separator: " ").map(String.init)
      guard cells.count >= 2 else { continue }
      let ask = cells.last == "?"
      table[cells[0]] = Entry(english: cells[1], others: Array(cells.dropFirst(2)).filter { $0 != "?" }, ask: ask)
    }
    return table
  }()

  private static let rows = """
    单 Shan
    覃 Qin Tan
    区 Ou
    曾 Zeng
    仇 Qiu
    解 Xie
    任 Ren
    查 Zha
    盖 Gai Ge ?
    纪 Ji
    乐 Yue Le ?
    翟 Zhai
    洗 Xian
    冼 Xian
    谌 Shen Chen ?
    牟 Mou Mu ?
    种 Chong
    召 Shao
    朴 Piao Pu Park ?
    宁 Ning
    那 Na
    乜 Nie
    缪 Miao
    逯 Lu
    员 Yun
    尉 Wei
    折 She
    宓 Mi Fu ?
    郗 Xi Chi ?
    祭 Zhai
    佴 Nai
    撒 Sa
    应 Ying
    过 Guo
    秘 Bi
    柏 Bai Bo ?
    薄 Bo
    贲 Ben
    繁 Po
    隗 Wei Kui ?
    莘 Shen Xin ?
    於 Yu
    郇 Xun Huan ?
    华 Hua
    佘 She
    么 Yao
    幺 Yao
    燕 Yan
    相 Xiang
    度 Duo
    能 Nai
    都 Du
    藏 Zang
    会 Gui
    句 Gou
    适 Kuo
    鲜 Xian
    冒 Mao
    哈 Ha
    黑 He
    车 Che
    卜 Bu
    石 Shi
    晟 Cheng
    长 Chang
    重 Chong
    盛 Sheng
    葛 Ge
    俞 Yu
    麦 Mai
    吕 Lyu Lü Lu
    闾 Lyu Lü Lu
    律 Lyu Lü Lu
    尹 Yin
    瞿 Qu
    芮 Rui
    臧 Zang
    行 Xing
    余 Yu
    钭 Tou
    厘 Li
    费 Fei
    贾 Jia
    尧 Yao
    教 Jiao
    粘 Nian
    朝 Chao
    不 Fou
    万俟 Moqi
    尉迟 Yuchi
    长孙 Zhangsun
    澹台 Tantai
    单于 Chanyu
    鲜于 Xianyu
    乐正 Yuezheng
    令狐 Linghu
    独孤 Dugu
    拓跋 Tuoba
    拓拔 Tuoba
    宇文 Yuwen
    夏侯 Xiahou
    上官 Shangguan
    皇甫 Huangfu
    呼延 Huyan
    哥舒 Geshu
    仆固 Pugu
    爱新觉罗 Aisin-Gioro
    叶赫那拉 Yehe-Nara
    阿史那 Ashina
    澹臺 Tantai
    闾丘 Lyuqiu Lüqiu
    """

  private static let common = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛\
    郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房\
    滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀\
    郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那\
    宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
    """.unicodeScalars.map(\.value).filter { $0 > 0x7F })
}
