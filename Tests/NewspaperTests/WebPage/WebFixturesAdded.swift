import Newspaper

extension WebFixture {
  /// Pages that showed what the first rules did not know.
  static let added: [WebFixture] = [
    WebFixture(
      testDescription: "headings closed by the wrong tag, tags left open, a jump line", encoding: .gb18030,
      html: """
        <html><head><title>江城日报电子版 - 江滩芦苇荡里的“护鸟队”</title><meta charset=gbk></head>
        <body><div id=header><a href=/>江城日报</a> 2025年5月8日 星期四 <a>第03版：生态</a></div>
        <div id=leftnav><ul><li><a href=1>第01版：要闻<li><a href=2>第02版：综合<li><a href=3>第03版：生态</ul>
        <div id=main><h3>记者走基层<h1>江滩芦苇荡里的“护鸟队”</h2><h2>——一群退休工人十年守护候鸟记
        <p class=author>本报记者 陶然 通讯员 江小鱼<p>　　“嘘，别出声。”5月6日清晨，68岁的退休焊工熊爱国压低了声音。望远镜里，一对须浮鸥正在喂食。
        <p>　　十年前，江滩上的芦苇被人连片割去，候鸟从三万多只减少到不足四千只。熊爱国和14名工友自发组成护鸟队，
        每天分两班巡护。<p><b>从“赶人”到“劝人”</b><p>　　起初，有人撒网捕鸟，护鸟队员只会吼。后来他们学会了讲道理、算细账，十年来劝离2300多人次，拆除鸟网410张。
        <p>　　如今，在江滩过冬的候鸟恢复到2.6万只，其中国家一级保护动物7种。<script>document.write("<p>广告：好房子，等你来。</p>")</script>
        <img src=x.jpg><br>熊爱国（右）和队员在巡护。 陶然 摄
        <p>（下转第05版）
        <div class=share>分享到：<a>微信</a><a>微博</a></div><div class=side><h4>热点</h4><p>记者从市气象局获悉，未来三天有小到中雨，请市民注意出行安全，合理安排时间。</div>
        <div id=foot>Copyright 2025 江城日报 鄂ICP备00000000号
        """,
      expected: [
        "kicker: 记者走基层",
        "headline: 江滩芦苇荡里的“护鸟队”",
        "deck: ——一群退休工人十年守护候鸟记",
        "credit: 本报记者 陶然 通讯员 江小鱼",
        "paragraph: “嘘，别出声。”5月6日清晨，68岁的退休焊工熊爱国压低了声音。望远镜里，一对须浮鸥正在喂食。",
        "paragraph: 十年前，江滩上的芦苇被人连片割去，候鸟从三万多只减少到不足四千只。熊爱国和14名工友自发组成护鸟队，每天分两班巡护。",
        "subhead: 从“赶人”到“劝人”",
        "paragraph: 起初，有人撒网捕鸟，护鸟队员只会吼。后来他们学会了讲道理、算细账，十年来劝离2300多人次，拆除鸟网410张。",
        "paragraph: 如今，在江滩过冬的候鸟恢复到2.6万只，其中国家一级保护动物7种。",
        "caption: 熊爱国（右）和队员在巡护。 陶然 摄",
        "mark: （下转第05版）",
      ]),
    WebFixture(
      testDescription: "a container with an unlucky name, teasers without links",
      html: """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>记者调查：外卖柜为何成了“摆设”</title></head><body>
        <div class="page-header"><div class="logo">海州晚报</div></div>
        <div class="container main-content hot-news"><div class="col-md-8"><div class="post"><div class="post-title">外卖柜为何成了“摆设”</div>
        <div class="post-subtitle">小区里的二百个智能柜，一半积了灰</div><div class="post-meta"><span>海州晚报</span><span>2025-05-06</span><span>记者：安然</span></div>
        <div class="post-content">本报讯（记者 安然）智能外卖柜进小区本是好事，可记者走访发现，不少柜子成了“摆设”。<br><br>在新浦街道的金色家园，门口的40格外卖柜只有3格在用。“骑手说存一次要扣他三毛钱，谁愿意？”业主冯女士说。<br><br>物业公司则表示，当初安装时没有收场地费，运营方去年底已经联系不上。<br><br>律师提醒，运营协议应当写明维护责任和退出办法。</div>
        <div class="post-tags">标签：外卖 小区</div></div></div><div class="col-md-4"><div class="widget"><h3>今日推荐</h3><p>连岛景区五一接待游客创新高，日均两万人次，民宿一房难求。</p><p>市图书馆延长开放时间，每晚十点闭馆，周末不打烊。</p></div></div></div>
        <div class="bottom">主办：海州晚报社　电话：0518-00000000</div></body></html>
        """,
      expected: [
        "headline: 外卖柜为何成了“摆设”",
        "deck: 小区里的二百个智能柜，一半积了灰",
        "paragraph: 本报讯（记者 安然）智能外卖柜进小区本是好事，可记者走访发现，不少柜子成了“摆设”。",
        "paragraph: 在新浦街道的金色家园，门口的40格外卖柜只有3格在用。“骑手说存一次要扣他三毛钱，谁愿意？”业主冯女士说。",
        "paragraph: 物业公司则表示，当初安装时没有收场地费，运营方去年底已经联系不上。",
        "paragraph: 律师提醒，运营协议应当写明维护责任和退出办法。",
      ]),
    WebFixture(
      testDescription: "a poem",
      html: """
        <html><head><title>小满三候（组诗）</title></head><body><table><tr><td class="nav"><a>目录</a></td></tr><tr><td>
        <div align=center><font size=5>小满三候（组诗）</font></div><div align=center>□ 林深</div>
        <div>苦菜从田埂上起身<br>把去年的名字又念了一遍<br><br>麦穗低着头<br>不说话，也不走开</div></td></tr></table></body></html>
        """,
      expected: [
        "headline: 小满三候（组诗）",
        "credit: □ 林深",
        "paragraph: 苦菜从田埂上起身",
        "paragraph: 把去年的名字又念了一遍",
        "paragraph: 麦穗低着头",
        "paragraph: 不说话，也不走开",
      ]),
    WebFixture(
      testDescription: "a notice with its signature",
      html: """
        <html><head><meta charset=utf-8><title>停电通知_城市日报</title></head><body><nav>首页</nav><h1>停电通知</h1><div class="content"><p>因线路检修，定于5月10日8时至17时对下列区域停电：中山路、解放路、建设新村。请相互转告，提前做好准备。</p><p>城市供电公司</p><p>2025年5月8日</p></div></body></html>
        """,
      expected: [
        "headline: 停电通知",
        "paragraph: 因线路检修，定于5月10日8时至17时对下列区域停电：中山路、解放路、建设新村。请相互转告，提前做好准备。",
        "paragraph: 城市供电公司",
        "paragraph: 2025年5月8日",
      ]),
    WebFixture(
      testDescription: "questions and answers, author among source and editor",
      html: """
        <html><head><meta charset=utf-8><title>对话｜“非遗不是标本”_江南时报网</title></head><body><div class="w1200"><div class="nav"><a>首页</a></div>
        <div class="l"><h1>对话｜“非遗不是标本”</h1><div class="subtitle">访省级非遗传承人段木樨</div><div class="source">2025-05-09 来源：江南时报　记者 何苇杭　编辑：周一</div>
        <div class="summary">编者按：手艺怎样走进年轻人的生活？本报记者与省级非遗传承人段木樨聊了聊。</div>
        <div class="txt"><p><strong>问：</strong>您为什么把作坊搬进了商场？</p><p><strong>答：</strong>人在哪里，手艺就该在哪里。去年到作坊体验的有1.3万人，七成是年轻人。</p><p><strong>问：</strong>有人说这是把非遗变成了游戏。</p><p><strong>答：</strong>我不怕他们玩，我怕他们不来。</p></div></div>
        <div class="r"><div class="box"><div class="tt">图片新闻</div><a href=1><img>油菜花开，游人如织</a></div></div></div></body></html>
        """,
      expected: [
        "headline: 对话｜“非遗不是标本”",
        "deck: 访省级非遗传承人段木樨",
        "credit: 记者 何苇杭",
        "paragraph: 编者按：手艺怎样走进年轻人的生活？本报记者与省级非遗传承人段木樨聊了聊。",
        "paragraph: 问：您为什么把作坊搬进了商场？",
        "paragraph: 答：人在哪里，手艺就该在哪里。去年到作坊体验的有1.3万人，七成是年轻人。",
        "paragraph: 问：有人说这是把非遗变成了游戏。",
        "paragraph: 答：我不怕他们玩，我怕他们不来。",
      ]),
    WebFixture(
      testDescription: "headings in table cells named by pinyin initials",
      html: """
        <HTML><HEAD><TITLE>沅江日报数字报-山茶油榨出好日子</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD><BODY>
        <TABLE><TR><TD>第03版：乡村</TD><TD><A href="a.htm">上一版</A></TD></TR></TABLE>
        <TABLE><TR><TD class=yt>老榨坊的新账本</TD></TR><TR><TD class=bt>山茶油榨出好日子</TD></TR><TR><TD class=ft>合作社去年分红二百一十万元</TD></TR></TABLE>
        <DIV id=ozoom><P>　　立冬刚过，白羊田镇的老榨坊又响起了撞木声。今年，镇上的三千二百亩油茶林迎来第五个丰收年。</P><P>　　合作社添了两条冷榨线，出油率提高了四个百分点。</P></DIV></BODY></HTML>
        """,
      expected: [
        "kicker: 老榨坊的新账本", "headline: 山茶油榨出好日子", "deck: 合作社去年分红二百一十万元",
        "paragraph: 立冬刚过，白羊田镇的老榨坊又响起了撞木声。今年，镇上的三千二百亩油茶林迎来第五个丰收年。",
        "paragraph: 合作社添了两条冷榨线，出油率提高了四个百分点。",
      ]),
    WebFixture(
      testDescription: "headings in spans of one line, the paper after the author",
      html: """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>雪豹回到村后的山上—高原生活报</title></head><body><div class="art-h"><span class="introTitle">三江源见闻之四</span><span class="mainTitle">雪豹回到村后的山上</span><span class="subTitle">红外相机去年拍到四十一次</span></div>
        <div class="art-info">记者 才仁 高原晚报 2026-03-04</div><div class="art-c"><div>　　在玉树州的昂赛乡，牧民多杰每个月要骑马上山，取回十二台红外相机的存储卡。</div><div>　　去年，相机一共拍到雪豹四十一次，其中三次是母豹带着幼崽。</div></div></body></html>
        """,
      expected: [
        "kicker: 三江源见闻之四", "headline: 雪豹回到村后的山上", "deck: 红外相机去年拍到四十一次", "credit: 记者 才仁",
        "paragraph: 在玉树州的昂赛乡，牧民多杰每个月要骑马上山，取回十二台红外相机的存储卡。", "paragraph: 去年，相机一共拍到雪豹四十一次，其中三次是母豹带着幼崽。",
      ]),
  ]
}
