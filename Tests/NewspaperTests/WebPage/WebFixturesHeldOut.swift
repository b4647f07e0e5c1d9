import Newspaper

extension WebFixture {
  /// Pages that were looked at only when the rules stood.
  static let heldOut: [WebFixture] = [
    WebFixture(
      testDescription: "lines wrapped by br in GBK", encoding: .gb18030,
      html: """
        <html><head><meta charset="gbk"><title>江边夜跑团 - 龙城青年报电子版</title></head><body><div class="header"><img src=logo.gif>龙城青年报电子版</div>
        <div class="wrap"><div class="sidebar"><ul><li><a>头版</a></li><li><a>要闻</a></li></ul><p>本期导读：青年人的夜生活，从江边的一双跑鞋开始。</p></div>
        <div class="detail"><div class="yinti">青春柳州</div><div class="title">江边夜跑团</div><div class="futi">三年跑掉两吨“赘肉”</div>
        <div class="info"><span>作者：全媒体记者 黎昕 实习生 Tom Lee</span><span>来源：龙城青年报</span></div>
        <div class="text">　　每天晚上八点半，蟠龙山下的江滨步道上就会<br>亮起一串蓝色的头灯。这是一支三百多人的夜跑团，<br>年龄最大的七十一岁，最小的九岁。<br>　　跑团有一条规矩：不比快慢，只比笑声。三年来，<br>团员们总共减重两千多公斤。</div>
        <div class="pages"><a>1</a><a>2</a><a>下一页</a></div></div></div></body></html>
        """,
      expected: [
        "kicker: 青春柳州", "headline: 江边夜跑团", "deck: 三年跑掉两吨“赘肉”", "credit: 全媒体记者 黎昕 实习生 Tom Lee",
        "paragraph: 每天晚上八点半，蟠龙山下的江滨步道上就会亮起一串蓝色的头灯。这是一支三百多人的夜跑团，年龄最大的七十一岁，最小的九岁。",
        "paragraph: 跑团有一条规矩：不比快慢，只比笑声。三年来，团员们总共减重两千多公斤。",
      ]),
    WebFixture(
      testDescription: "share buttons, hidden text, bold subheads",
      html: """
        <!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>老字号酱园“出圈”记__柳州新闻</title></head>
        <body><div class="crumbs"><a>新闻</a> &gt; <a>经济</a></div><div class="articleTitle"><h1>老字号酱园“出圈”记</h1></div>
        <div class="articleMeta">2026年04月21日 10:30　来源：龙城日报　责任编辑：肖楠　字号：大 中 小</div>
        <div class="bdsharebuttonbox">分享到：微信 微博</div>
        <div class="TRS_Editor"><p>　　<strong>核心提示</strong></p><p>　　一百二十年的老酱园，去年网上卖出了九万单。</p>
        <p>　　<strong>缸还是那口缸</strong></p><p>　　后院的三百口陶缸，最老的一口用了六十八年。师傅们每天清晨掀盖翻酱，雨来必盖、晴来必晒。</p>
        <p style="display:none">　　这一段只给搜索引擎看，读者看不见，不该出现在文章里。</p>
        <p>　　<strong>人换了年轻人</strong></p><p>　　92年出生的店长廖小丹把翻酱的过程拍成短视频，最高一条播放量达到640万次。<br/><br/>　　“味道是老的，吆喝可以是新的。”她说。</p>
        <p style="text-align:center"><img src="1.jpg"/></p><p style="text-align:center">图为师傅们在翻酱。　　　通讯员　周舟　摄</p><p>　　（记者 蒙蒙）</p></div>
        <div class="related"><h3>相关新闻</h3><ul><li><a href="#">非遗进校园，孩子们学做扎染</a></li></ul></div>
        <!-- <p>注释里的段落，不该出现。</p> --><noscript>请启用脚本，否则页面无法显示。</noscript></body></html>
        """,
      expected: [
        "headline: 老字号酱园“出圈”记", "subhead: 核心提示", "paragraph: 一百二十年的老酱园，去年网上卖出了九万单。", "subhead: 缸还是那口缸",
        "paragraph: 后院的三百口陶缸，最老的一口用了六十八年。师傅们每天清晨掀盖翻酱，雨来必盖、晴来必晒。", "subhead: 人换了年轻人",
        "paragraph: 92年出生的店长廖小丹把翻酱的过程拍成短视频，最高一条播放量达到640万次。", "paragraph: “味道是老的，吆喝可以是新的。”她说。",
        "caption: 图为师傅们在翻酱。　　　通讯员　周舟　摄", "credit: （记者 蒙蒙）",
      ]),
    WebFixture(
      testDescription: "cards of other articles below the text",
      html: """
        <!doctype html><html><head><meta charset=utf-8><title>龙城日报｜山里的“云医生”</title><script type="application/ld+json">{"headline":"山里的云医生，不是正文。"}</script></head>
        <body><div id="app"><div class="topbar">打开客户端</div><section class="news-detail"><h2 class="news-title">山里的“云医生”</h2>
        <div class="news-author">全媒体记者 雷雨田</div><div class="news-time">04-22 07:31</div>
        <div class="news-body"><p>融水县拱洞乡的村医贾卫国有了一位“云上搭档”。</p><p>他把听诊器贴在病人胸前，七十公里外的专家就能听到心音。半年里，他们一起看了1350位病人，转诊的只有46位。</p><p>“以前心里没底，现在心里有人。”贾卫国说。</p></div></section>
        <section class="recommend-list"><div class="card"><a href="1"><h3>柳州足球青训基地开营，二百名孩子同场竞技</h3><p>昨日，柳州足球青训基地开营，来自全市的孩子们踢了三场友谊赛。</p></a></div>
        <div class="card"><a href="2"><h3>地铁还要等多久？官方回应来了</h3><p>市发改委表示，有关规划正在修编，请以官方发布为准，不信谣、不传谣。</p></a></div></section></div></body></html>
        """,
      expected: [
        "headline: 山里的“云医生”", "credit: 全媒体记者 雷雨田", "paragraph: 融水县拱洞乡的村医贾卫国有了一位“云上搭档”。",
        "paragraph: 他把听诊器贴在病人胸前，七十公里外的专家就能听到心音。半年里，他们一起看了1350位病人，转诊的只有46位。",
        "paragraph: “以前心里没底，现在心里有人。”贾卫国说。",
      ]),
    WebFixture(
      testDescription: "a photograph and its caption in a table",
      html: """
        <html><head><title>风雨桥上的百家宴</title></head><body><table><tr><td><a href=1>上一篇</a></td><td><a href=2>下一篇</a></td></tr></table>
        <table><tr><td><h1>风雨桥上的百家宴</h1></td></tr><tr><td><img src=p.jpg></td></tr>
        <tr><td>4月19日，三江侗族自治县程阳八寨的乡亲们在风雨桥上摆起百家宴，三百多张方桌一字排开，游客与村民同桌共饮。　记者 吴桥 摄</td></tr></table></body></html>
        """,
      expected: [
        "headline: 风雨桥上的百家宴",
        "caption: 4月19日，三江侗族自治县程阳八寨的乡亲们在风雨桥上摆起百家宴，三百多张方桌一字排开，游客与村民同桌共饮。　记者 吴桥 摄",
      ]),
  ]
}
