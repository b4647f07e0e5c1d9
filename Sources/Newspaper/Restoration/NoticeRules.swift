/// Tells announcements, advertisements, weather, lottery, lost property and court notices from news.
struct NoticeRules {
  let galley: Galley

  /// Whether a heading is that of a notice: it ends in 公告 or starts with 遗失, 天气.
  func isNoticeHeading(_ range: Range<Int>) -> Bool {
    guard range.count <= 30 else { return false }
    if isSpaced(range) { return true }
    return galley.ends(range, with: Self.endings) || galley.starts(range, with: Self.starts)
  }

  /// `公　告`: the two characters of a notice's name spread over the column.
  private func isSpaced(_ range: Range<Int>) -> Bool {
    guard range.count > 2, let first = range.first, let last = range.last,
      range.dropFirst().dropLast().allSatisfy({ isSpace(galley.scalars[$0]) })
    else { return false }
    return Self.names.longest(startingAt: 0, before: 2, of: [galley.scalars[first], galley.scalars[last]]) != nil
  }

  private static let names = PhraseSet.list("公告 声明 启事 通告 通知 讣告 公示 聲明 啟事 广告 告示")

  private static let endings = PhraseSet.list(
    "公告 公告） 启事 啟事 声明 聲明 通告 公示 告示 讣告 预报 預報 开奖 开奖公告 开奖结果 开奖信息 招标 招聘 招租 拍卖 出租 转让 通知 预告 信息 送达 催告 催告书 送达公告 停水通知 停电通知 "
      + "公告栏 播报 空气质量 广告 認領 认领 致歉 更正 天气 天氣 彩票 體彩 体彩 福彩 双色球 大乐透 作废 通知书 便民 招生 征订 停水 停电 停气 拍賣 招標 開獎 天气预报 天氣預報")
  private static let starts = PhraseSet.list(
    "遗失 遺失 天气预报 天氣預報 天气 公告 声明 启事 招聘 招租 招标 拍卖 寻人 寻物 寻狗 失物 认领 福彩 体彩 中国福利彩票 中国体育彩票 双色球 超级大乐透 大乐透 排列 七星彩 讣告 注销 减资 停水 停电 停气 "
      + "诚招 誠招 招领 招商加盟 今日天气 今天天气 明天天气 广告 分类信息 便民信息 开奖 清算公告 减资公告 注销公告 气象")

  /// Whether a short line names who signs a notice: `某某市供水有限公司`.
  func isSignature(_ range: Range<Int>) -> Bool {
    range.count <= 24 && galley.ends(range, with: Self.bodies)
      && !range.contains { isOpener(galley.scalars[$0]) && !isOpeningBracket(galley.scalars[$0]) }
  }

  /// Whether a short line is the date under a notice: `2025年5月6日`.
  func isDate(_ range: Range<Int>) -> Bool {
    range.count <= 12 && galley.scalars[range.upperBound - 1] == 0x65E5
      && galley.count(in: range, where: { $0 == 0x5E74 }) == 1
  }

  private static let bodies = PhraseSet.list(
    "公司 局 法院 委员会 委 中心 办公室 厅 管理处 事务所 大队 支队 大学 学院 银行 集团 政府 医院 学校 分行 支行 协会 组委会 管理人 清算组 本报 社 站 厂 部 有限公司 委員會 酒店 商场 小学 中学 小组 工作组 居委会 村委会 筹备组 治丧委员会 管委会 服务队 合作社 街道办 街道办事处 专班 总队 商会 学会 基金会 交易所 律师"
  )

  /// Whether a text speaks like a notice.
  func isNoticeText(_ range: Range<Int>) -> Bool { galley.contains(Self.phrases, in: range) }

  /// Whether a text is a notice whatever stands around it: a thing declared void, a case accepted by a court.
  func isCertainNotice(_ range: Range<Int>) -> Bool { galley.contains(Self.certain, in: range) }

  private static let certain = PhraseSet.list("声明作废 聲明作廢 本院受理 依法公告送达")

  private static let phrases = PhraseSet.list(
    "声明作废 聲明作廢 特此公告 特此声明 特此通告 特此公示 特此通知 现予公告 现予以公告 视为送达 即视为 咨询电话 报名电话 联系电话 招租电话 订购热线 热线电话 中奖号码 开奖号码 本期奖池 奖池 红球 蓝球 "
      + "最低气温 最高气温 偏北风 偏南风 东北风 西南风 多云转 阵雨转 晴转 遗失 作废 本院受理 公告送达 债权申报 请债权人 招标文件 投标人 竞买人 有意者 欢迎选购 欢迎垂询 敬请谅解 给您带来不便")
}
