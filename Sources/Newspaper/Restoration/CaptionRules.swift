/// Tells the text under a photograph from the paragraphs around it.
///
/// `图为游客在公园留影。 王芳 摄`, `（记者 王芳 摄）`, `新华社发（王芳 摄）`, `代表在会议现场。`
struct CaptionRules {
  let galley: Galley
  private static let longestScene = 46

  /// What kind of caption a stretch is, or `nil`.
  func verdict(_ range: Range<Int>) -> Signal? {
    guard range.count <= 320 else { return nil }
    if isPhotoCredit(range) { return .photoCredit }
    if galley.starts(range, with: Wording.captionStarts), startsAsCaption(range) { return .captionWording }
    if endsInPhotoCredit(range) { return .photoCredit }
    if TextShape(galley: galley).isListItem(range) { return nil }
    if isScene(range) { return .presentScene }
    return isShortDeed(range) || isThing(range) ? .shortScene : nil
  }

  /// One short clause that tells a deed and no more: `专列驶出车站。` At the end of a text it may be a caption.
  private func isShortDeed(_ range: Range<Int>) -> Bool {
    guard (6...Self.longestDeed).contains(range.count), galley.scalars[range.upperBound - 1] == 0x3002 else {
      return false
    }
    let sentence = range.lowerBound..<range.upperBound - 1
    guard galley.count(in: sentence, where: { !isHan($0) && $0 != 0xB7 }) == 0,
      !galley.contains(Self.narrative, in: sentence)
    else { return false }
    // 一起 and 为老人 go with any deed; 一 and 为 alone count or state.
    guard let together = galley.first(of: Self.together, in: sentence) else {
      return !galley.contains(Self.stated, in: sentence)
    }
    return !galley.contains(Self.stated, in: sentence.lowerBound..<together.lowerBound)
      && !galley.contains(Self.stated, in: together.upperBound..<sentence.upperBound)
  }

  /// Whether a short line names who or what is seen and says nothing of them, as `老船长和他的徒弟们。`.
  private func isThing(_ range: Range<Int>) -> Bool {
    guard (5...Self.longestDeed).contains(range.count), galley.scalars[range.upperBound - 1] == 0x3002 else {
      return false
    }
    let name = range.lowerBound..<range.upperBound - 1
    return !name.contains {
      ScalarSets.clausal.contains(galley.scalars[$0])
        || ScalarSets.neverLast.contains(galley.scalars[$0]) && !isOpener(galley.scalars[$0])
    }
      && !galley.contains(Wording.headlineVerbs, in: name) && galley.contains(Self.ofTheirs, in: name)
  }

  private static let ofTheirs = PhraseSet.list("和他的 和她的 和它的 和他们的 與他的 與她的 与他的 与她的 和自己的 的作品 的家 的一角 的现场")
  private static let longestDeed = 20
  private static let together = PhraseSet.list(
    "一起 一同 一道 一边 为老人 为孩子 为市民 为居民 为群众 为游客 为学生 为旅客 为患者 为村民 为顾客 为小朋友 为乘客 为客人 为考生 为职工 为工人 为农户 对设备 对机器 从田间 从地里")
  /// What states a rule or a fact rather than shows a deed.
  private static let stated = PhraseSet.list(
    "可 应 應 须 须 请 請 为 為 由 其余 其他 本次 此次 该 均 共 每 届时 期间 预计 今后 免费 等 得 能 须 必 让 把 被 对 从 至 到 第 从未 没有 无 更 最 很 越 只 仍 再 又 所 这 那 谁 什么 怎 吗 呢 吧 一 所有 全"
  )

  /// Whether a stretch is a photographer's credit and nothing else: `王芳 摄`, `新华社发（李明 摄）`.
  func isPhotoCredit(_ range: Range<Int>) -> Bool {
    guard range.count <= 40, !galley.contains(Wording.writtenToo, in: range) else { return false }
    return creditStart(range) == range.lowerBound
  }

  private func startsAsCaption(_ range: Range<Int>) -> Bool {
    if !galley.starts(range, with: Self.shown) {
      if NoticeRules(galley: galley).isCertainNotice(range) { return false }
      return !galley.starts(range, with: Self.falseStarts)
    }
    return endsInPhotoCredit(range)
  }

  private static let shown = PhraseSet.list("这是")
  private static let falseStarts = PhraseSet.list("图书 图片展 左图右史 图片社 题图书")

  /// Whether a sentence stands before the photographer's credit that closes a stretch.
  func holdsSentence(_ range: Range<Int>) -> Bool {
    guard let start = creditStart(range) else { return false }
    return start - range.lowerBound >= 6
  }

  private func endsInPhotoCredit(_ range: Range<Int>) -> Bool {
    guard let start = creditStart(range), !galley.contains(Wording.writtenToo, in: start..<range.upperBound) else {
      return false
    }
    return start > range.lowerBound
  }

  /// Where the photographer's credit at the end of a stretch starts.
  private func creditStart(_ range: Range<Int>) -> Int? {
    var end = range.upperBound
    let last = galley.scalars[end - 1]
    guard isClosingBracket(last) || Wording.photographed.lasts.contains(last) || last == Self.last else { return nil }
    var open: Int?
    if isClosingBracket(galley.scalars[end - 1]) {
      var at = end - 2
      while at >= range.lowerBound, at > end - 40, !isOpeningBracket(galley.scalars[at]) { at -= 1 }
      guard at >= range.lowerBound, isOpeningBracket(galley.scalars[at]) else { return nil }
      open = at
      end -= 1
    } else if galley.scalars[end - 1] == 0x3002 {
      return nil
    }
    let low = open.map { $0 + 1 } ?? range.lowerBound
    let inside = galley.trimmed(low..<end)
    guard inside.count >= 1,
      galley.ends(inside, with: Wording.photographed) || (open != nil && galley.ends(inside, with: Self.provided))
        || galley.starts(inside, with: Self.pictures)
    else { return nil }
    if let open {
      guard isCredit(inside) else { return nil }
      // 新华社发（王芳 摄）
      let before = galley.trimmed(range.lowerBound..<open)
      if !before.isEmpty, galley.ends(before, with: Self.issued), let start = wordStart(before) { return start }
      return open
    }
    // The credit stands after the last sentence.
    var at = inside.upperBound - 1
    while at > inside.lowerBound, !isTerminal(galley.scalars[at - 1]), !isCloser(galley.scalars[at - 1]) { at -= 1 }
    let credit = galley.trimmed(at..<inside.upperBound)
    if credit.isEmpty { return nil }
    if isCredit(credit) { return credit.lowerBound }
    // 茶客在老茶馆里下棋 王芳 摄: a gap parts a line without full stop from its credit.
    for place in credit where isSpace(galley.scalars[place]) && place + 1 < credit.upperBound {
      if isCredit(place + 1..<credit.upperBound) { return place + 1 }
    }
    return nil
  }

  /// The last character of 提供.
  private static let last: UInt32 = 0x4F9B
  private static let pictures = PhraseSet.list("资料图 资料图片 资料照片 新华社图 本组图片 图片来源 圖片來源 照片由 新华社发 图片由 视频截图 網路圖片 受访者供图 资料 图源")
  private static let issued = PhraseSet.list("新华社发 新華社發 中新社发 本报发 新华社记者")

  private func wordStart(_ range: Range<Int>) -> Int? {
    var at = range.upperBound
    while at > range.lowerBound, isHan(galley.scalars[at - 1]) { at -= 1 }
    return at < range.upperBound ? at : nil
  }

  /// `王芳 摄`, `记者 王芳 摄`, `新华社记者 王芳 摄`, `某中心供图`: short, and no sentence.
  private func isCredit(_ range: Range<Int>) -> Bool {
    guard range.count <= 34 else { return false }
    if galley.starts(range, with: Self.pictures) { return true }
    if galley.count(in: range, where: { $0 == 0xFF0C || isTerminal($0) }) > 0 { return false }
    let reader = CreditReader(galley: galley)
    if galley.contains(Wording.roles, in: range) { return true }
    if galley.ends(range, with: Self.supplied) || galley.ends(range, with: Self.provided) { return range.count <= 24 }
    let end = range.upperBound - (galley.longestEnd(of: range, among: Wording.photographed) ?? 0)
    let names = galley.trimmed(range.lowerBound..<end)
    if names.isEmpty { return false }
    var clean = names
    while clean.count > 1, Self.slashes.contains(galley.scalars[clean.upperBound - 1]) {
      clean = galley.trimmed(clean.lowerBound..<clean.upperBound - 1)
    }
    // 洛冰 摄, 沙吾列·叶尔肯 摄: the space tells where a name ends that has a rare family name or none.
    let isSpaced =
      names.upperBound < end && isSpace(galley.scalars[names.upperBound]) && (2...12).contains(names.count)
      && galley.count(in: names, where: { isHan($0) || $0 == 0xB7 }) == names.count
    return isSpaced || reader.isNames(clean) || reader.isPeople(clean)
  }

  private static let supplied = PhraseSet.list("供图 供圖 制图 新华社发 新華社發")
  private static let provided = PhraseSet.list("提供")
  private static let slashes = ScalarSet("/／|｜·")

  /// A short sentence that shows what is being done, such as `工人正在检修设备` or `签约现场`.
  private func isScene(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestScene, galley.scalars[range.upperBound - 1] == 0x3002 else { return false }
    let sentence = range.lowerBound..<range.upperBound - 1
    guard galley.count(in: sentence, where: { isTerminal($0) || $0 == 0xFF1B || $0 == 0xFF1A }) == 0,
      galley.count(in: sentence, where: { $0 == 0xFF0C }) <= 1, !isOpener(galley.scalars[sentence.lowerBound]),
      !galley.contains(Self.narrative, in: sentence)
    else { return false }
    if galley.ends(sentence, with: Wording.sceneEnds) { return true }
    return isActionInProgress(sentence)
  }

  private static let narrative = PhraseSet.list(
    "了 将 說 说 表示 指出 强调 据 还 也 已 曾 会议 要 以来 認為 认为 介绍 结束 召开 举行 出席 是 有 因 但 而 却 就 都 才 又 过 日 去年 今年 昨 称 没 不 被 仍 左右 以上 以下 以内 须 須 应当 應當 不得 务必"
  )

  /// 在 or 正在 with a verb right after a subject: `技术员在检查挂钩`, `孩子们在体验皮影`.
  private func isActionInProgress(_ range: Range<Int>) -> Bool {
    guard let place = galley.first(of: Self.inProgress, in: range), place.lowerBound > range.lowerBound + 1 else {
      return false
    }
    // 大会在…声中结束 tells; a scene has neither 中 nor 下 to close what 在 opens, or shows a place and then a deed.
    return !galley.contains(Self.otherwise, in: place.lowerBound - 1..<range.upperBound)
  }

  private static let inProgress = PhraseSet.list("在 正在")
  private static let otherwise = PhraseSet.list("在于 在场 存在 正式 正确")
}
