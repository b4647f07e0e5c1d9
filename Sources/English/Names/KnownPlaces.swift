import Chinese

/// Places whose English no rule gives: Mongolian, Uygur and Tibetan names, English names, and readings of their own.
enum KnownPlaces {
  /// A place in English with other spellings.
  struct Entry: Sendable {
    /// The English and its other spellings, parted by `|`.
    fileprivate let spellings: String

    /// The English.
    var english: String { spellings.parted(by: UInt8(ascii: "|"))[0] }

    /// Its other spellings.
    var others: [String] { Array(spellings.parted(by: UInt8(ascii: "|")).dropFirst()) }
  }

  /// The places by their Chinese.
  static let table = entries(rows)

  /// The entries of rows such as `拉萨=Lhasa;日喀则=Xigaze|Shigatse`.
  static func entries(_ rows: String) -> [String: Entry] {
    let pairs = rows.parted(by: UInt8(ascii: "\n"), UInt8(ascii: ";"))
    var table: [String: Entry] = [:]
    table.reserveCapacity(pairs.count)
    for pair in pairs {
      guard let sign = pair.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      table[String(pair[..<sign])] = Entry(spellings: String(pair[pair.utf8.index(after: sign)...]))
    }
    return table
  }

  private static let rows = """
    前郭尔罗斯=Qian Gorlos|Qianguo'erluosi;杜尔伯特=Dorbod|Dorbod Mongol;郭尔罗斯=Gorlos
    中国=China;北京=Beijing;北京市=Beijing|Beijing Municipality|Beijing City
    上海市=Shanghai|Shanghai Municipality|Shanghai City;天津市=Tianjin|Tianjin Municipality|Tianjin City;重庆=Chongqing
    重庆市=Chongqing|Chongqing Municipality|Chongqing City;陕西=Shaanxi;陕西省=Shaanxi Province|Shaanxi;山西=Shanxi
    香港=Hong Kong;香港特别行政区=Hong Kong Special Administrative Region|HKSAR;澳门=Macao|Macau
    澳门特别行政区=Macao Special Administrative Region;九龙=Kowloon;新界=New Territories;台湾=Taiwan
    台湾省=Taiwan Province|Taiwan;台北=Taipei;高雄=Kaohsiung;台中=Taichung;台南=Tainan;基隆=Keelung;新竹=Hsinchu;花莲=Hualien
    金门=Kinmen|Jinmen;马祖=Matsu|Mazu;嘉义=Chiayi;屏东=Pingtung;桃园=Taoyuan;台湾海峡=Taiwan Strait;日月潭=Sun Moon Lake
    阿里山=Alishan|Mount Ali;澎湖=Penghu;钓鱼岛=Diaoyu Island|Diaoyu Dao;宜兰=Yilan;南海=South China Sea;东海=East China Sea
    黄海=Yellow Sea;渤海=Bohai Sea|Bohai;内蒙古=Inner Mongolia;内蒙古自治区=Inner Mongolia Autonomous Region|Inner Mongolia
    西藏=Xizang|Tibet;西藏自治区=Xizang Autonomous Region|Tibet Autonomous Region;新疆=Xinjiang;呼和浩特=Hohhot;鄂尔多斯=Ordos
    呼伦贝尔=Hulunbuir|Hulun Buir;巴彦淖尔=Bayannur|Bayan Nur;乌兰察布=Ulanqab;锡林郭勒=Xilingol|Xilin Gol
    锡林浩特=Xilinhot|Xilin Hot;兴安盟=Hinggan League|Xing'an League;阿拉善=Alxa|Alashan;乌兰浩特=Ulanhot|Ulan Hot
    二连浩特=Erenhot|Erlianhot;额济纳=Ejin|Ejina;额尔古纳=Ergun;海拉尔=Hailar;科尔沁=Horqin;扎兰屯=Zhalantun|Zalantun;牙克石=Yakeshi
    根河=Genhe;达茂=Damao;乌拉特=Urad;鄂温克=Ewenki;鄂伦春=Oroqen;阿尔山=Arxan;准格尔=Jungar;伊金霍洛=Ejin Horo|Ejin Horo Banner
    杭锦=Hanggin;乌审=Uxin;克什克腾=Hexigten;苏尼特=Sonid;察哈尔=Chahar;和林格尔=Horinger;土默特=Tumed;喀喇沁=Harqin|Karqin
    乌鲁木齐=Urumqi|Ürümqi;克拉玛依=Karamay;吐鲁番=Turpan|Turfan;哈密=Hami|Kumul;喀什=Kashgar|Kashi;和田=Hotan|Hetian;阿克苏=Aksu
    伊犁=Ili|Yili;昌吉=Changji;库尔勒=Korla;巴音郭楞=Bayingolin|Bayingol;博尔塔拉=Bortala;塔城=Tacheng;阿勒泰=Altay;克孜勒苏=Kizilsu
    伊宁=Yining;奎屯=Kuytun|Kuitun;霍尔果斯=Horgos|Khorgos;阿拉山口=Alashankou|Alataw Pass;喀纳斯=Kanas;喀纳斯湖=Kanas Lake
    塔里木=Tarim;塔里木河=Tarim River;塔里木盆地=Tarim Basin;准噶尔=Junggar;准噶尔盆地=Junggar Basin;塔克拉玛干=Taklimakan|Taklamakan
    塔克拉玛干沙漠=Taklimakan Desert|Taklamakan Desert;阿图什=Artux;莎车=Shache|Yarkant;疏勒=Shule;叶城=Yecheng|Kargilik
    库车=Kuqa|Kuche;拜城=Baicheng;若羌=Ruoqiang|Qarkilik;且末=Qiemo|Qarqan;尉犁=Yuli;焉耆=Yanqi;轮台=Luntai;鄯善=Shanshan|Piqan
    博乐=Bole;阿拉尔=Aral;图木舒克=Tumxuk;五家渠=Wujiaqu;塔什库尔干=Taxkorgan|Tashkurgan;布尔津=Burqin;富蕴=Fuyun;青河=Qinghe;特克斯=Tekes
    尼勒克=Nilka|Nilek;巩留=Gongliu;昭苏=Zhaosu;天山=Tianshan Mountains|Tianshan;帕米尔高原=Pamir Plateau|Pamirs
    昆仑山=Kunlun Mountains|Mount Kunlun;罗布泊=Lop Nur|Lop Nor;赛里木湖=Sayram Lake|Sailimu Lake;交河=Jiaohe;高昌=Gaochang
    那拉提=Nalati;拉萨=Lhasa;日喀则=Xigaze|Shigatse;昌都=Qamdo|Chamdo;林芝=Nyingchi;山南=Shannan|Lhoka;那曲=Nagqu;阿里=Ngari
    墨脱=Medog|Metok;亚东=Yadong;江孜=Gyangze|Gyantse;定日=Tingri|Dingri;当雄=Damxung;羊卓雍错=Yamzhog Yumco Lake|Yamdrok Lake
    纳木错=Nam Co Lake|Namtso Lake|Nam Co|Lake Namtso;雅鲁藏布江=Yarlung Zangbo River|Yarlung Tsangpo River
    雅鲁藏布大峡谷=Yarlung Zangbo Grand Canyon;珠穆朗玛峰=Mount Qomolangma|Mount Everest|Qomolangma;布达拉宫=Potala Palace
    大昭寺=Jokhang Temple;扎什伦布寺=Tashilhunpo Monastery;冈仁波齐=Mount Kailash|Kangrinboqe
    南迦巴瓦峰=Mount Namcha Barwa|Namjagbarwa Peak;察隅=Zayu;波密=Bomi;米林=Mainling;工布江达=Gongbo'gyamda;错那=Cona;樟木=Zhangmu
    吉隆=Gyirong;普兰=Burang;噶尔=Gar;改则=Gerze;班戈=Baingoin;安多=Amdo;萨迦=Sagya|Sakya;聂拉木=Nyalam;贡嘎=Gonggar|Gongga
    格尔木=Golmud;德令哈=Delingha|Delhi;玉树=Yushu;果洛=Golog|Guoluo;海西=Haixi;甘孜=Garze|Ganzi|Garzê;阿坝=Aba|Ngawa
    迪庆=Diqing|Deqen;香格里拉=Shangri-La|Shangri-la;可可西里=Hoh Xil;柴达木=Qaidam;柴达木盆地=Qaidam Basin
    唐古拉山=Tanggula Mountains;巴颜喀拉山=Bayan Har Mountains;祁连山=Qilian Mountains|Qilian Mountain
    察尔汗盐湖=Qarhan Salt Lake;马尔康=Barkam|Maerkang;囊谦=Nangqen;玛多=Madoi;德钦=Deqin|Deqen;三江源=Sanjiangyuan;茶卡=Chaka
    色达=Seda|Sertar;理塘=Litang;稻城=Daocheng;若尔盖=Zoige|Ruoergai;红原=Hongyuan;松潘=Songpan;刚察=Gangca;祁连=Qilian;贵德=Guide
    循化=Xunhua;碌曲=Luqu;玛曲=Maqu;迭部=Têwo|Diebu;梅里雪山=Meili Snow Mountain;哈尔滨=Harbin;齐齐哈尔=Qiqihar;佳木斯=Jiamusi
    牡丹江=Mudanjiang;珲春=Hunchun
    大兴安岭=Greater Khingan Mountains|Greater Hinggan Mountains|Daxing'anling|Greater Khingan Range
    小兴安岭=Lesser Khingan Mountains|Lesser Hinggan Mountains|Xiaoxing'anling;黑龙江=Heilongjiang
    黑龙江省=Heilongjiang Province|Heilongjiang;松花江=Songhua River;乌苏里江=Wusuli River|Ussuri River;鸭绿江=Yalu River
    图们江=Tumen River;讷河=Nehe;穆棱=Muling;图们=Tumen;长白山=Changbai Mountains|Changbai Mountain|Mount Changbai;延吉=Yanji
    长江=Yangtze River|Yangtze;黄河=Yellow River;珠江=Pearl River;澜沧江=Lancang River|Lancang-Mekong River
    怒江=Nujiang River|Nu River;金沙江=Jinsha River;雅砻江=Yalong River;大渡河=Dadu River;嘉陵江=Jialing River
    黄浦江=Huangpu River;京杭大运河=Beijing-Hangzhou Grand Canal|Grand Canal;大运河=Grand Canal;长江三角洲=Yangtze River Delta
    珠江三角洲=Pearl River Delta;长三角=Yangtze River Delta;珠三角=Pearl River Delta;三峡=Three Gorges;三峡大坝=Three Gorges Dam
    京津冀=Beijing-Tianjin-Hebei;长城=Great Wall;万里长城=Great Wall;西湖=West Lake;青海湖=Qinghai Lake;洱海=Erhai Lake
    滇池=Dianchi Lake;太湖=Taihu Lake;洞庭湖=Dongting Lake;鄱阳湖=Poyang Lake;微山湖=Weishan Lake;泸沽湖=Lugu Lake
    千岛湖=Qiandao Lake|Thousand Island Lake;泰山=Mount Taishan|Mount Tai;华山=Mount Huashan|Mount Hua
    黄山=Huangshan Mountain|Mount Huangshan|Huangshan;衡山=Mount Hengshan|Mount Heng;嵩山=Mount Songshan|Mount Song
    恒山=Mount Hengshan|Mount Heng;庐山=Mount Lushan|Mount Lu|Lushan Mountain;峨眉山=Mount Emei|Emei Mountain
    五台山=Mount Wutai|Wutai Mountain;普陀山=Mount Putuo|Putuo Mountain;九华山=Mount Jiuhua|Jiuhua Mountain
    武当山=Wudang Mountains|Mount Wudang|Wudang Mountain;武夷山=Wuyi Mountain|Mount Wuyi|Wuyi Mountains|Wuyishan
    青城山=Mount Qingcheng|Qingcheng Mountain;井冈山=Jinggangshan|Jinggang Mountains;大别山=Dabie Mountains
    秦岭=Qinling Mountains|Qinling;太行山=Taihang Mountains|Taihang Mountain;燕山=Yanshan Mountains
    阴山=Yinshan Mountains;贺兰山=Helan Mountains|Helan Mountain;六盘山=Liupan Mountains|Liupan Mountain
    横断山脉=Hengduan Mountains;喜马拉雅山=Himalayas|Himalaya Mountains;喜马拉雅山脉=Himalayas
    阿尔泰山=Altai Mountains|Altay Mountains;神农架=Shennongjia;玉龙雪山=Yulong Snow Mountain|Jade Dragon Snow Mountain
    武陵山=Wuling Mountains|Wuling Mountain;南岭=Nanling Mountains;唐山=Tangshan;鞍山=Anshan;佛山=Foshan;中山=Zhongshan
    舟山=Zhoushan;乐山=Leshan;保山=Baoshan;眉山=Meishan;白山=Baishan;巫山=Wushan;凉山=Liangshan;文山=Wenshan;昆山=Kunshan
    马鞍山=Ma'anshan|Maanshan;平顶山=Pingdingshan;双鸭山=Shuangyashan;象山=Xiangshan;萧山=Xiaoshan;金山=Jinshan;宝山=Baoshan
    房山=Fangshan;坪山=Pingshan;南山=Nanshan;江山=Jiangshan;稷山=Jishan;砀山=Dangshan;霍山=Huoshan;含山=Hanshan;梁山=Liangshan
    鱼峰山=Yufeng Mountain|Mount Yufeng;金秀大瑶山=Dayao Mountain;英山=Yingshan;罗山=Luoshan;岳麓山=Yuelu Mountain|Mount Yuelu
    紫金山=Purple Mountain|Zijin Mountain;台山=Taishan;玉山=Yushan;独山=Dushan;京山=Jingshan;确山=Queshan;浮山=Fushan;鹤山=Heshan
    黄石=Huangshi;黑山=Heishan;洪山=Hongshan;歙县=Shexian County|She County;涪陵=Fuling;九江=Jiujiang;湛江=Zhanjiang
    阳江=Yangjiang;镇江=Zhenjiang;丽江=Lijiang;内江=Neijiang;晋江=Jinjiang;靖江=Jingjiang;浙江=Zhejiang
    浙江省=Zhejiang Province|Zhejiang;钱塘江=Qiantang River;潜江=Qianjiang;枝江=Zhijiang;洪江=Hongjiang;都江堰=Dujiangyan
    三江=Sanjiang;三江县=Sanjiang County;黔江=Qianjiang;綦江=Qijiang;平江=Pingjiang;芷江=Zhijiang;盘江=Panjiang;墨江=Mojiang
    元江=Yuanjiang;沅江=Yuanjiang;榕江=Rongjiang;从江=Congjiang;台江=Taijiang;连江=Lianjiang;廉江=Lianjiang;吴江=Wujiang
    松江=Songjiang;张家港=Zhangjiagang;连云港=Lianyungang;防城港=Fangchenggang;贵港=Guigang;漯河=Luohe;黑河=Heihe;红河=Honghe
    沙河=Shahe;三河=Sanhe;清河=Qinghe;精河=Jinghe;玛纳斯=Manas;商河=Shanghe;齐河=Qihe;临河=Linhe;香河=Xianghe;泥河=Nihe;淇河=Qihe River
    芜湖=Wuhu;巢湖=Chaohu;南湖=Nanhu Lake|South Lake;东湖=East Lake|Donghu Lake;金湖=Jinhu;平湖=Pinghu;洪湖=Honghu;澄海=Chenghai
    上海=Shanghai;珠海=Zhuhai;北海=Beihai;威海=Weihai;青海=Qinghai;青海省=Qinghai Province|Qinghai;宁海=Ninghai;临海=Linhai
    镇海=Zhenhai;乌海=Wuhai;通海=Tonghai;海南=Hainan;青岛=Qingdao;秦皇岛=Qinhuangdao;葫芦岛=Huludao;海南岛=Hainan Island
    长岛=Changdao;崇明岛=Chongming Island;鼓浪屿=Gulangyu|Gulangyu Island;景德镇=Jingdezhen;大关=Daguan;韶关=Shaoguan
    山海关=Shanhaiguan|Shanhai Pass;嘉峪关=Jiayuguan;武关=Wuguan;城关=Chengguan;剑门关=Jianmen Pass;潼关=Tongguan;娄底=Loudi
    石嘴山=Shizuishan;开封=Kaifeng;天台=Tiantai;邢台=Xingtai;烟台=Yantai;东台=Dongtai;丰台=Fengtai;雨花台=Yuhuatai;三台=Santai
    白塔=Baita;灞桥=Baqiao;虹桥=Hongqiao;柯桥=Keqiao;石桥=Shiqiao;故宫=Palace Museum|Forbidden City;颐和园=Summer Palace
    圆明园=Yuanmingyuan|Old Summer Palace;天坛=Temple of Heaven;天安门=Tian'anmen|Tiananmen
    天安门广场=Tian'anmen Square|Tiananmen Square;人民大会堂=Great Hall of the People;中关村=Zhongguancun;少林寺=Shaolin Temple
    白马寺=White Horse Temple;灵隐寺=Lingyin Temple;兵马俑=Terracotta Warriors;敦煌=Dunhuang;莫高窟=Mogao Grottoes|Mogao Caves
    云冈石窟=Yungang Grottoes;龙门石窟=Longmen Grottoes;丝绸之路=Silk Road;雄安新区=Xiong'an New Area;浦东新区=Pudong New Area
    滨海新区=Binhai New Area;粤港澳大湾区=Guangdong-Hong Kong-Macao Greater Bay Area;六安=Lu'an;六合=Luhe;乐清=Yueqing
    乐亭=Laoting;乐陵=Laoling;番禺=Panyu;厦门=Xiamen;东莞=Dongguan;蚌埠=Bengbu;亳州=Bozhou;台州=Taizhou;丽水=Lishui;大埔=Dabu|Dapu
    黄埔=Huangpu;铅山=Yanshan;铅山县=Yanshan County;黟县=Yixian County|Yi County;涡阳=Guoyang;泌阳=Biyang;渑池=Mianchi
    荥阳=Xingyang;荥经=Yingjing;尉氏=Weishi;会稽=Kuaiji;会泽=Huize;洪洞=Hongtong;解州=Xiezhou;繁峙=Fanshi;盱眙=Xuyi
    长子县=Zhangzi County;长子=Zhangzi;天水=Tianshui;朝阳=Chaoyang;长治=Changzhi;长春=Changchun;长沙=Changsha;井陉=Jingxing
    蔚县=Yuxian County|Yu County;莘县=Shenxian County|Shen County;单县=Shanxian County|Shan County
    浚县=Xunxian County|Xun County;藁城=Gaocheng;任丘=Renqiu;任县=Renxian County;大城县=Daicheng County|Dacheng County
    阜阳=Fuyang;阜新=Fuxin;中牟=Zhongmu;牟平=Muping;东阿=Dong'e;茌平=Chiping;鄄城=Juancheng;郯城=Tancheng;临朐=Linqu;柘城=Zhecheng
    武陟=Wuzhi;郏县=Jiaxian County|Jia County;叶县=Yexian County|Ye County;鄢陵=Yanling;潢川=Huangchuan;监利=Jianli;秭归=Zigui
    猇亭=Xiaoting;黄陂=Huangpi;硚口=Qiaokou;耒阳=Leiyang;郴州=Chenzhou;枞阳=Zongyang;婺源=Wuyuan;弋阳=Yiyang;余干=Yugan;莆田=Putian
    长汀=Changting;百色=Baise|Bose;儋州=Danzhou;邕宁=Yongning;邕江=Yongjiang River|Yong River;筠连=Junlian;犍为=Qianwei
    郫都=Pidu;邛崃=Qionglai;什邡=Shifang;阆中=Langzhong;北碚=Beibei;珙县=Gongxian County|Gong County;勐海=Menghai;勐腊=Mengla
    个旧=Gejiu;普洱=Pu'er;宁蒗=Ninglang;漾濞=Yangbi;吴堡=Wubu;柞水=Zhashui;宕昌=Tanchang;张掖=Zhangye;汨罗=Miluo;醴陵=Liling;溆浦=Xupu
    溧阳=Liyang;诸暨=Zhuji;嵊州=Shengzhou;嵊泗=Shengsi;鄞州=Yinzhou;衢州=Quzhou;瓯海=Ouhai;邗江=Hanjiang;邳州=Pizhou;沭阳=Shuyang
    栖霞=Qixia;睢宁=Suining;睢县=Suixian County|Sui County;滕州=Tengzhou;兖州=Yanzhou;台儿庄=Tai'erzhuang|Taierzhuang;曲阜=Qufu
    曲靖=Qujing;即墨=Jimo;淄博=Zibo;东营=Dongying;西安=Xi'an;户县=Huxian County;阿城=Acheng;阿荣旗=Arun Banner
    阿鲁科尔沁旗=Ar Horqin Banner;大理=Dali;大余=Dayu;漠河=Mohe;尚义=Shangyi;万荣=Wanrong;万宁=Wanning;万州=Wanzhou;三亚=Sanya
    儋县=Danxian County;隰县=Xixian County|Xi County;虹口=Hongkou;莘庄=Xinzhuang;闵行=Minhang;七宝=Qibao;十堰=Shiyan;石柱=Shizhu
    彭水=Pengshui;都匀=Duyun;都安=Du'an;大化=Dahua;龙胜=Longsheng;罗城=Luocheng;环江=Huanjiang;巴马=Bama;隆林=Longlin;富川=Fuchuan
    恭城=Gongcheng;金秀=Jinxiu;融水=Rongshui;融安=Rong'an;鹿寨=Luzhai;柳城=Liucheng
    程阳八寨=Chengyang Bazhai|Chengyang Eight Villages;西双版纳=Xishuangbanna;景洪=Jinghong;瑞丽=Ruili;畹町=Wanding;临沧=Lincang
    德宏=Dehong;楚雄=Chuxiong;弥勒=Mile;霍林郭勒=Holingol;新北=New Taipei;河口=Hekou;西江=Xijiang River;湘江=Xiangjiang River;芒市=Mangshi;津市=Jinshi
    """
}
