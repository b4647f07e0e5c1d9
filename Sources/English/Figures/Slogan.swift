import Chinese

/// What begins like a number and is none: set phrases, slogans, names.
enum Slogan {
  /// How many scalars to pass over where such a thing starts; `nil` where none does.
  static func length(in text: ScalarText, at index: Int) -> Int? {
    if let found = table.longest(text, at: index), !isDecimal(text, index),
      !isCounted(text, index, found.length)
    {
      return found.length
    }
    return quoted(in: text, at: index)
  }

  /// 一点二亿 is a number, 一点 is none.
  private static func isDecimal(_ text: ScalarText, _ index: Int) -> Bool {
    text[index + 1] == Digits.point && Digits.chinese(text[index + 2]) != nil
  }

  /// Whether a measure word goes on behind the slogan: 三星期, 四平方米 and 三小时 are lengths and areas.
  private static func isCounted(_ text: ScalarText, _ index: Int, _ length: Int) -> Bool {
    guard Digits.isChinese(text[index]), let measure = MeasureWord.table.longest(text, at: index + 1) else {
      return false
    }
    return measure.length >= length
  }

  /// A short quotation that begins with a Chinese numeral names something: “七个一批”, “一二五”, “两建三清”.
  private static func quoted(in text: ScalarText, at index: Int) -> Int? {
    guard text[index] == 0x201C || text[index] == 0x300C else { return nil }
    var end = index + 1
    var hasNumeral = false
    while end - index <= 9, end < text.count, text[end] != 0x201D, text[end] != 0x300D {
      if Digits.arabic(text[end]) != nil || stops.contains(text[end]) { return nil }
      if Digits.isChinese(text[end]) { hasNumeral = true }
      end += 1
    }
    guard end - index <= 9, text[end] == 0x201D || text[end] == 0x300D, hasNumeral else { return nil }
    // “十四五”时期 is a period
    if plans.contains(text.string(index + 1..<end)), PlanPeriod.suffix.longest(text, at: end + 1) != nil { return nil }
    return end + 1 - index
  }

  private static let stops: Set<UInt32> = Set("，。；！？：、,.;!?".scalarValues)

  /// The five-year plans that a newspaper speaks of.
  static let plans: Set<String> = ["九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五", "一五", "二五", "七五", "八五"]

  private static let table = WordTable<Bool>(words: phrases)

  private static let phrases = """
    两个确立 两个维护 四个意识 四个自信 四个全面 两个毫不动摇 三个务必 三个代表 五个一工程 七个一批 六个一批 四个一批 三个一批 四个伟大 两个结合
    四项基本原则 五位一体 四位一体 三位一体 一体两翼 一带一路 一带一廊 三严三实 八项规定 三会一课 两学一做 五险一金 三公经费 四个最严 三个区分开来
    两山理念 两山 双过半 双百 双千 双万 双一流 双十一 双十二 双十 双碳 双减 百年 千年 万年 百姓 百货 百科 百度 百色 百花 百货 百分百 百强县 百家争鸣 百家宴 百草
    百合 百灵 百炼 百舸 百折 百般 百业 千行百业 百川 百态 百年大计 百万庄 百里奚 千方百计 千家万户 千山 千山万水 千军万马 千古 千里马 千岛 千岛湖 千秋 千丝万缕 千辛万苦
    千载 千变万化 千言万语 千金 千斤顶 千篇一律 千阳 千佛 千灯 千户苗寨 万众 万达 万科 万物 万家 万宁 万州 万一 万事 万象 万全 万向 万能 万里 万岁 万分感谢 万紫千红 万水千山 万盛
    万年县 万载 万源 万安 万荣 万柏林 万寿 万华 万维 万有引力 万无一失 万户千家 亿达 亿万 亿联 亿纬
    一些 一起 一定 一般 一直 一样 一方面 一流 一致 一线 一系列 一体 一体化 一边 一旦 一切 一律 一向 一时 一并 一再 一经 一共 一概 一贯 一瞬 一味 一举 一同 一齐 一道 一连 一头 一面
    一旁 一番 一下 一下子 一会儿 一点 一点点 一部分 一块 一块儿 一次性 一条龙 一把手 一家人 一口气 一手 一站式 一窗 一网 一码 一卡 一户一 一村一 一人一 一企一 一对一 一对多 一对 一步 一步步
    一步到位 一步一个 一次次 一个个 一项项 一件件 一条条 一座座 一批批 一批 一群 一阵 一股 一片 一伙 一张张 一代代 一届届 一场场 一步一个脚印 一年一度 一年级 一年四季 一心 一意 一生 一辈子 一世 一路 一带 一地 一席 一席之地 一刻 一刀切 一揽子 一如既往 一以贯之
    一目了然 一丝不苟 一马当先 一鼓作气 一张蓝图 一盘棋 一股劲 一条心 一股绳 一片片 一层层 一级级 一种 一二线 一二三产业 一二三产 一二产 二三产业 一产 二产 三产 一审 二审 一期 二期 三期 四期 一楼 二楼 三楼 四楼 五楼
    一级 二级 三级 四级 五级 六级 七级 八级 九级 一类 二类 三类 一中 二中 三中 二胎 二孩 三孩 二手 二维码 二氧化碳 二次元 二胡 二战 二线 三线 三甲 三农 三江 三亚 三明 三沙 三峡 三门峡 三门县 三水 三元 三河 三台县 三台山
    三原 三都 三国 三星 三一重工 三角 三角形 三环 三伏 三九 三包 三轮车 三轮摩托 三心二意 三三两两 三番五次 三令五申 三下乡 三支一扶 三支队伍 三个一 三北 三湘 三秦 三晋 三苏 三字经 三点一线 三家村 三月三 三头六臂
    四川 四平 四会 四方 四周 四处 四海 四面 四面八方 四肢 四书 四合院 四大皆空 四通八达 四好农村路 四分五裂 四环 五菱 五星 五星级 五金 五台县 五台山 五常 五华 五河 五指山 五家渠 五大连池 五粮液 五谷 五彩 五彩缤纷 五四 五一 五道口 五里屯 五湖四海 五湖 五环 五行 五脏 五峰 五莲 五矿
    五月天 六安 六盘水 六合 六一 六神 六朝 六枝 七台河 七一 七夕 七星 七彩 七匹狼 七里河 七上八下 八一 八达岭 八方 八步 八仙 八卦 八宝 八里 八公山 八股 八路军 八旗 八声 九江 九寨沟 九龙 九州 九三学社 九三 九一八 九泉 九里 九台 九华山 九洲 九牧
    十足 十堰 十里 十全十美 十字 十字路口 十一国庆 十一黄金周 十一假期 十月革命 十三陵 十三行 十八罗汉 十里长街 两会 两岸 两地 两国 两江 两广 两侧 两旁 两边 两端 两性 两翼 两手 两难 两委 两党 两弹一星 两高 两办 两院 两全 两极 两面 两代表一委员 两步走 两不愁 两横
    零距离 零售 零部件 零件 零星 零碎 零工 零食 零钱 零排放 零容忍 零增长 零事故 零突破 零关税 零碳 数十年如一日 最后一公里 最初一公里 第一公里 第三方 第一产业 第二产业 第三产业 第二故乡 第三世界 第三者 第一时间 第一线 第一把手 第一手 第一课堂 第二课堂 第一要务 第一动力 第一资源 第一生产力 第一责任人 第一关
    统一 唯一 之一 万一 同一 不一 单一 专一 归一 合一 如一 划一 进一步 另一方面 另一半 每一 逐一 任一 某一 这一 那一 初一 高一 大一 大二 大三 大四 同一 前一 后一 上一 下一 上一届 双轮 半导体 半径 半岛 半决赛 半场 半程 半途 半挂 半山 半壁 半空 半夜 半自动 半成品 半封闭 半干旱
    前三甲 前一阵 本来 本人 本身 本地 本土 本科 本职 本领 本质 本届 当时 当前 当代 当地 当选 当中 当场 当家 当成 当好 上一线 上万达 日常 日益 日本 日报 日夜 日渐 日均 日照 日志 日程 年度 年轻 年龄 年均 年货 年味 月球 月光 月饼 周边 周围 周到 周密 周恩来 正式 正在 正常 正确 正月里 正是 正值
    双节 下一 下一步 下一代 下一阶段 二人转 二等奖学金 三八红旗手 三八红旗 三八妇女节 三好学生 二十四节气 二十四孝 七十二变 三十六计 十八般武艺 百分点 十年树木 十年寒窗 九牛一毛 百里挑一 一家亲 一颗心 一把尺子 一盘散沙 一条街 一名一 一日游 一日三餐 一日为师 二日游 三日游 一天到晚 一个样 一大批 一大早 一大
    """
}
