/// Right translations in free words, on which the check was tuned: restated, rounded, reordered.
///
/// One pair a line as in ``heldOut``. All sentences are invented.
extension CheckPairs {
  static let free = parse(
    #"""
    全市完成固定资产投资320亿元。|Fixed-asset investment in the city came to 32 billion yuan.|-
    全年接待游客4528.3万人次。|More than 45 million tourist visits were made to the city over the year.|-
    公司去年销售汽车12.6万辆。|The automaker delivered 126,000 cars last year.|-
    用电量增长两倍。|Power consumption tripled.|-
    近八成受访者表示满意。|Almost four in five respondents said they were satisfied.|-
    数万名市民走上街头。|Tens of thousands of residents took to the streets.|-
    上百家企业报名参展。|More than a hundred companies have signed up for the fair.|-
    该校有学生1200人，其中女生占一半。|Half of the school's 1,200 students are girls.|-
    他每天工作12个小时。|He works 12 hours a day.|-
    这座桥已有一百多年历史。|The bridge is more than a century old.|-
    商场全场打七折。|Everything in the mall is 30 percent off.|-
    粮食产量达到600万斤。|Grain output came to 3 million kilograms.|-
    每亩增收800元。|Incomes rose by 800 yuan for each mu of land.|-
    列车时速350公里。|The train runs at 350 kph.|-
    航程约90分钟。|The flight takes about an hour and a half.|-
    “我们村的路终于修好了！”村民李大爷高兴地说。|Villager Li was delighted. "The road to our village has finally been fixed!" he said.|-
    记者从市教育局获悉，今年将新增学位5000个。|Five thousand new school places will be added this year, according to the municipal education bureau.|-
    出口额同比增长23.4%，达到56.7亿元。|Exports rose 23.4 percent year on year to 5.67 billion yuan.|-
    下半年，全市将再建10所幼儿园。|Ten more kindergartens will be built in the city in the latter half of the year.|-
    一季度，外贸进出口增长7.1%。|Foreign trade expanded 7.1 percent in the first three months of the year.|-
    “十四五”以来，累计建成充电桩2.6万个。|Since 2021, the start of the 14th Five-Year Plan period, 26,000 charging piles have been built.|-
    他出生于1958年，今年67岁。|Born in 1958, he is now 67.|-
    公园24小时免费开放。|The park is open around the clock, free of charge.|-
    第15届全国运动会在广东、香港、澳门三地举行。|The 15th National Games were held in Guangdong, Hong Kong and Macao.|-
    该公司市值一度超过1万亿美元。|At one point the company was worth more than $1 trillion.|-
    这是我市首次举办此类赛事。|It is the first time the city has hosted such an event.|-
    该县连续三年获评先进。|For the third year in a row the county has been commended.|-
    女性占员工总数的48%。|Women account for 48 percent of the staff.|-
    成本降低了一半。|Costs have been halved.|-
    截至去年底，全市高新技术企业达到823家。|At the end of last year there were 823 high-tech enterprises in the city.|-|高新技术企业=high-tech enterprise/high-tech enterprises/new and high-tech enterprise
    要推动高质量发展。|High-quality development should be promoted.|-|高质量发展=high-quality development
    劳动模范们纷纷表示备受鼓舞。|The model workers all said they were greatly encouraged.|-|劳动模范=model worker!labor model
    全国人大代表们积极建言献策。|NPC deputies offered their suggestions.|-|全国人大代表=deputy to the National People's Congress/NPC deputy
    加快乡村全面振兴。|The all-around revitalization of rural areas will be accelerated.|-|乡村全面振兴=all-around rural revitalization/all-around revitalization of rural areas
    覃建明表示，将加大投入。|Qin said that more money would be put in.|-|覃建明=Qin Jianming
    单晓峰和韦志刚获得一等奖。|First prizes went to Shan Xiaofeng and Wei Zhigang.|-|单晓峰=Shan Xiaofeng;韦志刚=Wei Zhigang
    内蒙古自治区首府呼和浩特举办了展览。|An exhibition was held in Hohhot, capital of the Inner Mongolia Autonomous Region.|-|呼和浩特=Hohhot;内蒙古自治区=Inner Mongolia Autonomous Region
    广西师范大学与越南河内大学签约。|Guangxi Normal University and Vietnam's Hanoi University signed an agreement.|-|广西师范大学=Guangxi Normal University
    我市一家企业和两名个人上榜。|One company and two individuals from the city were honored.|-
    小学、初中分别新增学位3000个、1800个。|Primary schools gained 3,000 places and junior middle schools 1,800.|-
    公司先后培养技师46名、高级技师18名。|The company has trained 18 senior technicians and 46 technicians.|-
    活动从早上8点持续到晚上10点。|The event ran from 8 in the morning to 10 at night.|-
    儿童身高1.2米以下免票。|Children under 1.2 meters tall are admitted free.|-
    报名人数是去年的三倍。|Three times as many people signed up as last year.|-
    全市GDP增长6.1%，增速居全区第二。|The city's GDP expanded 6.1 percent, the second-fastest growth in the region.|-
    项目全部建成后，年产值可达20亿元。|Once fully completed, the project is expected to generate annual output of 2 billion yuan.|-
    从2019年的3.2万人增加到2024年的5.6万人。|The number rose from 32,000 in 2019 to 56,000 in 2024.|-
    一个多月来，救援人员昼夜奋战。|For over a month, rescuers have been working day and night.|-
    千年古镇焕发新生机。|A thousand-year-old town has taken on new life.|-
    打通服务群众“最后一公里”。|The "last mile" of serving the people has been covered.|-
    他一直坚守在第一线。|He has always stayed on the front line.|-
    万众一心，共克时艰。|With one heart, the people are overcoming difficulties together.|-
    企业家们各抒己见，气氛热烈。|Entrepreneurs spoke freely in a lively atmosphere.|-
    “两会”期间，代表委员热议教育公平。|During the two sessions, deputies and political advisors discussed fairness in education.|-
    学校开设了23门选修课，涵盖文学、艺术等领域。|The school offers 23 electives in fields such as literature and the arts.|-
    五一假期，铁路部门加开列车120列。|An extra 120 trains were put into service over the May Day holiday.|-
    他以11秒03的成绩夺冠。|He won in 11.03 seconds.|-
    两队战成2比2平。|The teams drew 2-2.|-
    中午12点，食堂准时开饭。|Lunch is served in the canteen at noon sharp.|-
    最低气温降至零下8℃。|The temperature fell to a low of minus 8 degrees Celsius.|-
    集团总部占地50亩，建筑面积12万平方米。|The group's headquarters occupies 50 mu and has 120,000 square meters of floor space.|-
    该市将新增公交车200辆，其中新能源车占九成。|The city will add 200 buses, nine in ten of them new energy vehicles.|-
    他们用6年时间，把荒山变成了果园。|In six years they have turned barren hills into orchards.|-
    几十位老人收到了礼物。|Dozens of elderly people received gifts.|-
    公司去年亏损3.2亿元，今年扭亏为盈。|Having lost 320 million yuan last year, the company has returned to profit this year.|-
    市、县、乡三级联动。|Action was coordinated at the city, county and township levels.|-
    《论语》被译成40多种语言。|The Analects of Confucius has been translated into more than 40 languages.|-
    他花了大半辈子修复古籍。|He has spent most of his life restoring ancient books.|-
    明年6月底前，全部工程将完工。|All work will be finished before July next year.|-
    她是该校第一位女校长。|She is the first woman to head the school.|-
    市场占有率由15%提高到22%，提高了7个百分点。|Market share increased by seven percentage points from 15 percent to 22 percent.|-
    当天，共有328对新人登记结婚。|That day, 328 couples registered their marriages.|-
    这家医院有床位1500张。|It is a 1,500-bed hospital.|-
    他捐出了全部积蓄100万元。|He donated his entire savings of one million yuan.|-
    项目分两期建设，一期工程已经竣工。|The project is being built in two phases, and the first has been completed.|-
    全县新栽果树12万株。|Some 120,000 fruit trees have been planted in the county.|-
    该县贫困发生率从15.6%降至0.8%。|Poverty in the county has dropped to 0.8 percent, down from 15.6 percent.|-
    十多个国家的客商参展。|Business people from more than ten countries exhibited.|-
    十多个国家的客商参展。|Exhibitors came from over a dozen countries.|-
    每6人中就有1人是志愿者。|One person in six is a volunteer.|-
    四成以上的订单来自海外。|Upwards of two-fifths of the orders come from overseas.|-
    近九成学生选择住校。|Nearly nine out of 10 students choose to board.|-
    他已连续20年献血。|For two decades running, he has given blood.|-
    公司成立于本世纪初。|The company was set up in the early 2000s.|-
    2023年以来，已有200家企业落户。|Two hundred companies have moved in since 2023.|-
    今年年底前将完成改造。|The upgrade will be finished before the year is out.|-
    客流量同比增长三成。|Passenger numbers were up 30% on the previous year.|-
    水位上涨了3.5米。|The water rose three and a half meters.|-
    有一半的村民外出务工。|One in two villagers works away from home.|-
    会议于6月15日下午召开。|The meeting took place on the afternoon of June 15.|-
    8月18日至20日将举办展览。|The three-day exhibition will open on August 18.|-
    该项目明年3月动工。|Work will start on the project next March.|-
    票房突破30亿。|Box office takings have exceeded 3 billion yuan.|-
    利润同比翻了一番多。|Profits more than doubled from a year earlier.|-
    考生人数不超过500人。|The number of candidates is capped at 500.|-
    全村共有218户、867人。|The village has 867 people in 218 households.|-
    平均每天有3趟列车经过。|An average of three trains pass through daily.|-
    公交车每隔10分钟一班。|Buses run every ten minutes.|-
    门票价格由60元降为30元。|Ticket prices have been halved from 60 yuan to 30.|-
    水稻亩产达1300斤。|Rice yields have reached 650 kilograms per mu.|-
    水稻亩产达1300斤。|The rice yield came to about 9.75 tonnes per hectare.|-
    这条隧道长达6.2公里，是全省最长的公路隧道。|At 6.2 kilometers, the tunnel is the province's longest road tunnel.|-
    5年间，游客数量增加了近两倍。|In five years, the number of visitors has almost tripled.|-
    年产值从不到1000万元增加到1.2亿元。|Annual output value has grown from under 10 million yuan to 120 million.|-
    两年前，他回到家乡创业。|Two years ago he went back to his hometown to start a business.|-
    上世纪五六十年代，大批青年来到这里。|Large numbers of young people came here in the 1950s and 1960s.|-
    这位老人今年已经九十多岁了。|The old man is now in his nineties.|-
    他当了三十年的教师。|He has been a teacher for 30 years.|-
    她是第二次获得该奖。|This is the second time she has won the award.|-
    她两次获得该奖。|She has won the award twice.|-
    第一批物资已经运抵。|The first batch of supplies has arrived.|-
    三个月后，他又回来了。|He came back three months later.|-
    半个月内，他们走访了20个村。|They visited 20 villages in two weeks.|-
    我国已有近千座抗日战争纪念馆。|China has nearly 1,000 memorials to the War of Resistance Against Japanese Aggression.|-
    海拔8848.86米的珠穆朗玛峰是世界最高峰。|Mount Qomolangma, at 8,848.86 meters above sea level, is the highest peak in the world.|-
    学校建于1952年，距今已有70多年。|Built in 1952, the school is more than 70 years old.|-
    全年共接待国内外游客1.03亿人次。|In all, 103 million domestic and foreign tourist visits were made during the year.|-
    新规将于2026年1月1日起施行。|The new rules take effect at the start of 2026, on January 1.|-
    早上6点，菜市场就热闹起来。|By six in the morning the vegetable market is already bustling.|-
    全国人大代表李明来自柳州。|Li Ming, a National People's Congress deputy, is from Liuzhou.|-
    市委书记黄建斌到会讲话。|Huang Jianbin, the city's Party chief, spoke at the meeting.|-
    中国科学院院士陈宁作了报告。|Chen Ning, an academician of the Chinese Academy of Sciences, gave a lecture.|-
    市长周文彬会见了来宾。|Mayor Zhou Wenbin met the guests.|-
    村民覃阿姨笑着说：“今年收成好！”|"We had a good harvest this year!" said a smiling villager, Auntie Qin.|-
    她说：“我要把这门手艺传下去。”|"I want to hand this craft down," she said.|-
    “绿水青山就是金山银山。”|"Lucid waters and lush mountains are invaluable assets."|-
    记者了解到，目前已有八成企业复工。|Four-fifths of companies have now resumed operations, this reporter has learned.|-
    双方将在贸易、投资、旅游三个领域加强合作。|The two sides will step up cooperation in trade, investment and tourism.|-
    展会设有新能源、智能装备、绿色食品等六大展区。|The fair has six exhibition areas, including new energy, smart equipment and green food.|-
    受台风影响，12趟列车停运，部分航班取消。|Twelve trains were suspended and some flights canceled because of the typhoon.|-
    村里办起了农家乐，年轻人也陆续返乡创业。|Farm stays have sprung up and young people are returning to start businesses.|-
    天气转暖，各地游客纷纷前来赏花，周边餐饮住宿生意火爆。|With warmer weather, visitors have flocked in from far and wide to see the blossoms, and nearby restaurants and hotels are doing a roaring trade.|-
    会议传达了上级精神，部署了防汛工作，要求各部门加强值班值守。|The meeting relayed instructions from above, made plans for flood control and told all departments to step up duty rosters.|-
    他起早贪黑，辛勤劳作，终于让一家人过上了好日子。|Toiling from dawn to dusk, he was at last able to give his family a good life.|-
    近年来，当地大力发展乡村旅游，村容村貌焕然一新，村民的钱袋子也鼓了起来。|Rural tourism has boomed here in recent years; the villages look brand new and people have more money in their pockets.|-
    该校图书馆藏书逾百万册。|The school library holds over a million volumes.|-
    受伤人员已全部送医，无生命危险。|All the injured have been taken to hospital and none is in a critical condition.|-
    警方提醒，不要轻信陌生来电，谨防上当受骗。|Police have warned the public not to trust calls from strangers, so as to avoid being swindled.|-
    一家三代都是铁路人。|Three generations of the family have worked on the railways.|-
    他连续三届当选县人大代表。|He has been elected a deputy to the county people's congress for three consecutive terms.|-
    我市获全国文明城市“三连冠”。|The city has been named a national civilized city for the third time running.|-
    项目采用“1+3+N”模式。|The project uses a "1+3+N" model.|-
    比赛吸引了来自12个国家和地区的500余名运动员，规模创历届之最。|More than 500 athletes from 12 countries and regions took part, making it the biggest edition ever.|-
    据测算，每年可节约标准煤2万吨，减排二氧化碳5.2万吨。|It is estimated that 20,000 tonnes of standard coal will be saved and carbon dioxide emissions cut by 52,000 tonnes a year.|-
    本届展会历时5天，于11月10日落下帷幕。|The five-day fair closed on November 10.|-
    公司今年上半年营收同比增长12.6%，净利润增长8.9%。|In the first six months of the year, the company's revenue rose 12.6 percent and net profit 8.9 percent.|-
    全市三分之二以上的行政村实现了光纤通达。|More than two-thirds of the city's administrative villages have been reached by fiber-optic cable.|-
    截至2024年底，全市60岁以上老年人口达86万，占总人口的20.7%。|By the end of 2024, the city had 860,000 people aged over 60, or 20.7 percent of the population.|-
    5月1日零时起，新的列车运行图正式实施。|The new train timetable came into force at midnight on May 1.|-
    全年新建保障房3600套。|The year saw 3,600 affordable homes built.|-
    三年来共引进人才1.5万名。|Over the past three years it has attracted 15,000 skilled professionals.|-
    本届展会参展企业比上届增加两成。|There were a fifth more exhibitors than at the last fair.|-
    他以2小时10分完成全程马拉松。|He completed the marathon in 2 hours 10 minutes.|-
    进口下降2.3%，出口增长9.1%。|Exports were up 9.1 percent, while imports dipped 2.3 percent.|-
    最高气温38℃，最低气温26℃。|Temperatures ranged from 26 to 38 degrees Celsius.|-
    首批学员共六十人。|There are 60 trainees in the first intake.|-
    近七成的企业实现盈利。|Close to seven in 10 companies turned a profit.|-
    志愿服务时长累计超过120万小时。|Volunteers have clocked up more than 1.2 million hours.|-
    新学期将于9月1日开学。|School reopens on the first of September.|-
    2024年第三季度，房价企稳。|House prices steadied between July and September 2024.|-
    上周六，志愿者清理了河道。|On Saturday, volunteers cleaned up the river.|-
    上世纪80年代末，他来到深圳。|He moved to Shenzhen in the late '80s.|-
    上世纪80年代末，他来到深圳。|In the late 1980s he came to Shenzhen.|-
    全市现有A级旅游景区52家，其中5A级2家。|Of the 52 A-level scenic areas in the city, two are rated 5A.|-
    比赛全长42.195公里，设12个补给站。|The 42.195-kilometer course has 12 aid stations.|-
    参赛队伍来自重庆、成都。|Teams from Chongqing and Chengdu competed.|-
    玉米、大豆、水稻播种面积分别为30万亩、12万亩、45万亩。|Farmers sowed 300,000 mu of corn, 120,000 mu of soybeans and 450,000 mu of rice.|-
    北京队、上海队分别夺得男、女团体冠军。|Beijing took the men's team title and Shanghai the women's.|-
    经过改造，小区绿化面积扩大了，路面平整了，停车也方便了。|The renovated community boasts more green space, smoother roads and easier parking.|-
    这家百年老店已传承至第五代。|The century-old shop is now in the hands of its fifth generation.|-
    项目建成后可解决3000人就业。|Once finished, the project will provide jobs for 3,000 people.|-
    每天清晨5点，她就起床备课。|She gets up at five every morning to prepare her lessons.|-
    市区到机场只需20分钟车程。|The airport is just a 20-minute drive from downtown.|-
    他先后捐款20余次，总额达18万元。|He has made more than 20 donations totaling 180,000 yuan.|-
    一年来，全市查处违法案件126起。|In the past year, 126 cases of violations were investigated and dealt with in the city.|-
    2019年，他辞去工作，回乡种起了猕猴桃。|In 2019 he quit his job and went home to grow kiwifruit.|-
    学生人数从2015年的900人增加到目前的2100人。|Enrollment has gone from 900 in 2015 to 2,100 today.|-
    与去年相比，参赛人数翻了近一番。|The number of contestants has almost doubled since last year.|-
    半年内新注册企业逾千家。|More than 1,000 new companies were registered in six months.|-
    这里年均气温20摄氏度左右。|The average annual temperature here is around 20 C.|-
    大桥缩短了40分钟的通行时间。|The bridge cuts travel time by 40 minutes.|-
    全镇9个村全部实现了集体经济收入超20万元。|All nine villages in the town now earn more than 200,000 yuan from the collective economy.|-
    首趟列车于12日上午10时28分驶出车站。|The first train pulled out of the station at 10:28 a.m. on the 12th.|-
    本次活动共有300多名青少年参与，其中最小的只有6岁。|Over 300 young people joined in, the youngest just six years old.|-
    公司研发人员占比超过三分之一。|More than one in three employees works in research and development.|-
    目前，全市每千人口拥有床位7.2张。|The city now has 7.2 hospital beds per 1,000 people.|-
    “十四五”期间，全市累计投入50亿元。|The city invested a total of 5 billion yuan from 2021 to 2025, during the 14th Five-Year Plan period.|-
    连续5个季度保持增长。|It has posted growth for five straight quarters.|-
    该村党支部书记韦国强说，村里去年人均收入达2.1万元。|Per capita income in the village reached 21,000 yuan last year, said Wei Guoqiang, secretary of the village Party branch.|-
    双方约定，一年后再次会面。|The two sides agreed to meet again in a year's time.|-
    他在比赛最后3秒投进制胜一球。|He sank the winning shot with three seconds left.|-
    全国百强县中，该县位列第38位。|The county ranks 38th among the nation's top 100 counties.|-
    今年春运，铁路累计发送旅客5.13亿人次。|Railways handled 513 million passenger trips during this year's Spring Festival travel rush.|-
    现场气氛热烈，掌声经久不息。|The atmosphere was electric and the applause went on and on.|-
    从一穷二白到硕果累累，他们走过了不平凡的历程。|From nothing at all to abundant achievements, they have come a remarkable way.|-
    千方百计帮助群众增收。|Every possible means will be used to help people increase their incomes.|-
    三位一体的服务体系基本形成。|A three-in-one service system has basically taken shape.|-
    两岸同胞一家亲。|People on both sides of the Strait are one family.|-
    第一产业增加值增长4%。|The value added of the primary sector grew 4 percent.|-
    他被授予一等功。|He was awarded a first-class merit citation.|-
    中小学生可免费参观，成人票每张30元。|Admission is free for primary and secondary students and 30 yuan for adults.|-
    该企业年营业额超亿元。|The company turns over more than 100 million yuan a year.|-
    这座海拔1800米的小镇，夏季平均气温只有22℃。|At an altitude of 1,800 meters, the town averages just 22 degrees Celsius in summer.|-
    自2018年起，当地每年举办一次音乐节。|A music festival has been held here annually since 2018.|-
    两次入选国家队的她，今年只有19岁。|Just 19, she has already been picked for the national team twice.|-
    截至发稿，已有超过10万人在线观看。|More than 100,000 people had watched online by press time.|-
    15时许，暴雨突至。|A rainstorm struck at about 3 p.m.|-
    一名游客在微博上写道：“太美了！”|"So beautiful!" one tourist wrote on Weibo.|-
    会议指出，要牢固树立安全发展理念。|The meeting pointed out the need to firmly establish the concept of safe development.|-
    甲流患者以5至14岁儿童为主。|Most influenza A patients are children aged five to 14.|-
    公司推出的新车续航里程达700公里，售价不到20万元。|The company's new car has a range of 700 km and costs less than 200,000 yuan.|-
    市场监管部门抽查了48批次食品，合格率为97.9%。|Market regulators tested 48 batches of food and 97.9 percent passed.|-
    昨晚，3万名观众见证了这场比赛。|Thirty thousand spectators watched the match last night.|-
    十年树木，百年树人。|It takes ten years to grow trees but a hundred to nurture people.|-
    该项目总投资12亿元，分三期建设，首期投资4亿元。|The 1.2-billion-yuan project will be built in three phases, with 400 million yuan invested in the first.|-
    全市共设投票站210个，登记选民98.6万人。|There are 210 polling stations and 986,000 registered voters in the city.|-
    据统计，去年全市人均寿命为79.5岁。|Average life expectancy in the city was 79.5 years last year, statistics show.|-
    父子俩轮流驾驶，三天三夜行程3000多公里。|Father and son took turns at the wheel, covering more than 3,000 kilometers in three days and nights.|-
    老人今年整整100岁。|The old man has just turned 100.|-
    """#)
}
