/// Countries, regions and cities abroad as English writes them.
enum ForeignPlaces {
  /// The places by their Chinese; only whole names are these, 海防路 is no road of Haiphong.
  static let table = KnownPlaces.entries(rows)

  /// Names that are common words as well, and so do not tell a place in running text.
  static let commonWords: Set<String> = [
    "黑山", "中非", "马里", "红海", "汉堡", "海防", "万象", "金边", "泗水",
  ]

  private static let rows = """
    美国=United States|U.S.;英国=United Kingdom|Britain;法国=France;德国=Germany;意大利=Italy;西班牙=Spain;葡萄牙=Portugal
    荷兰=Netherlands;比利时=Belgium;卢森堡=Luxembourg;瑞士=Switzerland;奥地利=Austria;瑞典=Sweden;挪威=Norway;丹麦=Denmark;芬兰=Finland
    冰岛=Iceland;爱尔兰=Ireland;波兰=Poland;捷克=Czech Republic|Czechia;斯洛伐克=Slovakia;匈牙利=Hungary;罗马尼亚=Romania;保加利亚=Bulgaria
    塞尔维亚=Serbia;克罗地亚=Croatia;斯洛文尼亚=Slovenia;波黑=Bosnia and Herzegovina;黑山=Montenegro;北马其顿=North Macedonia
    阿尔巴尼亚=Albania;希腊=Greece;塞浦路斯=Cyprus;马耳他=Malta;乌克兰=Ukraine;白俄罗斯=Belarus;摩尔多瓦=Moldova;俄罗斯=Russia;爱沙尼亚=Estonia
    拉脱维亚=Latvia;立陶宛=Lithuania;日本=Japan;韩国=Republic of Korea|South Korea
    朝鲜=Democratic People's Republic of Korea|DPRK|North Korea;蒙古国=Mongolia;越南=Vietnam;老挝=Laos;柬埔寨=Cambodia
    泰国=Thailand;缅甸=Myanmar;马来西亚=Malaysia;新加坡=Singapore;印度尼西亚=Indonesia;印尼=Indonesia;菲律宾=Philippines;文莱=Brunei
    东帝汶=Timor-Leste;印度=India;巴基斯坦=Pakistan;孟加拉国=Bangladesh;斯里兰卡=Sri Lanka;尼泊尔=Nepal;不丹=Bhutan;马尔代夫=Maldives
    阿富汗=Afghanistan;哈萨克斯坦=Kazakhstan;乌兹别克斯坦=Uzbekistan;吉尔吉斯斯坦=Kyrgyzstan;塔吉克斯坦=Tajikistan;土库曼斯坦=Turkmenistan;伊朗=Iran
    伊拉克=Iraq;叙利亚=Syria;黎巴嫩=Lebanon;约旦=Jordan;以色列=Israel;巴勒斯坦=Palestine;沙特阿拉伯=Saudi Arabia;沙特=Saudi Arabia
    阿联酋=United Arab Emirates|UAE;卡塔尔=Qatar;科威特=Kuwait;巴林=Bahrain;阿曼=Oman;也门=Yemen;土耳其=Türkiye|Turkey;格鲁吉亚=Georgia
    亚美尼亚=Armenia;阿塞拜疆=Azerbaijan;埃及=Egypt;利比亚=Libya;突尼斯=Tunisia;阿尔及利亚=Algeria;摩洛哥=Morocco;苏丹=Sudan;南苏丹=South Sudan
    埃塞俄比亚=Ethiopia;厄立特里亚=Eritrea;吉布提=Djibouti;索马里=Somalia;肯尼亚=Kenya;乌干达=Uganda;坦桑尼亚=Tanzania;卢旺达=Rwanda;布隆迪=Burundi
    刚果=Congo|Republic of the Congo;加蓬=Gabon;喀麦隆=Cameroon;乍得=Chad;中非=Central African Republic;尼日利亚=Nigeria;尼日尔=Niger
    贝宁=Benin;多哥=Togo;加纳=Ghana;科特迪瓦=Cote d'Ivoire;利比里亚=Liberia;塞拉利昂=Sierra Leone;几内亚=Guinea;几内亚比绍=Guinea-Bissau
    塞内加尔=Senegal;冈比亚=Gambia;马里=Mali;布基纳法索=Burkina Faso;毛里塔尼亚=Mauritania;佛得角=Cabo Verde;赤道几内亚=Equatorial Guinea
    安哥拉=Angola;赞比亚=Zambia;津巴布韦=Zimbabwe;博茨瓦纳=Botswana;纳米比亚=Namibia;南非=South Africa;莱索托=Lesotho;斯威士兰=Eswatini
    马拉维=Malawi;莫桑比克=Mozambique;马达加斯加=Madagascar;毛里求斯=Mauritius;塞舌尔=Seychelles;科摩罗=Comoros;加拿大=Canada;墨西哥=Mexico
    危地马拉=Guatemala;伯利兹=Belize;萨尔瓦多=El Salvador;洪都拉斯=Honduras;尼加拉瓜=Nicaragua;哥斯达黎加=Costa Rica;巴拿马=Panama;古巴=Cuba
    海地=Haiti;多米尼加=Dominican Republic;牙买加=Jamaica;巴哈马=Bahamas;巴巴多斯=Barbados;特立尼达和多巴哥=Trinidad and Tobago
    哥伦比亚=Colombia;委内瑞拉=Venezuela;圭亚那=Guyana;苏里南=Suriname;厄瓜多尔=Ecuador;秘鲁=Peru;玻利维亚=Bolivia;巴西=Brazil;巴拉圭=Paraguay
    乌拉圭=Uruguay;阿根廷=Argentina;智利=Chile;澳大利亚=Australia;新西兰=New Zealand;斐济=Fiji;巴布亚新几内亚=Papua New Guinea
    所罗门群岛=Solomon Islands;瓦努阿图=Vanuatu;萨摩亚=Samoa;汤加=Tonga;基里巴斯=Kiribati;密克罗尼西亚=Micronesia;华盛顿=Washington;纽约=New York
    洛杉矶=Los Angeles;旧金山=San Francisco;芝加哥=Chicago;休斯敦=Houston;西雅图=Seattle;波士顿=Boston;底特律=Detroit;费城=Philadelphia
    拉斯维加斯=Las Vegas;夏威夷=Hawaii;加利福尼亚=California;得克萨斯=Texas;佛罗里达=Florida;伦敦=London;曼彻斯特=Manchester;爱丁堡=Edinburgh
    伯明翰=Birmingham;牛津=Oxford;剑桥=Cambridge;巴黎=Paris;里昂=Lyon;马赛=Marseille;柏林=Berlin;慕尼黑=Munich;法兰克福=Frankfurt
    汉堡=Hamburg;科隆=Cologne;杜伊斯堡=Duisburg;汉诺威=Hanover|Hannover;罗马=Rome;米兰=Milan;威尼斯=Venice;佛罗伦萨=Florence;马德里=Madrid
    巴塞罗那=Barcelona;里斯本=Lisbon;阿姆斯特丹=Amsterdam;鹿特丹=Rotterdam;布鲁塞尔=Brussels;日内瓦=Geneva;苏黎世=Zurich;伯尔尼=Bern;达沃斯=Davos
    维也纳=Vienna;斯德哥尔摩=Stockholm;奥斯陆=Oslo;哥本哈根=Copenhagen;赫尔辛基=Helsinki;华沙=Warsaw;布拉格=Prague;布达佩斯=Budapest
    贝尔格莱德=Belgrade;雅典=Athens;莫斯科=Moscow;圣彼得堡=St. Petersburg|Saint Petersburg;符拉迪沃斯托克=Vladivostok;基辅=Kyiv|Kiev
    明斯克=Minsk;伊斯坦布尔=Istanbul;安卡拉=Ankara;东京=Tokyo;大阪=Osaka;京都=Kyoto;横滨=Yokohama;名古屋=Nagoya;北海道=Hokkaido;福冈=Fukuoka
    广岛=Hiroshima;长崎=Nagasaki;冲绳=Okinawa;首尔=Seoul;釜山=Busan;仁川=Incheon;济州岛=Jeju Island;平壤=Pyongyang
    乌兰巴托=Ulan Bator|Ulaanbaatar;河内=Hanoi;胡志明市=Ho Chi Minh City;岘港=Da Nang|Danang;海防=Haiphong|Hai Phong
    下龙湾=Ha Long Bay;万象=Vientiane;琅勃拉邦=Luang Prabang;金边=Phnom Penh;西哈努克港=Sihanoukville;吴哥窟=Angkor Wat;曼谷=Bangkok
    清迈=Chiang Mai;普吉岛=Phuket;仰光=Yangon;内比都=Nay Pyi Taw|Naypyidaw;曼德勒=Mandalay;吉隆坡=Kuala Lumpur;槟城=Penang
    马六甲=Malacca|Melaka;关丹=Kuantan;雅加达=Jakarta;万隆=Bandung;泗水=Surabaya;巴厘岛=Bali;马尼拉=Manila;宿务=Cebu;新德里=New Delhi
    孟买=Mumbai;班加罗尔=Bengaluru|Bangalore;加尔各答=Kolkata;伊斯兰堡=Islamabad;卡拉奇=Karachi;瓜达尔港=Gwadar Port;达卡=Dhaka;科伦坡=Colombo
    加德满都=Kathmandu;喀布尔=Kabul;塔什干=Tashkent;撒马尔罕=Samarkand;阿拉木图=Almaty;阿斯塔纳=Astana;比什凯克=Bishkek;杜尚别=Dushanbe
    德黑兰=Tehran;巴格达=Baghdad;大马士革=Damascus;贝鲁特=Beirut;耶路撒冷=Jerusalem;特拉维夫=Tel Aviv;加沙=Gaza;利雅得=Riyadh;麦加=Mecca
    迪拜=Dubai;阿布扎比=Abu Dhabi;多哈=Doha;开罗=Cairo;亚历山大港=Alexandria;苏伊士运河=Suez Canal;亚的斯亚贝巴=Addis Ababa;内罗毕=Nairobi
    蒙巴萨=Mombasa;拉各斯=Lagos;阿布贾=Abuja;约翰内斯堡=Johannesburg;开普敦=Cape Town;比勒陀利亚=Pretoria;卡萨布兰卡=Casablanca;渥太华=Ottawa
    多伦多=Toronto;温哥华=Vancouver;蒙特利尔=Montreal;墨西哥城=Mexico City;哈瓦那=Havana;巴拿马运河=Panama Canal;巴西利亚=Brasilia
    里约热内卢=Rio de Janeiro;圣保罗=Sao Paulo|São Paulo;布宜诺斯艾利斯=Buenos Aires;利马=Lima;圣地亚哥=Santiago;波哥大=Bogota;加拉加斯=Caracas
    堪培拉=Canberra;悉尼=Sydney;墨尔本=Melbourne;布里斯班=Brisbane;珀斯=Perth;惠灵顿=Wellington;奥克兰=Auckland;苏瓦=Suva;亚洲=Asia
    欧洲=Europe;非洲=Africa;北美洲=North America;南美洲=South America;拉丁美洲=Latin America;大洋洲=Oceania;南极洲=Antarctica
    东南亚=Southeast Asia;中东=Middle East;中亚=Central Asia;南亚=South Asia;东亚=East Asia;东欧=Eastern Europe;西欧=Western Europe
    北欧=Nordic countries|Northern Europe;太平洋=Pacific Ocean;大西洋=Atlantic Ocean;印度洋=Indian Ocean;北冰洋=Arctic Ocean
    地中海=Mediterranean Sea|Mediterranean;红海=Red Sea;黑海=Black Sea;波斯湾=Persian Gulf;里海=Caspian Sea
    马六甲海峡=Strait of Malacca|Malacca Strait;湄公河=Mekong River;尼罗河=Nile River|Nile;亚马孙河=Amazon River
    多瑙河=Danube River|Danube;莱茵河=Rhine River|Rhine;伏尔加河=Volga River;阿尔卑斯山=Alps;富士山=Mount Fuji;贝加尔湖=Lake Baikal
    撒哈拉沙漠=Sahara Desert|Sahara;波斯尼亚和黑塞哥维那=Bosnia and Herzegovina;摩纳哥=Monaco;列支敦士登=Liechtenstein;安道尔=Andorra
    圣马力诺=San Marino;梵蒂冈=Vatican;阿拉伯联合酋长国=United Arab Emirates;刚果（金）=Democratic Republic of the Congo
    刚果（布）=Republic of the Congo;中非共和国=Central African Republic;圣多美和普林西比=São Tomé and Príncipe;多米尼克=Dominica
    格林纳达=Grenada;瑙鲁=Nauru;帕劳=Palau;图瓦卢=Tuvalu;美洲=the Americas;北美=North America;南美=South America;拉美=Latin America
    南极=Antarctica;北极=Arctic;西亚=West Asia;东北亚=Northeast Asia;北非=North Africa;中东欧=Central and Eastern Europe
    亚太=Asia-Pacific;亚太地区=Asia-Pacific region;欧亚=Eurasia;加利福尼亚州=California;加州=California;得克萨斯州=Texas;得州=Texas
    佛罗里达州=Florida;硅谷=Silicon Valley;利物浦=Liverpool;尼斯=Nice;杜塞尔多夫=Düsseldorf;斯图加特=Stuttgart;莱比锡=Leipzig;帕绍=Passau
    海牙=The Hague;洛桑=Lausanne;都柏林=Dublin;罗兹=Lodz;布加勒斯特=Bucharest;海参崴=Vladivostok;叶卡捷琳堡=Yekaterinburg;喀山=Kazan;神户=Kobe
    谅山=Lang Son;芒街=Mong Cai;下龙=Ha Long;西哈努克=Sihanoukville;瓜达尔=Gwadar;拉合尔=Lahore;加沙地带=Gaza Strip;约旦河西岸=West Bank
    阿什哈巴德=Ashgabat;第比利斯=Tbilisi;巴库=Baku;埃里温=Yerevan;达累斯萨拉姆=Dar es Salaam;达喀尔=Dakar;阿克拉=Accra;罗安达=Luanda;喀土穆=Khartoum
    钱凯=Chancay
    """
}
