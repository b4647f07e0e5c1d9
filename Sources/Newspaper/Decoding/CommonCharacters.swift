/// The characters that newspapers print most, simplified and traditional.
///
/// In running news half of the characters are among the most common of them and a third among the others; in text read
/// with the wrong encoding hardly one of ten is. That difference is the evidence for an encoding.
enum CommonCharacters {
  /// How often newspapers print a character.
  enum Frequency: UInt8 {
    case rare, common, veryCommon
  }

  /// How often newspapers print a scalar.
  @inline(__always)
  static func frequency(of scalar: UInt32) -> Frequency {
    scalar < 0x10000 ? frequencies[Int(scalar)] : .rare
  }

  /// The frequency of each scalar of the basic plane.
  private static let frequencies: [Frequency] = {
    var frequencies = [Frequency](repeating: .rare, count: 0x10000)
    func note(_ characters: some StringProtocol, _ frequency: Frequency) {
      for scalar in characters.unicodeScalars where !scalar.properties.isWhitespace || scalar == "\u{3000}" {
        frequencies[Int(scalar.value)] = frequency
      }
    }
    note(simplified + traditional, .common)
    note(punctuation + simplified.prefix(veryCommonSimplified) + traditional.prefix(veryCommonTraditional), .veryCommon)
    return frequencies
  }()

  /// The lists below stand in the order of frequency; so many at their beginnings are the most common.
  private static let veryCommonSimplified = 200
  private static let veryCommonTraditional = 100

  private static let punctuation = "，。、；：？！“”‘’《》（）「」『』—…·％\u{3000}"

  private static let simplified = """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部
    度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正
    心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求
    老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志
    世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话
    米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳
    便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该
    铁价严首底液官德随病苏失尔死讲配女黄推显谈罪神艺呢席含企望密批营项防举球英氧势告李台落木帮轮破亚师围注远字材排供河态封另施减树溶怎止案言士均武
    固叶鱼波视仅费紧爱左章早朝害续轻服试食充兵源判护司足某练差致板田降黑犯负击范继兴似余坚曲输修故城夫够送笔船占右财吃富春职觉汉画功巴跟虽杂飞检吸
    助升阳互初创抗考投坏策古径换未跑留钢曾端责站简述钱副尽帝射草冲承独令限阿宣环双请超微让控州良轴找否纪益依优顶础载倒房突坐粉敌略客袁冷胜绝析块剂
    测丝协诉念陈仍罗盐友洋错苦夜刑移频逐靠混母短皮终聚汽村云哪既距卫停烈央察烧迅境若印洲刻括激孔搞甚室待核校散侵吧甲游久菜味旧模湖货损预阻毫普稳乙
    妈植息扩银语挥酒守拿序纸医缺雨吗针刘啊急唱误训愿审附获茶鲜粮斤孩脱硫肥善龙演父渐血欢械掌歌沙刚攻谓盾讨晚粒乱燃矛乎杀药宁鲁贵钟煤读班伯香介迫句
    丰培握兰担弦蛋沉假穿执答乐谁顺烟缩征脸喜松脚困异免背星福买染井概慢怕磁倍祖皇促静补评翻肉践尼衣宽扬棉希伤操垂秋宜氢套督振架亮末宪庆编牛触映雷销诗
    柳桂邕疆融媒产村镇乡街厅馆奖劳模匠届届赛奥
    """

  private static let traditional = """
    這個國為來們時於會對發過說種後學經進著電裡現實體機當點從業還應開義動產間樣與關線內數質氣變條沒結題無係軍長員總設圖統組見計別論運農幾區強決幹
    戰則據處隊給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記確觀織裝眾書複復須際連斷難礦習響約勞團歷稱準
    號維劃選標寫親層專狀廠識適屬圓滿縣參細聽鐵價嚴隨蘇爾講黃顯談藝營項舉勢臺幫輪亞師圍遠態減樹葉魚視僅費緊愛續輕試護練敗負擊範繼興餘堅輸夠筆財職覺
    漢畫雖雜飛檢陽創壞徑換鋼簡錢盡衝獨環雙請讓紀優頂礎載敵勝絕塊劑測協訴陳羅鹽錯頻終雲衛燒舊貨損預穩媽擴銀語揮紙醫針劉誤訓願審獲鮮糧龍漸歡剛討亂
    殺藥寧魯貴鐘讀豐蘭擔執樂誰順煙縮徵臉鬆腳異買補評踐寬揚傷憲慶編觸銷詩鄉鎮廳館獎屆賽灣幣灘樓僑澳區
    """
}
