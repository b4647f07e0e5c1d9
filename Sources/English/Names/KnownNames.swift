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
    岑参|Cen Shen
    曹参|Cao Shen
    万俟卨|Moqi Xie
    扁鹊|Bian Que
    嵇康|Ji Kang
    伍员|Wu Yun
    吐谷浑|Tuyuhun
    单于|Chanyu
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
    买买提=Mamat 艾买提=Emet 阿卜杜=Abdu 阿不都=Abdu 阿布都=Abdu 阿卜杜拉=Abdulla 艾力=Eli 吐尔逊=Tursun 吐尔洪=Turghun 热合曼=Rahman 阿迪力=Adil 艾山=Hasan 玉素甫=Yusup 古丽=Gul \
    卡德尔=Kadir 依明=Imin 努尔=Nur 木合塔尔=Muhtar 库尔班=Kurban 肉孜=Rozi 沙地克=Sadik 阿依=Ay 阿里木=Alim 迪力=Dil 雪克来提=Shohrat 扎克尔=Zakir 努尔兰=Nurlan 阿曼=Aman 巴特尔=Bater 艾合买提=Ahmat \
    约翰=John 戴维=David 大卫=David 史密斯=Smith 迈克尔=Michael 玛丽=Mary 彼得=Peter 汤姆=Tom 杰克=Jack 詹姆斯=James 罗伯特=Robert 威廉=William 查尔斯=Charles 乔治=George 亚历山大=Alexander 保罗=Paul 马克=Mark 安德烈=Andrei 伊万=Ivan \
    安娜=Anna 卡尔=Carl 理查德=Richard 托马斯=Thomas 丹尼尔=Daniel 约瑟夫=Joseph 布朗=Brown 琼斯=Jones 威尔逊=Wilson 泰勒=Taylor 穆罕默德=Mohammed 阿里=Ali 艾哈迈德=Ahmed 哈桑=Hassan 易卜拉欣=Ibrahim 弗拉基米尔=Vladimir 尼古拉=Nikolai \
    谢尔盖=Sergei 凯文=Kevin 布莱恩=Brian 斯蒂芬=Stephen 史蒂文=Steven 史蒂夫=Steve 本杰明=Benjamin 克里斯=Chris 爱德华=Edward 亨利=Henry 伊丽莎白=Elizabeth 琳达=Linda 苏珊=Susan 露西=Lucy 爱丽丝=Alice 莉莉=Lily 马丁=Martin 安东尼奥=Antonio 安东尼=Anthony 何塞=Jose 胡安=Juan 卡洛斯=Carlos 费尔南多=Fernando 佩德罗=Pedro 路易斯=Luis \
    扎西=Tashi 卓玛=Dolma 次仁=Tsering 洛桑=Lobsang 丹增=Tenzin 格桑=Kelsang 尼玛=Nyima 达娃=Dawa 白玛=Pema 央金=Yangchen 多吉=Dorje 旺堆=Wangdui 平措=Phuntsok 巴桑=Pasang 边巴=Bianba 索朗=Sonam 拉姆=Lhamo 德吉=Deji 罗布=Norbu 顿珠=Dondrup 加措=Gyatso 旦增=Tenzin 仁青=Rinchen \
    威廉姆斯=Williams 约翰逊=Johnson 约翰森=Johansen 史密森=Smithson 杰克逊=Jackson 汤普森=Thompson 安德森=Anderson 罗宾逊=Robinson 罗伯茨=Roberts 哈里斯=Harris 刘易斯=Lewis 戴维斯=Davis 米勒=Miller 摩尔=Moore 怀特=White 格林=Green \
    布莱克=Black 克拉克=Clark 沃克=Walker 霍尔=Hall 艾伦=Allen 扬=Young 赖特=Wright 斯科特=Scott 贝克=Baker 亚当斯=Adams 纳尔逊=Nelson 米切尔=Mitchell 卡特=Carter 特纳=Turner 菲利普斯=Phillips 菲利普=Philip 坎贝尔=Campbell 帕克=Parker \
    爱德华兹=Edwards 柯林斯=Collins 斯图尔特=Stewart 莫里斯=Morris 墨菲=Murphy 库克=Cook 罗杰斯=Rogers 摩根=Morgan 库珀=Cooper 里德=Reed 贝利=Bailey 贝尔=Bell 凯利=Kelly 霍华德=Howard 沃德=Ward 理查森=Richardson 沃森=Watson 布鲁克斯=Brooks \
    格雷=Gray 詹姆斯=James 休斯=Hughes 福斯特=Foster 亨德森=Henderson 科尔曼=Coleman 鲍威尔=Powell 拉塞尔=Russell 格里芬=Griffin 海斯=Hayes 福特=Ford 汉密尔顿=Hamilton 格雷厄姆=Graham 沙利文=Sullivan 华莱士=Wallace 泰森=Tyson 乔丹=Jordan \
    詹妮弗=Jennifer 杰西卡=Jessica 萨拉=Sarah 莎拉=Sarah 凯伦=Karen 南希=Nancy 丽莎=Lisa 贝蒂=Betty 海伦=Helen 桑德拉=Sandra 唐娜=Donna 卡罗尔=Carol 露丝=Ruth 米歇尔=Michelle 劳拉=Laura 艾米=Amy 艾米丽=Emily 凯特=Kate 安妮=Anne 珍妮=Jenny 朱莉=Julie 索菲亚=Sophia 索菲=Sophie \
    奥利维亚=Olivia 艾玛=Emma 维多利亚=Victoria 玛格丽特=Margaret 玛丽亚=Maria 娜塔莎=Natasha 卡捷琳娜=Ekaterina 伊琳娜=Irina 斯蒂文=Steven 肯尼思=Kenneth 肯=Ken 乔舒亚=Joshua 约书亚=Joshua 布兰登=Brandon 杰弗里=Jeffrey 瑞恩=Ryan 雅各布=Jacob 加里=Gary 贾斯汀=Justin \
    埃里克=Eric 斯科特=Scott 弗兰克=Frank 格雷戈里=Gregory 塞缪尔=Samuel 雷蒙德=Raymond 帕特里克=Patrick 丹尼斯=Dennis 杰里=Jerry 泰勒=Taylor 亚伦=Aaron 道格拉斯=Douglas 彼得森=Peterson 迈克=Mike 吉姆=Jim 鲍勃=Bob 比尔=Bill 本=Ben 山姆=Sam 托尼=Tony 菲尔=Phil 路易=Louis 弗朗索瓦=Francois 皮埃尔=Pierre \
    让=Jean 雅克=Jacques 米歇尔=Michel 汉斯=Hans 弗里茨=Fritz 克劳斯=Klaus 沃尔夫冈=Wolfgang 施密特=Schmidt 穆勒=Mueller 迭戈=Diego 马里奥=Mario 卢卡=Luca 罗西=Rossi 阿卜杜勒=Abdul 阿卜杜拉赫曼=Abdulrahman 奥马尔=Omar 优素福=Yousef 萨勒曼=Salman 法蒂玛=Fatima 阿伊莎=Aisha 拉吉夫=Rajiv 辛格=Singh 库马尔=Kumar 莫迪=Modi \
    帕蒂古丽=Patigul 阿依古丽=Aygul 热依汗=Reyhan 古丽娜尔=Gulnar 阿不都热依木=Abdurehim 吾买尔=Omer 伊力亚斯=Ilyas 木沙=Musa 司马义=Ismail 铁力瓦尔地=Tiliwaldi 赛福鼎=Saifuddin 艾孜孜=Aziz 阿不力孜=Abliz 托乎提=Tohti 买提=Memet 卡里=Kari
    """
}
