/// What belongs to the site and not to an article: by the element, by the words in `class` and `id`, by the text.
///
/// The words are those of many content systems; a word counts only where it stands alone in an attribute
/// (`side-bar`, `sideBar`), so `content` never hides in `discontent`.
enum SiteWords {
  /// Elements whose content nobody reads as text.
  static let unread: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "frameset", "object", "embed", "svg", "canvas", "video",
    "audio",
    "map", "select", "button", "input", "textarea", "head", "nav", "footer", "aside", "dialog", "menu",
  ]

  /// Words of containers that hold the site's own matter.
  static let furniture: Set<String> = [
    "nav", "navbar", "navigation", "menu", "sidebar", "side", "aside", "foot", "footer", "copyright", "breadcrumb",
    "crumb",
    "crumbs", "share", "sharing", "bdsharebuttonbox", "print", "related", "relate", "recommend", "recommended",
    "comment", "comments", "reply", "ad", "ads", "advert", "advertisement", "adbox", "guanggao", "banner", "toolbar",
    "tools", "tool",
    "pager", "pagination", "paging", "hot", "rank", "ranking", "login", "search", "links", "friendlink", "qrcode",
    "catalog", "directory", "prevnext", "pre", "next", "prev", "calendar", "topbar", "statement", "disclaimer",
    "hidden", "hide", "tags", "relatedposts", "sharedaddy", "respond", "keywords", "player", "popup", "modal",
  ]

  /// Words of containers that hold the text of an article.
  static let body: Set<String> = [
    "ozoom", "zoom", "article", "content", "articlecontent", "foundercontent", "trs", "detail", "articlebody",
    "newscontent",
  ]

  /// Words of headings.
  static let headline: Set<String> = ["title", "headline", "bt", "biaoti", "maintitle", "zhengti", "font01"]
  /// Words of headings above the headline.
  static let kicker: Set<String> = ["kicker", "introtitle", "yinti", "yt", "pretitle", "eyebrow", "shoulder", "intro"]
  /// Words of headings below the headline.
  static let deck: Set<String> = ["subtitle", "deck", "futi", "ft", "fubiaoti", "sub", "font02", "subheading"]
  /// Words that only a line of the headings bears.
  static let headingLines: Set<String> = [
    "introtitle", "yinti", "maintitle", "zhengti", "subtitle", "futi", "fubiaoti",
  ]
  /// Words of headings of any rank.
  static let headings = headline.union(kicker).union(deck)
  /// Words of bylines.
  static let credit: Set<String> = [
    "author", "byline", "zuozhe", "reporter", "source", "info", "meta", "sec", "laiyuan",
  ]
  /// Words of captions.
  static let caption: Set<String> = [
    "caption", "cap", "figcaption", "tuzhu", "tushuo", "pictext", "picinfo", "imgdesc", "imgdescr",
  ]

  /// The words of an attribute: `articleSideBar nav-2` is `article side bar sidebar nav`.
  static func words(_ value: String) -> Set<String> {
    var words: Set<String> = []
    for name in value.split(whereSeparator: \.isWhitespace) {
      words.insert(name.lowercased())
      words.insert(String(name.lowercased().filter(\.isLetter)))
      var word = ""
      var wasLower = false
      for character in name {
        let isUpper = character.isUppercase
        if !character.isLetter && !character.isNumber || (isUpper && wasLower) {
          words.insert(word.lowercased())
          word = ""
        }
        if character.isLetter || character.isNumber { word.append(character) }
        wasLower = character.isLowercase
      }
      words.insert(word.lowercased())
    }
    words.remove("")
    return words
  }

  /// Whether a short text is a button, a pointer to another article or a notice of the site.
  static func isFurniture(_ text: String) -> Bool {
    let bare = String(String.UnicodeScalarView(text.unicodeScalars.filter { !Self.decoration.contains($0) }))
    if buttons.contains(bare) || headsAddition(bare) { return true }
    if bare.unicodeScalars.allSatisfy({ $0.isASCII && !$0.properties.isAlphabetic }) { return true }
    let labels = staff.flatMap { person in [" ", "｜", "丨", "|"].map { person + $0 } }
    if bare.unicodeScalars.count < longestCredit, labels.contains(where: text.hasPrefix) { return true }
    let opening = String(bare.unicodeScalars.drop { "（(".unicodeScalars.contains($0) })
    return bare.unicodeScalars.count < longestNotice && openings.contains { opening.hasPrefix($0) }
      || notices.contains { bare.unicodeScalars.count < longestNotice && bare.contains($0) }
  }

  /// Who works on a page besides its author; sites name them below the text.
  private static let staff = ["编辑", "责编", "校对", "审核", "监制", "排版", "值班"]
  private static let longestCredit = 16
  private static let longestNotice = 60
  private static let decoration = Set("【】[]［］〖〗「」<>《》«»‹›|｜·•→←↑↓▲▼►◄-—_ \u{3000}\u{A0}\t\n".unicodeScalars)

  private static let buttons: Set<String> = [
    "打印", "打印本页", "打印本文", "收藏", "收藏本页", "分享", "分享到", "关闭", "关闭窗口", "返回", "返回顶部", "返回首页", "返回目录",
    "回到顶部", "首页", "字号", "大", "中", "小", "大中小", "字号大中小", "放大", "缩小", "默认", "放大缩小默认", "放大+缩小-默认○", "朗读", "朗读全文",
    "播放", "点赞", "评论", "转发", "举报", "纠错", "复制链接", "微信", "微博", "QQ空间", "更多", "标题导航", "版面导航", "版面目录",
    "上一版", "下一版", "上一期", "下一期", "上一篇", "下一篇", "上一页", "下一页", "上一条", "下一条", "打印收藏关闭", "搜索", "登录", "注册",
    "PDF版", "手机版", "电脑版", "相关链接", "热点新闻", "新闻排行", "今日推荐",
    "编辑推荐", "延伸阅读", "热门文章", "最新文章", "图片新闻", "热点", "阅读原文", "在看", "分享", "列印", "關閉", "返回首頁", "上一頁", "下一頁",
  ]

  /// Whether a short text heads what the site adds below an article: comments, teasers.
  static func headsAddition(_ text: String) -> Bool {
    let bare = text.unicodeScalars.filter { !decoration.contains($0) && !$0.isASCII }
    return additions.contains(String(String.UnicodeScalarView(bare)))
  }

  private static let additions: Set<String> = [
    "相关新闻", "相关推荐", "相关阅读", "往期推荐", "往期回顾", "往期精选", "推荐阅读", "热门推荐", "猜你喜欢", "为您推荐", "精彩推荐", "网友评论", "全部评论",
    "最新评论", "发表评论", "相關新聞", "熱門新聞", "推薦閱讀", "網友評論",
  ]
  private static let openings = [
    "上一篇", "下一篇", "上一条", "下一条", "上一版", "下一版", "责任编辑", "责编", "本文责编", "网络编辑", "值班编辑", "当前位置", "您的位置", "您现在的位置",
    "版权所有", "版权声明", "Copyright", "copyright", "©", "编辑：", "编辑:", "免责声明", "ICP备", "备案号", "主办单位", "主办：", "承办：", "技术支持",
    "扫一扫", "扫码", "长按二维码", "长按识别", "点击上方", "点个“在看”", "點擊", "責任編輯", "分享到", "字号：", "字号:", "字体：", "字体:", "浏览次数", "阅读量",
    "点击数", "点击：", "关键词：", "标签：", "相关稿件", "上一篇：",
    "本版新闻", "标题导航", "版面导航",
  ]
  private static let notices = [
    "ICP备", "ICP证", "公网安备", "版权所有", "版權所有", "不得轉載", "未经授权", "All Rights Reserved", "不得转载", "建议使用浏览器",
  ]
}
