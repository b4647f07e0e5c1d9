/// Translations with one error each, on which the check was tuned.
///
/// One pair a line as in ``heldOut``. All sentences are invented.
extension CheckPairs {
  static let seeded = parse(
    #"""
    全市完成固定资产投资320亿元。|The city completed 3.2 billion yuan of fixed-asset investment.|number
    全年接待游客4500万人次。|The city welcomed 450 million visitors over the year.|number
    公司去年销售汽车12.6万辆。|The company sold 12,600 cars last year.|number
    出口额同比增长23.4%。|Exports rose 2.34 percent from a year earlier.|number
    企业产值三年翻了一番。|The company's output value quadrupled in three years.|number
    近800名志愿者参加了活动。|More than 800 volunteers took part in the event.|number
    学校现有学生1380人。|The school now has 1,830 students.|number
    全县有15个乡镇。|The county has 50 townships.|number
    这是第七届国际马拉松赛。|This is the eighth edition of the international marathon.|number
    商场推出七折优惠。|The mall is offering 70 percent off.|number
    贷款余额达8600亿元。|Outstanding loans reached 86 billion yuan.|number
    大桥全长36公里。|The bridge is 36 miles long.|number
    该项目获得3000万美元投资。|The project secured an investment of 30 million yuan.|number
    男职工占42%，女职工占58%。|Men make up 58 percent of the workforce and women 42 percent.|number,number
    专利授权量达12345件。|A total of 12,435 patents were granted.|number
    数百名群众自发前来送行。|Thousands of people came to see them off.|number
    上市首日销量突破一万台。|Sales topped 100,000 units on the first day.|number
    利润下降五成。|Profits fell 5 percent.|number
    至少有60个村庄受益。|At most 60 villages will benefit.|number
    馆内收藏文物2万余件。|The museum houses over 20 million cultural relics.|number
    列车最高时速可达350公里。|The train can reach a top speed of 250 kilometers per hour.|number
    投入资金从2亿元增至5亿元。|Funding was increased from 5 million yuan to 500 million yuan.|number
    研发投入占营收的6%。|R&D spending accounts for 16 percent of revenue.|number
    改造后能耗降低三成以上。|Energy consumption was cut by less than 30 percent after the upgrade.|number
    三年累计减税降费75亿元。|Tax and fee cuts totaled 7.5 trillion yuan over three years.|number
    百余名师生参加了植树活动。|Some 1,000 teachers and students joined the tree-planting event.|number
    博览会将于9月17日开幕。|The expo will open on September 27.|date
    今年第一季度，出口稳步增长。|Exports grew steadily in the second quarter of this year.|date
    学校创办于1956年。|The school was founded in 1965.|date
    “十五五”时期，全市将新建三条地铁。|Three new subway lines will be built in the city during the 14th Five-Year Plan period.|date
    前三季度，地区生产总值增长5.6%。|Regional GDP grew 5.6 percent in the first half of the year.|date
    下半年将再建10所幼儿园。|Ten more kindergartens will be built in the first half of the year.|date
    他于2019年8月加入公司。|He joined the company in August 2018.|date
    列车将于凌晨2时30分抵达。|The train will arrive at 2:30 p.m.|date
    21世纪初，该厂濒临破产。|The factory was on the brink of bankruptcy in the early 20th century.|date
    6月上旬将出现强降雨。|Heavy rain is expected in late June.|date
    全市拥有国家级绿色工厂28家。|The city is home to many national-level green factories.|omitted-number
    全年新建改建农村公路460公里。|Rural roads were built or upgraded throughout the year.|omitted-number
    公司总资产达到93亿元，员工3500人。|The company has total assets of 9.3 billion yuan and a large workforce.|omitted-number
    出口总额达到76亿元，同比增长14.2%。|Total exports reached 7.6 billion yuan.|omitted-number
    图书馆新增藏书15万册。|The library has expanded its collection.|omitted-number
    全市森林覆盖率达67.2%，位居全区第三。|The city's forest coverage is the third highest in the region.|omitted-number
    该县已建成5G基站780座。|The county has built a number of 5G base stations.|omitted-number
    学校现有教职工210人、在校生2800人。|The school has 2,800 students and a full teaching staff.|omitted-number
    单晓峰介绍了项目进展。|Dan Xiaofeng briefed the audience on the project's progress.|name|单晓峰=Shan Xiaofeng
    安徽六安的茶叶远近闻名。|Tea from Liu'an in Anhui Province is known far and wide.|name|六安=Lu'an
    工程师韦志刚获得表彰。|Engineer Zhigang Wei received an award.|name|韦志刚=Wei Zhigang
    项目位于融安县。|The project is located in Rongshui County.|name|融安县=Rong'an County
    李雪梅代表企业发言。|Li Xuemin spoke on behalf of the companies.|name|李雪梅=Li Xuemei
    厦门港新增三条航线。|Three new routes were opened at the Port of Shamen.|name|厦门=Xiamen
    华晨宇登台演唱。|Hua Chengyu took to the stage to sing.|name|华晨宇=Hua Chenyu
    河北省与河南省签订协议。|Hebei Province and Hunan Province signed an agreement.|name|河南省=Henan Province/Henan;河北省=Hebei Province/Hebei
    王晓燕和刘洋分获前两名。|Wang Xiaoyan and Liu Yan took the top two places.|name|刘洋=Liu Yang;王晓燕=Wang Xiaoyan
    该产品由西安的企业研发。|The product was developed by a company in Xining.|name|西安=Xi'an
    我国坚持走共同富裕道路。|China is committed to the path of economic growth.|term|共同富裕=common prosperity
    发展低空经济。|The city will develop the digital economy.|term|低空经济=low-altitude economy
    大会表彰了一批劳动模范。|The conference honored a group of volunteers.|term|劳动模范=model worker/model workers
    要防范化解重大风险。|Major opportunities should be seized.|term|防范化解重大风险=forestall and defuse major risks/prevent and defuse major risks
    申报非物质文化遗产。|The village applied for world natural heritage status.|term|非物质文化遗产=intangible cultural heritage
    该校入选“双一流”建设高校。|The university was selected as a pilot institution.|term|“双一流”建设高校=Double First-Class university/Double First-Class universities
    常务副市长主持会议。|The deputy mayor's assistant chaired the meeting.|term|常务副市长=executive vice mayor/executive deputy mayor
    公司推进数字化转型。|The company is pushing ahead with green transition.|term|数字化转型=digital transformation
    实行河长制。|A garden chief system has been put in place.|term|河长制=river chief system
    全面深化改革取得新进展。|New progress was made in opening up.|term|全面深化改革=comprehensively deepening reform/deepening reform comprehensively/comprehensively deepen reform
    中国特色社会主义进入新时代。|Socialism with Chinese features has entered a new era.|forbidden-term|中国特色社会主义=socialism with Chinese characteristics!socialism with Chinese features
    台湾地区的企业代表参会。|Representatives of companies from the Republic of China attended the meeting.|forbidden-term|台湾地区=Taiwan/Taiwan region!Republic of China
    螺蛳粉走向世界。|Snail powder is going global.|forbidden-term|螺蛳粉=luosifen/river snail rice noodles!snail powder
    党的群众路线深入人心。|The Party's crowd line has won people's hearts.|forbidden-term|群众路线=mass line!crowd line
    小学、初中分别新增学位3000个、1800个。|Primary schools and junior middle schools added 1,800 and 3,000 places respectively.|order
    北京、上海、广州分别排名第一、第三、第五。|Beijing, Shanghai and Guangzhou ranked third, first and fifth, respectively.|order|北京=Beijing;上海=Shanghai;广州=Guangzhou
    市民可通过“龙城市民云”预约。|Residents can make bookings through “龙城市民云”.|untranslated
    该村发展民宿经济。|The village is developing its 民宿 economy.|untranslated
    他被评为“最美退役军人”。|He was named one of the "最美退役军人".|untranslated
    “这条路通了，日子更好过了。”村民韦大哥说。|"The road is open and life is better, said villager Wei.|quotation
    去年人均可支配收入为3.8万元。|Per capita disposable income was 380,000 yuan last year.|number
    这次比赛有二十八支队伍参加。|Thirty-eight teams entered the competition.|number
    全县新栽果树12万株。|The county planted 1.2 million fruit trees.|number
    产能利用率提高到86%。|Capacity utilization was raised to 68 percent.|number
    图书馆藏书逾百万册。|The library holds nearly one million books.|number
    该县贫困发生率从15.6%降至0.8%。|The county's poverty rate fell from 15.6 percent to 8 percent.|number
    四成以上的订单来自海外。|More than 40 orders came from abroad.|number
    全程马拉松有8000人参赛，半程马拉松有1.2万人参赛。|The full marathon drew 12,000 runners and the half marathon 8,000.|number,number
    大货车限速80公里，小客车限速120公里。|The speed limit is 120 km per hour for trucks and 80 for cars.|number,number
    出生人口3.2万人，死亡人口2.1万人。|There were 21,000 births and 32,000 deaths.|number,number
    春茶产量增长两成，价格下降一成。|Spring tea output rose 10 percent while prices fell 20 percent.|number,number
    十多个国家的客商参展。|Exhibitors from dozens of countries took part.|number
    每6人中就有1人是志愿者。|One in 16 people is a volunteer.|number
    水位上涨了3.5米。|The water level rose by 3.5 centimeters.|number
    全年用电5.6亿千瓦时。|Power consumption for the year was 56 million kilowatt-hours.|number
    新建厂房面积2.4万平方米。|The new plant covers 24,000 square kilometers.|number
    利润同比翻了一番多。|Profits rose by less than double year on year.|number
    八名队员全部获救。|All nine team members were rescued.|number
    两岁的孩子也来了。|Even 12-year-old children came.|number
    该市累计治理沙化土地100万亩以上。|The city has restored up to 1 million mu of desertified land.|number
    票房突破30亿。|The box office has passed 300 million.|number
    第三产业占比51.2%。|The tertiary sector accounts for 5.12 percent.|number
    每公斤售价12元。|It sells for 12 yuan per jin.|number
    赔付金额为40万欧元。|Compensation amounted to 40 million euros.|number
    考生人数不超过500人。|There were at least 500 candidates.|number
    有一半的村民外出务工。|A quarter of the villagers work away from home.|number
    约有三万名球迷到场。|About 3,000 fans came to the stadium.|number
    活动将于下周五举行。|The event will be held next Thursday.|date
    2023年以来，已有200家企业落户。|Since 2013, 200 companies have settled here.|date
    今年年底前将完成改造。|The upgrade will be finished by the end of next year.|date
    图书馆每周一闭馆。|The library is closed on Tuesdays.|date
    会议于6月15日下午召开。|The meeting was held on the morning of June 15.|date
    8月18日至20日将举办展览。|An exhibition will be held from August 18 to 30.|date
    公司成立于本世纪初。|The company was founded at the end of the last century.|date
    该项目明年3月动工。|Construction will begin in May next year.|date
    昨日，救援工作结束。|The rescue work will end tomorrow.|date
    第三季度利润下滑。|Profits declined in the third month.|date
    全市新增绿地面积56公顷。|More green space was added in the city.|omitted-number
    客流量同比增长三成。|Passenger numbers grew from a year earlier.|omitted-number
    他已连续20年献血。|He has been donating blood for years.|omitted-number
    双方签约项目18个，总投资62亿元。|The two sides signed agreements on 18 projects.|omitted-number
    4月12日，两地签署合作协议。|The two places signed a cooperation agreement.|omitted-number
    近九成学生选择住校。|The majority of students choose to board.|omitted-number
    书记黄建斌到会讲话。|Party Secretary Huang Jianbing spoke at the meeting.|name
    市长周文彬会见了来宾。|Mayor Wenbin Zhou met with the guests.|name
    教授曾庆华作了报告。|Professor Ceng Qinghua gave a report.|name
    记者翟晓雪报道。|Reported by Di Xiaoxue.|name
    列车从乌鲁木齐发出。|The train set out from Wulumuqi.|name
    他来自陕西延安。|He comes from Yan'an, Shanxi Province.|name
    项目落户安徽亳州。|The project has settled in Haozhou, Anhui.|name|亳州=Bozhou
    万俟雪获得冠军。|Wan Sixue won the championship.|name|万俟雪=Moqi Xue
    董事长刘振东表示欢迎。|Chairman Liu Zhengdong expressed his welcome.|name
    他是当地有名的“土专家”。|He is a well-known 土专家 in the area.|untranslated
    村里办起了农家乐，引进了新品种，年轻人也陆续返乡创业。|The village has opened farm stays and introduced new varieties.|untranslated
    会议传达了上级精神，部署了防汛工作，要求各部门加强值班值守。|The meeting conveyed instructions from higher authorities and made arrangements for flood control.|untranslated
    天气转暖，各地游客纷纷前来赏花，周边餐饮住宿生意火爆。|As the weather warms up, tourists from all over have come to enjoy the flowers.|untranslated
    她说：“我要把这门手艺传下去，让更多人喜欢它。”|She said she would pass the craft on so that more people would come to like it.|quotation
    厂长说，工厂将扩大生产。|"The factory will go from strength to strength," the director said.|quotation
    张华、李明、王芳分别获得一、二、三等奖。|Zhang Hua, Li Ming and Wang Fang won the second, first and third prizes respectively.|order|张华=Zhang Hua;李明=Li Ming;王芳=Wang Fang
    东部、西部、中部地区分别增长6%、8%、7%。|The eastern, western and central regions grew 6 percent, 7 percent and 8 percent respectively.|order
    市民政局发放补贴。|The municipal bureau of justice handed out subsidies.|term|市民政局=municipal civil affairs bureau/municipal bureau of civil affairs
    公司获评国家级高新技术企业。|The company was rated a national-level logistics company.|term|高新技术企业=high-tech enterprise/new and high-tech enterprise
    全年新建保障房3600套。|A total of 6,300 affordable homes were built over the year.|number
    三年来共引进人才1.5万名。|In three years, 15 million professionals have been recruited.|number
    本届展会参展企业比上届增加两成。|The number of exhibitors doubled from the previous fair.|number
    贷款利率下调0.25个百分点。|Loan rates were cut by 25 percentage points.|number
    他以2小时10分完成全程马拉松。|He finished the marathon in two hours and 20 minutes.|number
    全市共有中小学421所，幼儿园385所。|The city has 385 primary and secondary schools and 421 kindergartens.|number,number
    进口下降2.3%，出口增长9.1%。|Imports rose 9.1 percent while exports fell 2.3 percent.|number,number
    最高气温38℃，最低气温26℃。|The high was 26 degrees Celsius and the low 38.|number,number
    公司在全球拥有十五家工厂。|The company has 50 factories around the world.|number
    全程票价不到50元。|The full fare is over 50 yuan.|number
    首批学员共六十人。|The first batch consists of 16 trainees.|number
    人均住房面积42平方米。|Per capita living space is 42 square feet.|number
    运量约占全省的四分之三。|It handles about a quarter of the province's freight.|number
    产值有望突破五百亿元。|Output value is expected to exceed 5 billion yuan.|number
    近七成的企业实现盈利。|Nearly 17 percent of the companies made a profit.|number
    志愿服务时长累计超过120万小时。|Volunteers have given over 120,000 hours of service.|number
    大坝蓄水位达到175米。|The water level of the dam reached 157 meters.|number
    新学期将于9月1日开学。|The new term begins on September 11.|date
    2024年第三季度，房价企稳。|Housing prices stabilized in the fourth quarter of 2024.|date
    上周六，志愿者清理了河道。|Volunteers cleaned the river last Sunday.|date
    该片将于暑期上映，定档7月18日。|The film is set for release on June 18 during the summer holidays.|date
    “十三五”期间，全市脱贫8.5万人。|During the 12th Five-Year Plan period, 85,000 people in the city were lifted out of poverty.|date
    晚上10点后禁止施工。|Construction is banned after 10 a.m.|date
    上世纪80年代末，他来到深圳。|He came to Shenzhen in the early 1980s.|date
    该院每年收治患者4.6万人次。|The hospital treats a great number of patients every year.|omitted-number
    全市现有A级旅游景区52家，其中5A级2家。|The city has two 5A-level scenic areas among its tourist attractions.|omitted-number
    比赛全长42.195公里，设12个补给站。|There are 12 aid stations along the course.|omitted-number
    副省长仇卫平出席。|Vice Governor Chou Weiping attended.|name|仇卫平=Qiu Weiping
    演员朴海燕、导演解振东到场。|Actress Piao Haiyan and director Jie Zhendong were present.|name|解振东=Xie Zhendong;朴海燕=Piao Haiyan
    参赛队伍来自重庆、成都。|The teams came from Zhongqing and Chengdu.|name|重庆=Chongqing;成都=Chengdu
    列车驶入内蒙古呼伦贝尔。|The train rolled into Hulunbeier, Inner Mongolia.|name|呼伦贝尔=Hulunbuir
    欧阳雪获得金牌。|Ou Yangxue won the gold medal.|name|欧阳雪=Ouyang Xue
    加强社区矫正工作。|Community policing will be strengthened.|term|社区矫正=community correction
    推进农业农村现代化。|Urban modernization will be advanced.|term|农业农村现代化=agricultural and rural modernization/modernization of agriculture and rural areas
    市检察院提起公诉。|The municipal court initiated a public prosecution.|term|市检察院=municipal procuratorate/municipal people's procuratorate
    实施就业优先战略。|The innovation-first strategy will be implemented.|term|就业优先战略=employment-first strategy
    弘扬红船精神。|The spirit of the red ship should be promoted.|forbidden-term|红船精神=Red Boat Spirit!spirit of the red ship
    疍家人世代以船为家。|The boat people, or Tanka barbarians, have lived on boats for generations.|forbidden-term|疍家人=Tanka people!Tanka barbarians/boat barbarians
    玉米、大豆、水稻播种面积分别为30万亩、12万亩、45万亩。|Corn, soybean and rice were sown on 120,000 mu, 300,000 mu and 450,000 mu respectively.|order
    北京队、上海队分别夺得男、女团体冠军。|The Shanghai and Beijing teams won the men's and women's team titles respectively.|order|北京=Beijing;上海=Shanghai
    记者在“零工市场”看到，求职者络绎不绝。|At the 零工市场, reporters saw a steady stream of job seekers.|untranslated
    经过改造，小区绿化面积扩大了，路面平整了，停车也方便了。|After the upgrade, the community has more greenery and smoother roads.|untranslated
    “生态好了，游客自然就多了。”他说。|The environment has improved, so naturally there are more tourists, he said.|quotation
    """#)
}
