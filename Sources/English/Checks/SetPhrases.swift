import Chinese

/// Set phrases of official language, against which the wording of a page is compared.
enum SetPhrases {
  /// Phrases that may stand, misprinted, at a scalar: those that share their first or their second half with the text.
  static func candidates(_ text: ScalarText, at index: Int) -> [[UInt32]] {
    let (head, tail) = (key(text[index], text[index + 1]), key(text[index + 2], text[index + 3]))
    let (mayBeHead, mayBeTail) = (headFilter.mayHold(head), tailFilter.mayHold(tail))
    if !mayBeHead && !mayBeTail { return [] }
    var found = mayBeHead ? byHead[head] ?? [] : []
    for phrase in mayBeTail ? byTail[tail] ?? [] : [] where !found.contains(phrase) { found.append(phrase) }
    return found.filter { index + $0.count <= text.count }
  }

  /// Whether words are a set phrase themselves or part of one.
  static func isKnown(_ text: ScalarText, _ range: Range<Int>) -> Bool { known.contains(text.string(range)) }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// Whether another character in a phrase is a slip only where it sounds the same.
  static func isLoose(_ phrase: [UInt32]) -> Bool { loose.contains(phrase) }

  /// Whether two characters share their usual reading.
  static func soundAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    guard let reading = CommonReadings.reading(of: left) else { return false }
    return reading == CommonReadings.reading(of: right)
  }

  private static let loose = Set(wordings.listedWords.map(\.scalarValues))
  private static let all = (idioms.listedWords + wordings.listedWords).filter { $0.unicodeScalars.count >= 4 }
  private static let known = Set(all + others.listedWords)
  private static let byHead = Dictionary(grouping: all.map(\.scalarValues)) { key($0[0], $0[1]) }
  private static let byTail = Dictionary(grouping: all.map(\.scalarValues)) { key($0[2], $0[3]) }
  private static let headFilter = PairFilter(byHead.keys)
  private static let tailFilter = PairFilter(byTail.keys)

  /// Words that Chinese says twice on purpose.
  static let mayRepeat: Set<String> = [
    "研究", "讨论", "商量", "考虑", "学习", "休息", "打扫", "收拾", "介绍", "了解", "体验", "锻炼", "帮助", "交流", "哈哈", "谢谢", "加油", "努力", "许多",
    "很久", "非常", "永远", "一个", "一步", "一次", "你好", "拜拜", "轰隆", "哗啦", "咕咚", "欢迎", "好的", "不断", "慢慢", "参观", "庆祝", "尝试",
    "反复", "千万", "万岁", "出发", "快来", "注意",
  ]

  /// Phrases that nobody varies: any other character in them is likely a slip.
  private static let idioms = """
    中国式现代化新篇章 社会主义现代化国家 社会主义现代化强国 谱写新篇章 书写新篇章 开创新局面 迈上新台阶 展现新作为
    撸起袖子加油干 不懈奋斗 坚定不移 毫不动摇 坚持不懈 持之以恒 驰而不息 久久为功 善作善成 踔厉奋发 勇毅前行 笃行不怠
    砥砺前行 砥砺奋进 守正创新 自信自强 艰苦奋斗 奋发有为 奋勇争先 锐意进取 开拓进取 求真务实 真抓实干
    埋头苦干 苦干实干 担当作为 恪尽职守 勤勉尽责 尽职尽责 攻坚克难 爬坡过坎 滚石上山 乘势而上 顺势而为
    迎难而上 知难而进 稳中求进 稳中有进 稳中向好 以进促稳 先立后破 行稳致远 统筹兼顾 以人民为中心
    全心全意为人民服务 为人民谋幸福 为民族谋复兴 中国特色社会主义 社会主义核心价值观 乡村振兴 脱贫攻坚
    全面从严治党 全面建成小康社会 以习近平同志为核心的党中央 习近平新时代中国特色社会主义思想 爱岗敬业 淡泊名利
    甘于奉献 执着专注 精益求精 一丝不苟 追求卓越 无私奉献 艰苦朴素 再创辉煌 桥梁和纽带 不忘初心 牢记使命
    牢记嘱托 感恩奋进 勇挑重担 只争朝夕 凝心聚力 同心同德 众志成城 万众一心 风雨同舟 同舟共济 和衷共济
    守望相助 血肉联系 开放包容 互学互鉴 实事求是 与时俱进 解放思想 因地制宜 精准施策 靶向施策 标本兼治
    举一反三 抓铁有痕 踏石留印 落地生根 开花结果 走深走实 见行见效 入脑入心 做深做实 抓实抓细 落细落小
    蹄疾步稳 善始善终 慎终如始 居安思危 未雨绸缪 防患未然 防微杜渐 自我净化 正风肃纪 反腐倡廉 清正廉洁
    党风廉政建设 风清气正 海晏河清 人与自然和谐共生 安居乐业 国泰民安 欣欣向荣 蒸蒸日上 日新月异 翻天覆地
    波澜壮阔 举世瞩目 史无前例 源远流长 博大精深 历久弥新 薪火相传 生生不息 继往开来 承前启后 再接再厉
    一如既往 一以贯之 一脉相承 一马当先 一往无前 勇往直前 义无反顾 无怨无悔 默默无闻 兢兢业业 任劳任怨
    脚踏实地 雷厉风行 令行禁止 身先士卒 以身作则 冲锋在前 急难愁盼 排忧解难 雪中送炭 千方百计 竭尽全力
    责无旁贷 当仁不让 有目共睹 家喻户晓 脱颖而出 硕果累累 群策群力 集思广益 建言献策 长期共存 肝胆相照
    荣辱与共 铸牢中华民族共同体意识 中华民族共同体 手足相亲 构建人类命运共同体 不可磨灭 举足轻重 任重道远
    时不我待 刻不容缓 迫在眉睫 势在必行 水到渠成 事半功倍 相得益彰 相辅相成 息息相关 破除万难 披荆斩棘
    乘风破浪
    """

  /// Phrases whose parts also stand alone: only a character of the same sound is a slip in them.
  private static let wordings = """
    团结奋斗 接续奋斗 顽强奋斗 奋勇前进 开拓创新 改革创新 担当尽责 履职尽责 忠诚担当 忠诚履职 稳中提质
    进中提质 统筹推进 协同推进 协调发展 高质量发展 高水平开放 高品质生活 高效能治理 人民至上 生命至上
    为人民服务 民族复兴 强国建设 伟大复兴 中国式现代化 社会主义现代化 新时代新征程 新发展理念 新发展格局
    新质生产力 共同富裕 改革开放 全面依法治国 全面深化改革 紧密团结在 深刻领悟 决定性意义 牢固树立 自觉践行
    大力弘扬 深入贯彻落实 贯彻落实 认真贯彻落实 全面贯彻落实 学习贯彻 深入学习贯彻 劳模精神 劳动精神 工匠精神
    建功立业 创新创造 争创一流 勇于创新 崇尚劳动 热爱劳动 辛勤劳动 诚实劳动 再立新功 殷切期望 亲切关怀
    光辉历程 伟大成就 宝贵经验 阶级基础 领导阶级 执政兴国 主力军作用 根本方针 团结引领 团结带领 凝聚共识
    命运与共 合作共赢 互利共赢 互惠共赢 和平发展 公平正义 分类指导 综合施策 源头治理 依法治理 系统治理
    落地见效 抓紧抓好 底线思维 战略定力 历史主动 斗争精神 自我革命 自我完善 自我革新 自我提高 廉洁自律
    绿水青山 生态优先 绿色发展 绿色低碳 青山绿水 举世闻名 前所未有 百尺竿头 更进一步 率先垂范 全力以赴
    义不容辞 众所周知 名列前茅 成效显著 鼓舞人心 振奋人心 激动人心 深入人心 催人奋进 参政议政 民主协商
    民主监督 政治协商 互相监督 人类命运共同体 政治性先进性群众性 不可或缺 不可替代 不可逾越 不容动摇 至关重要
    密不可分 破局求变 突围求进 扬帆远航 扬帆起航 破浪前行 攻坚突破 精神面貌 精神风貌 崭新面貌
    """

  /// Common words one character away from a set phrase.
  private static let others = """
    高质量建设 高水平发展 高质量推进 社会主义现代化建设 新质战斗力 新时代新使命 绿色发展 稳中求变 稳中有升
    稳中有降 稳中有忧 和平共处 和平共存 改革发展 开拓市场 劳动精神 劳模代表 工匠学院 团结协作 团结一致
    团结友爱 团结互助 团结合作 民族团结 民族振兴 民族区域 学习宣传 全面推进 深入推进 自我管理 自我服务
    自我教育 自我监督 自我保护 自我评价 自我介绍 自我修复 自我发展 自我约束 自我批评 自我加压 自我提升
    全面建设 全面从严 民主管理 民主选举 民主决策 民主评议 民主生活 民主集中 政治建设 长期坚持 系统推进
    统筹协调 统筹规划 统筹发展 统筹谋划 协同创新 协同发展 协调推进 协同治理 依法治国 依法治市 依法治区
    依法治县 依法治疆 依法管理 依法治校 领导干部 领导班子 执政为民 改革创造 勇于担当 勇于开拓 勇于实践
    勇于探索 甘于清贫 乐于奉献 辛勤付出 辛勤耕耘 辛勤工作 诚实守信 诚实经营 热爱生活 热爱祖国 崇尚科学
    崇尚先进 尊重劳动 深入学习 深入开展 深入实施 认真落实 全面落实 认真贯彻 学习借鉴 生态修复 生态保护
    绿色转型 绿色生产 绿色崛起 绿色金融 绿色消费 精准扶贫 精准服务 精准对接 精准发力 精准帮扶 精准防控
    综合治理 源头防控 宝贵财富 宝贵机会 历史使命 历史机遇 建设强国 强国战略 强国复兴 伟大胜利 伟大事业
    伟大工程 伟大斗争 伟大梦想 光辉岁月 光辉形象 殷切希望 殷切嘱托 殷切期盼 亲切慰问 亲切交谈 亲切会见
    举世无双 前所未见 任重而道 互学互促 互利合作 互利互惠 合作发展 开放合作 开放发展 公平竞争 公平公正
    以人为本 生命健康 人民群众 一脉相通 一往情深 忠诚可靠 担当实干 奋发图强 奋发进取 奋发向上 奋勇拼搏
    奋勇向前 勇毅前进 砥砺前进 砥砺奋斗 接续努力 艰苦创业 艰苦努力 顽强拼搏 不懈努力 不懈追求 不懈探索
    坚持不变 坚定不变 坚定不渝 毫不放松 毫不犹豫 毫不松懈 毫不含糊 毫不逊色 牢记宗旨 牢记教诲 感恩奋斗
    精神状态 精神动力 崭新局面 攻坚行动 攻坚战役 深入基层 深入企业 深入群众 振奋精神
    """
}

/// Says quickly of most pairs of scalars that no phrase has them.
private struct PairFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 256)

  init(_ pairs: some Sequence<UInt64>) {
    for pair in pairs {
      let bit = Self.bit(pair)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  func mayHold(_ pair: UInt64) -> Bool {
    let bit = Self.bit(pair)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func bit(_ pair: UInt64) -> Int { Int((pair &* 0x9E37_79B9_7F4A_7C15) >> 50) }
}
