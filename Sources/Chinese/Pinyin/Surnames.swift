/// Surnames and how they are read where that differs from the common reading of the character.
enum Surnames {
  /// Surnames of two characters, each with its reading.
  static let double: [String: [String]] = table(
    """
    欧阳 ōu yáng|太史 tài shǐ|端木 duān mù|上官 shàng guān|司马 sī mǎ|东方 dōng fāng|独孤 dú gū|南宫 nán gōng
    万俟 mò qí|闻人 wén rén|夏侯 xià hóu|诸葛 zhū gě|尉迟 yù chí|公羊 gōng yáng|赫连 hè lián|澹台 tán tái
    皇甫 huáng fǔ|宗政 zōng zhèng|濮阳 pú yáng|公冶 gōng yě|太叔 tài shū|申屠 shēn tú|公孙 gōng sūn|慕容 mù róng
    仲孙 zhòng sūn|钟离 zhōng lí|长孙 zhǎng sūn|宇文 yǔ wén|司徒 sī tú|鲜于 xiān yú|司空 sī kōng|闾丘 lǘ qiū
    子车 zǐ jū|亓官 qí guān|司寇 sī kòu|巫马 wū mǎ|公西 gōng xī|颛孙 zhuān sūn|壤驷 rǎng sì|公良 gōng liáng
    漆雕 qī diāo|乐正 yuè zhèng|宰父 zǎi fǔ|谷梁 gǔ liáng|拓跋 tuò bá|夹谷 jiá gǔ|轩辕 xuān yuán|令狐 líng hú
    段干 duàn gān|百里 bǎi lǐ|呼延 hū yán|东郭 dōng guō|南门 nán mén|羊舌 yáng shé|微生 wēi shēng|梁丘 liáng qiū
    左丘 zuǒ qiū|东门 dōng mén|西门 xī mén|第五 dì wǔ|贺兰 hè lán|完颜 wán yán|纳兰 nà lán|呼韩 hū hán|哥舒 gē shū
    耶律 yē lǜ|叱干 chì gān|可频 kě pín|单于 chán yú
    """)

  /// The characters with which they begin.
  static let doubleStarts = Set(double.keys.compactMap(\.unicodeScalars.first))

  /// Surnames whose reading differs from the common one.
  static let single: [String: [String]] = table(
    """
    单 shàn|覃 qín|区 ōu|仇 qiú|解 xiè|冼 xiǎn|谌 shèn|牟 móu|乐 yuè|盖 gě|查 zhā|曾 zēng|任 rén|华 huà|种 chóng
    朴 piáo|翟 zhái|尉 wèi|员 yùn|缪 miào|秘 bì|折 shé|黑 hè|繁 pó|燕 yān|葛 gě|纪 jǐ|那 nā|能 nài|蕃 bō|洗 xiǎn
    隗 wěi|俞 yú|祭 zhài|适 kuò|召 shào|逄 páng|佴 nài|晁 cháo|郗 xī|郇 xún|亓 qí|臧 zāng|么 yāo|妫 guī|钭 tǒu
    车 chē|相 xiàng|贾 jiǎ|薄 bó|阚 kàn|撒 sǎ|卜 bǔ|万 wàn|石 shí|沈 shěn|殷 yīn|尹 yǐn|莫 mò|钻 zuān|应 yīng
    占 zhān|干 gān|重 chóng|柏 bǎi|鲍 bào|洪 hóng|龟 guī|娄 lóu|过 guō|哈 hǎ|茹 rú|颉 xié|禚 zhuó|仝 tóng|曲 qū
    訾 zī|戴 dài|令 líng|教 jiào|冯 féng|长 cháng|行 xíng|呙 guō|句 gōu|缴 jiǎo|阙 quē|於 yū
    """)

  /// The common surnames of one character, after the Hundred Family Surnames and the register of the Ministry of Public Security.
  static let common = Set(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤
    花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄
    米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万
    支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松
    井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰
    从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴
    瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛
    阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公覃肖岳付代涂仝冼谌牟闫宛苟帅位原苑税占候母海青辜敬
    旷归门迟冶
    """.unicodeScalars.filter { $0.value > 0x20 })

  /// Reads `汉字 hàn zì|…` tables; also those of polyphones.
  static func table(_ text: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for entry in text.parted(by: UInt8(ascii: "|"), UInt8(ascii: "\n")) {
      let fields = entry.listedWords
      guard let word = fields.first, fields.count == word.unicodeScalars.count + 1 else { continue }
      table[word] = Array(fields.dropFirst())
    }
    return table
  }
}
