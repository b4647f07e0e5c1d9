/// Nouns that figures count in news, Chinese to English stems: enough to see that two figures changed places.
enum NounLexicon {
  /// The English stems of a Chinese noun.
  static let table: WordTable<[String]> = WordTable(rows)

  /// The English stems that a word of English may be.
  static func stem(_ word: String) -> String {
    if word.hasSuffix("'s") { return stem(String(word.dropLast(2))) }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
    if word.hasSuffix("sses") || word.hasSuffix("ches") || word.hasSuffix("xes") { return String(word.dropLast(2)) }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 { return String(word.dropLast()) }
    return word
  }

  /// Whether a noun of one character is no part of another word: 男 and 女 of 男职工, but not 市 of 市场.
  static func isPlainAlone(_ scalar: UInt32) -> Bool { scalar == 0x7537 || scalar == 0x5973 }

  private static let rows: [(String, [String])] = {
    let text = """
      单位=organization,unit,institution,entity 同志=comrade,person,people,individual 个人=individual,person,people 集体=collective,group,team 企业=company,enterprise,firm,business 公司=company,firm \
      机构=institution,agency,organization 项目=project,program 学生=student,pupil 教师=teacher 医生=doctor 护士=nurse 专利=patent 商标=trademark 学校=school 医院=hospital 村=village 镇=town,township \
      乡=township 县=county 市=city,municipality 家庭=household,family 户=household,family 农户=household,farmer 游客=tourist,visitor 观众=spectator,visitor,audience,viewer 选手=athlete,contestant,player,runner,competitor \
      运动员=athlete,player 志愿者=volunteer 代表=representative,delegate,deputy 委员=member 党员=member 干部=official,cadre 职工=worker,employee,staff 工人=worker 员工=employee,staff,worker 居民=resident 村民=villager \
      群众=people,resident 男性=man,men,male 女性=woman,women,female 男=man,men,male,boy 女=woman,women,female,girl 儿童=child,children 老人=elderly,senior 汽车=vehicle,car,auto 新能源汽车=nev,energy,vehicle 车辆=vehicle \
      品牌=brand 产品=product 平台=platform 国家=country,nation 地区=region,area 城市=city 岗位=job,position 合同=contract 协议=agreement 论文=paper 专家=expert 学者=scholar 科研=research 团队=team 基地=base 中心=center,centre \
      劳动模范=model 先进集体=collective,group 先进工作者=worker,exemplary 发明=invention 实用新型=utility 外观设计=design 申请=application 授权=grant,authoriz,licens 注册=registration,register 出口=export 进口=import 投资=investment \
      收入=revenue,income 利润=profit 产值=output,value 产量=output,production 销量=sale 销售=sale 税收=tax 工业=industr 农业=agricultur 服务业=service 第一产业=primary 第二产业=secondary 第三产业=tertiary 消费=consum 城镇=urban 农村=rural 乡村=rural 粮食=grain 水稻=rice 小麦=wheat 玉米=corn,maize 甘蔗=sugarcane \
      水果=fruit 蔬菜=vegetable 桥梁=bridge 隧道=tunnel 公路=road,highway 铁路=rail 高铁=high 金牌=gold 银牌=silver 铜牌=bronze 金奖=gold 银奖=silver 铜奖=bronze 一等奖=first 二等奖=second 三等奖=third 冠军=champion 亚军=runner 浏览量=view 播放量=play,view 粉丝=follower,fan 点赞=like 转发=share,repost 评论=comment \
      死亡=dead,death,die,kill 受伤=injur 失踪=missing 公顷=hectare 金融机构=institution,financial 银行=bank 行政村=village 社区=community 景区=scenic,spot 酒店=hotel 博物馆=museum 图书馆=library 公园=park 本科=undergraduate,bachelor 硕士=master 博士=doctor,phd 国有=state 民营=private 外资=foreign 增加值=value \
      总数=total 总量=total 总额=total 新增=add,new,newly 净增=net 人均=capita 全国=national,nationwide,country 全市=citywide,city 全区=regional,region 资料=leaflet,material,brochure,document 传单=leaflet 咨询=inquir,consult,question 学徒=apprentice 徒弟=apprentice 出生=birth 婚=marriage 产业工人=worker 就业=job,employ 创业=startup,entrepreneur 培训=train 体检=check,physical 门诊=outpatient 住院=inpatient 手术=surger,operation 疫苗=vaccin 病床=bed 救护车=ambulance \
      成交=deal,transaction 交易=transaction,trad,deal 贷款=loan,lend 存款=deposit,saving 保险=insur 基金=fund 股票=stock,share 债券=bond 补贴=subsid 奖金=bonus,prize 工资=wage,salary 租金=rent 学费=tuition 票价=ticket,fare 成本=cost 价格=price 出栏=slaughter 存栏=stock 生猪=pig,hog 牛=cattle 羊=sheep,goat 鸡=chicken 鱼=fish 茶叶=tea 棉花=cotton 花生=peanut 大豆=soybean 油菜=rapeseed 苹果=apple 柑橘=citrus,orange 葡萄=grape \
      钢材=steel 水泥=cement 煤炭=coal 石油=oil,petroleum 天然气=gas 电力=electric,power 汽油=gasoline,petrol 柴油=diesel 充电桩=charg 充电站=charg 机器人=robot 手机=phone 电脑=computer 芯片=chip 电池=batter 零件=part 设备=equipment 生产线=line 车间=workshop 仓库=warehouse 门店=store,shop 超市=supermarket 商场=mall 餐厅=restaurant 民宿=homestay 停车位=parking 车位=parking 座位=seat 路灯=lamp,light 树=tree 苗木=sapling,seedling 图书=book 文物=relic 展品=exhibit 作品=work 节目=program,performance 电影=film,movie 歌曲=song 短视频=video 文章=article 稿件=article,manuscript 照片=photo \
      案件=case 纠纷=dispute 事故=accident 火灾=fire 嫌疑人=suspect 民警=police,officer 消防员=firefighter 士兵=soldier 军人=soldier,servicem 议案=bill,motion 提案=proposal 建议=suggest,proposal 法规=regulation,law 文件=document 会议=meeting 党组织=part,organization 支部=branch 街道=subdistrict 乡镇=township 县区=count,district 区县=count,district 行政区=district 港口=port 机场=airport 车站=station 航班=flight 泊位=berth 集装箱=container 货物=cargo,goods,freight 旅客=passenger 乘客=passenger 快递=parcel,deliver,express 包裹=parcel \
      上海=shanghai 北京=beijing 广东=guangdong 广西=guangxi 柳州=liuzhou 桂林=guilin 南宁=nanning 深圳=shenzhen 广州=guangzhou 杭州=hangzhou 成都=chengdu 重庆=chongqing 武汉=wuhan 南京=nanjing 天津=tianjin 西安=xi'an 中国=china,chinese 美国=american,states 日本=japan 德国=german 法国=france,french 英国=britain,british,uk 越南=vietnam 泰国=thailand,thai 东盟=asean 欧盟=eu,european 韩国=korea 俄罗斯=russia 印度=india \
      最高=high,highest,maximum,top,peak 最低=low,lowest,minimum 全程=full,whole 半程=half 初中=middle,junior 高中=high,senior 小学=primary,elementary 幼儿园=kindergarten 耕地=farmland,arable 森林=forest 光伏=photovoltaic,solar 风电=wind 水电=hydropower 火电=thermal 长=long,length 宽=wide,width 高=high,tall,height 深=deep,depth 房屋=house,home 住房=house,home,housing 床位=bed 轿车=sedan,car 卡车=truck 客车=bus,coach 摩托=motorcycle 电动=electric \
      营业收入=revenue 净利润=profit 赛事=event,competition 展位=booth 展商=exhibitor 订单=order 采购商=buyer,purchaser 老师=teacher 同学=student,classmate 成人=adult 未成年人=minor 青年=young,youth 妇女=women 残疾人=disabilit,disabled 农民工=migrant 孩子=child,children 母亲=mother 父亲=father 记者=journalist,reporter 工程师=engineer 技术=techn 标准=standard 条例=regulation 政策=polic,measure 服务=service 窗口=window,counter 线路=route,line 航线=route 班列=train 列车=train 航班=flight
      """
    return text.split(whereSeparator: \.isWhitespace).compactMap { pair in
      let cells = pair.split(separator: "=")
      return cells.count == 2 ? (String(cells[0]), cells[1].split(separator: ",").map(String.init)) : nil
    }
  }()
}
