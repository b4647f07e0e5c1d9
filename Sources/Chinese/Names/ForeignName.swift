/// Names of parts joined by ·, such as 阿力木·吐尔逊.
enum ForeignName {
  /// A part has at most so many characters.
  private static let longestPart = 8

  /// Whether a text has a point that could join the parts of a name.
  static func mayStand(in text: String) -> Bool { text.unicodeScalars.contains(where: isPoint) }

  private static func isPoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "·", "•", "・", "‧": true
    default: false
    }
  }

  private static func isPoint(_ word: String) -> Bool {
    word.unicodeScalars.first.map(isPoint) == true && word.unicodeScalars.count == 1
  }

  /// How many words the name takes that begins at a word; 0 where none does.
  static func length(_ start: Int, _ strings: [String], _ lexicon: Lexicon?, _ context: NameContext) -> Int {
    if context.isTitle(strings[start]) { return 0 }
    var at = start
    var parts = 0
    while true {
      let first = at
      var characters = 0
      while at < strings.count, characters < longestPart, isPart(strings[at], lexicon),
        at == first || parts == 0 || !endsName(strings[at])
      {
        characters += strings[at].unicodeScalars.count
        at += 1
      }
      if at == first { return 0 }
      parts += 1
      guard at < strings.count, isPoint(strings[at]) else { break }
      at += 1
    }
    return parts > 1 ? at - start : 0
  }

  /// Whether a word may be part of a foreign name: a single character, a name, or what no dictionary has.
  private static func isPart(_ word: String, _ lexicon: Lexicon?) -> Bool {
    guard PersonNames.isHan(word), !NameContext.following.contains(word) else { return false }
    let scalars = word.unicodeScalars
    if scalars.count == 1 { return scalars.first.map { !NameContext.stop.contains($0) } ?? false }
    return lexicon?[word].map { ["nr", "nrt", "nrfg", "ns", "nz", "ng"].contains($0.tag) } ?? true
  }

  /// Behind the last point a name ends before a longer word and before a character that renders no foreign sound.
  private static func endsName(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count > 1 || !(scalars.first.map(sounds.contains) ?? false)
  }

  /// The characters with which foreign names are written.
  private static let sounds = Set(
    """
    阿埃艾爱安昂奥巴白班邦保贝本比彼宾波伯博布查达丹道德登迪蒂丁东杜敦多厄恩尔法凡范菲费芬佛弗福富盖甘冈戈哥格根贡古瓜哈海汉豪赫亨洪胡华惠霍基吉季加贾简杰金津卡
    坎康考科克肯库奎昆拉莱赖兰朗劳勒雷黎里理利莉连廉列林琳留卢鲁路伦罗洛吕马玛迈麦曼芒梅门蒙米密明莫默姆木穆那纳娜南内尼涅宁纽努诺欧帕潘庞佩彭皮平珀普齐奇契恰
    乔切琴丘让热仁日荣茹瑞若萨塞桑森沙莎山珊尚绍舍申生圣施史士寿舒斯丝苏索塔泰坦汤唐特滕提铁廷通图托瓦万旺威韦维温文翁沃乌吾武西希席夏香肖谢欣辛兴休许逊雅亚延
    扬耶叶伊依易因英尤约赞泽扎詹珍治朱祖兹孜宗佐
    """.unicodeScalars.filter { $0.value > 0x20 })
}
