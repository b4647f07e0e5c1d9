/// Pairs the check was tuned on.
///
/// One pair a line: the Chinese, the English, the kinds of its errors or a hyphen, and the terms of its glossary
/// (`中文=preferred/admitted!forbidden`). All sentences are invented.
extension CheckPairs {
  static let tuned = parse(
    #"""
    全市共有中小学校412所。|The city has 412 primary and secondary schools.|-
    全市共有中小学校412所。|The city has 421 primary and secondary schools.|number
    截至3月底，全区新增就业2.3万人。|By the end of March, the region had created 23,000 new jobs.|-
    截至3月底，全区新增就业2.3万人。|By the end of March, the region had created 230,000 new jobs.|number
    截至3月底，全区新增就业2.3万人。|By the end of May, the region had created 23,000 new jobs.|date
    项目总投资15.6亿元，占地320亩。|The project, with a total investment of 1.56 billion yuan, covers 320 mu (about 21 hectares).|-
    项目总投资15.6亿元，占地320亩。|With a total investment of 15.6 billion yuan, the project covers 320 mu.|number
    项目总投资15.6亿元，占地320亩。|The project covers an area of 320 mu.|omitted-number
    项目总投资15.6亿元，占地320亩。|With an investment of $1.56 billion, the project covers 320 mu.|number
    今年一季度，工业增加值同比增长8.2%。|In the first quarter of this year, industrial value added rose 8.2 percent year on year.|-
    今年一季度，工业增加值同比增长8.2%。|In the second quarter of this year, industrial value added rose 8.2 percent year on year.|date
    今年一季度，工业增加值同比增长8.2%。|In Q1, industrial value added was up 8.2% from a year earlier.|-
    今年一季度，工业增加值同比增长8.2%。|In the first quarter of last year, industrial value added rose 8.2 percent.|date
    会议定于6月12日上午9时召开。|The meeting is scheduled for 9 a.m. on June 12.|-
    会议定于6月12日上午9时召开。|The meeting is scheduled for 9 a.m. on June 21.|date
    会议定于6月12日上午9时召开。|The meeting is scheduled for 9 p.m. on June 12.|date
    会议定于6月12日上午9时召开。|The meeting will open on the morning of June 12 at nine.|-
    逾三成受访者选择公共交通出行。|More than 30 percent of respondents travel by public transport.|-
    逾三成受访者选择公共交通出行。|Over three in ten respondents travel by public transport.|-
    逾三成受访者选择公共交通出行。|Thirteen percent of respondents travel by public transport.|number
    逾三成受访者选择公共交通出行。|Nearly 30 percent of respondents travel by public transport.|number
    该园区入驻企业由35家增加到128家。|The number of companies in the park has grown from 35 to 128.|-
    该园区入驻企业由35家增加到128家。|The park now hosts 128 companies, up from 35.|-
    该园区入驻企业由35家增加到128家。|The number of companies in the park has grown from 128 to 35.|number,number
    十余位专家参与了评审。|More than ten experts took part in the review.|-
    十余位专家参与了评审。|Over a dozen experts took part in the review.|number
    数十名志愿者清理了河道。|Dozens of volunteers cleaned up the river.|-
    数百名志愿者清理了河道。|Dozens of volunteers cleaned up the river.|number
    大桥全长1.8公里，双向六车道。|The bridge is 1.8 km long with six lanes in both directions.|-
    大桥全长1.8公里，双向六车道。|The bridge is 1.8 meters long with six lanes in both directions.|number
    大桥全长1.8公里，双向六车道。|The bridge is 1,800 meters long with six lanes in both directions.|-
    水库蓄水量为2.4亿立方米。|The reservoir holds 240 million cubic meters of water.|-
    水库蓄水量为2.4亿立方米。|The reservoir holds 2.4 billion cubic meters of water.|number
    公司年产值由5亿元翻番至10亿元。|The company's annual output value doubled from 500 million yuan to 1 billion yuan.|-
    公司年产值翻了一番。|The company's annual output value tripled.|number
    游客量是去年的3倍。|The number of visitors was three times that of last year.|-
    游客量比去年增长3倍。|The number of visitors quadrupled from last year.|-
    游客量比去年增长3倍。|The number of visitors rose by 300 percent from last year.|-
    游客量比去年增长3倍。|The number of visitors tripled from last year.|number
    贷款利率下调15个基点。|The lending rate was cut by 15 basis points.|-
    贷款利率下调15个基点。|The lending rate was cut by 0.15 percentage points.|-
    贷款利率下调15个基点。|The lending rate was cut by 15 percentage points.|number
    失业率为4.9%，比上年下降0.4个百分点。|The jobless rate stood at 4.9 percent, down 0.4 percentage points from the previous year.|-
    失业率为4.9%，比上年下降0.4个百分点。|The jobless rate stood at 4.9 percent, down 0.4 percent from the previous year.|number
    三分之二以上的农户参加了合作社。|More than two-thirds of the farming households have joined the cooperative.|-
    三分之二以上的农户参加了合作社。|More than one-third of the farming households have joined the cooperative.|number
    近一半的店铺已重新开业。|Nearly half of the shops have reopened.|-
    近一半的店铺已重新开业。|More than half of the shops have reopened.|number
    她连续第三年获得“三八红旗手”称号。|She won the title of March 8th Red-Banner Pacesetter for the third consecutive year.|-
    她连续第三年获奖。|She won the award for the fourth year in a row.|number
    张伟明在男子100米决赛中名列第二。|Zhang Weiming finished second in the men's 100-meter final.|-
    张伟明在男子100米决赛中名列第二。|Zhang Weiming finished third in the men's 100-meter final.|number
    主队以3比1战胜客队。|The home team beat the visitors 3-1.|-
    主队以3比1战胜客队。|The home team beat the visitors 3-2.|number
    气温将降至零下6摄氏度。|The temperature will drop to minus 6 degrees Celsius.|-
    气温将降至零下6摄氏度。|The temperature will drop to 6 degrees Celsius.|number
    65周岁以上老人免票。|Seniors aged 65 and above are admitted free.|-
    65周岁以上老人免票。|Seniors aged 65 or over enjoy free admission.|-
    65周岁以上老人免票。|Seniors under 65 are admitted free.|number
    车间内温度控制在26℃以下。|The temperature in the workshop is kept below 26 degrees Celsius.|-
    车间内温度控制在26℃以下。|The temperature in the workshop is kept above 26 degrees Celsius.|number
    亩均增收1200元。|Income rose by 1,200 yuan per mu on average.|-
    合同金额达8000万美元。|The contracts are worth 80 million U.S. dollars.|-
    合同金额达8000万美元。|The contracts are worth $80 million.|-
    合同金额达8000万美元。|The contracts are worth 80 million yuan.|number
    仪式于2023年10月15日举行。|The ceremony was held on October 15, 2023.|-
    仪式于2023年10月15日举行。|The ceremony was held on October 15, 2032.|date
    仪式于10月15日举行。|The ceremony was held on Oct. 15.|-
    仪式于10月15日举行。|The ceremony was held on October 15, 2023.|date
    20世纪70年代末，工厂搬迁至此。|The factory moved here in the late 1970s.|-
    20世纪70年代末，工厂搬迁至此。|The factory moved here in the late 1980s.|date
    建校八十周年庆典周六举行。|The celebration of the school's 80th anniversary takes place on Saturday.|-
    建校八十周年庆典周六举行。|The celebration of the school's 80th anniversary takes place on Sunday.|date
    下半年将开工12个项目。|Twelve projects will break ground in the second half of the year.|-
    下半年将开工12个项目。|Twelve projects will break ground in the first half of the year.|date
    “十三五”期间，新建住房1.2万套。|During the 13th Five-Year Plan period, 12,000 new homes were built.|-
    “十三五”期间，新建住房1.2万套。|During the 14th Five-Year Plan period, 12,000 new homes were built.|date
    这座古桥已有六百多年历史。|The ancient bridge has a history of more than 600 years.|-
    这座古桥已有六百多年历史。|The ancient bridge has a history of more than six centuries.|-
    这座古桥已有六百多年历史。|The ancient bridge has a history of more than 60 years.|number
    全程只需一个半小时。|The whole trip takes only an hour and a half.|-
    全程只需一个半小时。|The whole trip takes only 90 minutes.|-
    全程只需一个半小时。|The whole trip takes only half an hour.|number
    每3名青年中就有1名参加过培训。|One in three young people has received training.|-
    馆内藏书120万册，其中古籍3.5万册。|The library holds 1.2 million books, including 35,000 ancient ones.|-
    馆内藏书120万册，其中古籍3.5万册。|The library holds 35,000 books, including 1.2 million ancient ones.|number,number
    发放救灾帐篷600顶、棉被2000床。|Six hundred tents and 2,000 quilts were handed out to disaster victims.|-
    当地推出十大举措。|The locality rolled out 10 major measures.|-
    当地推出十大举措。|The locality rolled out 12 major measures.|number
    我市获评“全国文明城市”。|The city was named a "National Civilized City."|-
    这里的“四合院”保存完好。|The courtyard houses here are well preserved.|-
    “4+6”产业体系加快形成。|The "4+6" industrial system is taking shape.|-
    地铁2号线延长线通车。|The extension of Metro Line 2 opened to traffic.|-
    本届展会吸引了30多个国家和地区的客商。|The fair attracted business people from more than 30 countries and regions.|-
    本届展会吸引了30多个国家和地区的客商。|The fair attracted business people from 30 countries and regions.|number
    两家企业同时签约。|Both companies signed contracts at the same time.|-
    首次引进德国技术。|German technology was introduced for the first time.|-
    李梦瑶说：“我们有信心把产品卖到全世界，让更多人喜欢。”|"We are confident of selling our products all over the world and winning more fans," said Li Mengyao.|-
    李梦瑶说：“我们有信心把产品卖到全世界，让更多人喜欢。”|Li Mengyao said they were confident of selling their products all over the world and winning more fans.|quotation
    李梦瑶表示，公司有信心把产品卖到全世界。|Li Mengyao said, "We are confident of selling our products all over the world."|quotation
    市长陈志远出席开幕式。|Mayor Chen Zhiyuan attended the opening ceremony.|-|陈志远=Chen Zhiyuan
    市长陈志远出席开幕式。|Mayor Chen Zhiyun attended the opening ceremony.|name
    市长陈志远出席开幕式。|Mayor Zhiyuan Chen attended the opening ceremony.|name|陈志远=Chen Zhiyuan
    尉迟明主持会议。|Yuchi Ming chaired the meeting.|-|尉迟明=Yuchi Ming
    尉迟明主持会议。|Weichi Ming chaired the meeting.|name|尉迟明=Yuchi Ming
    货车从六安驶来。|The truck came from Lu'an.|-
    货车从六安驶来。|The truck came from Liu'an.|name
    她来自山西大同。|She is from Datong, Shanxi.|-
    她来自山西大同。|She is from Datong, Shaanxi.|name
    推动乡村振兴取得新进展。|New progress has been made in rural vitalization.|-|乡村振兴=rural vitalization/rural revitalization
    推动乡村振兴取得新进展。|New progress has been made in building a new countryside.|term|乡村振兴=rural vitalization/rural revitalization
    表彰劳动模范。|Labor models were commended.|forbidden-term|劳动模范=model worker/model workers!labor model/labour model
    表彰劳动模范。|Model workers were commended.|-|劳动模范=model worker!labor model
    举办非物质文化遗产展。|An exhibition of intangible cultural heritage was held.|-|非物质文化遗产=intangible cultural heritage
    召开党组会议，研究安全生产工作。|A leading Party members group meeting was held to discuss 安全生产.|untranslated
    壮族三月三期间景区客流大增。|Scenic spots saw a surge of visitors during the Sanyuesan Festival (壮族三月三).|-
    甲、乙两镇分别获得一等奖和二等奖。|The two towns, Jia and Yi, won the first and second prizes respectively.|-
    柳州、桂林分别新增专利1200件和800件。|Liuzhou and Guilin added 1,200 and 800 patents respectively.|-
    柳州、桂林分别新增专利1200件和800件。|Liuzhou and Guilin added 800 and 1,200 patents respectively.|order
    柳州、桂林分别新增专利1200件和800件。|Guilin and Liuzhou added 800 and 1,200 patents respectively.|-
    共有教师120人、学生1500人，合计1720人。|There are 120 teachers and 1,500 students, 1,720 people in all.|sum
    共有教师120人、学生1500人，合计1620人。|There are 120 teachers and 1,500 students, 1,620 people in all.|-
    活动在微博、抖音、快手、小红书等五大平台同步直播。|The event was streamed on five platforms including Weibo, Douyin, Kuaishou and Xiaohongshu.|sum
    活动在微博、抖音、快手、小红书等四大平台同步直播。|The event was streamed on four platforms: Weibo, Douyin, Kuaishou and Xiaohongshu.|-
    全村350户中，参保户数为380户，其中低保户400户。|Of the 350 households, 380 are insured, 400 of them on subsistence allowances.|sum
    我们要为美好明天而不卸奋斗。|We must make unremitting efforts for a better tomorrow.|wording
    我们要为美好明天而不懈奋斗。|We must make unremitting efforts for a better tomorrow.|-
    新型检测检测技术投入使用。|A new testing technology has been put into use.|wording
    公司拥有研发人员260余人，累计获得专利520项。产品远销40多个国家。|The company has over 260 R&D staff and has been granted 520 patents.|omitted-number
    公司成立于1998年。经过多年发展，已成为行业领军企业。|Founded in 1998, the company has grown into an industry leader over the years.|-
    公司重视人才培养，完善激励机制，营造尊重知识、尊重创造的良好氛围。会后，与会人员参观了新建成的智能化生产线和展示中心。|The company values talent.|untranslated
    """#)
}
