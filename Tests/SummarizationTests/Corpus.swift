import Summarization

/// Short articles written for this project, each with the sentences that its writer meant to be the news.
///
/// The floors in `QualityTests` hold for exactly these texts; whoever changes one takes new floors and a new hash.
enum Corpus {
  struct Example: Sendable {
    var document: Document
    /// The key sentences, counted from 0 over the whole text.
    var key: [Int]
  }

  static let examples: [Example] = [
    Example(
      document: Document(
        headings: ["旧粮仓里开起“夜校”", "白鹭洲街道夜校一季度开课212场"],
        paragraphs: [
          "晚上七点半，铃声一响，旧粮仓的木门开了。二十来个年轻人背着画板，说说笑笑进了教室。",
          "白鹭洲街道去年把三座闲置粮仓改成社区夜校，开设书画、烘焙、急救等46门课程，每门课12次，只收500元材料费，一季度累计开课212场、学员达到5300人次。",
          "“下班以后总得有个去处。”学员覃小满说。她学的是陶艺。",
          "为了留住好老师，街道与市职工大学签订协议，由学校统一选派教师、统一考核，学员评分连续两期低于80分的课程予以调整。",
          "粮仓的窗子很高。灯一亮，半条街都看得见。",
        ]),
      key: [2, 5]),
    Example(
      document: Document(
        headings: ["柚子渣变成“软黄金”"],
        paragraphs: [
          "五月的榕江边，空气里飘着柚子的香气。车间主任仇大可抓起一把果渣闻了又闻。",
          "过去，这些果渣只能拉去填埋。填一吨要花180元，老板们心疼得很。",
          "云溪县去年引进生物发酵生产线，用柚子渣生产饲料和有机肥，全县27家果汁厂的9.6万吨果渣实现全量利用，新增产值2.3亿元，每吨果渣的处理成本由180元变为收入60元。",
          "“我们只管闻，机器管算。”仇大可笑着说。",
          "县农业农村局同时制定果渣收储标准，对48小时内送到的企业每吨补贴20元，避免果渣在路上变质。",
          "夕阳下，最后一辆车进了厂。",
        ]),
      key: [4, 6]),
    Example(
      document: Document(
        headings: ["市图书馆“汽车图书室”驶进山村"],
        paragraphs: [
          "5月6日，市图书馆12辆“汽车图书室”启用，将每周两次开进全市58个偏远村屯，为村民提供借书、还书、办证一站式服务。",
          "车门打开，孩子们一拥而上。八岁的韦朵朵一口气借了三本。",
          "据统计，全市村级书屋平均藏书只有1100册，而“汽车图书室”每车藏书3000册，每季度更换一次，村民还可以通过手机预约。",
          "司机谭师傅说，山路弯多，他要开得慢些。",
        ]),
      key: [0, 3]),
    Example(
      document: Document(
        headings: ["全市消防安全工作会议召开"],
        paragraphs: [
          "昨日，全市消防安全工作会议召开，部署开展为期一百天的高层建筑和群租房消防安全整治。",
          "会议指出，今年以来全市火灾起数同比下降11.2%，但电动自行车火灾占比上升到三成，形势仍然严峻。",
          "会议要求，各县区要压实责任。要紧盯重点场所。要加强宣传。",
          "会议强调，7月底前，全市1420栋高层建筑要全部装上电梯智能阻车系统，逾期未装的依法处罚。",
        ]),
      key: [0, 1, 5]),
    Example(
      document: Document(
        paragraphs: [
          "国家统计部门9日发布的数据显示，4月份工业生产者出厂价格同比下降0.8%，降幅比上月收窄0.3个百分点，工业品需求继续回暖。",
          "分行业看，煤炭开采价格下降3.1%，有色金属价格上涨4.6%，电子设备价格与上月持平。",
          "分析人士认为，随着设备更新政策落地，工业品价格降幅有望继续收窄，企业利润将逐步改善。",
          "有企业负责人告诉记者，订单已经排到了八月。工人们正在加班。",
          "食堂也延长了开饭时间。大家的劲头很足。",
          "不过，外部环境仍有不确定性。",
        ]),
      key: [0, 1, 2]),
    Example(
      document: Document(
        paragraphs: [
          "受强冷空气影响，北方多地10日起将出现大风降温天气，局地降温超过14摄氏度，气象部门发布寒潮预警。",
          "预计10日夜间至12日，西北东部、华北、东北南部自西向东有5级至7级偏北风，寒潮前锋将于11日傍晚抵达长江沿线。",
          "专家提醒，寒潮期间公众要注意添衣保暖，农户要及时加固大棚，交通部门要防范道路结冰。",
          "菜市场里，商贩早早盖上了棉被。有人买了两捆大葱。",
          "火车站的广播一遍遍响着。",
          "夜里，风果然大了。",
        ]),
      key: [0, 1, 2]),
  ]

  /// A bulletin: items one after the other, each with an opening and details.
  static let bulletin: (document: Document, openings: [Int]) = {
    let places = ["云溪", "白鹭洲", "榕江", "石榴坪", "双桥", "青瓦", "银杏", "柳荫", "金堤", "北渡", "南屏", "东篱"]
    let topics = [
      ("水库大坝完成除险加固并通过验收", "大坝", "坝体渗漏"), ("国际马拉松赛鸣枪开跑", "选手", "补给站点"), ("首条跨江隧道正式贯通", "隧道", "盾构掘进"),
      ("千亩早稻进入抽穗关键期", "早稻", "田间管护"), ("中医药博物馆免费对外开放", "展厅", "药材标本"), ("职业学校技能大赛落下帷幕", "赛项", "机床操作"),
      ("沿海渔港迎来休渔期", "渔船", "网具清点"), ("老旧电梯更新改造全面铺开", "电梯", "井道检测"), ("古籍修复中心揭牌成立", "古籍", "纸张脱酸"),
      ("新型储能电站并网发电", "储能", "电池舱体"), ("边境口岸果蔬通关提速", "果蔬", "查验窗口"), ("民歌节邀请海外乐团同台", "乐团", "舞台灯光"),
    ]
    var paragraphs: [String] = []
    var openings: [Int] = []
    for (place, topic) in zip(places, topics) {
      openings.append(openings.count * 6)
      paragraphs.append("\(place)\(topic.0)。")
      paragraphs.append("记者在\(place)看到，\(topic.1)旁人来人往，\(topic.2)正在有序进行。负责人介绍，\(topic.1)的各项准备早已就绪。")
      paragraphs.append("接下来，\(place)还将围绕\(topic.2)继续完善措施。群众对\(topic.1)表示欢迎。大家的脸上都带着笑容。")
    }
    return (Document(paragraphs: paragraphs), openings)
  }()
}
