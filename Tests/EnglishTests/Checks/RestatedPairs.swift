/// Pairs whose English works figures out, tells them in other units or reports what was said, and errors close to those.
///
/// One pair a line as in ``heldOut``. All sentences are invented.
extension CheckPairs {
  static let restated = parse(
    #"""
    今年前8个月，全市完成固定资产投资612亿元，同比增长7.4%。|Fixed-asset investment in the city totaled 61.2 billion yuan between January and August, up 7.4 percent from the same period last year.|-
    该厂年产值由五年前的3亿元跃升至9亿元。|The factory's annual output value has tripled in five years to 900 million yuan.|-
    他从事教育工作整整四十载。|He has devoted four decades to teaching.|-
    两家公司将各出资50%成立合资企业。|The two companies will set up a 50-50 joint venture.|-
    全年新增城镇就业5.2万人，完成年度目标的104%。|A total of 52,000 urban jobs were created in the year, 4 percent above target.|-
    这位七旬老人每天坚持游泳1000米。|The man in his seventies swims a kilometer every day.|-
    医保报销比例由60%提高至70%。|The share of costs covered by medical insurance has gone up 10 percentage points to 70 percent.|-
    该省地区生产总值连跨三个千亿元台阶。|The province's GDP has crossed three 100-billion-yuan thresholds in succession.|-
    救援队当晚10点赶到现场，次日凌晨3点将被困人员全部救出。|Rescuers arrived at 10 p.m. and had brought everyone out by 3 a.m. the next day.|-
    河道治理后，水质由劣五类提升到三类。|The river's water quality has improved from below Grade V to Grade III since the cleanup.|-
    在广西，每两杯果汁中就有一杯来自这里。|Half of the juice drunk in Guangxi comes from here.|-
    市自然资源和规划局、市住建局等部门负责人参加调研。|Officials in charge of natural resources, housing and other departments joined the inspection.|-
    比赛吸引了1.2万名跑友参加，规模创历史新高。|The race attracted 12,000 runners, the largest field ever.|-
    每户最高可获得2.5万元补助。|Each household is eligible for up to 25,000 yuan in aid.|-
    贫困发生率从2014年的18.6%降至2019年的0.9%。|The poverty rate fell from 18.6 percent in 2014 to less than 1 percent in 2019.|-
    广西和广东分列第三、第四位。|Guangxi came third, followed by Guangdong.|-
    其中，男性占54%，女性占46%。|Men account for 54 percent and women the rest.|-
    他年过六旬，仍奋战在一线。|Though over 60, he still works on the front line.|-
    全市15个县（市、区）均已完成改革任务。|All 15 counties, county-level cities and districts have completed the reform.|-
    全国人大代表、市长张壮说，要让老百姓吃上“暖心饭”。|Mayor Zhang Zhuang, a deputy to the National People's Congress, said people should be able to enjoy a heartwarming meal.|-
    截至11月20日，全区已播种冬小麦85.3万亩，完成计划的91.2%，比去年同期快3.5个百分点。|Winter wheat had been sown on 853,000 mu (about 56,900 hectares) as of November 20, or 91.2 percent of the plan, 3.5 points ahead of last year's pace.|-
    他们在零下20摄氏度的严寒中连续奋战了36个小时。|They worked for 36 hours straight in temperatures of 20 degrees below zero.|-
    公司已在海外设立了4个生产基地和30余个办事处。|The company has set up four production bases and over 30 offices abroad.|-
    专家建议，每天饮水量应不少于1500毫升。|Experts recommend drinking at least 1.5 liters of water a day.|-
    他在村里开了一家小超市，每月能挣四五千元。|He runs a small shop in the village that makes him 4,000 to 5,000 yuan a month.|-
    该公司计划在五年内投资100亿元，建成年产50万吨的生产线。|The company plans to invest 10 billion yuan over five years in a line capable of making half a million tonnes a year.|-
    据《光明日报》报道，考古人员在遗址内发现了距今约5000年的稻谷遗存。|Archaeologists have found rice remains dating back some five millennia at the site, Guangming Daily reported.|-
    他每年要飞行20万公里，相当于绕地球五圈。|He flies 200,000 kilometers a year, equal to five times around the globe.|-
    全市城镇调查失业率平均为5.0%，低于预期目标0.5个百分点。|The surveyed urban unemployment rate averaged 5 percent, half a percentage point below the target.|-
    一家三代人守护这座灯塔已近百年。|Three generations of a family have looked after the lighthouse for nearly a century.|-
    该馆每周二至周日上午9:00至下午5:00开放，周一闭馆。|The museum is open from 9 a.m. to 5 p.m. and is closed on Mondays.|-
    他两次带队赴非洲执行维和任务，累计时间达26个月。|He led two peacekeeping missions to Africa, spending more than two years there in total.|-
    预赛共有36支球队参加，分为9个小组。|The 36 teams in the preliminaries are divided into nine groups of four.|-
    20世纪末，全球互联网用户约3亿，如今已超50亿。|There were about 300 million internet users worldwide at the end of the last century; now there are over 5 billion.|-
    去冬今春，我市降水量较常年偏少五成以上。|Precipitation last winter and this spring was less than half the usual level.|-
    整个过程历时三小时零五分钟。|The whole process took three hours and five minutes.|-
    “十四五”期间，全市生产总值年均增长5.6%，比全国平均水平高0.2个百分点。|The city's GDP grew at an average annual rate of 5.6 percent over the 2021-2025 period, 0.2 percentage points above the national average.|-
    市民可通过“柳州一键游”小程序预约，每人每天限约一次。|Bookings can be made through a mini-program, limited to one per person per day.|-
    “我今年种了50亩水稻，亩产有1200多斤。”种粮大户黄建国说。|Huang Jianguo, a big grain grower, said he planted 50 mu of rice this year with a yield of more than 600 kilograms per mu.|-
    今年前8个月，全市完成固定资产投资612亿元，同比增长7.4%。|Fixed-asset investment in the city totaled 61.2 billion yuan last year, up 7.4 percent.|date
    医保报销比例由60%提高至70%。|The share of costs covered by medical insurance has gone up 70 percentage points to 60 percent.|number
    他每天坚持游泳1000米。|He swims 10 kilometers every day.|number
    该校校舍面积达1.8公顷。|The school covers 18 hectares.|number
    每两杯果汁中就有一杯来自这里。|A third of the juice comes from here.|number
    贫困发生率降至0.9%。|The poverty rate has fallen to 9 percent.|number
    男性占54%，女性占46%。|Men account for 46 percent and women the rest.|number
    他年过六旬，仍奋战在一线。|Though over 70, he still works on the front line.|number
    七旬老人勇救落水儿童。|An old man in his eighties rescued a drowning child.|number
    气温骤降至零下20摄氏度。|The temperature plunged to 20 degrees Celsius.|number
    三年六个月后，项目终于完工。|The project was finally completed three years and eight months later.|number
    整个过程历时三小时零五分钟。|The whole process took three hours and 15 minutes.|number
    该馆周一闭馆。|The museum is closed on Tuesdays.|date
    今年1至7月，外贸总值1560.8亿元。|Foreign trade totaled 156.08 billion yuan in the first eight months.|date
    失业率低于预期目标0.5个百分点。|Unemployment was a percentage point and a half below the target.|number
    产量是上年的1.6倍。|Output was up 160 percent from the previous year.|number
    气温将下降10℃。|Temperatures will drop to 10 degrees Celsius.|number
    失业率降至5.1%。|The unemployment rate dropped by 5.1 percent.|number
    来自深圳的企业家参观了园区。|Entrepreneurs from Shenyang toured the park.|name
    欧阳文博开办了一家工厂。|Ou Yangwenbo opened a factory.|name
    村民解大妈今年82岁。|Aunt Jie, a villager, is 82 this year.|name
    单老师从教三十载。|Teacher Dan has taught for three decades.|name
    全市新增5万吨级泊位两个。|The city added two 5,000-tonne berths.|number
    货邮吞吐量增长2.7倍。|Cargo and mail throughput grew by 27 percent.|number
    项目总投资120亿元，其中一期投资45亿元。|The project costs 4.5 billion yuan in total, of which 12 billion yuan goes into phase one.|number,number
    全市共有养老机构126家、床位1.8万张。|The city has 126 elderly care institutions with 1,800 beds.|number
    活动吸引了近300名青年参加。|More than 300 young people took part.|number
    他说，村里的路修好了。|"The road in our village has been repaired at last," he said.|quotation
    “我们一定要把学校办好。”校长说。|We must run the school well, the principal said.|quotation
    会议传达学习了上级文件精神，部署了下一步重点任务，还表彰了一批先进集体。|The meeting studied documents from the higher authorities and made plans for key tasks.|untranslated
    全市有A级景区63家，其中4A级35家，还有五星级酒店8家。|Of the city's 63 A-level scenic areas, 35 are rated 4A.|omitted-number
    10月1日起，公积金贷款利率下调0.25个百分点。|From October 11, the interest rate on housing fund loans will be cut by 0.25 percentage points.|date
    这家企业2023年的利润是2022年的三倍。|The company's profit in 2023 was twice that of 2022.|number
    全市粮食播种面积稳定在350万亩。|The area sown with grain stayed at 3.5 million hectares.|number
    约三分之一的学生来自农村。|About two-thirds of the students come from rural areas.|number
    项目建成后，年处理垃圾36万吨。|Once completed, the project will treat 3.6 million tonnes of waste a year.|number
    该县连续五年无重大火灾。|The county has had no major fire for 15 years in a row.|number
    银行贷款利率由4.2%降至3.5%。|The bank lending rate fell from 3.5 percent to 4.2 percent.|number,number
    他以9秒98获得第三名。|He came second in 9.98 seconds.|number
    晚上8点，音乐会正式开始。|The concert started at 8 a.m.|date
    教育部等五部门联合印发通知，部署2026届高校毕业生就业工作。|The Ministry of Education and four other departments have issued a circular on employment for the class of 2026.|-
    美国总统在白宫会见了来访的日本首相。|The U.S. president met with the visiting Japanese prime minister at the White House.|-
    德国、意大利和西班牙的专家参加了研讨。|German, Italian and Spanish experts took part in the discussion.|-
    全红婵以466.2分的总成绩获得女子10米跳台冠军。|Quan Hongchan won the women's 10m platform with 466.2 points.|-
    男子4×100米混合泳接力，中国队以3分27秒46夺冠。|China won the men's 4x100m medley relay in 3:27.46.|-
    丁俊晖打出职业生涯第700杆破百。|Ding Junhui made the 700th century break of his career.|-
    作家莫言的新作首印50万册。|The first print run of Mo Yan's new book is half a million copies.|-
    人民币对美元汇率中间价报7.1023，较前一交易日上调35个基点。|The central parity rate of the yuan strengthened 35 pips to 7.1023 against the dollar.|-
    国际油价周三跌破每桶70美元。|International oil prices fell below $70 a barrel on Wednesday.|-
    小镇去年吸引游客200万人次，其中一半以上来自珠三角。|The town drew 2 million tourists last year, most of them from the Pearl River Delta.|-
    他以0.02秒之差屈居亚军。|He finished second by two hundredths of a second.|-
    “618”大促期间，销售额增长三成。|Sales rose 30 percent during the June 18 shopping festival.|-
    全场三折起，最低9.9元。|Discounts of up to 70 percent are available, with prices starting from 9.9 yuan.|-
    第一季度和第二季度分别增长5.1%和5.3%。|Growth was 5.1 percent in the first quarter and 5.3 percent in the second.|-
    预计未来五年内需求将增加两倍。|Demand is expected to triple in the next five years.|-
    两市相距仅60公里，开车不到一小时。|The two cities are just 60 km apart, less than an hour's drive.|-
    一天之内，3起事故接连发生。|Three accidents happened in a single day.|-
    至少有12人在这次袭击中丧生。|At least a dozen people were killed in the attack.|-
    新药将疗程从六个月缩短至四周。|The new drug cuts the course of treatment from six months to four weeks.|-
    景区每晚8点半有一场灯光秀。|There is a light show at 8:30 every evening in the scenic area.|-
    三季度末，公司总资产较年初增长一成。|The company's total assets at the end of September were 10 percent higher than at the start of the year.|-
    车票降价后，单程票价比原来便宜了三分之一。|One-way fares are a third cheaper than before.|-
    成千上万的志愿者加入救援行列。|Thousands upon thousands of volunteers joined the rescue.|-
    该批次不合格率仅为万分之三。|Only three in 10,000 items in the batch failed.|-
    她带着一双儿女住在县城。|She lives in the county seat with her two children.|-
    每人限带20公斤行李。|Each passenger may carry up to 20 kg of luggage.|-
    """#)
}
