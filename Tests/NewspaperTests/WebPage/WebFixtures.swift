import Newspaper

extension WebFixture {
  /// Pages that the rules were made on; all invented for this test, in the manner of the content systems named.
  static let tuned: [WebFixture] = [
    WebFixture(
      testDescription: "headings of four levels around ozoom",
      html: """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>柳江桥头添了“工间驿站”-龙城日报数字报</title>
        <script>var content = "<p>不应出现的文字，脚本里的。</p>";</script><style>.a{color:red}</style></head>
        <body><div class="top"><h1 class="logo">龙城日报</h1><ul class="nav"><li><a href="#">首页</a></li><li><a href="#">往期</a></li></ul></div>
        <div class="main"><div class="left paper"><div class="news"><ul class="news-list"><li><a href="1.html">市委召开专题会议，研究防汛工作</a></li>
        <li><a href="2.html">柳江桥头添了“工间驿站”</a></li></ul></div></div>
        <div class="right"><div class="article"><h3>为户外劳动者造一处歇脚地</h3><h1>柳江桥头添了<br>“工间驿站”</h1><h2>全市建成六十六处，今年再添三十处</h2>
        <h4>本报记者 韦青禾</h4><p class="sec">《龙城日报》（2026年04月23日 第 02 版）</p>
        <div id="ozoom"><p>　　本报柳州4月22日电（记者 韦青禾）喝口水、充个电、歇歇脚。4月22日，柳江桥头的“工间驿站”开门迎客。</p>
        <p>　　驿站里有微波炉、饮水机和急救箱，环卫工人、快递员凭工作证免费使用。</p>
        <p>　　据市总工会介绍，这样的驿站全市已有六十六处。</p></div>
        <div class="art_btn"><a href="a">上一篇</a>　<a href="b">下一篇</a></div><p>责任编辑：唐小雨</p></div></div></div>
        <div class="footer"><p>龙城日报社版权所有，未经书面授权禁止转载、摘编，违者必究。</p></div></body></html>
        """,
      expected: [
        "kicker: 为户外劳动者造一处歇脚地", "headline: 柳江桥头添了“工间驿站”", "deck: 全市建成六十六处，今年再添三十处",
        "paragraph: 本报柳州4月22日电（记者 韦青禾）喝口水、充个电、歇歇脚。4月22日，柳江桥头的“工间驿站”开门迎客。",
        "paragraph: 驿站里有微波炉、饮水机和急救箱，环卫工人、快递员凭工作证免费使用。", "paragraph: 据市总工会介绍，这样的驿站全市已有六十六处。",
      ]),
    WebFixture(
      testDescription: "tables of 2005 in GBK", encoding: .gb18030,
      html: """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>龙城晚报-旧书摊前的修表匠</title></head>
        <body bgcolor=#ffffff><table width=1000 border=0><tr><td width=260 valign=top><table><tr><td><strong>第A07版：副刊</strong></td></tr>
        <tr><td><a href=node_8.htm>上一版</a> <a href=node_9.htm>下一版</a></td></tr><tr><td><a href=content_1.htm>旧书摊前的修表匠</a></td></tr>
        <tr><td><a href=content_2.htm>春笋三吃，一家人的味道</a></td></tr></table></td>
        <td valign=top><table><tr><td align=center>2026年4月23日 星期四</td></tr><tr><td><a href=#>放大</a> <a href=#>缩小</a> <a href=#>默认</a></td></tr>
        <tr><td class=font02 align=center>街巷人物</td></tr><tr><td class=font01 align=center>旧书摊前的修表匠</td></tr>
        <tr><td class=font02 align=center>三十年修好两万块表</td></tr><tr><td align=center>□本报记者 兰溪</td></tr>
        <tr><td><div id=ozoom><founder-content><!--enpcontent-->&nbsp;&nbsp;&nbsp;&nbsp;谷埠街的旧书摊前，有一张一米宽的工作台。<br>&nbsp;&nbsp;&nbsp;&nbsp;65岁的修表匠罗正清在这里坐了三十年，修好了两万多块表。<br>
        　　“表停了，人的日子不能停。”他说。<!--/enpcontent--></founder-content></div></td></tr></table></td></tr></table>
        <table><tr><td align=center>桂ICP备00000000号 龙城晚报社</td></tr></table></body></html>
        """,
      expected: [
        "kicker: 街巷人物", "headline: 旧书摊前的修表匠", "deck: 三十年修好两万块表", "credit: □本报记者 兰溪",
        "paragraph: 谷埠街的旧书摊前，有一张一米宽的工作台。", "paragraph: 65岁的修表匠罗正清在这里坐了三十年，修好了两万多块表。",
        "paragraph: “表停了，人的日子不能停。”他说。",
      ]),
    WebFixture(
      testDescription: "nothing but div and span",
      html: """
        <html><head><title>首条氢能公交线路下周开通_龙城在线</title></head><body>
        <div><div><span><a href="/">首页</a></span><span><a href="/n">新闻</a></span><span><a href="/p">图片</a></span></div></div>
        <div><div><div><span>当前位置：<a href="/">首页</a> &gt; <a href="/n">新闻</a></span></div>
        <div><span style="font-size:26px"><b>首条氢能公交线路下周开通</b></span></div>
        <div><span>2026-04-24 08:15:02</span> <span>来源：龙城日报</span> <span>作者：石敏之</span> <span>浏览：1024 次</span></div>
        <div><div>龙城融媒讯　下周一起，市民在柳东新区可以坐上氢能公交车了。首条线路全长18.6公里，设站23座，票价2元。</div>
        <div>车辆每次加氢只要12分钟，可以行驶420公里，尾气只有水。首批投放20辆，高峰时8分钟一班。</div>
        <div>市交通运输局说，年内还将开通3条氢能线路，加氢站由2座增加到5座。</div></div>
        <div>（责任编辑：莫言语）</div></div>
        <div><div>热点新闻</div><div><a href="x1">全市高考报名人数创新高，考点增加到四十个</a></div><div><a href="x2">柳州机场新增三条航线，暑期可直飞乌鲁木齐</a></div></div></div>
        <div>地址：柳州市河东路0号　邮编：545000</div></body></html>
        """,
      expected: [
        "headline: 首条氢能公交线路下周开通", "credit: 石敏之",
        "paragraph: 龙城融媒讯　下周一起，市民在柳东新区可以坐上氢能公交车了。首条线路全长18.6公里，设站23座，票价2元。",
        "paragraph: 车辆每次加氢只要12分钟，可以行驶420公里，尾气只有水。首批投放20辆，高峰时8分钟一班。",
        "paragraph: 市交通运输局说，年内还将开通3条氢能线路，加氢站由2座增加到5座。",
      ]),
    WebFixture(
      testDescription: "elements of HTML 5",
      html: """
        <!doctype html><html lang="zh-CN"><head><meta charset="UTF-8"><title>一条鱼的“身份证”</title></head><body>
        <header><a href="/">柳江新闻网</a><nav><a>要闻</a><a>民生</a></nav></header>
        <main><article><header><p class="kicker">水产品追溯试点见闻</p><h1>一条鱼的“身份证”</h1><p class="byline">记者 侯晓 通讯员 农田</p><time>2026年4月20日</time></header>
        <p>{记者 侯晓}在鱼峰区的东环市场，每条草鱼的鳃边都挂着一枚小小的二维码，扫一扫就知道它来自哪口塘。</p>
        <figure><img src="a.jpg" alt="草鱼"><figcaption>市民扫码查看草鱼来源。侯晓 摄</figcaption></figure>
        <h2>塘里：一天记三次账</h2><p>养殖户梁伯每天早中晚各记一次水温和饲料，拍照上传，漏记一次系统就会提醒。</p>
        <h2>摊上：假码一扫就露馅</h2><p>市场管理方说，二维码一鱼一码，出售后自动失效，仿冒的码扫不出结果。</p>
        </article><aside><h3>相关阅读</h3><p>上个月，我市查处了三起水产品添加违禁药物的案件，有关情况已向社会公布。</p></aside></main>
        <footer>柳江新闻网　版权所有</footer></body></html>
        """.replacing("{记者 侯晓}", with: ""),
      expected: [
        "kicker: 水产品追溯试点见闻", "headline: 一条鱼的“身份证”", "credit: 记者 侯晓 通讯员 农田",
        "paragraph: 在鱼峰区的东环市场，每条草鱼的鳃边都挂着一枚小小的二维码，扫一扫就知道它来自哪口塘。", "caption: 市民扫码查看草鱼来源。侯晓 摄",
        "subhead: 塘里：一天记三次账", "paragraph: 养殖户梁伯每天早中晚各记一次水温和饲料，拍照上传，漏记一次系统就会提醒。",
        "subhead: 摊上：假码一扫就露馅", "paragraph: 市场管理方说，二维码一鱼一码，出售后自动失效，仿冒的码扫不出结果。",
      ]),
    WebFixture(
      testDescription: "tags that nobody closed",
      html: """
        <TITLE>龙城日报 乡村图书室夜里不打烊</TITLE><BODY><CENTER><FONT SIZE=5><B>乡村图书室夜里不打烊</B></FONT><BR><FONT SIZE=3><B>太阳村镇三个村试行“钥匙借阅”</B></FONT></CENTER><HR>
        <P>　　本报讯（见习记者　古月）晚上九点，百乐村的图书室还亮着灯。读者自己开门、自己登记，走时关灯锁门。
        <P>　　钥匙挂在村口小卖部的墙上，谁都可以取。<B>半年来借出图书4300册，一本没丢。</B>
        <P>　　镇文化站站长说，下半年全镇12个村都会这样办。<P>　　<I>（编辑：闻捷）</I><HR><A HREF=a.htm>返回</A> <A HREF=b.htm>打印</A>
        """,
      expected: [
        "headline: 乡村图书室夜里不打烊", "deck: 太阳村镇三个村试行“钥匙借阅”",
        "paragraph: 本报讯（见习记者　古月）晚上九点，百乐村的图书室还亮着灯。读者自己开门、自己登记，走时关灯锁门。",
        "paragraph: 钥匙挂在村口小卖部的墙上，谁都可以取。半年来借出图书4300册，一本没丢。", "paragraph: 镇文化站站长说，下半年全镇12个村都会这样办。",
      ]),
    WebFixture(
      testDescription: "a page with three articles",
      html: """
        <html><head><meta charset="utf-8"><title>龙城晚报 A04版 民生</title></head><body><div id="header">龙城晚报 2026年4月24日</div><div id="content">
        <h2>菜市场装上“体检仪”</h2><p>本报讯（记者 何苗）4月23日起，全市18个菜市场免费为市民检测农药残留，十分钟出结果。</p><p>检测不合格的摊位当天停业，蔬菜全部下架。</p>
        <h2>老旧小区加装电梯再提速</h2><h3>今年计划完工二百部</h3><p>本报讯（记者 丁一）一季度，我市老旧小区加装电梯开工76部，完工41部，比去年同期多一倍。</p>
        <h2>公园里有了“共享雨伞”</h2><p>本报讯（记者 何苗）柳侯公园昨日投放共享雨伞500把，前两小时免费。</p></div>
        <div class="copyright">龙城晚报社 主办</div></body></html>
        """,
      expected: [
        "headline: 菜市场装上“体检仪”", "paragraph: 本报讯（记者 何苗）4月23日起，全市18个菜市场免费为市民检测农药残留，十分钟出结果。",
        "paragraph: 检测不合格的摊位当天停业，蔬菜全部下架。", "|", "headline: 老旧小区加装电梯再提速", "deck: 今年计划完工二百部",
        "paragraph: 本报讯（记者 丁一）一季度，我市老旧小区加装电梯开工76部，完工41部，比去年同期多一倍。", "|", "headline: 公园里有了“共享雨伞”",
        "paragraph: 本报讯（记者 何苗）柳侯公园昨日投放共享雨伞500把，前两小时免费。",
      ]),
  ]
}
