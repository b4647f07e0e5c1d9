/// Pairs written before the check was run on them, and looked at afterwards.
///
/// One pair a line: the Chinese, the English, the kinds of its errors or a hyphen, and the terms of its glossary
/// (`中文=preferred/admitted!forbidden`). All sentences are invented.
extension CheckPairs {
  static let heldOut = parse(
    #"""
    全县建成文化广场76个。|The county has built 76 cultural squares.|-
    全县建成文化广场76个。|The county has built 67 cultural squares.|number
    去年，全市地区生产总值突破3100亿元。|Last year, the city's GDP exceeded 310 billion yuan.|-
    去年，全市地区生产总值突破3100亿元。|Last year, the city's GDP exceeded 31 billion yuan.|number
    去年，全市地区生产总值突破3100亿元。|Last year, the city's GDP topped the 310 billion yuan mark.|-
    去年，全市地区生产总值突破3100亿元。|This year, the city's GDP exceeded 310 billion yuan.|date
    全年进出口总额1268.5亿元，增长11.3%。|Annual imports and exports totaled 126.85 billion yuan, up 11.3 percent.|-
    全年进出口总额1268.5亿元，增长11.3%。|Annual imports and exports totaled about 127 billion yuan, up 11.3 percent.|-
    全年进出口总额1268.5亿元，增长11.3%。|Annual imports and exports totaled 1.2685 trillion yuan, up 11.3 percent.|number
    全年进出口总额1268.5亿元，增长11.3%。|Annual imports and exports totaled 126.85 billion yuan.|omitted-number
    全年进出口总额1268.5亿元，增长11.3%。|Annual imports and exports totaled 126.85 billion yuan, down 13.1 percent.|number
    7月上旬，早稻开始收割。|Early rice harvesting began in early July.|-
    7月上旬，早稻开始收割。|Early rice harvesting began in early June.|date
    比赛于晚上7点半开始。|The game kicked off at 7:30 p.m.|-
    比赛于晚上7点半开始。|The game kicked off at 7:15 p.m.|date
    约有4000人参加了健步走活动。|About 4,000 people took part in the walk.|-
    约有4000人参加了健步走活动。|About 40,000 people took part in the walk.|number
    不到两年时间，工厂建成投产。|The factory was built and put into operation in less than two years.|-
    不到两年时间，工厂建成投产。|The factory took more than two years to build and put into operation.|number
    票价为成人60元、学生30元。|Tickets are 60 yuan for adults and 30 yuan for students.|-
    票价为成人60元、学生30元。|Tickets are 30 yuan for adults and 60 yuan for students.|number,number
    单株产量达15公斤。|Each plant yields 15 kilograms.|-
    单株产量达15公斤。|Each plant yields 15 tonnes.|number
    亩产达1200斤。|The yield reached 600 kilograms per mu.|-
    亩产达1200斤。|The yield reached 1,200 kilograms per mu.|number
    公园占地15公顷。|The park covers 15 hectares.|-
    公园占地15公顷。|The park covers 15 mu.|number
    该技术使能耗降低四分之一。|The technology cuts energy consumption by a quarter.|-
    该技术使能耗降低四分之一。|The technology cuts energy consumption by 25 percent.|-
    该技术使能耗降低四分之一。|The technology cuts energy consumption by three-quarters.|number
    超过七成的网友表示支持。|More than seventy percent of netizens voiced support.|-
    超过七成的网友表示支持。|More than 70 percent of netizens voiced support.|-
    超过七成的网友表示支持。|More than 7 percent of netizens voiced support.|number
    门票打六折。|Tickets are 40 percent off.|-
    门票打六折。|Tickets are 60 percent off.|number
    产量比五年前增加了两倍。|Output has tripled compared with five years ago.|-
    产量比五年前增加了两倍。|Output has doubled compared with five years ago.|number
    用户数量翻番。|The number of users doubled.|-
    用户数量翻番。|The number of users increased by 100 percent.|-
    用户数量翻番。|The number of users quadrupled.|number
    第二十八届书展开幕。|The 28th book fair opened.|-
    第二十八届书展开幕。|The 18th book fair opened.|number
    他在世界杯上获得第四名。|He came fourth at the World Cup.|-
    他在世界杯上获得第四名。|He came fifth at the World Cup.|number
    前三季度新开工项目86个。|Eighty-six projects were started in the first three quarters.|-
    前三季度新开工项目86个。|Eighty-six projects were started in the third quarter.|date
    2024年5月，大桥合龙。|The bridge was closed in May 2024.|-
    2024年5月，大桥合龙。|The bridge was closed in May 2023.|date
    2024年5月，大桥合龙。|The bridge was closed in March 2024.|date
    展览将持续至8月31日。|The exhibition will run until August 31.|-
    展览将持续至8月31日。|The exhibition will run until August 13.|date
    11月6日至9日，博览会在南宁举行。|The expo was held in Nanning from November 6 to 9.|-
    11月6日至9日，博览会在南宁举行。|The expo was held in Nanning from November 6 to 19.|date
    本月25日起，新规施行。|The new rules take effect on the 25th of this month.|-
    21世纪初，这里建起了第一家工厂。|The first factory was built here in the early 21st century.|-
    公司将用三到五年时间建成总部基地。|The company will build its headquarters in three to five years.|-
    公司将用三到五年时间建成总部基地。|The company will build its headquarters in two to five years.|number
    每吨售价在3000元至3500元之间。|The price is between 3,000 and 3,500 yuan per tonne.|-
    每吨售价在3000元至3500元之间。|The price is between 3,000 and 5,300 yuan per tonne.|number
    救援队在72小时内搜救出28人。|Rescuers pulled out 28 people within 72 hours.|-
    救援队在72小时内搜救出28人。|Rescuers pulled out 28 people within three days.|-
    救援队在72小时内搜救出28人。|Rescuers pulled out 38 people within 72 hours.|number
    上千名群众赶来观看。|More than a thousand people came to watch.|-
    上千名群众赶来观看。|Over 1,000 people came to watch.|-
    上千名群众赶来观看。|Hundreds of people came to watch.|number
    数万株花苗已经栽下。|Tens of thousands of flower seedlings have been planted.|-
    数万株花苗已经栽下。|Thousands of flower seedlings have been planted.|number
    三名学生获得一等奖。|Three students won first prizes.|-
    三名学生获得一等奖。|Three students won second prizes.|number
    两位老人携手走过了60年。|The two have walked hand in hand for six decades.|-
    学校新增学位1350个。|The school has added 1,350 places.|-
    学校新增学位1350个。|The school has added new places.|omitted-number
    今年以来，累计办理案件2105件。|So far this year, 2,105 cases have been handled.|-
    今年以来，累计办理案件2105件。|So far this year, 2,150 cases have been handled.|number
    列车最高时速达到350公里。|The train reaches a top speed of 350 km/h.|-
    空气优良天数比例为96.7%。|The proportion of days with good air quality was 96.7 percent.|-
    空气优良天数比例为96.7%。|The proportion of days with good air quality was 97.6 percent.|number
    全市森林覆盖率稳定在67%左右。|The city's forest coverage remains at around 67 percent.|-
    全市森林覆盖率稳定在67%以上。|The city's forest coverage remains above 67 percent.|-
    全市森林覆盖率稳定在67%以上。|The city's forest coverage remains below 67 percent.|number
    大会由副市长覃晓燕主持。|The conference was chaired by Vice Mayor Qin Xiaoyan.|-|覃晓燕=Qin Xiaoyan
    大会由副市长覃晓燕主持。|The conference was chaired by Vice Mayor Tan Xiaoyan.|name|覃晓燕=Qin Xiaoyan
    工程师欧阳志国说，这项技术填补了空白。|Engineer Ouyang Zhiguo said the technology filled a gap.|-
    工程师欧阳志国说，这项技术填补了空白。|Engineer Ou Yangzhiguo said the technology filled a gap.|name
    书记解建平出席签约仪式。|Secretary Jie Jianping attended the signing ceremony.|name|解建平=Xie Jianping
    他出生在陕西安康。|He was born in Ankang, Shaanxi.|-
    他出生在陕西安康。|He was born in Ankang, Shanxi.|name
    部队驻扎在呼和浩特。|The troops are stationed in Huhehaote.|name
    推进高水平对外开放。|High-standard opening up will be promoted.|-|对外开放=opening up/opening-up
    加强党风廉政建设。|We will improve Party conduct and build a clean government.|-|党风廉政建设=improve Party conduct and build a clean government/improving Party conduct and building clean government
    加强党风廉政建设。|We will strengthen party building.|term|党风廉政建设=improve Party conduct and build a clean government
    弘扬工匠精神。|The spirit of craftsmanship should be promoted.|-|工匠精神=craftsmanship/spirit of craftsmanship
    弘扬工匠精神。|The artisan spirit should be promoted.|forbidden-term|工匠精神=craftsmanship!artisan spirit
    实施积极的财政政策。|A prudent monetary policy will be implemented.|term|积极的财政政策=proactive fiscal policy
    游客品尝了当地的油茶。|Tourists tasted local 油茶.|untranslated
    游客品尝了当地的油茶。|Tourists tasted the local oil tea (youcha).|-
    甲公司和乙公司分别投资2亿元和3亿元。|Company A and Company B invested 200 million yuan and 300 million yuan respectively.|-
    南宁、柳州、桂林的增速分别为5.1%、6.3%、4.8%。|Nanning, Liuzhou and Guilin grew by 5.1 percent, 6.3 percent and 4.8 percent respectively.|-
    南宁、柳州、桂林的增速分别为5.1%、6.3%、4.8%。|Nanning, Liuzhou and Guilin grew by 6.3 percent, 5.1 percent and 4.8 percent respectively.|order
    南宁、柳州、桂林的增速分别为5.1%、6.3%、4.8%。|Nanning grew by 5.1 percent, Liuzhou by 6.3 percent and Guilin by 4.8 percent.|-
    她感慨地说：“没有大家的支持，就没有今天的成绩。”|"Without everyone's support, there would be no achievements today," she said with emotion.|-
    她感慨地说：“没有大家的支持，就没有今天的成绩。”|She said that without everyone's support there would be no achievements today.|quotation
    她说，没有大家的支持就没有今天的成绩。|She said that there would be no achievements today without everyone's support.|-
    这一做法被称为“枫桥经验”。|The practice is known as the "Fengqiao Experience."|-
    招收本科生800人、研究生200人，共计1100人。|It enrolled 800 undergraduates and 200 graduate students, 1,100 in total.|sum
    该集团下设三家子公司：甲公司、乙公司、丙公司。|The group has three subsidiaries: Jia, Yi and Bing.|-
    该集团下设四家子公司：甲公司、乙公司、丙公司。|The group has four subsidiaries: Jia, Yi and Bing.|sum
    总投资50亿元，其中一期投资30亿元，二期投资20亿元。|The total investment is 5 billion yuan, with 3 billion yuan for phase one and 2 billion yuan for phase two.|-
    要坚定不已推进改革。|Reform must be steadily advanced.|wording
    要坚定不移推进改革。|Reform must be steadily advanced.|-
    严格落实责任责任，确保安全。|Responsibilities must be strictly fulfilled to ensure safety.|wording
    大家纷纷表示，要再接再厉、再创辉煌。|They said they would make persistent efforts and achieve new success.|-
    两国贸易额去年达到1.2万亿美元。|Bilateral trade between the two countries reached 1.2 trillion U.S. dollars last year.|-
    这一带有许多百年老店。|There are many century-old shops in this area.|-
    “双十一”期间快递量激增。|Express deliveries surged during the Double 11 shopping festival.|-
    创建工作取得阶段性成果，受到一致好评。|The work has achieved initial results and won unanimous praise.|-
    四川、云南两省代表作了发言。|Representatives from Sichuan and Yunnan provinces spoke.|-
    会议听取了三个方面的汇报。|The meeting heard reports on three aspects.|-
    会议听取了三个方面的汇报。|The meeting heard reports on four aspects.|number
    新建改建农村公路118公里，惠及群众2.6万人。项目预计年底完工。|A total of 118 km of rural roads were built or upgraded, benefiting 26,000 people. The project is expected to be completed by the end of the year.|-
    新建改建农村公路118公里，惠及群众2.6万人。项目预计年底完工。|A total of 118 km of rural roads were built or upgraded, benefiting 26,000 people.|untranslated
    截至2024年末，全市登记失业率为3.2%，连续五年低于全国平均水平。|At the end of 2024, the city's registered unemployment rate was 3.2 percent, below the national average for the fifth consecutive year.|-
    截至2024年末，全市登记失业率为3.2%，连续五年低于全国平均水平。|At the end of 2024, the city's registered unemployment rate was 2.3 percent, below the national average for five years in a row.|number
    本次活动共发放宣传资料3000余份，接受群众咨询500多人次。|During the event, more than 3,000 leaflets were handed out and over 500 inquiries were answered.|-
    本次活动共发放宣传资料3000余份，接受群众咨询500多人次。|During the event, more than 3,000 leaflets were handed out.|omitted-number
    本次活动共发放宣传资料3000余份，接受群众咨询500多人次。|During the event, more than 500 leaflets were handed out and over 3,000 inquiries were answered.|number,number
    新建的污水处理厂日处理能力为10万吨，可服务人口40万人。|The new sewage treatment plant can handle 100,000 tonnes a day and serve a population of 400,000.|-
    新建的污水处理厂日处理能力为10万吨，可服务人口40万人。|The new sewage treatment plant can handle 10,000 tonnes a day and serve a population of 400,000.|number
    目前，全市新能源汽车保有量达28.7万辆，占汽车总量的18.5%。|The city currently has 287,000 new energy vehicles, accounting for 18.5 percent of all its cars.|-
    目前，全市新能源汽车保有量达28.7万辆，占汽车总量的18.5%。|The city currently has 287,000 new energy vehicles, accounting for less than a fifth of all its cars.|-
    目前，全市新能源汽车保有量达28.7万辆，占汽车总量的18.5%。|The city currently has 2.87 million new energy vehicles, accounting for 18.5 percent of all its cars.|number
    他从事非遗保护工作已有30多年，培养学徒200余名。|He has worked in intangible heritage protection for over three decades and trained more than 200 apprentices.|-
    他从事非遗保护工作已有30多年，培养学徒200余名。|He has worked in intangible heritage protection for nearly 30 years and trained more than 200 apprentices.|number
    会议强调，要以“时时放心不下”的责任感抓好防汛工作。|The meeting stressed the need to do a good job in flood control with a strong sense of responsibility.|-
    这项改革惠及全市12个县区、140个乡镇的180万名学生。|The reform benefits 1.8 million students in 140 townships of the city's 12 counties and districts.|-
    这项改革惠及全市12个县区、140个乡镇的180万名学生。|The reform benefits 180,000 students in 140 townships of the city's 12 counties and districts.|number
    第一产业增加值320亿元，增长4.1%；第二产业增加值980亿元，增长6.5%。|Value added of the primary sector was 32 billion yuan, up 4.1 percent, and that of the secondary sector 98 billion yuan, up 6.5 percent.|-
    第一产业增加值320亿元，增长4.1%；第二产业增加值980亿元，增长6.5%。|Value added of the primary sector was 32 billion yuan, up 6.5 percent, and that of the secondary sector 98 billion yuan, up 4.1 percent.|number,number
    她用8年时间走遍了全市200多个行政村。|Over eight years, she visited more than 200 administrative villages across the city.|-
    她用8年时间走遍了全市200多个行政村。|In eight years she traveled to all of the city's 200-plus administrative villages.|-
    截至上午10时，已有1.5万名志愿者到岗。|By 10 a.m., 15,000 volunteers were on duty.|-
    截至上午10时，已有1.5万名志愿者到岗。|By 10 a.m., 150,000 volunteers were on duty.|number
    5月12日是第十七个全国防灾减灾日。|May 12 is the 17th National Disaster Prevention and Mitigation Day.|-
    5月12日是第十七个全国防灾减灾日。|May 12 is the 16th National Disaster Prevention and Mitigation Day.|number
    这家百年老店迎来了第四代掌门人。|The century-old store has welcomed its fourth-generation owner.|-
    项目分两期建设，一期计划于2026年6月竣工。|The project is being built in two phases, with the first to be completed in June 2026.|-
    项目分两期建设，一期计划于2026年6月竣工。|The project is being built in two phases, with the first to be completed in June 2027.|date
    近年来，当地大力发展林下经济，助农增收效果明显。|In recent years, the area has vigorously developed the under-forest economy, with marked results in raising farmers' incomes.|-
    全长36公里的轻轨一号线设站22座，将于年底通车。|Light Rail Line 1, 36 kilometers long with 22 stations, will open at the end of the year.|-
    全长36公里的轻轨一号线设站22座，将于年底通车。|Light Rail Line 1, 36 miles long with 22 stations, will open at the end of the year.|number
    “一枚印章管审批”改革后，办理时间由20个工作日压缩至3个工作日。|After the "one seal for approval" reform, processing time was cut from 20 working days to three.|-
    “一枚印章管审批”改革后，办理时间由20个工作日压缩至3个工作日。|After the "one seal for approval" reform, processing time was cut from 20 working days to 13.|number
    我们要坚持一个中国原则。|We should adhere to the one-China principle.|-
    男子4×100米接力队打破全国纪录。|The men's 4x100-meter relay team broke the national record.|-
    公司去年实现净利润4.6亿元，是2020年的2倍。|Last year the company made a net profit of 460 million yuan, twice that of 2020.|-
    公司去年实现净利润4.6亿元，是2020年的2倍。|Last year the company made a net profit of 460 million yuan, double the 2020 figure.|-
    公司去年实现净利润4.6亿元，是2020年的2倍。|Last year the company made a net profit of 460 million yuan, three times that of 2020.|number
    市民王秀兰说：“以前出门一身泥，现在方便多了。”|"We used to get covered in mud when going out, but now it is much more convenient," said resident Wang Xiulan.|-
    市民王秀兰说：“以前出门一身泥，现在方便多了。”|"We used to get covered in mud when going out, but now it is much more convenient," said resident Wang Xiuying.|name
    副省长区志强到会指导。|Vice Governor Ou Zhiqiang attended and gave guidance.|-
    副省长区志强到会指导。|Vice Governor Qu Zhiqiang attended and gave guidance.|name
    推动构建人类命运共同体。|Efforts will be made to build a community with a shared future for humanity.|-|人类命运共同体=community with a shared future for humanity/human community with a shared future!community of common destiny
    推动构建人类命运共同体。|Efforts will be made to build a community of common destiny for mankind.|forbidden-term|人类命运共同体=community with a shared future for humanity!community of common destiny
    落实全过程人民民主。|Democracy for the people will be practiced.|term|全过程人民民主=whole-process people's democracy
    落实全过程人民民主。|Whole-process people's democracy will be practiced.|-|全过程人民民主=whole-process people's democracy
    红色旅游景区共接待游客10.3万人次，同比增长15%以上。|Red tourism sites received 103,000 visits, up more than 15 percent year on year.|-
    红色旅游景区共接待游客10.3万人次，同比增长15%以上。|Red tourism sites received 103,000 visits, up 15 percentage points year on year.|number
    张三、李四分别获得冠军和亚军。|Zhang San and Li Si won first and second place respectively.|-
    A公司、B公司产值分别为12亿元、9亿元。|Company A and Company B had output values of 900 million yuan and 1.2 billion yuan respectively.|order
    参赛选手来自中国、日本、韩国、泰国等四个国家。|The contestants came from four countries: China, Japan, South Korea and Thailand.|-
    参赛选手来自中国、日本、韩国、泰国、越南等四个国家。|The contestants came from four countries: China, Japan, South Korea, Thailand and Vietnam.|sum
    要大力弘扬劳摸精神、工匠精神。|We should vigorously promote the spirit of model workers and craftsmanship.|wording
    项目项目建设进展顺利。|The project is progressing smoothly.|wording
    活动现场人山人海，热闹非凡，游客们纷纷拿出手机拍照留念，记录下这难忘的一刻。|The event was packed.|untranslated
    每天清晨5点，他就开始一天的忙碌。|He starts his busy day at 5 every morning.|-
    全市共有党员15.2万名、基层党组织6800个。|The city has 152,000 Party members and 6,800 primary-level Party organizations.|-
    列车晚点约20分钟。|The train was about 20 minutes late.|-
    列车晚点约20分钟。|The train was about 12 minutes late.|number
    这批货物价值约合人民币2300万元。|The goods are worth around RMB 23 million.|-
    这批货物价值约合人民币2300万元。|The goods are worth around RMB 230 million.|number
    首批20辆氢能公交车投入运营。|The first batch of 20 hydrogen buses has gone into service.|-
    全市现有规模以上工业企业1360家，比上年净增112家。|The city has 1,360 industrial enterprises above designated size, a net increase of 112 over the previous year.|-
    全市现有规模以上工业企业1360家，比上年净增112家。|The city has 1,630 industrial enterprises above designated size, a net increase of 112 over the previous year.|number
    据统计，活动期间消费券核销金额超6800万元，直接带动消费3.1亿元。|During the event, vouchers worth more than 68 million yuan were redeemed, directly driving 310 million yuan in consumption.|-
    据统计，活动期间消费券核销金额超6800万元，直接带动消费3.1亿元。|During the event, vouchers worth more than 6.8 million yuan were redeemed, directly driving 310 million yuan in consumption.|number
    据统计，活动期间消费券核销金额超6800万元，直接带动消费3.1亿元。|During the event, vouchers worth 68 million yuan were redeemed, directly driving 310 million yuan in consumption.|number
    9月1日，全市68万名中小学生迎来新学期。|On September 1, some 680,000 primary and secondary school students in the city began a new term.|-
    9月1日，全市68万名中小学生迎来新学期。|On September 10, some 680,000 primary and secondary school students in the city began a new term.|date
    该基地每年可出栏生猪5万头，产值约1亿元。|The base can slaughter 50,000 pigs a year, with an output value of about 100 million yuan.|-
    该基地每年可出栏生猪5万头，产值约1亿元。|The base can slaughter 50,000 pigs a year, with an output value of about 10 million yuan.|number
    老街改造后，客流量增长了四成，近三分之一的商户营业额翻番。|After the renovation of the old street, visitor numbers rose 40 percent and nearly a third of the shops doubled their turnover.|-
    老街改造后，客流量增长了四成，近三分之一的商户营业额翻番。|After the renovation of the old street, visitor numbers rose 14 percent and nearly a third of the shops doubled their turnover.|number
    老街改造后，客流量增长了四成，近三分之一的商户营业额翻番。|After the renovation of the old street, visitor numbers rose 40 percent and more than a third of the shops doubled their turnover.|number
    上世纪50年代，他随父母来到这里。|He came here with his parents in the 1950s.|-
    上世纪50年代，他随父母来到这里。|He came here with his parents in the 1960s.|date
    到2027年，建成充电桩1.5万个以上。|By 2027, at least 15,000 charging piles will be built.|-
    到2027年，建成充电桩1.5万个以上。|By 2027, fewer than 15,000 charging piles will be built.|number
    到2027年，建成充电桩1.5万个以上。|By 2025, at least 15,000 charging piles will be built.|date
    女子组冠军由15岁的陈思雨夺得。|The women's title went to Chen Siyu, 15.|-|陈思雨=Chen Siyu
    女子组冠军由15岁的陈思雨夺得。|The women's title went to Cheng Siyu, 15.|name|陈思雨=Chen Siyu
    女子组冠军由15岁的陈思雨夺得。|The women's title went to Chen Siyu, 50.|number|陈思雨=Chen Siyu
    自治区人民政府印发通知。|The people's government of the autonomous region issued a notice.|-|自治区人民政府=people's government of the autonomous region
    自治区人民政府印发通知。|The provincial government issued a notice.|term|自治区人民政府=people's government of the autonomous region
    扎实推进共同富裕。|Solid steps will be taken toward common prosperity for all.|-|共同富裕=common prosperity
    扎实推进共同富裕。|Solid steps will be taken toward common wealth.|term|共同富裕=common prosperity
    合作社采取“公司+农户”模式。|The cooperative follows a "company plus farmers" model.|-
    他说，今年的收成比去年好。|He said this year's harvest was better than last year's.|-
    他表示：“这是我十年来见过的最好的收成，大家都很高兴。”|"This is the best harvest I have seen in ten years, and everyone is happy," he said.|-
    他表示：“这是我十年来见过的最好的收成，大家都很高兴。”|He said this was the best harvest he had seen in ten years and that everyone was happy.|quotation
    东、西两岸分别种植桃树600棵和梨树900棵。|On the east and west banks, 600 peach trees and 900 pear trees were planted respectively.|-
    甲队、乙队分别获得第三名和第一名。|Team Jia and Team Yi came first and third respectively.|order
    全校共有男生620人、女生580人，共1300人。|The school has 620 boys and 580 girls, 1,300 in total.|sum
    为实现目标而坚持不解。|Perseverance is needed to achieve the goal.|wording
    新增就业岗位岗位5000个。|It created 5,000 new jobs.|wording
    会议审议通过了《城市绿化条例（草案）》。|The meeting deliberated and adopted the draft regulations on urban greening.|-
    会议审议通过了《城市绿化条例（草案）》。|The meeting deliberated and adopted 城市绿化条例.|untranslated
    医院新增病床300张，总数达到1800张。|The hospital has added 300 beds, bringing the total to 1,800.|-
    医院新增病床300张，总数达到1800张。|The hospital has added 1,800 beds, bringing the total to 300.|number,number
    从项目签约到投产，仅用了11个月。|It took only 11 months from signing to production.|-
    从项目签约到投产，仅用了11个月。|It took less than a year from signing to production.|-
    每4人中就有1人是60岁以上老人。|One in four people is aged 60 or above.|-
    """#)
}
