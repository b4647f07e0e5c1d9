import Chinese

/// The cities and prefectures of China by name, so that running text finds them without a word in front.
///
/// A name is enough to know that 绵阳 is a city; how it is spelled is the business of ``NameRomanizer``. Names that are
/// also common words (东方, 朝阳) stand apart: they need their 市.
enum Cities {
  /// Whether a name without its class is that of a city or prefecture and of nothing else.
  static func isCity(_ name: ArraySlice<UInt32>) -> Bool { names.contains(Array(name)) }

  /// Whether a name is that of a city or prefecture where its class stands behind it.
  static func isCityWithClass(_ name: ArraySlice<UInt32>) -> Bool {
    names.contains(Array(name)) || ambiguous.contains(Array(name))
  }

  /// The longest name.
  static let longest = 4

  private static let names = words(prefectures + " " + counties)
  private static let ambiguous = words(
    """
    东方 朝阳 黄山 吉林 海东 海南 中山 白山 临海 平湖 东港 兴城 双城 江油 长寿 天长 北安 同江 开平 高要 四会 兴平 三河 万宁 东兴 永安 建瓯 公主岭 \
    和龙 图们 合山 大安 海城 调兵山 灯塔 新民 大石桥 凤城 凌海 河间 安国 高阳 定州 沙河 侯马 东台 兴化 太仓 海门 建德 诸城 安丘 高密 昌邑 龙口 永城 新密 \
    天门 石首 当阳 老河口 洪湖 临湘 资兴 武冈 沅江 常宁 韶山 化州 连州 廉江 岑溪 凭祥 个旧 开远 安宁 弥勒 玉门 华亭 合作 海林 东宁 五大连池 丰城 高安 \
    德兴 乐平 贵溪 共青城 井冈山 明光 广德 无为 福安 邵武 福清 长乐 永康 江山 义马 邓州
    """)

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(whereSeparator: \.isWhitespace).map { String($0).scalarValues })
  }

  private static let prefectures =
    """
    石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 \
    鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛 长春 四平 辽源 通化 松原 白城 延边 哈尔滨 \
    齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 \
    温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 \
    南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 \
    郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 \
    随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 \
    阳江 清远 东莞 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 \
    广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 \
    楚雄 红河 文山 西双版纳 大理 德宏 拉萨 日喀则 昌都 林芝 那曲 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 \
    酒泉 庆阳 定西 陇南 临夏 甘南 西宁 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 阿克苏 喀什 和田 伊犁
    """

  private static let counties =
    """
    晋州 新乐 遵化 迁安 武安 涿州 高碑店 泊头 任丘 黄骅 霸州 辛集 古交 高平 介休 永济 河津 原平 霍州 孝义 汾阳 满洲里 牙克石 扎兰屯 丰镇 锡林浩特 二连浩特 \
    瓦房店 庄河 东港 北镇 盖州 开原 北票 凌源 舒兰 磐石 蛟河 桦甸 梅河口 集安 临江 延吉 敦化 珲春 龙井 尚志 五常 讷河 虎林 密山 铁力 富锦 绥芬河 穆棱 肇东 海伦 \
    江阴 宜兴 新沂 邳州 溧阳 常熟 张家港 昆山 启东 如皋 海安 仪征 高邮 丹阳 扬中 句容 靖江 泰兴 慈溪 余姚 瑞安 乐清 海宁 桐乡 诸暨 嵊州 兰溪 义乌 东阳 温岭 \
    龙泉 玉环 巢湖 桐城 界首 宁国 潜山 石狮 晋江 南安 龙海 漳平 福鼎 瑞昌 庐山 瑞金 龙南 樟树 胶州 平度 莱西 滕州 莱阳 莱州 招远 栖霞 海阳 青州 寿光 曲阜 邹城 \
    肥城 荣成 乳山 乐陵 禹城 临清 巩义 荥阳 新郑 登封 偃师 汝州 舞钢 林州 卫辉 辉县 沁阳 孟州 禹州 长葛 灵宝 项城 大冶 丹江口 宜都 枝江 枣阳 宜城 钟祥 京山 应城 \
    安陆 汉川 松滋 监利 麻城 武穴 赤壁 广水 利川 仙桃 潜江 浏阳 宁乡 醴陵 湘乡 耒阳 汨罗 津市 洪江 冷水江 涟源 吉首 乐昌 南雄 台山 鹤山 恩平 雷州 吴川 高州 信宜 \
    兴宁 陆丰 阳春 英德 普宁 罗定 荔浦 桂平 北流 靖西 平果 五指山 文昌 琼海 都江堰 彭州 邛崃 崇州 简阳 广汉 什邡 绵竹 峨眉山 阆中 华蓥 万源 清镇 赤水 仁怀 盘州 \
    兴义 凯里 都匀 福泉 宣威 腾冲 蒙自 景洪 瑞丽 芒市 香格里拉 韩城 华阴 子长 神木 彬州 敦煌 玉树 格尔木 德令哈 灵武 青铜峡 阜康 库尔勒 库车 石河子 伊宁 奎屯 塔城
    """
}
