/// The words of newspapers that the rules know, in simplified and in traditional characters.
enum Wording {
  /// What the names of places end with.
  static let places = PhraseSet.list("省 市 县 縣 区 區 镇 鎮 乡 鄉 村 街道 社区 社區")
  /// Who writes or photographs.
  static let roles = PhraseSet.list(
    "记者 記者 通讯员 通訊員 实习生 實習生 评论员 評論員 特派员 撰稿人 特约撰稿 撰稿 见习编辑 主持人 摄影师")
  /// What may stand before a role without parting it from the line start.
  static let authorLabels = PhraseSet.list(
    "文/ 图/ 文／ 图／ 文： 图： 文| 图| 文｜ 图｜ 文 图文 图/文 文/图 文图 作者： 作者: 作者 撰文 撰文： 撰文/ 整理 整理： 整理/ 摄影： 摄影/ 采写 采写： 口述 口述： 执笔 执笔： "
      + "编译 编译： 策划 策划： 统筹 统筹： 来稿 供稿 主笔")
  /// What follows the names of a byline.
  static let bylineEnds = PhraseSet.list(
    "文/图 图/文 文/摄 文／图 图／文 文／摄 文图 图文 文 摄影报道 报道摄影 摄影报导 报道 报导 報導 報道 撰文 整理 摄影 编译 供稿 文字 采写 综合 图 圖 摄 攝")
  /// What a byline that is a photographer's ends with.
  static let photographed = PhraseSet.list("摄 攝 供图 供圖 图 圖 摄影 攝影 发 發 制图 资料图 资料图片 图片")
  /// Who writes and photographs signs an article.
  static let writtenToo = PhraseSet.list("文/ 文／ /文 ／文 文图 图文 文并摄 摄影报道 报道摄影 文｜")
  /// Who sends out news, as the last characters before 讯, 消息 or 电.
  static let senders = PhraseSet.list(
    "报 報 网 網 社 台 臺 媒 端 新闻 新聞 中心 电视 广播 日 综合 融媒体 频道 号 专 頭條 头条 在线 传媒 集团 快 电 時 时")
  static let agencies = PhraseSet.list(
    "新华社 新華社 据新华社 據新華社 中新社 据中新社 中新网 据中新网 新华网 人民网 央视 据央视 本报 本報 中央社 法新社 路透社 美联社 塔斯社 共同社 韩联社 光明网 "
      + "中国新闻社 中国网 央广网 据央广网 经济日报 人民日报 据人民日报 光明日报 工人日报 科技日报")

  /// The words that carry a text over to another page, with which end they mark.
  static let continuedFrom = PhraseSet.list("上接 紧接 緊接 接 承接 续 續 上承 文接 续接 上转 原载 接自 上接自 紧接自 续自")
  static let continuesOn = PhraseSet.list("下转 下轉 紧转 緊轉 转 轉 下接 转至 下转至 轉至 下續 下续 续见")

  static let captionStarts = PhraseSet.list(
    "图为 圖為 圖爲 上图 下图 左图 右图 图① 图1 图一 图二 图三 图② 图③ 上圖 下圖 左圖 右圖 这是 大图 小图 图片为 照片为 图中 ▲图 △图 "
      + "图： 图: 图／ 图说 图片说明 资料图 ▲ △ ▼ ▽ ↑ ↓ ← → 题图 主图 组图 航拍 俯瞰 图左 图右 无人机拍摄")
  /// What opens a caption and no sentence of a text.
  static let picturedStarts = PhraseSet.list("图为 圖為 圖爲 上图为 下图为 左图为 右图为 图① 图片为 图说： 图片说明")
  static let sceneEnds = PhraseSet.list(
    "现场 現場 合影 留影 一角 全景 全貌 外景 夜景 剧照 劇照 资料图 资料图片 效果图 示意图 掠影 风光 场景 瞬间 海报 截图 供图 画面 作品")

  /// Desks and duties that the page names at its edge.
  static let duties = PhraseSet.list(
    "国内统一连续出版物号 主編 本版主編 總編輯 值班編輯 執行編輯 版面編輯 視覺 美術 美術編輯 圖片編輯 組稿 監製 責任校對 審讀 電子信箱 新聞熱線 廣告熱線 發行熱線 訂報熱線 報料熱線 爆料熱線 投稿郵箱 視覺編輯 视觉 美术 电子信箱 信箱 责任编辑 責任編輯 责编 責編 编辑 編輯 本版编辑 本版責編 值班编辑 执行编辑 首席编辑 版面编辑 视觉编辑 见习编辑 美编 美編 版式 组版 組版 排版 校对 校對 检校 值班 值班主任 "
      + "值班总编 总值班 值班编委 主编 总编辑 副总编辑 审读 审校 一审 二审 三审 签发 制图 版面设计 设计 美术编辑 本版主编 编审 实习编辑 电话 電話 新闻热线 热线 熱線 热线电话 广告热线 发行热线 订报热线 "
      + "投稿邮箱 投稿 邮箱 电子邮箱 E-mail Email e-mail 网址 社址 地址 本报地址 邮编 邮政编码 邮发代号 零售 零售价 定价 本报法律顾问 法律顾问 "
      + "国内统一 国内统一刊号 统一刊号 刊号 承印 印刷 广告经营许可证 广告许可证 出版 主办 主管 客户端 官方微博 微信公众号 微信 总第 今日 全国统一 CN 责任校对 图编 图片编辑 本版组稿 组稿 监制 出品 联系电话 报料热线 爆料热线 监督电话 举报电话 传真"
  )
  /// Names of sections of a paper.
  static let sections = PhraseSet.list(
    "要闻 要聞 时政 時政 综合 綜合 综合新闻 民生 社会 社會 经济 經濟 财经 文化 文娱 文体 教育 体育 體育 国际 國際 国内 副刊 广告 公告 专版 专题 专刊 健康 法治 法制 科技 "
      + "旅游 县区 区县 县域 乡村 三农 读者 视点 聚焦 深度 关注 热线 天下 时评 评论 言论 理论 理論 要论 本地 本市 城事 城市 都市 区域 地方 本埠 港澳 港澳台 文艺 人文 悦读 阅读 生活 "
      + "视界 影像 图片 资讯 信息 服务 便民 分类 公益 党建 工会 企业 产业 工业 金融 汽车 房产 消费 生态 环保 交通 政法 军事 头版 封面 导读 今日 新闻 特别报道 专栏 广角 观察 调查 人物 "
      + "校园 青年 老年 时事 要情 动态 纵横 快讯 速览 简讯 周刊 特刊 版 健康周刊 生活周刊 本版 綜藝 副刊版 兩岸 地方版 港聞")
  static let newspapers = PhraseSet.list("日报 日報 晚报 晚報 早报 早報 时报 時報 商报 都市报 晨报 快报 导报 周报 周刊报 工人报 广播电视报 青年报 新报 生活报 法制报 法治报")
  static let weekdays = PhraseSet.list("星期 周一 周二 周三 周四 周五 周六 周日 礼拜 農曆 农历 夏历")

  /// Verbs that headlines are made with.
  static let headlineVerbs = PhraseSet.list(
    "启动 启用 啟用 开通 開通 推出 举行 舉行 召开 召開 开幕 開幕 发布 發布 公布 建成 投产 投用 亮相 上线 上路 走进 走出 走上 探索 推行 推进 打造 助力 实现 突破 破解 出台 出臺 印发 完成 开展 开工 "
      + "竣工 揭牌 签约 入选 当选 荣获 上榜 试行 试点 试运行 提升 提高 下降 增长 减少 增加 拿下 卖出 变身 點亮 点亮 唤醒 激活 守护 讲好 办起 装上 跑赢 跑出 进入 迈入 回归 重启 恢复 停运 停航 首发 开售 开票"
  )
}
