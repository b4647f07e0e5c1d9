import Chinese

/// A class of place that the end of a name tells, with what stands behind such names.
struct PlaceClass: Sendable {
  /// What kind of place it is; names of one kind stand in lists together.
  enum Sort: String { case settlement, road, nature, institution }

  let sort: Sort
  /// A place of a lower level stands behind one of a higher, 村 behind 镇; 0 where nothing follows so.
  let level: Int
  /// What stands right behind a name of this class and hardly behind a common noun.
  let followers: WordTable<Bool>
  /// Words that say what such a place is like, and so are no names.
  var attributes: [WordTable<Bool>] {
    switch sort {
    case .institution: [PlaceEvidence.attributes, PlaceEvidence.institutionAttributes]
    case .settlement where level == 1: [PlaceEvidence.attributes, PlaceEvidence.teamAttributes]
    default: [PlaceEvidence.attributes]
    }
  }
  /// Whether the name of another place may be its name: 泾河县, 长江路, while a 上海社区 is one of Shanghai's.
  var maySitOnPlace: Bool { sort == .road || sort == .settlement && level > 3 && !isWeak }
  /// Whether a name needs a place before it or one of ``followers``: a 组 is a team far more often, 李小山 a person.
  let isWeak: Bool

  /// The classes, looked up backwards from the end of a name.
  static let table = EndingTable<PlaceClass>(
    rows.split(separator: "\n").flatMap { row in
      let cells = String(row).listedWords
      let (sort, level) = (Sort(rawValue: cells[0]) ?? .settlement, Int(cells[1]) ?? 0)
      return cells.dropFirst(2).map { name in
        (name, PlaceClass(sort: sort, level: level, followers: followers(of: sort), isWeak: weak.contains(name)))
      }
    })

  private static let rows = """
    settlement 5 县 区
    settlement 4 镇 乡 街道 古镇
    settlement 3 村 社区 新村 古村
    settlement 2 屯 寨 小区
    settlement 1 组
    road 2 路 街 大道 大街 新街 老街
    road 1 巷 胡同
    nature 0 山 岭 河 江 湖 溪 桥 大桥 水库
    institution 0 小学 中学 高中 幼儿园 医院 农场 林场 广场 公园
    """

  private static let weak: Set<String> = Set("组 区 小区 广场 公园 山 岭 河 江 湖 溪 桥 大桥".listedWords)

  /// Whether a name may end inside a word: 街道 in 街道办, 山 in 山脚, 桥 in 桥上.
  func mayEndInside(_ text: ScalarText, _ end: Int) -> Bool {
    end < text.count && Self.sides.contains(text[end]) && sort != .institution && !(isWeak && sort == .settlement)
  }

  private static let sides = Set("办脚顶上里口头边畔委支政党".unicodeScalars.map(\.value))

  private static func followers(of sort: Sort) -> WordTable<Bool> {
    switch sort {
    case .settlement: ofSettlements
    case .road: ofRoads
    case .nature: ofNature
    case .institution: ofInstitutions
    }
  }

  private static let ofSettlements = WordTable<Bool>(
    words: """
      村民 村委 村委会 村支书 村支部 村党支部 村党总支 村集体 村主任 村里 党支部 党总支 党委 党工委 党群 党员 支部 两委 驻村 第一书记 书记 支书 老支书 主任 \
      小学 中学 幼儿园 卫生室 卫生院 卫生服务 敬老院 文化站 派出所 司法所 财政所 供电所 办事处 办 机关 政府 人大 镇长 乡长 县长 县委 县政府 干部 居委会 居民 网格 \
      网格员 农家书屋 农民 农户 脱贫户 种植 养殖 合作社 的村民 的居民 的群众 的农户 位于 地处 境内 辖区 便民 物业 业主 综合 市场监管 武装部 团委 妇联 新时代 一带 附近 \
      组长 村小组 小组
      """)

  private static let ofRoads = WordTable<Bool>(
    words: """
      与 和 派出所 交叉口 路口 口 上 段 两侧 两旁 沿线 社区 街道 小学 中学 市场 农贸市场 中段 北段 南段 东段 西段 南侧 北侧 东侧 西侧 附近 一带 公交站 站 支行 改造 \
      大桥 隧道 地下通道 十字 转角 夜市 由 自 至 到 里 号 全线 路面 沿街 人行道
      """)

  private static let ofNature = WordTable<Bool>(
    words: """
      上 下 里 脚 脚下 顶 景区 公园 风景区 森林公园 国家 水库 大坝 库区 流域 治理 整治 疏浚 两岸 岸边 畔 清淤 河道 段 上游 下游 中游 沿岸 支流 村 镇 位于 隧道 保护区 自然保护区 林场 \
      桥头 桥面 桥墩 特大桥 的桥墩 的桥面 水质 沿线 边 水位 的水位 的蓄水量 湿地
      """)

  private static let ofInstitutions = WordTable<Bool>(
    words: """
      学生 师生 的学生 的师生 的孩子 校长 副校长 教师 老师 的老师 的教师 校园 门口 位于 党支部 操场 一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级 \
      院长 医生 护士 急诊 门诊 住院部 职工 场长 北门 南门 东门 西门
      """)
}

/// Words and characters that speak for or against a name of a place.
enum PlaceEvidence {
  /// Words after which a place stands: 走进, 位于, 毕业于.
  static let locative = EndingTable<Bool>(
    """
    在 到 来到 走进 走访 位于 地处 坐落于 坐落在 前往 赴 从 自 去 回到 回 途经 经过 途径 沿 沿着 至 往 驶向 驶入 赶到 赶赴 抵达 到达 进入 离开 返回 通往 落户 落户于 深入 住在 家住 \
    家在 毕业于 就读于 任教于 来自 家乡 老家 种到 送到 迁到 搬到 搬进 调到 嫁到 派驻 驻 挂职 包联 结对 以及 地点在 选址 定点帮扶 帮扶 下辖 辖 横跨 跨越 登上 攀登 流经 流入 汇入 横穿 穿过 转入 转学到
    """.listedWords.map { ($0, true) })

  /// Words of one character that may stand before a place as before much else.
  static let prepositions = Set("与和及把由向给于对以是为将比像".unicodeScalars.map(\.value))

  /// Verbs before a class that names nothing: 建县, 进村, 修路.
  static let verbs = Set("建撤设进入出离回去守护治修看问认量走开游登爬".unicodeScalars.map(\.value))

  /// What stands between the names of a list.
  static let joining = Set("、和与及".unicodeScalars.map(\.value))

  /// Characters that no name has: words of grammar, classes of areas, numbers.
  static let neverName = Set(
    "各全本该个的等这那每所某其他她它你我们是有被把将让从在到对于之者也都就还又已了着过不没几两首邻级市区县镇乡村座条处支家名比由最去".unicodeScalars.map(\.value))

  /// Words that say what a village, a road or a school is like, and so are no names: 示范村, 主要街道, 重点中学.
  static let attributes = WordTable<Bool>(
    words: """
      许多 一些 高新 保税 贸易 自贸 功能 核心 办公 作业 施工 保护 自然保护 缓冲 主产 特别行政 欠发达 内陆 西部 东部 南部 北部 中部 城中 千年 百年 示范 试点 先进 后进 帮扶 贫困 脱贫 重点 中心 特色 文明 生态 老旧 智慧 完整 未来 主要 城市 农村 乡村 城乡 城区 郊区 城郊 近郊 远郊 城关区 行政 自然 专业 明星 空心 空壳 薄弱 软弱 落后 偏远 边远 边境 边疆 \
      传统 现代 新型 民俗 少数民族 旅游 度假 文化旅游 电商 淘宝 直播 移民 搬迁 安置 回迁 易地 易地搬迁 周边 相邻 邻近 附近 结对 联建 共建 驻点 包保 联系 挂点 定点 试验 实验 外国语 职业 职业技术 普通 初级 高级 \
      完全 附属 附小 附中 民办 公办 公立 私立 民营 国有 乡镇 街道 社区 小镇 农业 工业 产业 商业 致富 小康 发家 创业 奔康 求学 回家 上学 放学 上班 下班 归家 产业 旅游 乡间 田间 林间 山间 水泥 柏油 沥青 沙石 砂石 石板 \
      高速 快速 公交 公 铁 马 道 网 线 思 出 套 门 退 弯 近 绕 生 让 问 修 铺 开 通 走 赶 赶考 长征 复兴之 强国 强军 改革 开放 发展之 环湖 沿江 沿河 沿湖 沿海 滨江 滨河 滨湖 环城 绕城 环山 进山 出山 上山 下山 \
      美食 小吃 夜市 步行 商业 酒吧 古玩 花鸟 电子 文化步行 风情 网红 背 背街小 主干 主 次 支 深 高 大 小 荒 火 雪 矿 青 登 爬 假 石头 黄土 沙 土 泥 护城 母亲 内 界 运 排洪 排污 黑臭 城市内 入江 入海 地下 人工 \
      过街 人行 天 立交 高架 跨江 跨河 跨海 跨线 公路 铁路 铁索 拱 石拱 石 便民 连心 断头 危 老 旧 新 独木 梁 吊 浮 病险 小型 中型 大型 骨干 调蓄 抽水蓄能 \
      居民 住宅 商品房 高档 封闭 开放式 无物业 新建 老 还建 廉租 公租房 家属 单位 学区 学习型 书香 无障碍 绿色 低碳 零碳 国际化 儿童友好 老年友好 美丽 美好 宜居 和美 共享 智能 精品 样板 \
      全省 全市 全县 全区 全镇 全乡 全村 全国 全球 我省 我市 我县 我区 我镇 我村 本市 本县 本村 外地 外省 当地 本地 沿途 沿线 沿街 沿路 一路 道路 线路 公路 铁路 街区 片区 辖区 库区 灾区 牧区 林区 山区 景区 园区 校区 院区 厂区 \
      百强 千强 强 名 大 重 古 水 侨 老区 革命老区 产粮大 粮食大 农业大 工业大 人口大 畜牧大 生猪 财政 直管 边防 直过 空白 缺水 高寒 高山 深山 平原 丘陵 海岛 沿边 抵边 互通 集 城 乡 建制 城 特大 卫星 工业重 军事重 历史文化名 文化名 \
      选手 运动员 亚运 奥运 冬奥 世界 地球 媒体 数字 电竞 影视 画家 作家 艺术 音乐 摄影 长寿之 瓷都 水 渔 茶 花 果 蔬菜 温泉 康养 养老 抗战 红色 红 革命 英雄模范 亿元 百万 千万 万元 万人 千户 百户 十 百 千 万
      """)

  /// Words that say what a school, a hospital or a square is like: 实验小学, 人民医院, 文化广场.
  static let institutionAttributes = WordTable<Bool>(
    words: """
      公司 企业 人民 中医 中西医 妇幼 儿童 专科 综合 定点 三甲 三级 二级 县级 市级 省级 地方 部队 军区 协和 基层 方舱 互联网 口腔 眼科 精神病 宠物 整形 美容 寄宿制 九年一贯制 特殊教育 \
      红军 家庭 国营 国有 种植 养殖 市民 休闲 文化 体育 音乐 购物 商业 城市 口袋 湿地 森林 郊野 主题 地质 法治 健身 滨水 带状 街心 社区 生态 动物 植物 科技 工业 产业 物流 创业 软件 数字 火车站 站前 \
      海洋 水上 游乐 大中 最大 国家 世纪 中心 民族 职业 技工 开放 网络 模范
      """)

  /// Words that say what a team does: 专家组, 领导小组.
  static let teamAttributes = WordTable<Bool>(
    words: """
      编写 编辑 采访 报道 专家 工作 领导 调研 督导 督查 检查 巡查 巡察 巡视 课题 项目 节目 剧 摄制 评审 评委 考核 志愿 服务 救援 抢险 保障 宣传 医疗 党 党小 学习 \
      互助 攻坚 攻关 调查 专案 联络 协调 筹备 推进 执法 稽查 监督 女子 男子 青年 少年 成年
      """)
}
