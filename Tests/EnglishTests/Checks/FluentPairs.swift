/// Pairs as a news agency words them, restructured and merged, the check was tuned on them.
///
/// One pair a line as in ``heldOut``. All sentences are invented.
extension CheckPairs {
  static let fluent = parse(
    #"""
    柳州市上半年螺蛳粉产业链销售收入达383.4亿元，同比增长12.6%。|Sales across Liuzhou's luosifen industrial chain climbed 12.6 percent year on year to 38.34 billion yuan in the first six months.|-
    全市3.2万名学生参加了今年的高考，比去年增加1800人。|Some 32,000 students across the city sat this year's college entrance exam, 1,800 more than last year.|-
    这家企业去年出口机器人1200台，是前年的三倍。|The company exported 1,200 robots last year, tripling the figure of the year before.|-
    近三分之一的受访者表示，愿意购买新能源汽车。|Nearly a third of those surveyed said they would be willing to buy a new energy vehicle.|-
    每五名居民中就有一人是志愿者。|One in five residents is a volunteer.|-
    五月一日当天，景区共接待游客2.1万人次，实现门票收入168万元。|The scenic spot drew about 21,000 visitors on May 1 alone, taking in 1.68 million yuan at the gate.|-
    市图书馆新馆将于下周一正式开馆，馆藏图书超过150万册。|The new city library, home to more than 1.5 million books, opens to the public next Monday.|-
    记者昨日从市气象局获悉，未来三天我市仍有中到大雨，局部暴雨。|The city can expect moderate to heavy rain over the next three days, with downpours in places, the municipal meteorological bureau said yesterday.|-
    新桥全长1.96公里，双向六车道，设计时速80公里。|The new six-lane bridge stretches almost two kilometers and is designed for traffic at 80 km/h.|-
    他从事环卫工作已有27个年头，每天凌晨四点就上岗。|A sanitation worker for 27 years, he starts his day at four in the morning.|-
    本届展会吸引了来自12个国家和地区的430多家企业参展。|More than 430 exhibitors from a dozen countries and regions came to this year's fair.|-
    该项目投产后，预计年产值可达50亿元，新增就业岗位2000余个。|Once up and running, the plant is expected to turn out 5 billion yuan worth of goods a year and create over 2,000 jobs.|-
    今年第一季度，全市进出口总值同比下降4.3%，其中出口下降2.1%，进口下降9.8%。|The city's foreign trade shrank 4.3 percent year on year in the January-March period, with exports down 2.1 percent and imports off 9.8 percent.|-
    截至10月底，全市累计发放消费券1.3亿元，直接带动消费逾10亿元。|By the end of October, the city had handed out 130 million yuan in consumption vouchers, which generated more than 1 billion yuan in direct spending.|-
    李秀兰老人今年98岁，是村里最年长的老人。|At 98, Li Xiulan is the oldest person in the village.|-
    大赛设一等奖1名、二等奖3名、三等奖5名，奖金分别为5万元、2万元和1万元。|The contest offers one first prize, three second prizes and five third prizes, worth 50,000 yuan, 20,000 yuan and 10,000 yuan respectively.|-
    受台风影响，12个航班取消，近千名旅客滞留机场。|A typhoon forced the cancellation of 12 flights, leaving almost 1,000 passengers stranded at the airport.|-
    全市森林覆盖率由2012年的60.7%提高到目前的67.3%。|Forests now cover 67.3 percent of the city, up from 60.7 percent in 2012.|-
    这条地铁线路日均客流量突破40万人次，较开通初期翻了一番。|Daily ridership on the metro line has topped 400,000, twice what it was when the line first opened.|-
    该县脱贫人口人均纯收入由3200元增至1.5万元，增长近四倍。|The per capita net income of people lifted out of poverty in the county jumped from 3,200 yuan to 15,000 yuan, an almost fourfold increase.|-
    超过八成的用户对服务表示满意。|More than four out of five users said they were happy with the service.|-
    工程分三期建设，一期占地450亩，总投资18亿元。|The first of the project's three phases covers 450 mu (30 hectares) and carries a price tag of 1.8 billion yuan.|-
    市博物馆周二至周日开放，周一闭馆。|The city museum is open every day except Monday.|-
    “我们村的日子越过越红火。”村支书覃建国说。|"Life in our village keeps getting better," said Qin Jianguo, the village Party chief.|-
    事故造成3人死亡、11人受伤，其中2人伤势严重。|Three people died and 11 were hurt in the accident, two of them seriously.|-
    11月3日，市人大常委会主任张晓明率队到鱼峰区调研乡村振兴工作。|On November 3, Zhang Xiaoming, chairman of the standing committee of the municipal people's congress, led a team to Yufeng District to look into rural revitalization work.|-
    公司前三季度净利润4.68亿元，同比扭亏为盈。|The company swung to a net profit of 468 million yuan in the first nine months, from a loss a year earlier.|-
    我国已建成全球规模最大的5G网络，5G基站总数达404.2万个。|China has built the world's largest 5G network, with more than 4 million base stations.|-
    教育部门要求各校每天安排一小时体育活动。|Education authorities have told schools to set aside an hour a day for physical exercise.|-
    展览将持续到明年2月底，市民可免费参观。|The exhibition, which runs through the end of February, is free to the public.|-
    全市共有百岁老人386名，其中女性289名，占74.9%。|Of the city's 386 centenarians, 289, or about three-quarters, are women.|-
    该平台上线半年来，注册用户已超过500万，日活跃用户达80万。|Six months after its launch, the platform has more than 5 million registered users and 800,000 daily active ones.|-
    运动会共设28个大项、319个小项。|The games will feature 319 events in 28 sports.|-
    这座千年古镇每年吸引游客上百万人次。|The thousand-year-old town attracts upwards of a million visitors a year.|-
    粮食亩产达到612公斤，创历史新高。|The yield hit a record 612 kilograms per mu.|-
    王芳在女子10米跳台决赛中以412.5分夺冠。|Wang Fang took gold in the women's 10-meter platform final with 412.5 points.|-
    法院一审判处被告人有期徒刑三年六个月，并处罚金20万元。|In the first instance, the court sentenced the defendant to three and a half years in prison and fined him 200,000 yuan.|-
    市中心房价连续五个月环比下跌，累计跌幅达3.7%。|Home prices downtown have fallen for five months running, losing a total of 3.7 percent.|-
    从柳州到桂林，动车只需一个小时左右。|High-speed trains cover the distance between Liuzhou and Guilin in about an hour.|-
    救援人员连续奋战36个小时，终于将最后一名被困矿工救出。|After a day and a half of nonstop work, rescuers finally brought out the last trapped miner.|-
    全市新登记市场主体4.87万户，日均新设133户。|The city registered 48,700 new market entities, or 133 a day on average.|-
    据统计，2023年我市常住人口出生率为6.39‰，死亡率为7.87‰。|In 2023, the city's birth rate was 6.39 per thousand and its death rate 7.87 per thousand, statistics show.|-
    本次义诊活动共服务群众600余人次，发放宣传资料1500份。|Doctors gave free consultations to more than 600 people and handed out 1,500 leaflets.|-
    他们走访了5个乡镇、23个村，行程近千公里。|They traveled close to 1,000 kilometers, calling at 23 villages in five townships.|-
    下午三时许，会议在热烈的掌声中闭幕。|The meeting closed to warm applause at around 3 p.m.|-
    项目一期将于2026年6月底前建成投用。|The first phase is due to go into service before July 2026.|-
    全市公交线路优化调整后，市民平均候车时间由12分钟缩短至7分钟。|Since bus routes were adjusted, the average wait has been cut from 12 minutes to seven.|-
    该校今年计划招收研究生2350人，其中博士生180人。|The university plans to enroll 2,350 postgraduates this year, including 180 doctoral students.|-
    全区首个零碳产业园在我市揭牌。|The region's first zero-carbon industrial park was inaugurated in the city.|-
    去年，全市居民人均可支配收入36512元，比上年增长5.4%，城乡收入比缩小至2.18。|Per capita disposable income in the city rose 5.4 percent to 36,512 yuan last year, and the urban-rural income ratio narrowed to 2.18.|-
    这是该队连续第三年打进决赛。|It is the third straight year that the team has reached the final.|-
    目前，全市九成以上的行政村通了客车。|Buses now reach over 90 percent of the city's administrative villages.|-
    两地相距约200公里，驱车需两个半小时。|The two places are some 200 kilometers, or two and a half hours by car, apart.|-
    这场始于2019年的改造工程历时四年，惠及居民1.2万户。|The four-year renovation, which began in 2019, has benefited 12,000 households.|-
    气温将降至零下5摄氏度，请市民做好防寒保暖。|With the mercury set to fall to minus 5 degrees Celsius, residents are advised to keep warm.|-
    超市里的鸡蛋每斤售价4.5元，比上月便宜了5毛钱。|Eggs at the supermarket cost 4.5 yuan per jin (500 grams), half a yuan cheaper than last month.|-
    柳州银行原行长李某因受贿罪被判处有期徒刑十二年。|Li, a former president of the Bank of Liuzhou, was sentenced to 12 years in prison for taking bribes.|-
    全市现有注册志愿者86.3万人，约占常住人口的两成。|The city's 863,000 registered volunteers account for about a fifth of its permanent residents.|-
    “五一”假期五天，全市共接待游客456.7万人次，实现旅游收入38.9亿元，同比分别增长11.2%和13.5%。|Over the five-day May Day holiday, the city received 4.567 million visits, up 11.2 percent year on year, and tourism revenue rose 13.5 percent to 3.89 billion yuan.|-
    这家百年老店由其曾祖父于1921年创办。|The century-old shop was founded by his great-grandfather in 1921.|-
    活动当天，两千多名市民沿江跑完了5公里。|More than 2,000 people completed the five-kilometer run along the river that day.|-
    该片区将新建小学两所、幼儿园三所，新增学位3600个。|Two primary schools and three kindergartens will be built in the area, adding 3,600 places.|-
    企业研发投入占营业收入的比重达6.8%，高于行业平均水平2.3个百分点。|The company plows 6.8 percent of its revenue back into R&D, 2.3 percentage points above the industry average.|-
    目前，这款车型的订单已排到明年三月。|Orders for the model are already booked out to next March.|-
    双方将在智能制造、人才培养、跨境电商三个领域开展合作。|The two sides will work together on smart manufacturing, talent training and cross-border e-commerce.|-
    市政府决定，从7月1日起提高最低工资标准，由每月1810元调整为1990元。|The municipal government has decided to raise the minimum wage from 1,810 yuan to 1,990 yuan a month, starting July 1.|-
    他上周四抵达北京，开始为期三天的访问。|He arrived in Beijing last Thursday for a three-day visit.|-
    该矿区已探明储量约1.2亿吨，可开采50年以上。|Proven reserves at the mine stand at about 120 million tonnes, enough for at least half a century.|-
    全市城镇登记失业率控制在4%以内。|The registered urban unemployment rate was kept below 4 percent.|-
    近日，我市出台措施，支持企业“走出去”。|The city recently introduced measures to help businesses "go global".|-
    黄志强、韦丽萍夫妇资助了23名贫困学生。|Huang Zhiqiang and his wife Wei Liping have supported 23 students from poor families.|-
    “孩子上学再也不用翻山越岭了。”村民蒙大姐激动地说。|"The children no longer have to trek over the mountains to get to school," a villager surnamed Meng said excitedly.|-
    该剧自首演以来已连演120场，场场爆满。|The play has sold out every one of its 120 performances since the premiere.|-
    这些产品远销东南亚、欧洲和北美。|The products are sold as far afield as Southeast Asia, Europe and North America.|-
    市民只需动动手指，就能办理136项政务服务。|With a few taps on their phones, people can access 136 government services.|-
    救护车8分钟就赶到了现场。|An ambulance was on the scene within eight minutes.|-
    该镇种植茶叶2.3万亩，年产干茶1800吨，产值突破3亿元，带动4000多户农户增收。|The town's 23,000 mu of tea plantations produce 1,800 tonnes of dried tea a year worth over 300 million yuan, boosting the incomes of more than 4,000 farming households.|-
    上午九点半，随着一声汽笛长鸣，首趟中欧班列缓缓驶出站台。|At half past nine in the morning, the first China-Europe freight train blew its whistle and pulled slowly away from the platform.|-
    调查显示，七成受访家长反对孩子过早使用手机。|Seven out of 10 parents polled were against letting children use mobile phones too early.|-
    2024年，全市数字经济核心产业增加值占GDP比重达到10.2%，提前一年完成“十四五”目标。|Core digital economy industries contributed 10.2 percent of the city's GDP in 2024, meeting the target of the 14th Five-Year Plan a year ahead of schedule.|-
    三年来，该院完成心脏手术1086例，成功率达99.2%。|The hospital has performed 1,086 heart operations over the past three years, 99.2 percent of them successful.|-
    去年12月，她当选为村委会主任。|She was elected head of the villagers' committee in December last year.|-
    我市与德国帕绍市结为友好城市已有二十年。|The city has been a sister city of Passau, Germany, for two decades.|-
    这批货物重达25吨，价值约合人民币320万元。|The 25-tonne shipment was worth some 3.2 million yuan.|-
    不到一小时，首批500张门票便告售罄。|The first batch of 500 tickets was snapped up in less than an hour.|-
    参赛选手年龄最大的72岁，最小的只有9岁。|Competitors ranged in age from nine to 72.|-
    活动期间，市民可凭身份证免费领取门票，每人限领两张。|During the event, each person with an ID card may collect up to two free tickets.|-
    公司计划投资6亿美元，在墨西哥建设一座年产20万辆汽车的工厂。|The company plans to invest $600 million in a plant in Mexico capable of making 200,000 vehicles a year.|-
    她三次获得世界冠军，被誉为“跳水女皇”。|A three-time world champion, she is known as the "Queen of Diving".|-
    截至发稿时，火势已得到控制，无人员伤亡。|The fire had been brought under control with no casualties by press time.|-
    市领导黄俊华、李明参加活动。|City leaders Huang Junhua and Li Ming were present.|-
    该市2022年GDP首次迈上3000亿元台阶，居全区第三位。|The city's GDP passed the 300-billion-yuan mark for the first time in 2022, placing it third in the region.|-
    患者平均住院日由9.8天降至7.6天，住院费用下降约15%。|Patients now spend an average of 7.6 days in hospital, down from 9.8, and pay around 15 percent less.|-
    全市今年将改造老旧小区210个，惠及居民5.6万户，目前已开工132个。|Work has begun on 132 of the 210 old residential compounds that the city will renovate this year for the benefit of 56,000 households.|-
    该公司目前拥有员工3100人，其中研发人员占四成。|Two-fifths of the company's 3,100 employees work in R&D.|-
    当天的最高气温达39.6℃，打破了1998年创下的纪录。|The day's high of 39.6 C beat the record set in 1998.|-
    展览展出文物126件（套），其中一级文物15件。|On display are 126 pieces or sets of cultural relics, 15 of them top-grade.|-
    演出票价分为80元、180元、280元三档，学生半价。|Tickets are priced at 80, 180 and 280 yuan, with students paying half.|-
    经过两轮谈判，双方最终以1.25亿元成交。|The two sides settled on 125 million yuan after two rounds of talks.|-
    我国科学家在月球样品中首次发现了新矿物。|Chinese scientists have discovered a new mineral in lunar samples, a first.|-
    该条例共八章六十二条，自2025年1月1日起施行。|The regulations, comprising 62 articles in eight chapters, took effect on January 1, 2025.|-
    首日票房达4300万元，位列同档期第二。|It took 43 million yuan on its first day, finishing runner-up at the box office for the period.|-
    当地农民人均年收入从不足千元增加到两万多元。|Farmers here used to make less than 1,000 yuan a year each; now they make more than 20,000.|-
    全市37个贫困村全部脱贫出列。|All 37 of the city's impoverished villages have shaken off poverty.|-
    市第一中学百年校庆吸引了八方校友。|Alumni came from far and wide for the centenary of the city's No. 1 Middle School.|-
    大雨致使多条道路积水，最深处近一米。|Heavy rain flooded several roads, with water nearly a meter deep in places.|-
    周末两天，全市各大商场客流量比平日增长三成。|Shopping malls across the city saw 30 percent more people than usual over the weekend.|-
    2035年，我市将基本建成现代制造城。|By 2035, the city will have basically been built into a modern manufacturing hub.|-
    企业可享受最高500万元的贷款贴息，期限不超过三年。|Firms are eligible for interest subsidies on loans of up to 5 million yuan for no more than three years.|-
    该基地年出栏生猪10万头，每头净利润约300元。|The base sells 100,000 pigs a year at a net profit of around 300 yuan a head.|-
    近两万名观众现场观看了比赛，不少人是专程从外地赶来的。|Almost 20,000 spectators watched the match, many of them having come from out of town.|-
    据悉，该小区物业费每平方米1.8元，十年未涨。|Property fees in the community, at 1.8 yuan per square meter, have reportedly not gone up in a decade.|-
    9月28日晚，2024柳州国际水上狂欢节在柳江之畔开幕。|The 2024 Liuzhou International Water Carnival opened by the Liujiang River on the evening of September 28.|-
    会议由市委副书记、市长张壮主持。|Zhang Zhuang, deputy secretary of the municipal Party committee and mayor, chaired the meeting.|-
    截至2023年末，全市60岁及以上人口92.4万人，占总人口的22.1%。|At the end of 2023, 924,000 people in the city were aged 60 or above, making up 22.1 percent of the population.|-
    全长42.195公里的赛道串起了沿江十余处景点。|The marathon course links more than 10 riverside attractions over its 42.195 km.|-
    本月15日起，全市中小学陆续开学。|Primary and secondary schools in the city reopen from the 15th of this month.|-
    这里的负氧离子含量每立方厘米高达1.2万个。|The air here contains as many as 12,000 negative oxygen ions per cubic centimeter.|-
    全年空气质量优良天数比例为96.7%，PM2.5平均浓度为26微克/立方米。|Air quality was good or excellent on 96.7 percent of days in the year, and PM2.5 averaged 26 micrograms per cubic meter.|-
    全市新能源汽车保有量突破18万辆。|The city now has more than 1.8 million new energy vehicles on its roads.|number
    该园区年产值达120亿元。|The park turns out goods worth 1.2 billion yuan a year.|number
    近五千名群众参加了健步走活动。|Over 5,000 people joined the walk.|number
    该县种植柑橘32万亩，产量达58万吨。|The county has 320,000 hectares of orange groves yielding 580,000 tonnes.|number
    居民消费价格同比上涨0.8%。|Consumer prices rose 8 percent from a year earlier.|number
    全省共有高新技术企业逾8000家。|The province is home to 8,000 high-tech companies.|number
    工程总投资约3.6亿元。|The project will cost about 3.6 billion yuan.|number
    今年一季度，全市外贸出口增长两成。|The city's exports doubled in the first quarter.|number
    该公司去年营业收入翻番。|The company's revenue tripled last year.|number
    市民持卡购票可享七折优惠。|Cardholders enjoy 70 percent off ticket prices.|number
    我市失业率下降0.4个百分点。|The city's jobless rate fell by 0.4 percent.|number
    超六成受访者支持这一方案。|Fewer than 60 percent of respondents back the plan.|number
    这座水库总库容为2.3亿立方米。|The reservoir can hold 23 million cubic meters of water.|number
    救灾物资共计46吨，已全部运抵灾区。|All 46 kilograms of relief supplies have reached the disaster area.|number
    女排姑娘们以3比1战胜对手。|The women's volleyball team beat their opponents 3-0.|number
    该校有学生2460人、教职工186人。|The school has 186 students and 2,460 staff members.|number
    门票收入由2000万元增至5000万元。|Ticket revenue rose from 50 million yuan to 20 million yuan.|number
    去年全市接待入境游客28.6万人次，同比增长三倍。|The city received 286,000 inbound visits last year, up 30 percent.|number
    截至目前，已有不少于20家企业签约入驻。|So far no more than 20 companies have signed up.|number
    他以9秒98的成绩打破了赛会纪录。|He broke the meet record with a time of 9.89 seconds.|number
    贷款期限最长可达30年。|Loans run for at least 30 years.|number
    该基地年产鲜菇1500吨，产值超2000万元。|The base produces 1,500 tonnes of mushrooms a year worth over 20 million US dollars.|number
    全市4个区6个县实现高速公路全覆盖。|Expressways now reach all four districts and eight counties of the city.|number
    新机场年旅客吞吐量设计能力为800万人次。|The new airport is designed to handle 80 million passengers a year.|number
    我市空气质量在全国168个重点城市中排名第九。|The city ranked 19th in air quality among 168 major Chinese cities.|number
    全区森林面积居全国第三位，活立木总蓄积量达9.9亿立方米。|The region ranks third in China in forest area, with a standing timber volume of 9.9 million cubic meters.|number
    这家医院有床位1200张，医护人员近1500名。|The hospital has 1,200 beds and more than 1,500 doctors and nurses.|number
    本次招聘会提供岗位1.15万个，达成意向3400余人。|The job fair offered 11,500 positions, and 3,400 people reached tentative deals.|number
    该品种每亩增产80公斤。|The strain adds 80 kilograms to the yield per hectare.|number
    科研人员把能耗降低了四分之一。|Researchers have cut energy use by four-fifths.|number
    大桥主跨达570米，为世界第一。|With a main span of 570 kilometers, the bridge is the longest in the world.|number
    他们用了不到三个月就建成了厂房。|They put up the plant in more than three months.|number
    展馆分上下两层，总面积3200平方米。|The two-story hall covers 3.2 square kilometers.|number
    新规实施后，办理时限压缩了70%以上。|Since the new rules took effect, processing times have been cut by less than 70 percent.|number
    论坛将于6月12日在南宁开幕。|The forum opens in Nanning on July 12.|date
    公司成立于1998年。|The company was founded in 1989.|date
    今年前三季度，全市财政收入增长5.6%。|Fiscal revenue rose 5.6 percent in the third quarter.|date
    上周五，首批货物运抵口岸。|The first shipment reached the port last Thursday.|date
    博物馆将于明年年底竣工。|The museum will be completed at the beginning of next year.|date
    20世纪70年代，这里还没有通电。|There was still no electricity here in the 1960s.|date
    演出于晚上7时30分开始。|The performance begins at 7:30 a.m.|date
    10月下旬至11月上旬是最佳观赏期。|The best time to visit is from early October to early November.|date
    9月3日上午，纪念大会在市民广场举行。|The commemoration was held on Citizens' Square on the afternoon of September 3.|date
    市长陈立新会见了代表团一行。|Mayor Chen Lixing met with the delegation.|name|陈立新=Chen Lixin
    厦门至龙岩的高铁开通运营。|High-speed trains began running between Amoi and Longyan.|name|厦门=Xiamen
    队长司马文博获得最有价值球员称号。|Captain Si Mawenbo was named most valuable player.|name|司马文博=Sima Wenbo
    教练仇建军对比赛结果表示满意。|Coach Chou Jianjun said he was happy with the result.|name|仇建军=Qiu Jianjun
    蚌埠市代表团来我市考察。|A delegation from Bangbu visited the city.|name|蚌埠=Bengbu
    市卫健委主任李卫华介绍了有关情况。|Weihua Li, director of the municipal health commission, briefed reporters.|name
    内蒙古自治区呼和浩特市与我市签订合作协议。|Huhehaote in Inner Mongolia signed a cooperation agreement with the city.|name
    驻村第一书记罗小燕带领村民发展养蜂产业。|Luo Xiaoyuan, the first Party secretary posted to the village, led villagers into beekeeping.|name|罗小燕=Luo Xiaoyan
    市人民检察院发布了白皮书。|The municipal people's court published a white paper.|term|市人民检察院=municipal people's procuratorate
    要深化供给侧结构性改革。|Demand-side reform must be deepened.|term|供给侧结构性改革=supply-side structural reform
    该市被列为全国首批海绵城市试点。|The city is among the country's first pilot smart cities.|term|海绵城市=sponge city
    全面推行河长制。|The forest chief system has been introduced across the board.|term|河长制=river chief system
    党风廉政建设取得新成效。|New progress has been made in economic development.|term|党风廉政建设=improvement of Party conduct and building of a clean government/Party conduct and clean government
    打造国家级经济技术开发区。|A national high-tech zone will be built.|term|经济技术开发区=economic and technological development zone
    该产品获得国家地理标志保护。|The product is protected as a national geographical trademark.|forbidden-term|地理标志=geographical indication!geographical trademark/geographic sign
    推动构建人类命运共同体。|China promotes the building of a community of common destiny for mankind.|forbidden-term|人类命运共同体=a community with a shared future for humanity/community with a shared future for mankind!community of common destiny for mankind
    农民工子女在城里入学更方便了。|It is now easier for the children of peasant workers to go to school in the city.|forbidden-term|农民工=migrant worker/rural migrant worker!peasant worker
    我国大陆与台湾的经贸往来日益密切。|Trade between mainland China and Taiwan is growing closer.|forbidden-term|大陆=the Chinese mainland!mainland China
    该景区占地1200亩，去年接待游客86万人次。|The scenic area received 860,000 visits last year.|omitted-number
    全市已建成电动汽车充电站412座、充电桩1.6万个。|The city has built a large number of charging stations and 16,000 charging points.|omitted-number
    该公司持有专利235项，产品出口46个国家。|The company, which holds 235 patents, exports its products to many countries.|omitted-number
    受灾群众1.3万人得到妥善安置。|People affected by the disaster have been properly resettled.|omitted-number
    出口总额达56.8亿元，同比增长9.4%。|Exports reached 5.68 billion yuan, an increase on the previous year.|omitted-number
    工人们加班加点，提前45天完成了任务。|Working around the clock, the workers finished the job ahead of schedule.|omitted-number
    他表示，将把奖金全部捐给希望小学。公司也将配套捐赠同等金额。|He said he would donate all of the prize money to Hope schools.|untranslated
    市民可通过“龙城市民云”预约挂号。|Residents can make appointments through the 龙城市民云 app.|untranslated
    村里修通了水泥路，装上了太阳能路灯，还建起了文化广场。|The village has paved its road with concrete and put up solar-powered street lamps.|untranslated
    活动现场，志愿者向居民讲解反诈知识，医务人员为老人测量血压。|At the event, volunteers taught residents how to guard against fraud.|untranslated
    他创作的《侗乡月》获得全国金奖。|His work 侗乡月 won a national gold award.|untranslated
    会议要求，各级各部门要压实责任，强化督查，确保各项任务落到实处。会议还研究了其他事项。|The meeting demanded that all departments at every level shoulder their responsibilities and step up supervision to see that every task is carried out.|untranslated
    甲、乙、丙三个项目分别投资2亿元、5亿元、8亿元。|Projects A, B and C will receive investments of 500 million, 200 million and 800 million yuan respectively.|order
    柳州、桂林、玉林分别位列第一、第二、第三。|Guilin, Liuzhou and Yulin ranked first, second and third respectively.|order|柳州=Liuzhou;桂林=Guilin;玉林=Yulin
    全市第一、二、三产业增加值分别增长4.1%、6.3%和5.2%。|The value added of the primary, secondary and tertiary industries grew 6.3 percent, 4.1 percent and 5.2 percent respectively.|order
    张伟和李娜分别获得男子组、女子组冠军。|Li Na and Zhang Wei won the men's and women's titles respectively.|order|张伟=Zhang Wei;李娜=Li Na
    “多亏了大家帮忙！”她激动地说。|Thanks to everyone's help, she said excitedly.|quotation
    专家指出：“防汛形势依然严峻。”|Experts pointed out that "flood prevention work has eased.|quotation
    全市共有学校320所，其中小学210所、中学150所。|The city has 320 schools, including 210 primary schools and 150 middle schools.|sum
    今年重点发展新能源、新材料、生物医药、数字经济等五大产业。|This year's focus is on the five industries of new energy, new materials, biomedicine and the digital economy.|sum
    男职工280人，女职工150人，共计410人。|There are 280 male and 150 female employees, 410 in all.|sum
    全市干部群众要撸起袖子加油千。|Officials and the public of the city should roll up their sleeves and work hard.|wording
    我们要坚定不疑推进改革开放。|We must press ahead unswervingly with reform and opening up.|wording
    要加快加快推进项目建设。|Construction of the projects must be accelerated.|wording
    一季度，全市新开工亿元以上项目58个，总投资412亿元。|Work started on 58 projects worth more than 100 million yuan each in the January-March period, with investment totaling 41.2 billion yuan.|-
    今年前四个月，该县接待游客89万人次，旅游收入同比增长近四成。|Visitors made 890,000 trips to the county in the first four months, and tourism revenue grew by almost 40 percent.|-
    记者从海关了解到，上半年我市对东盟出口46.3亿元，增长31.7%。|The city's exports to ASEAN rose 31.7 percent in the first half to 4.63 billion yuan, according to customs.|-
    全市每千名老人拥有养老床位38张。|There are 38 elderly care beds for every 1,000 senior citizens in the city.|-
    图书馆周末开放时间延长至晚上9点。|The library now stays open until 9 p.m. on weekends.|-
    六成以上的订单来自海外。|Overseas buyers account for over 60 percent of orders.|-
    他今年刚满20岁，已经拿下三项全国冠军。|Having just turned 20, he already has three national titles to his name.|-
    这座水电站装机容量120万千瓦，年发电量可达35亿千瓦时。|The 1.2-million-kilowatt hydropower station can generate up to 3.5 billion kWh of electricity a year.|-
    该市有近30%的人口从事汽车相关行业。|Nearly three in ten people in the city work in auto-related industries.|-
    十多年来，村里没有发生过一起刑事案件。|The village has not seen a single criminal case in more than a decade.|-
    患者从入院到手术仅用了28分钟。|It took just 28 minutes from the patient's admission to surgery.|-
    今年“双十一”，全市快递揽收量突破1200万件，比去年多了200万件。|Couriers in the city picked up more than 12 million parcels during this year's Singles Day shopping festival, 2 million more than last year.|-
    调整后，起步价由7元涨至8元，每公里租价由1.6元涨至1.8元。|Under the new rates, the flag-fall goes up from 7 yuan to 8 and the price per kilometer from 1.6 yuan to 1.8.|-
    全国人大代表、总工程师何晓玲建议加大扶持力度。|He Xiaoling, a chief engineer and a deputy to the National People's Congress, called for greater support.|-
    活动由市文联主办，为期一个月。|Organized by the city's federation of literary and art circles, the event will last a month.|-
    会展中心面积相当于17个足球场。|The convention center is the size of 17 football pitches.|-
    老王种了半辈子地，没想到晚年成了“网红”。|Lao Wang, who spent half his life farming, never expected to become an internet celebrity in old age.|-
    今年暑期档，全国票房达116.4亿元，观影人次2.85亿。|The summer season took in 11.64 billion yuan at China's box office, with 285 million admissions.|-
    自2020年以来，我市累计减税降费超过180亿元。|The city has cut taxes and fees by more than 18 billion yuan since 2020.|-
    全市供水能力由每天60万吨提升至85万吨。|The city's water supply capacity has been raised from 600,000 to 850,000 tonnes a day.|-
    赛事奖金总额高达300万元，冠军可独得100万元。|The event offers a purse of 3 million yuan, a third of which goes to the champion.|-
    两市签署备忘录，约定每半年会晤一次。|The two cities signed a memorandum under which they will meet twice a year.|-
    当天上午10点，1000架无人机同时升空。|At 10 that morning, a thousand drones took to the air at once.|-
    这种疫苗需接种三剂，每剂间隔一个月。|The vaccine is given in three doses one month apart.|-
    我市现有A级旅游景区63家，其中4A级以上35家。|Of the city's 63 A-level tourist attractions, 35 are rated 4A or above.|-
    目前该病的五年生存率已由40%提高到61%。|The five-year survival rate for the disease has risen from 40 percent to 61 percent.|-
    公交集团开通12条夜间线路，末班车延至23时。|The bus group has opened a dozen night routes, with the last buses leaving at 11 p.m.|-
    2019年至2023年，全市共查处酒驾案件1.1万起。|Between 2019 and 2023, police in the city handled 11,000 drink-driving cases.|-
    该馆闭馆两年后于国庆节重新开放。|Closed for two years, the museum reopened on National Day.|-
    她用双手绣出了幸福生活。|She has stitched together a happy life with her own two hands.|-
    上半年全市用电量同比微增0.6%。|Electricity use in the city edged up 0.6 percent in the first six months.|-
    大约每10秒就有一辆新车下线。|A new car rolls off the line roughly every 10 seconds.|-
    全程马拉松关门时间为6小时15分。|Runners have six hours and 15 minutes to finish the full marathon.|-
    这幅长卷长达12米，历时三年完成。|The 12-meter scroll took three years to complete.|-
    我市选手获得2枚金牌、3枚银牌，金牌数列全区第四。|Athletes from the city took home two golds and three silvers, ranking fourth in the region by gold medals.|-
    过去五年，全市拆除违建380万平方米，腾出土地5700亩。|Over the past five years, the city has torn down 3.8 million square meters of illegal buildings, freeing up 5,700 mu of land.|-
    医生建议成年人每天饮水1500至1700毫升。|Doctors advise adults to drink 1,500 to 1,700 milliliters of water a day.|-
    这支平均年龄只有26岁的团队，用100天完成了研发。|It took the team, whose members average just 26 years of age, 100 days to develop it.|-
    货车司机韦师傅说，走高速比过去省了一半时间。|Trucker Wei said the expressway cuts travel time by half.|-
    市政府常务会议原则通过该方案。|The plan was approved in principle at an executive meeting of the municipal government.|-
    截至昨晚8时，共转移群众3600余人。|More than 3,600 people had been evacuated as of 8 p.m. yesterday.|-
    该工程比原计划提前两个月完工。|The project was finished two months ahead of schedule.|-
    今年是建厂六十周年。|The plant turns 60 this year.|-
    “十四五”期间，全市新建改建农村公路2300公里。|The city built or upgraded 2,300 km of rural roads over the 14th Five-Year Plan period.|-
    村民人均增收逾千元。|Each villager earned over 1,000 yuan more on average.|-
    受冷空气影响，气温将下降6～8摄氏度。|A cold front will send temperatures down by six to eight degrees Celsius.|-
    四名嫌疑人已被刑事拘留。|Four suspects have been placed under criminal detention.|-
    展览分四个部分，展期至8月底。|The four-part exhibition runs through August.|-
    广西是我国最大的甘蔗产区，产量占全国六成。|Guangxi, China's largest sugarcane producer, accounts for three-fifths of the national output.|-
    医院引进了全区首台质子治疗设备，造价5亿元。|The hospital has installed the region's first proton therapy system at a cost of half a billion yuan.|-
    二十多名外国留学生体验了打油茶。|More than a score of international students tried their hand at making oil tea.|-
    9名儿童获救，无人受伤。|Nine children were rescued unhurt.|-
    新学期，全市中小学推迟半小时上课。|Schools in the city will start half an hour later in the new term.|-
    首批27家企业今年年初已投产。|The first 27 companies went into production early this year.|-
    我市将用三年时间改造城中村46个。|The city will renovate 46 urban villages within three years.|-
    大桥通车后，两岸车程由一小时缩短至十分钟。|The bridge has cut the drive across the river from an hour to 10 minutes.|-
    上周，油价每升下调0.15元。|Gasoline prices fell 0.15 yuan a liter last week.|-
    四分之三的学生毕业后留在本地工作。|Three out of four students stay to work locally after graduation.|-
    全市共投放共享单车3万辆，日均骑行12万次。|The city's 30,000 shared bikes are ridden 120,000 times a day.|-
    双方商定，2026年贸易额力争突破一百亿美元。|The two sides agreed to strive for more than $10 billion in trade in 2026.|-
    该市常住人口418万人。|The city has 4,180,000,000 permanent residents.|number
    企业投入研发资金1.2亿元。|The company put 12 million yuan into R&D.|number
    林下经济面积达360万亩。|The under-forest economy covers 360,000 mu.|number
    逾四成市民表示每周运动三次以上。|Nearly 40 percent of residents say they exercise three or more times a week.|number
    全市PM2.5浓度下降两成。|PM2.5 levels in the city fell by 2 percent.|number
    这条河全长730公里。|The river is 730 miles long.|number
    新校区可容纳学生八千人。|The new campus can hold 80,000 students.|number
    电影票房突破10亿美元。|The film has grossed more than 10 billion yuan.|number
    失业保险金标准提高到每月1500元。|Unemployment benefits have been raised to 1,500 yuan a year.|number
    该县苹果产量减少三分之一。|The county's apple output fell by two-thirds.|number
    至少15人在事故中受伤。|At most 15 people were hurt in the accident.|number
    出口额增长了一倍。|Exports tripled.|number
    公司以每股12.8元的价格发行5000万股。|The company issued 50 million shares at 18.2 yuan apiece.|number
    他在比赛中名列第四。|He came fifth in the race.|number
    本次考试通过率为68%，比上次低3个百分点。|The pass rate was 68 percent, 30 percentage points lower than last time.|number
    景区门票由120元降至60元。|Admission was cut from 60 yuan to 120 yuan.|number
    开学典礼于9月1日举行。|The opening ceremony was held on September 11.|date
    2023年第四季度，销量回升。|Sales picked up in the third quarter of 2023.|date
    他出生于上世纪60年代。|He was born in the 1970s.|date
    考试定于下周三举行。|The exam is set for next Thursday.|date
    队员区志伟受伤离场。|Qu Zhiwei left the field injured.|name|区志伟=Ou Zhiwei
    他来自东莞。|He comes from Dongwan.|name|东莞=Dongguan
    校长陈晓东致辞。|President Xiaodong Chen addressed the gathering.|name
    市政协召开常委会会议。|The municipal people's congress held a standing committee meeting.|term|市政协=municipal committee of the CPPCC/municipal CPPCC committee
    加强未成年人保护。|The protection of women will be strengthened.|term|未成年人=minor/juvenile
    实施乡村振兴战略。|The western development strategy will be carried out.|term|乡村振兴战略=rural revitalization strategy
    少数民族群众载歌载舞。|National minorities sang and danced.|forbidden-term|少数民族=ethnic minority!national minority/minority nationality
    港澳台同胞纷纷回乡祭祖。|Overseas Chinese from Hong Kong, Macau and Taiwan countries returned to honor their ancestors.|forbidden-term|港澳台=Hong Kong, Macao and Taiwan!Taiwan countries
    全市现有中小学482所，在校生41万人。|The city has 482 primary and secondary schools.|omitted-number
    项目占地80亩，投资2.6亿元，可提供岗位900个。|The project, which covers 80 mu and costs 260 million yuan, will create jobs.|omitted-number
    15名志愿者冒雨清理河道垃圾3吨。|Volunteers braved the rain to clear three tonnes of garbage from the river.|omitted-number
    小区加装了电梯，更换了老旧管网，增设了儿童游乐设施。|Elevators have been installed in the community and the old pipes replaced.|untranslated
    游客可乘坐“水上公交”游览百里画廊。|Tourists can take a water bus through the 百里画廊.|untranslated
    医院表示，伤者情况稳定。目前仍有两人在重症监护室。医院将全力救治。|The hospital said the injured were stable. Two remain in intensive care.|untranslated
    早稻、中稻、晚稻亩产分别为420公斤、560公斤、480公斤。|Yields of early, middle and late rice were 420, 480 and 560 kilograms per mu respectively.|order
    南宁、柳州分别获得团体第一名和第二名。|Liuzhou and Nanning won first and second place respectively in the team event.|order|南宁=Nanning;柳州=Liuzhou
    “这次来广西收获很大。”参展商阮文雄说。|I have gained a lot from this trip to Guangxi, exhibitor Nguyen Van Hung said.|quotation
    全市共有公办幼儿园120所、民办幼儿园80所，总计220所。|The city has 120 public and 80 private kindergartens, 220 in total.|sum
    要毫不动遥巩固和发展公有制经济。|The public sector must be unswervingly consolidated and developed.|wording
    坚持以人民为中新的发展思想。|The people-centered philosophy of development must be upheld.|wording
    """#)
}
