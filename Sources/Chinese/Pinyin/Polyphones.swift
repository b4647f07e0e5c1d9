/// Words in which a character is read otherwise than it mostly is: our own table, which comes before ICU's.
enum Polyphones {
  /// Words and their readings, syllable by syllable.
  static let words = ReadingTable(
    """
    重庆 chóng qìng|重新 chóng xīn|重复 chóng fù|重建 chóng jiàn|重启 chóng qǐ|重组 chóng zǔ|重叠 chóng dié
    重申 chóng shēn|重温 chóng wēn|重返 chóng fǎn|重逢 chóng féng|重阳 chóng yáng|重塑 chóng sù|重生 chóng shēng
    双重 shuāng chóng|多重 duō chóng|重现 chóng xiàn|重修 chóng xiū|重构 chóng gòu|重演 chóng yǎn|银行 yín háng
    行长 háng zhǎng|行业 háng yè|行情 háng qíng|同行 tóng háng|商行 shāng háng|央行 yāng háng|分行 fēn háng
    支行 zhī háng|总行 zǒng háng|行列 háng liè|排行 pái háng|各行各业 gè háng gè yè|行家 háng jiā|内行 nèi háng
    外行 wài háng|农行 nóng háng|工行 gōng háng|建行 jiàn háng|投行 tóu háng|跨行 kuà háng|长沙 cháng shā
    长江 cháng jiāng|长城 cháng chéng|长春 cháng chūn|长期 cháng qī|成长 chéng zhǎng|增长 zēng zhǎng|市长 shì zhǎng
    县长 xiàn zhǎng|省长 shěng zhǎng|局长 jú zhǎng|校长 xiào zhǎng|部长 bù zhǎng|院长 yuàn zhǎng|会长 huì zhǎng
    处长 chù zhǎng|科长 kē zhǎng|队长 duì zhǎng|班长 bān zhǎng|组长 zǔ zhǎng|厂长 chǎng zhǎng|村长 cūn zhǎng
    镇长 zhèn zhǎng|乡长 xiāng zhǎng|区长 qū zhǎng|州长 zhōu zhǎng|社长 shè zhǎng|站长 zhàn zhǎng|首长 shǒu zhǎng
    家长 jiā zhǎng|所长 suǒ zhǎng|店长 diàn zhǎng|秘书长 mì shū zhǎng|董事长 dǒng shì zhǎng|委员长 wěi yuán zhǎng
    理事长 lǐ shì zhǎng|检察长 jiǎn chá zhǎng|生长 shēng zhǎng|长大 zhǎng dà|助长 zhù zhǎng|擅长 shàn cháng
    特长 tè cháng|专长 zhuān cháng|延长 yán cháng|拉长 lā cháng|议长 yì zhǎng|团长 tuán zhǎng|连长 lián zhǎng
    船长 chuán zhǎng|机长 jī zhǎng|河长 hé zhǎng|林长 lín zhǎng|链长 liàn zhǎng|长者 zhǎng zhě|长辈 zhǎng bèi
    音乐 yīn yuè|乐器 yuè qì|乐团 yuè tuán|乐队 yuè duì|声乐 shēng yuè|器乐 qì yuè|乐曲 yuè qǔ|交响乐 jiāo xiǎng yuè
    民乐 mín yuè|乐章 yuè zhāng|奏乐 zòu yuè|礼乐 lǐ yuè|鼓乐 gǔ yuè|乐清 yuè qīng|率先 shuài xiān|率领 shuài lǐng
    表率 biǎo shuài|草率 cǎo shuài|直率 zhí shuài|坦率 tǎn shuài|率队 shuài duì|率团 shuài tuán|效率 xiào lǜ
    概率 gài lǜ|汇率 huì lǜ|利率 lì lǜ|税率 shuì lǜ|增长率 zēng zhǎng lǜ|比率 bǐ lǜ|频率 pín lǜ|率达 lǜ dá
    参与 cān yù|与会 yù huì|参差 cēn cī|人参 rén shēn|海参 hǎi shēn|党参 dǎng shēn|差异 chā yì|差距 chā jù
    差别 chā bié|误差 wù chā|出差 chū chāi|差事 chāi shì|时差 shí chā|顺差 shùn chā|逆差 nì chā|调查 diào chá
    调研 diào yán|调动 diào dòng|调度 diào dù|调任 diào rèn|抽调 chōu diào|曲调 qǔ diào|格调 gé diào|强调 qiáng diào
    协调 xié tiáo|调整 tiáo zhěng|调解 tiáo jiě|调节 tiáo jié|空调 kōng tiáo|调配 tiáo pèi|单调 dān diào
    论调 lùn diào|基调 jī diào|步调 bù diào|声调 shēng diào|中奖 zhòng jiǎng|中标 zhòng biāo|中毒 zhòng dú
    命中 mìng zhòng|击中 jī zhòng|看中 kàn zhòng|选中 xuǎn zhòng|中暑 zhòng shǔ|中风 zhòng fēng|处理 chǔ lǐ
    处罚 chǔ fá|处于 chǔ yú|处置 chǔ zhì|处分 chǔ fèn|相处 xiāng chǔ|处在 chǔ zài|处境 chǔ jìng|惩处 chéng chǔ
    处方 chǔ fāng|处女 chǔ nǚ|处暑 chǔ shǔ|共处 gòng chǔ|办事处 bàn shì chù|到处 dào chù|好处 hǎo chù|处处 chù chù
    传记 zhuàn jì|自传 zì zhuàn|水浒传 shuǐ hǔ zhuàn|传说 chuán shuō|传统 chuán tǒng|宣传 xuān chuán|便宜 pián yi
    便利 biàn lì|方便 fāng biàn|藏族 zàng zú|西藏 xī zàng|宝藏 bǎo zàng|道藏 dào zàng|青藏 qīng zàng|川藏 chuān zàng
    藏区 zàng qū|援藏 yuán zàng|收藏 shōu cáng|大夫 dài fu|背包 bēi bāo|背负 bēi fù|奔向 bèn xiàng|投奔 tóu bèn
    薄弱 bó ruò|薄荷 bò he|单薄 dān bó|剥削 bō xuē|剥夺 bō duó|称职 chèn zhí|对称 duì chèn|匀称 yún chèn
    相称 xiāng chèn|乘客 chéng kè|城乡 chéng xiāng|供给 gōng jǐ|给予 jǐ yǔ|补给 bǔ jǐ|自给 zì jǐ|给养 jǐ yǎng
    教书 jiāo shū|冠军 guàn jūn|夺冠 duó guàn|皇冠 huáng guān|新冠 xīn guān|桂冠 guì guān|鸡冠 jī guān|还是 hái shi
    归还 guī huán|偿还 cháng huán|还款 huán kuǎn|还给 huán gěi|返还 fǎn huán|会计 kuài jì|财会 cái kuài|会议 huì yì
    说服 shuō fú|游说 yóu shuì|几乎 jī hū|茶几 chá jī|系统 xì tǒng|系鞋带 jì xié dài|关系 guān xi|降落 jiàng luò
    投降 tóu xiáng|降服 xiáng fú|角色 jué sè|主角 zhǔ jué|配角 pèi jué|口角 kǒu jué|名角 míng jué|角逐 jué zhú
    解放 jiě fàng|解数 xiè shù|押解 yā jiè|尽管 jǐn guǎn|尽快 jǐn kuài|尽量 jǐn liàng|尽早 jǐn zǎo
    尽可能 jǐn kě néng|尽力 jìn lì|劲敌 jìng dí|强劲 qiáng jìng|干劲 gàn jìn|干部 gàn bù|骨干 gǔ gàn|干活 gàn huó
    苦干 kǔ gàn|实干 shí gàn|干事 gàn shi|主干 zhǔ gàn|树干 shù gàn|才干 cái gàn|干线 gàn xiàn|能干 néng gàn
    干流 gàn liú|包干 bāo gàn|公干 gōng gàn|巷道 hàng dào|荷花 hé huā|负荷 fù hè|电荷 diàn hè|应和 yìng hè
    附和 fù hè|暖和 nuǎn huo|呼和浩特 hū hé hào tè|划船 huá chuán|计划 jì huà|规划 guī huà|混淆 hùn xiáo
    混蛋 hún dàn|济南 jǐ nán|济宁 jǐ níng|人才济济 rén cái jǐ jǐ|经济 jīng jì|纪录 jì lù|记载 jì zǎi|刊载 kān zǎi
    转载 zhuǎn zǎi|登载 dēng zǎi|千载难逢 qiān zǎi nán féng|一年半载 yì nián bàn zǎi|下载 xià zài|承载 chéng zài
    搭载 dā zài|载人 zài rén|间接 jiàn jiē|间隔 jiàn gé|间断 jiàn duàn|间谍 jiàn dié|相间 xiāng jiàn|时间 shí jiān
    将领 jiàng lǐng|将士 jiàng shì|上将 shàng jiàng|中将 zhōng jiàng|少将 shào jiàng|大将 dà jiàng|名将 míng jiàng
    老将 lǎo jiàng|小将 xiǎo jiàng|健将 jiàn jiàng|干将 gàn jiàng|主将 zhǔ jiàng|将帅 jiàng shuài|麻将 má jiàng
    觉得 jué de|睡觉 shuì jiào|午觉 wǔ jiào|感觉 gǎn jué|校对 jiào duì|校正 jiào zhèng|校准 jiào zhǔn|学校 xué xiào
    勒令 lè lìng|累计 lěi jì|积累 jī lěi|累积 lěi jī|日积月累 rì jī yuè lěi|连累 lián lěi|劳累 láo lèi|丽水 lí shuǐ
    高丽 gāo lí|美丽 měi lì|量化 liàng huà|质量 zhì liàng|数量 shù liàng|测量 cè liáng|衡量 héng liáng
    丈量 zhàng liáng|商量 shāng liang|打量 dǎ liang|估量 gū liáng|考量 kǎo liáng|力量 lì liàng|量力 liàng lì
    露面 lòu miàn|暴露 bào lù|绿林 lù lín|鸭绿江 yā lù jiāng|六安 lù ān|六合 lù hé|论语 lún yǔ|埋怨 mán yuàn
    没收 mò shōu|淹没 yān mò|沉没 chén mò|出没 chū mò|没有 méi yǒu|模样 mú yàng|模具 mú jù|模板 mú bǎn|模式 mó shì
    磨合 mó hé|石磨 shí mò|难民 nàn mín|灾难 zāi nàn|遇难 yù nàn|苦难 kǔ nàn|患难 huàn nàn|避难 bì nàn|难友 nàn yǒu
    罹难 lí nàn|磨难 mó nàn|救灾救难 jiù zāi jiù nàn|困难 kùn nan|宁可 nìng kě|宁愿 nìng yuàn|安宁 ān níng
    南宁 nán níng|番禺 pān yú|澎湃 péng pài|蚌埠 bèng bù|铺路 pū lù|铺设 pū shè|店铺 diàn pù|商铺 shāng pù
    旺铺 wàng pù|床铺 chuáng pù|卧铺 wò pù|朴素 pǔ sù|瀑布 pù bù|一曝十寒 yí pù shí hán|奇数 jī shù|强迫 qiǎng pò
    勉强 miǎn qiǎng|牵强 qiān qiǎng|倔强 jué jiàng|强大 qiáng dà|悄然 qiǎo rán|切实 qiè shí|一切 yí qiè|亲切 qīn qiè
    密切 mì qiè|迫切 pò qiè|切片 qiē piàn|切割 qiē gē|切断 qiē duàn|亲家 qìng jia|曲折 qū zhé|歌曲 gē qǔ|作曲 zuò qǔ
    戏曲 xì qǔ|曲艺 qǔ yì|曲目 qǔ mù|插曲 chā qǔ|序曲 xù qǔ|舞曲 wǔ qǔ|弯曲 wān qū|曲线 qū xiàn|曲阜 qū fù
    曲靖 qū jìng|散文 sǎn wén|散落 sàn luò|分散 fēn sàn|解散 jiě sàn|疏散 shū sàn|散步 sàn bù|扩散 kuò sàn
    散发 sàn fā|集散 jí sàn|松散 sōng sǎn|零散 líng sǎn|丧失 sàng shī|丧事 sāng shì|沮丧 jǔ sàng|色子 shǎi zi
    刹那 chà nà|厦门 xià mén|大厦 dà shà|上声 shǎng shēng|少年 shào nián|青少年 qīng shào nián|少女 shào nǚ
    少儿 shào ér|少先队 shào xiān duì|少林 shào lín|老少 lǎo shào|少数 shǎo shù|舍弃 shě qì|宿舍 sù shè|取舍 qǔ shě
    舍得 shě de|退避三舍 tuì bì sān shè|什么 shén me|什锦 shí jǐn|生肖 shēng xiào|盛饭 chéng fàn|茂盛 mào shèng
    石油 shí yóu|识别 shí bié|标识 biāo zhì|博闻强识 bó wén qiáng zhì|似的 shì de|数据 shù jù|数一数二 shǔ yī shǔ èr
    不可胜数 bù kě shèng shǔ|数九 shǔ jiǔ|数说 shǔ shuō|术语 shù yǔ|白术 bái zhú|宿州 sù zhōu|星宿 xīng xiù
    遂宁 suì níng|塔吉克 tǎ jí kè|提防 dī fang|体己 tī ji|挑战 tiǎo zhàn|挑拨 tiǎo bō|挑选 tiāo xuǎn|挑衅 tiǎo xìn
    挑起 tiāo qǐ|吐鲁番 tǔ lǔ fān|呕吐 ǒu tù|拓片 tà piàn|开拓 kāi tuò|拓展 tuò zhǎn|拓宽 tuò kuān|为了 wèi le
    因为 yīn wèi|为此 wèi cǐ|为什么 wèi shén me|为何 wèi hé|为民 wèi mín|为人民 wèi rén mín|作为 zuò wéi
    成为 chéng wéi|行为 xíng wéi|认为 rèn wéi|尾巴 wěi ba|委蛇 wēi yí|蔚县 yù xiàn|乌鲁木齐 wū lǔ mù qí|可恶 kě wù
    厌恶 yàn wù|恶心 ě xin|吓唬 xià hu|恐吓 kǒng hè|鲜见 xiǎn jiàn|朝鲜 cháo xiǎn|鲜为人知 xiǎn wéi rén zhī
    新鲜 xīn xiān|相机 xiàng jī|相声 xiàng sheng|照相 zhào xiàng|真相 zhēn xiàng|首相 shǒu xiàng|亮相 liàng xiàng
    相貌 xiàng mào|丞相 chéng xiàng|宰相 zǎi xiàng|相册 xiàng cè|外相 wài xiàng|巷子 xiàng zi|削减 xuē jiǎn
    削弱 xuē ruò|高兴 gāo xìng|兴趣 xìng qù|兴致 xìng zhì|兴奋 xīng fèn|振兴 zhèn xīng|复兴 fù xīng|新兴 xīn xīng
    兴建 xīng jiàn|即兴 jí xìng|余兴 yú xìng|助兴 zhù xìng|扫兴 sǎo xìng|绍兴 shào xīng|血液 xuè yè|流血 liú xuè
    咽喉 yān hóu|哽咽 gěng yè|要求 yāo qiú|要挟 yāo xié|殷红 yān hóng|应该 yīng gāi|应当 yīng dāng|应届 yīng jiè
    应有 yīng yǒu|应用 yìng yòng|应急 yìng jí|响应 xiǎng yìng|供应 gōng yìng|反应 fǎn yìng|适应 shì yìng
    应对 yìng duì|应邀 yìng yāo|效应 xiào yìng|应县 yìng xiàn|应城 yìng chéng|佣金 yòng jīn|雇佣 gù yōng
    熨斗 yùn dǒu|晕车 yùn chē|扎实 zhā shi|扎根 zhā gēn|驻扎 zhù zhā|包扎 bāo zā|挣扎 zhēng zhá|结扎 jié zā
    择菜 zhái cài|占领 zhàn lǐng|占卜 zhān bǔ|着急 zháo jí|着火 zháo huǒ|着力 zhuó lì|着眼 zhuó yǎn|着重 zhuó zhòng
    着手 zhuó shǒu|穿着 chuān zhuó|着陆 zhuó lù|着落 zhuó luò|执着 zhí zhuó|沉着 chén zhuó|附着 fù zhuó|衣着 yī zhuó
    着装 zhuó zhuāng|着想 zhuó xiǎng|朝阳 cháo yáng|朝气 zhāo qì|今朝 jīn zhāo|朝夕 zhāo xī|朝代 cháo dài
    王朝 wáng cháo|正月 zhēng yuè|症结 zhēng jié|症状 zhèng zhuàng|只有 zhǐ yǒu|一只 yì zhī|两只 liǎng zhī
    船只 chuán zhī|炮制 páo zhì|钻石 zuàn shí|钻井 zuān jǐng|钻研 zuān yán|电钻 diàn zuàn|转动 zhuàn dòng
    转变 zhuǎn biàn|旋转 xuán zhuǎn|转盘 zhuàn pán|公转 gōng zhuàn|自转 zì zhuàn|种植 zhòng zhí
    种田 zhòng tián|播种 bō zhǒng|耕种 gēng zhòng|接种 jiē zhòng|栽种 zāi zhòng|种子 zhǒng zi|种地 zhòng dì
    种粮 zhòng liáng|种树 zhòng shù|种养 zhòng yǎng|抢种 qiǎng zhòng|种类 zhǒng lèi|的确 dí què|目的 mù dì
    的士 dī shì|标的 biāo dì|有的放矢 yǒu dì fàng shǐ|得到 dé dào|取得 qǔ dé|获得 huò dé|总得 zǒng děi|都市 dū shì
    首都 shǒu dū|成都 chéng dū|古都 gǔ dū|都江堰 dū jiāng yàn|地方 dì fāng|地区 dì qū|慢慢地 màn màn de
    了解 liǎo jiě|了不起 liǎo bu qǐ|为期 wéi qī|明了 míng liǎo|了结 liǎo jié|一目了然 yí mù liǎo rán
    受不了 shòu bù liǎo|发现 fā xiàn|理发 lǐ fà|头发 tóu fa|白发 bái fà|发型 fà xíng|美发 měi fà|毛发 máo fà
    恶劣 è liè|好奇 hào qí|爱好 ài hào|喜好 xǐ hào|好客 hào kè|好学 hào xué|良好 liáng hǎo|号召 hào zhào|呼号 hū háo
    分子 fèn zǐ|知识分子 zhī shi fèn zǐ|身份 shēn fèn|部分 bù fen|成分 chéng fèn|充分 chōng fèn|水分 shuǐ fèn
    过分 guò fèn|盐分 yán fèn|养分 yǎng fèn|本分 běn fèn|缘分 yuán fèn|一分为二 yì fēn wéi èr|缝隙 fèng xì
    裂缝 liè fèng|缝补 féng bǔ|缝制 féng zhì|佛教 fó jiào|仿佛 fǎng fú|否定 fǒu dìng|胸脯 xiōng pú
    更加 gèng jiā|更新 gēng xīn|变更 biàn gēng|更换 gēng huàn|更正 gēng zhèng|更改 gēng gǎi|更替 gēng tì
    自力更生 zì lì gēng shēng|三更 sān gēng|观看 guān kàn|道观 dào guàn|看守 kān shǒu|看护 kān hù|看管 kān guǎn
    看门 kān mén|哪吒 né zhā|龟裂 jūn liè|龟兹 qiū cí|莘县 shēn xiàn|莘庄 xīn zhuāng|莘莘学子 shēn shēn xué zǐ
    陕西 shǎn xī|山西 shān xī|浙江 zhè jiāng|亳州 bó zhōu|东莞 dōng guǎn|泌阳 bì yáng|歙县 shè xiàn|黟县 yī xiàn
    涪陵 fú líng|郴州 chēn zhōu|泸州 lú zhōu|儋州 dān zhōu|盱眙 xū yí|邗江 hán jiāng|邳州 pī zhōu|睢宁 suī níng
    莒县 jǔ xiàn|兖州 yǎn zhōu|无棣 wú dì|茌平 chí píng|单县 shàn xiàn|东阿 dōng ē|临朐 lín qú|乐亭 lào tíng
    蠡县 lǐ xiàn|井陉 jǐng xíng|获鹿 huò lù|涿州 zhuō zhōu|繁峙 fán shì|洪洞 hóng tóng|隰县 xí xiàn|解州 hài zhōu
    长子县 zhǎng zǐ xiàn|长治 cháng zhì|阿坝 ā bà|阿克苏 ā kè sū|阿勒泰 ā lè tài|巴音郭楞 bā yīn guō léng
    西双版纳 xī shuāng bǎn nà|勐海 měng hǎi|勐腊 měng là|六盘水 liù pán shuǐ|大埔 dà bù|黄埔 huáng pǔ|番茄 fān qié
    吉林 jí lín|铅山 yán shān|婺源 wù yuán|弋阳 yì yáng|枞阳 zōng yáng|砀山 dàng shān|宕昌 tàn chāng|珲春 hún chūn
    桦甸 huà diàn|穆棱 mù líng|尉犁 yù lí|尉氏 wèi shì|浚县 xùn xiàn|渑池 miǎn chí|武陟 wǔ zhì|荥阳 xíng yáng
    荥经 yíng jīng|中牟 zhōng mù|柞水 zhà shuǐ|商洛 shāng luò|吴堡 wú bǔ|瓦窑堡 wǎ yáo bǔ|城堡 chéng bǎo
    筠连 jūn lián|犍为 qián wéi|綦江 qí jiāng|北碚 běi bèi|垫江 diàn jiāng|监利 jiàn lì|蕲春 qí chūn|猇亭 xiāo tíng
    秭归 zǐ guī|枝江 zhī jiāng|耒阳 lěi yáng|汨罗 mì luó|湄潭 méi tán|台州 tāi zhōu|天台 tiān tāi|嵊州 shèng zhōu
    鄞州 yín zhōu|诸暨 zhū jì|丽江 lì jiāng|车里 chē lǐ|康巴什 kāng bā shí|百色 bǎi sè|覃塘 tán táng|大厂 dà chǎng
    青海 qīng hǎi|牟平 mù píng|牟定 móu dìng|洞庭 dòng tíng|燕山 yān shān|燕京 yān jīng|燕赵 yān zhào|燕子 yàn zi
    华山 huà shān|华佗 huà tuó|曾经 céng jīng|未曾 wèi céng|不曾 bù céng|曾任 céng rèn|责任 zé rèn|任丘 rén qiū
    任县 rén xiàn|单位 dān wèi|简单 jiǎn dān|单于 chán yú|可汗 kè hán|吐蕃 tǔ bō|大宛 dà yuān|身毒 yuān dú
    般若 bō rě|南无 nā mó|伽蓝 qié lán|查处 chá chǔ|区域 qū yù|仇恨 chóu hèn|盖州 gài zhōu
    """)

  /// Characters whose common reading in the news differs from ICU's.
  static let characters: [String: [String]] = Surnames.table(
    """
    地 dì|着 zhe|了 le|的 de|得 de|长 cháng|都 dōu|还 hái|行 xíng|重 zhòng|为 wéi|与 yǔ|会 huì|大 dà|差 chà|调 tiáo
    处 chù|数 shù|率 lǜ|乐 lè|曾 céng|查 chá|单 dān|区 qū|解 jiě|种 zhǒng|校 xiào|更 gèng|相 xiāng|强 qiáng|应 yīng
    只 zhǐ|朝 cháo|传 chuán|便 biàn|分 fēn|没 méi|说 shuō|少 shǎo|什 shén|盛 shèng|石 shí|系 xì|兴 xīng|要 yào
    中 zhōng|转 zhuǎn|正 zhèng|好 hǎo|发 fā|看 kàn|参 cān|六 liù|车 chē|薄 báo|陕 shǎn|谌 chén|牟 móu|覃 tán|尉 wèi
    盖 gài|仇 chóu|任 rèn|华 huá|难 nán|干 gàn|似 sì|广 guǎng|厂 chǎng|卜 bǔ|合 hé|阿 ā|上 shàng|那 nà|和 hé
    将 jiāng|量 liàng|供 gōng
    """)
}
