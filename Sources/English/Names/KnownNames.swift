/// Names that no rule spells: historical, Manchu and foreign ones that have an English of their own.
enum KnownNames {
  /// A name in English with other spellings.
  struct Entry: Sendable {
    var english: String
    var others: [String] = []
  }

  /// Whole names of persons.
  static let persons: [String: Entry] = {
    var table: [String: Entry] = [:]
    for row in personRows.split(separator: "\n") {
      let cells = row.split(separator: "|").map { String($0).trimmingSpaces }
      guard cells.count >= 2 else { continue }
      table[cells[0]] = Entry(english: cells[1], others: Array(cells.dropFirst(2)))
    }
    return table
  }()

  private static let personRows = """
    孔子|Confucius
    孟子|Mencius
    老子|Laozi|Lao Tzu
    庄子|Zhuangzi
    荀子|Xunzi
    墨子|Mozi
    墨翟|Mo Di
    孙子|Sunzi|Sun Tzu
    孙中山|Sun Yat-sen
    孙逸仙|Sun Yat-sen
    蒋介石|Chiang Kai-shek
    蒋经国|Chiang Ching-kuo
    宋庆龄|Soong Ching Ling|Song Qingling
    宋美龄|Soong Mei-ling
    宋子文|T. V. Soong|Soong Tse-ven
    成吉思汗|Genghis Khan
    忽必烈|Kublai Khan
    松赞干布|Songtsen Gampo
    努尔哈赤|Nurhaci
    皇太极|Hong Taiji
    溥仪|Puyi
    李小龙|Bruce Lee
    成龙|Jackie Chan
    李嘉诚|Li Ka-shing
    李政道|Tsung-Dao Lee|T. D. Lee
    杨振宁|Chen-Ning Yang|Yang Zhenning
    丁肇中|Samuel C. C. Ting
    丘成桐|Shing-Tung Yau
    陈省身|Shiing-Shen Chern
    贝聿铭|I. M. Pei
    郦食其|Li Yiji
    金日磾|Jin Midi
    樊於期|Fan Wuji
    皋陶|Gao Yao
    妈祖|Mazu
    玄奘|Xuanzang
    贾平凹|Jia Pingwa
    乌兰夫|Ulanhu|Ulanfu
    盖聂|Ge Nie
    女娲|Nuwa|Nüwa|Nyuwa
    伏羲|Fuxi
    嫘祖|Leizu
    神农|Shennong
    鸠摩罗什|Kumarajiva
    迪丽热巴|Dilraba Dilmurat|Dilraba
    古力娜扎|Gulnazar
    伍子胥|Wu Zixu
    冒顿|Modu Chanyu|Modun
    姚明|Yao Ming
    林书豪|Jeremy Lin
    李显龙|Lee Hsien Loong
    李光耀|Lee Kuan Yew
    金正恩|Kim Jong Un
    朴槿惠|Park Geun-hye
    文在寅|Moon Jae-in
    尹锡悦|Yoon Suk-yeol|Yoon Suk Yeol
    特朗普|Donald Trump
    拜登|Joe Biden
    奥巴马|Barack Obama
    普京|Vladimir Putin
    马克龙|Emmanuel Macron
    默克尔|Angela Merkel
    白求恩|Norman Bethune
    埃德加·斯诺|Edgar Snow
    利玛窦|Matteo Ricci
    马可·波罗|Marco Polo
    郎世宁|Giuseppe Castiglione
    汤若望|Johann Adam Schall von Bell
    南怀仁|Ferdinand Verbiest
    李约瑟|Joseph Needham
    唐纳德·特朗普|Donald Trump
    乔·拜登|Joe Biden
    弗拉基米尔·普京|Vladimir Putin
    埃马纽埃尔·马克龙|Emmanuel Macron
    安东尼奥·古特雷斯|Antonio Guterres
    卡尔·马克思|Karl Marx
    马克思|Karl Marx
    恩格斯|Friedrich Engels
    列宁|Lenin
    约翰·史密斯|John Smith
    比尔·盖茨|Bill Gates
    埃隆·马斯克|Elon Musk
    史蒂夫·乔布斯|Steve Jobs
    威廉·莎士比亚|William Shakespeare
    阿尔伯特·爱因斯坦|Albert Einstein
    艾萨克·牛顿|Isaac Newton
    查尔斯·达尔文|Charles Darwin
    列夫·托尔斯泰|Leo Tolstoy
    维克多·雨果|Victor Hugo
    """

  /// Usual parts of names with a dot.
  static let parts: [String: String] = {
    var table: [String: String] = [:]
    for pair in partRows.split(whereSeparator: \.isWhitespace) {
      let cells = pair.split(separator: "=")
      if cells.count == 2 { table[String(cells[0])] = String(cells[1]) }
    }
    return table
  }()

  private static let partRows = """
    买买提=Memet 艾买提=Emet 阿卜杜=Abdu 阿不都=Abdu 阿布都=Abdu 阿卜杜拉=Abdulla 艾力=Eli 吐尔逊=Tursun 吐尔洪=Turghun 热合曼=Rahman 阿迪力=Adil 艾山=Hasan 玉素甫=Yusup 古丽=Gul \
    卡德尔=Kadir 依明=Imin 努尔=Nur 木合塔尔=Muhtar 库尔班=Kurban 肉孜=Rozi 沙地克=Sadik 阿依=Ay 阿里木=Alim 迪力=Dil 雪克来提=Shohrat 扎克尔=Zakir 努尔兰=Nurlan 阿曼=Aman 巴特尔=Bater 艾合买提=Ahmat \
    约翰=John 戴维=David 大卫=David 史密斯=Smith 迈克尔=Michael 玛丽=Mary 彼得=Peter 汤姆=Tom 杰克=Jack 詹姆斯=James 罗伯特=Robert 威廉=William 查尔斯=Charles 乔治=George 亚历山大=Alexander 保罗=Paul 马克=Mark 安德烈=Andrei 伊万=Ivan \
    安娜=Anna 卡尔=Carl 理查德=Richard 托马斯=Thomas 丹尼尔=Daniel 约瑟夫=Joseph 布朗=Brown 琼斯=Jones 威尔逊=Wilson 泰勒=Taylor 穆罕默德=Mohammed 阿里=Ali 艾哈迈德=Ahmed 哈桑=Hassan 易卜拉欣=Ibrahim 弗拉基米尔=Vladimir 尼古拉=Nikolai \
    谢尔盖=Sergei 凯文=Kevin 布莱恩=Brian 斯蒂芬=Stephen 史蒂文=Steven 史蒂夫=Steve 本杰明=Benjamin 克里斯=Chris 爱德华=Edward 亨利=Henry 伊丽莎白=Elizabeth 琳达=Linda 苏珊=Susan 露西=Lucy 爱丽丝=Alice 莉莉=Lily 马丁=Martin 安东尼奥=Antonio 安东尼=Anthony 何塞=Jose 胡安=Juan 卡洛斯=Carlos 费尔南多=Fernando 佩德罗=Pedro 路易斯=Luis
    """
}
