import Chinese

/// Titles of persons, such as 市长, 教授 and 村民, which tell where a name begins or ends.
///
/// `市长李建国` and `李建国市长` → Mayor Li Jianguo; `市委书记张伟` → Zhang Wei, secretary of the municipal Party committee.
enum PersonTitle {
  /// The Chinese titles, to be found in front of a name.
  static let before = EndingTable<Bool>(rows.map { ($0.chinese, true) })

  /// A title and the name that follows or precedes it; `nil` where a text is no name with a title.
  static func split(_ text: String) -> (title: String, name: String)? {
    for row in ordered where !row.english.isEmpty {
      if text.hasPrefix(row.chinese), isName(text.dropFirst(row.chinese.count), atLeast: 2) {
        return (row.english, String(text.dropFirst(row.chinese.count)))
      }
      if text.hasSuffix(row.chinese), isName(text.dropLast(row.chinese.count), atLeast: 1) {
        return (row.english, String(text.dropLast(row.chinese.count)))
      }
    }
    return nil
  }

  /// The name behind an office of which the body is named: 李永安 in 覃塘区委书记李永安; `nil` where none stands in front.
  static func nameBehindOffice(_ text: String) -> String? {
    let scalars = ScalarText(text)
    guard scalars.count > 4 else { return nil }
    for length in [3, 2, 4] where scalars.count > length + 1 {
      let start = scalars.count - length
      let name = scalars.string(start..<scalars.count)
      if before.longest(scalars, before: start) != nil, isName(Substring(name), atLeast: 2) { return name }
    }
    return nil
  }

  /// A title with a name: short titles in front, long ones behind.
  static func join(_ title: String, _ name: String) -> String {
    title.hasPrefix(",") ? name + title : title + " " + name
  }

  private static func isName(_ text: Substring, atLeast least: Int) -> Bool {
    let scalars = text.unicodeScalars.map(\.value)
    guard scalars.count >= least, scalars.count <= 4, let first = scalars.first else { return false }
    if scalars.count > 1, Surnames.isCompound(first, scalars[1]) { return true }
    return scalars.count <= 3 && Surnames.isSurname(first)
  }

  private struct Row {
    let chinese: String
    /// Empty where the title has no English of its own in front of a name.
    let english: String
  }

  private static let ordered = rows.sorted { $0.chinese.unicodeScalars.count > $1.chinese.unicodeScalars.count }

  private static let rows: [Row] = text.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map { cell in
    let parts = cell.split(separator: "=", maxSplits: 1).map { String($0).trimmingSpaces }
    return Row(chinese: parts[0], english: parts.count > 1 ? parts[1] : "")
  }

  private static let text = """
    书记=Party Secretary;副书记=Deputy Party Secretary;总书记=General Secretary
    市委书记=, secretary of the municipal Party committee;市委副书记=, deputy secretary of the municipal Party committee
    县委书记=, secretary of the county Party committee;区委书记=, secretary of the district Party committee
    省委书记=, secretary of the provincial Party committee;党委书记=, secretary of the Party committee
    党组书记=, secretary of the leading Party members group;村支书=, secretary of the village Party branch
    自治区党委书记=, secretary of the Party committee of the autonomous region
    总理=Premier;副总理=Vice Premier;国家主席=President;主席=Chairman;副主席=Vice Chairman;委员长=Chairman
    省长=Governor;副省长=Vice Governor;州长=Prefecture Governor
    市长=Mayor;副市长=Vice Mayor;代市长=Acting Mayor;常务副市长=Executive Vice Mayor
    县长=County Head;副县长=Deputy County Head;区长=District Head;副区长=Deputy District Head;镇长=Town Head;乡长=Township Head
    村长=Village Head;村主任=, head of the villagers' committee
    部长=Minister;副部长=Vice Minister;厅长=Director;副厅长=Deputy Director;局长=Director;副局长=Deputy Director
    处长=Division Director;科长=Section Chief;所长=Director;站长=Station Head;主任=Director;副主任=Deputy Director
    秘书长=Secretary-General;委员=;会长=President;副会长=Vice President;理事长=President;理事=
    董事长=Chairman;副董事长=Vice Chairman;总经理=General Manager;副总经理=Deputy General Manager;经理=Manager
    总裁=President;副总裁=Vice President;首席执行官=CEO;总工程师=Chief Engineer;副总工程师=Deputy Chief Engineer
    厂长=Factory Director;队长=Captain;组长=;班长=;行长=President;馆长=Curator;园长=;台长=Director;社长=President;团长=
    院长=President;副院长=Vice President;校长=President;副校长=Vice President;院士=Academician;教授=Professor
    副教授=Associate Professor;讲师=Lecturer;博士=Dr.;研究员=Researcher;工程师=Engineer;医生=Dr.;老师=;护士=;护士长=
    律师=Lawyer;法官=Judge;检察官=Prosecutor;民警=Police Officer;将军=General;上将=General;大使=Ambassador
    记者=reporter;通讯员=;主播=;主持人=;教师=;教练=Coach;教练员=;专家=;学生=;同学=;作者=;选手=;运动员=;代表=
    负责人=;创始人=;村民=villager;市民=;居民=;店主=;传承人=;致富带头人=;志愿者=volunteer;网格员=;驾驶员=;司机=;工人=
    市领导=;县领导=;区领导=;自治区领导=;城区领导=;主要领导=;劳动模范=;劳模=;企业家=entrepreneur;歌手=singer;导演=director;演员=actor;作家=writer;诗人=poet;画家=painter;设计师=
    技术员=;馆员=;同志=Comrade;先生=Mr.;女士=Ms.
    """
}

/// What follows a name: verbs of persons, and words that join persons.
enum PersonFollower {
  /// The words, to be found behind a name.
  static let table = WordTable<Bool>(
    words: """
      检查 督查 督导 视察 考察 看望 见证 签署 颁奖 揭牌 宣读 通报 部署 调度 巡查 暗访 宣讲 出席 参加 参与 主持 指出 强调 表示 介绍 认为 说 讲 告诉 坦言 要求 宣布 致辞 讲话 发言 分享 率队 率 带队 带领 一行 陪同 调研 到 到会 赴 在 从 与 和 及 作 为 担任 是 来自 \
      获 荣获 夺 当选 代表 向 透露 回忆 解释 感慨 呼吁 深入 实地 走访 慰问 前往 来到 走进 会见 传达 汇报 报道 摄 就 对 等 分别 先后 现场 接受 完成 的 不 未 没有 将 以 被 于 已 曾 也 还 都 又 否认
      """)
}
