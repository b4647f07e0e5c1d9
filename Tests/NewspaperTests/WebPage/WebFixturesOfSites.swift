import Newspaper

extension WebFixture {
  /// Pages in the manner of the sites and content systems named; all invented for this test.
  static let sites: [WebFixture] = [
    WebFixture(
      testDescription: "an e-paper of 2008 with image map and zoom", encoding: .gb18030,
      html: """
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
        <HTML><HEAD><TITLE>桑园晚报-2026年05月12日-第06版：城事-修桥人老陶把家搬到了桥头</TITLE>
        <META http-equiv="Content-Type" content="text/html; charset=gb2312">
        <META content="桑园晚报,数字报" name="keywords"><LINK href="../../../css/page.css" type=text/css rel=stylesheet>
        <SCRIPT language=JavaScript src="../../../js/zoom.js"></SCRIPT></HEAD>
        <BODY leftMargin=0 topMargin=0 onload="document.getElementById('pic').style.display=''">
        <TABLE cellSpacing=0 cellPadding=0 width=1000 align=center border=0><TBODY><TR>
        <TD vAlign=top width=340><TABLE><TR><TD class=default align=left>2026年05月12日　星期二</TD><TD><a href="../../2026-05/11/node_6.htm">上一期</a>　<a href="#">下一期</a></TD></TR></TABLE>
        <TABLE><TR><TD align=center><IMG height=460 src="../../res/06.jpg" width=330 useMap=#PagePicMap border=0><MAP name=PagePicMap>
        <AREA shape=Polygon coords=3,7,3,122,200,122 href="content_101.htm" title="修桥人老陶把家搬到了桥头"><AREA shape=Polygon coords=3,130,200,300 href="content_102.htm" title="早市里的“称心秤”"></MAP></TD></TR></TABLE>
        <TABLE id=bmdhTable><TR><TD><STRONG>第06版：城事</STRONG></TD></TR></TABLE>
        <DIV id=mulu style="BACKGROUND-COLOR: #fff"><TABLE><TR><TD class=default><a href=content_101.htm><div style="display:inline" id=mp101>修桥人老陶把家搬到了桥头</div></a></TD></TR><TR><TD class=default><a href=content_102.htm>早市里的“称心秤”</a></TD></TR></TABLE></DIV></TD>
        <TD vAlign=top width=600><TABLE width=100%><TR><TD align=right><a href=content_100.htm>3<IMG src=d1.gif>上一篇</a>　<a href=content_102.htm>下一篇<IMG src=d2.gif>4</a>　<a href="javascript:doZoom(16)">放大<IMG></a> <a href="javascript:doZoom(12)">缩小</a> <a href="javascript:doZoom(14)">默认</a></TD></TR></TABLE>
        <TABLE id=newspaper_title width=100% align=center><TBODY>
        <TR vAlign=top><TD class=font02 style="PADDING-TOP:10px" align=middle>守护老石桥的第三代传人</TD></TR>
        <TR vAlign=top><TD class=font01 style="FONT-WEIGHT:bold" align=middle>修桥人老陶把家搬到了桥头</TD></TR>
        <TR vAlign=top><TD class=font02 align=middle>“桥半夜响一声，我都听得见”</TD></TR>
        <TR vAlign=top><TD class=font02 align=middle>本报记者 柏青河 通讯员 简一苇</TD></TR></TBODY></TABLE>
        <TABLE width=100%><TR><TD align=center><TABLE border=0><TR><TD align=center><IMG src="../../res/1.jpg"></TD></TR><TR><TD class=pictext>陶桂生在检查桥拱。 柏青河 摄</TD></TR></TABLE></TD></TR></TABLE>
        <DIV id=ozoom style="ZOOM: 100%"><founder-content><P>　　天刚亮，陶桂生就趴在石桥的栏杆上听水。桥下有三个桥洞，哪一个堵了柴草，水声就不一样。</P>
        <P>　　这座桥建于清道光年间，长六十八米，由陶家三代人守着。去年桥头的老屋漏雨，镇里劝他搬进小区，他却把床挪到了离桥更近的岗亭里。</P>
        <P>　　<STRONG>一把锤子</STRONG></P>
        <P>　　祖父传下来的小铁锤只有半斤重。陶桂生每天敲一遍桥面的青石，声音发闷的就记在本子上，三十年记满了四十二本。</P>
        <P>　　“石头也会老，”他说，“你天天同它说话，它就老得慢些。”</P></founder-content></DIV></TD></TR></TBODY></TABLE>
        <TABLE width=1000 align=center><TR><TD align=middle>桑园晚报社 版权所有 未经书面授权不得复制或建立镜像　技术支持：某某技术有限公司</TD></TR></TABLE></BODY></HTML>
        """,
      expected: [
        "kicker: 守护老石桥的第三代传人",
        "headline: 修桥人老陶把家搬到了桥头",
        "deck: “桥半夜响一声，我都听得见”",
        "credit: 本报记者 柏青河 通讯员 简一苇",
        "caption: 陶桂生在检查桥拱。 柏青河 摄",
        "paragraph: 天刚亮，陶桂生就趴在石桥的栏杆上听水。桥下有三个桥洞，哪一个堵了柴草，水声就不一样。",
        "paragraph: 这座桥建于清道光年间，长六十八米，由陶家三代人守着。去年桥头的老屋漏雨，镇里劝他搬进小区，他却把床挪到了离桥更近的岗亭里。",
        "subhead: 一把锤子",
        "paragraph: 祖父传下来的小铁锤只有半斤重。陶桂生每天敲一遍桥面的青石，声音发闷的就记在本子上，三十年记满了四十二本。",
        "paragraph: “石头也会老，”他说，“你天天同它说话，它就老得慢些。”",
      ]),
    WebFixture(
      testDescription: "a WeChat article that a script shows",
      html: """
        <!DOCTYPE html><html class=""><head><meta charset="utf-8"><meta property="og:title" content="凌晨四点的鱼市，藏着一座城的体温"><title></title>
        <style>.rich_media_content{overflow:hidden}</style><script nonce="1">var msg_title = '凌晨四点的鱼市，藏着一座城的体温'.html(false);</script></head>
        <body id="activity-detail" class="zh_CN mm_appmsg not_in_mm"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
        <h1 class="rich_media_title " id="activity-name">
        凌晨四点的鱼市，藏着一座城的体温
        </h1>
        <div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text">顾小鲈</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">海角早知道</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2026-05-06 07:10</em><em class="rich_media_meta">浙江</em></span></div>
        <div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; ">
        <section data-tool="editor" style="font-size:16px"><p style="text-align:center"><img data-src="https://img.example.com/head.gif"></p><p style="text-align:center"><span style="font-size:12px;color:#888">点击上方蓝字关注我们</span></p>
        <section style="margin:0 8px"><p><span style="letter-spacing:1px">凌晨四点，渔港路的灯比天先亮。</span></p><p><br></p><p><span>六十一岁的鲍阿姐支起两口泡沫箱，箱里是刚靠岸的带鱼，银亮得能照见人影。</span><span>她在这里卖了三十四年鱼，不用秤，一条鱼拎在手里，差不出半两。</span></p><p><br></p>
        <section style="border-left:4px solid #07c160"><p><strong><span style="font-size:18px">鱼会说话</span></strong></p></section>
        <p><span>“看眼睛，听鳃声，再用手指按一下。”鲍阿姐说，新鲜的鱼按下去会弹回来，像是在同你打招呼。</span></p><p style="text-align:center"><img data-src="https://img.example.com/2.jpg"></p><p style="text-align:center"><span style="font-size:12px;color:#888888">图为鲍阿姐在鱼市分拣带鱼。顾小鲈 摄</span></p>
        <p><span>去年，鱼市搬进了有顶棚的新场子，摊位由一百二十个增加到二百一十个，每天成交海鲜四十吨。</span></p></section>
        <section><p><span style="color:#999">来源：海角融媒</span></p><p><span style="color:#999">记者：顾小鲈</span></p><p><span style="color:#999">编辑：章鱼　责编：海星　监制：老船长</span></p></section>
        <section><p><strong>往期推荐</strong></p><p><a href="https://mp.example.com/1">台风过后，他们在海边捡回一座小学</a></p><p><a href="https://mp.example.com/2">这碗面，外卖员可以免费续三次</a></p></section><p><span>点个“在看”，把鱼市的清晨分享给朋友</span></p></section></div>
        <div class="rich_media_tool"><span>阅读原文</span> <span>阅读 10万+</span><span>赞 328</span></div></div></div></div></div></div></body></html>
        """,
      expected: [
        "headline: 凌晨四点的鱼市，藏着一座城的体温",
        "paragraph: 凌晨四点，渔港路的灯比天先亮。",
        "paragraph: 六十一岁的鲍阿姐支起两口泡沫箱，箱里是刚靠岸的带鱼，银亮得能照见人影。她在这里卖了三十四年鱼，不用秤，一条鱼拎在手里，差不出半两。",
        "subhead: 鱼会说话",
        "paragraph: “看眼睛，听鳃声，再用手指按一下。”鲍阿姐说，新鲜的鱼按下去会弹回来，像是在同你打招呼。",
        "caption: 图为鲍阿姐在鱼市分拣带鱼。顾小鲈 摄",
        "paragraph: 去年，鱼市搬进了有顶棚的新场子，摊位由一百二十个增加到二百一十个，每天成交海鲜四十吨。",
        "credit: 顾小鲈",
      ]),
    WebFixture(
      testDescription: "WordPress with shares, related posts, comments",
      html: """
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>乡村邮路最后一班马帮 &#8211; 高原周报</title><link rel="stylesheet" href="/wp-content/themes/x/style.css"></head>
        <body class="post-template-default single single-post postid-88 single-format-standard wp-embed-responsive"><a class="skip-link screen-reader-text" href="#content">跳至内容</a>
        <header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">高原周报</a></p><p class="site-description">记录高原上的人和事，每周四出版。</p></div><nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li><a href="/">首页</a></li><li><a href="/a">人物</a></li></ul></nav></header>
        <div id="content" class="site-content"><main id="primary" class="site-main"><article id="post-88" class="post-88 post type-post status-publish format-standard has-post-thumbnail hentry category-renwu tag-youlu">
        <header class="entry-header"><span class="cat-links"><a href="/c/renwu">人物</a></span><h1 class="entry-title">乡村邮路最后一班马帮</h1><div class="entry-meta"><span class="posted-on">发布于 <a href="#"><time class="entry-date published" datetime="2026-04-30">2026年4月30日</time></a></span><span class="byline"> 由 <span class="author vcard"><a class="url fn n" href="/author/zx">扎西央宗</a></span></span></div></header>
        <figure class="wp-block-image size-large"><img src="/wp-content/uploads/m.jpg" alt=""/><figcaption class="wp-element-caption">和顺才牵着马走在邮路上。（扎西央宗 摄）</figcaption></figure>
        <div class="entry-content"><p>本报讯（记者 扎西央宗）四月最后一个星期，五匹马驮着三百多封信和四十个包裹，走完了独龙江上游最后一段马帮邮路。</p>
        <p>五十三岁的邮递员和顺才在这条路上走了二十九年，往返一趟九十六公里，要走四天。五月起，邮件将由无人机和新修的公路接力运送，时间缩短到六个小时。</p>
        <h2 class="wp-block-heading">马认得每一户人家</h2>
        <p>“到了该停的地方，不用拉缰绳，马自己就站住了。”和顺才说，领头的那匹黑骡子今年十九岁，比村里许多孩子都大。</p>
        <blockquote class="wp-block-quote"><p>信可以飞，人情还是要走路送。</p></blockquote>
        <p>退役以后，五匹马将留在村里的小博物馆，由邮政所供养。</p>
        <div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">共享此文章：</h3><div class="sd-content"><ul><li><a href="#">分享到微博（在新窗口中打开）</a></li></ul></div></div></div>
        <div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>相关</em></h3><div class="jp-relatedposts-items"><p class="jp-relatedposts-post"><a href="/1">雪线上的小学</a></p><p>海拔四千三百米的小学今年迎来了六名新生，老师说，这里离天最近，也离爱最近。</p></div></div></div>
        <footer class="entry-footer"><span class="tags-links">标签：<a href="/t">邮路</a></span></footer></article>
        <nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/p">上一篇：青稞地里的新农机</a></div></div></nav>
        <div id="comments" class="comments-area"><h2 class="comments-title">《乡村邮路最后一班马帮》上有2条评论</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><div class="comment-content"><p>小时候我收到过马帮送来的信，信封上有雨水的印子，看得我眼眶发热，谢谢记者记录下来。</p></div></article></li></ol>
        <div id="respond" class="comment-respond"><h3 id="reply-title">发表回复</h3><form><p>您的邮箱地址不会被公开。必填项已用 * 标注</p></form></div></div></main>
        <aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">近期文章</h2><ul><li><a href="/1">雪线上的小学</a></li></ul></section></aside></div>
        <footer id="colophon" class="site-footer"><div class="site-info">自豪地采用 WordPress</div></footer></body></html>
        """,
      expected: [
        "headline: 乡村邮路最后一班马帮",
        "caption: 和顺才牵着马走在邮路上。（扎西央宗 摄）",
        "paragraph: 本报讯（记者 扎西央宗）四月最后一个星期，五匹马驮着三百多封信和四十个包裹，走完了独龙江上游最后一段马帮邮路。",
        "paragraph: 五十三岁的邮递员和顺才在这条路上走了二十九年，往返一趟九十六公里，要走四天。五月起，邮件将由无人机和新修的公路接力运送，时间缩短到六个小时。",
        "subhead: 马认得每一户人家",
        "paragraph: “到了该停的地方，不用拉缰绳，马自己就站住了。”和顺才说，领头的那匹黑骡子今年十九岁，比村里许多孩子都大。",
        "paragraph: 信可以飞，人情还是要走路送。",
        "paragraph: 退役以后，五匹马将留在村里的小博物馆，由邮政所供养。",
      ]),
    WebFixture(
      testDescription: "Hugo with contents, list and figure",
      html: """
        <!DOCTYPE html>
        <html lang="zh" dir="auto"><head><meta charset="utf-8"><title>老城排水图里的三百年 | 江畔观察</title></head><body class="" id="top"><script>if(localStorage.getItem("pref-theme")==="dark"){document.body.classList.add('dark');}</script>
        <header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h">江畔观察</a></div><ul id="menu"><li><a href="/archives"><span>归档</span></a></li></ul></nav></header>
        <main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">主页</a>&nbsp;»&nbsp;<a href="/posts/">文章</a></div><h1 class="post-title entry-hint-parent">老城排水图里的三百年</h1><div class="post-description">一张康熙年间的沟渠图，救了一条今天的街</div><div class="post-meta"><span title='2026-06-09 00:00:00 +0000 UTC'>六月 9, 2026</span>&nbsp;·&nbsp;4 分钟&nbsp;·&nbsp;本报记者 闻汝贤</div></header>
        <div class="toc"><details><summary accesskey="c"><span class="details">目录</span></summary><div class="inner"><ul><li><a href="#t1">图在夹墙里</a></li><li><a href="#t2">水走老路</a></li></ul></div></details></div>
        <div class="post-content"><p>六月以来，老城下了三场大雨，最低洼的香樟巷一滴水也没有积。秘密在于一张图。</p><h2 id="t1">图在夹墙里<a hidden class="anchor" aria-hidden="true" href="#t1">#</a></h2><p>去年修缮文昌阁，工匠在夹墙里发现一卷绢图，上面用朱砂标着四十七条暗沟的走向和深浅，落款是康熙四十一年。</p><p>市政工程师路知秋带着队伍按图去挖，挖出了三十九条，其中二十六条还能走水。</p><figure class="align-center"><img loading="lazy" src="map.jpg"/><figcaption><p>沟渠图局部。（文昌阁管理处供图）</p></figcaption></figure><h2 id="t2">水走老路<a hidden class="anchor" aria-hidden="true" href="#t2">#</a></h2><p>清淤之后，暗沟与新管道并联，排水能力提高了一倍多，花的钱只有重新开挖的六分之一。</p><ul><li>清出淤泥一千一百立方米；</li><li>修补沟壁二点四公里；</li><li>新设检查井五十三座。</li></ul><p>“古人没有水泵，只能顺着水的性子来。”路知秋说。</p></div>
        <footer class="post-footer"><ul class="post-tags"><li><a href="/tags/a/">古城</a></li></ul><nav class="paginav"><a class="prev" href="/p1"><span class="title">« 上一页</span><br><span>桥下的理发店</span></a></nav><div class="share-buttons"><a href="#">share</a></div></footer></article></main><footer class="footer"><span>&copy; 2026 <a href="/">江畔观察</a></span> <span>Powered by <a href="https://gohugo.io/">Hugo</a></span></footer></body></html>
        """,
      expected: [
        "headline: 老城排水图里的三百年",
        "deck: 一张康熙年间的沟渠图，救了一条今天的街",
        "credit: 本报记者 闻汝贤",
        "paragraph: 六月以来，老城下了三场大雨，最低洼的香樟巷一滴水也没有积。秘密在于一张图。",
        "subhead: 图在夹墙里",
        "paragraph: 去年修缮文昌阁，工匠在夹墙里发现一卷绢图，上面用朱砂标着四十七条暗沟的走向和深浅，落款是康熙四十一年。",
        "paragraph: 市政工程师路知秋带着队伍按图去挖，挖出了三十九条，其中二十六条还能走水。",
        "caption: 沟渠图局部。（文昌阁管理处供图）",
        "subhead: 水走老路",
        "paragraph: 清淤之后，暗沟与新管道并联，排水能力提高了一倍多，花的钱只有重新开挖的六分之一。",
        "paragraph: 清出淤泥一千一百立方米；",
        "paragraph: 修补沟壁二点四公里；",
        "paragraph: 新设检查井五十三座。",
        "paragraph: “古人没有水泵，只能顺着水的性子来。”路知秋说。",
      ]),
    WebFixture(
      testDescription: "a page of 2001 in GBK with tags left open", encoding: .gb18030,
      html: """
        <html><head><meta http-equiv=content-type content="text/html; charset=gbk"><title>盐湖边的摆渡人-盐泽新闻网</title>
        <body bgcolor=white><center><img src=logo.gif><table width=760><tr><td><a href=/>首 页</a> | <a href=/x>新 闻<a> | <a href=/y>论 坛</a></table>
        <font size=2>您现在的位置：<a href=/>首页</a> &gt;&gt; <a href=/x>新闻</a> &gt;&gt; 正文</font>
        <p align=center><font size=5 color=red><b>盐湖边的摆渡人</font></b>
        <p align=center>2026-7-1 9:20:11　来源：盐泽日报　作者：白龙驹　点击数：<script>document.write(count)</script>
        <hr><div class=content>
        <p>&nbsp;&nbsp;&nbsp;&nbsp;盐湖上没有桥，从东岸到西岸，只有一条平底船。
        <p>&nbsp;&nbsp;&nbsp;&nbsp;撑船的人叫沙格德尔，今年<b>四十七岁</b>，一天要来回九趟，载的是采盐工、摄影师，还有放学的孩子。<p>&nbsp;&nbsp;&nbsp;&nbsp;“盐水托船，也咬船。”他说，木板三年就要换一遍，钉子只能用铜的。</p></p></i>
        <p>&nbsp;&nbsp;&nbsp;&nbsp;去年秋天，镇上要修栈道，问他愿不愿意去当管理员。他想了一夜，说：等栈道修好那天，我划最后一趟，把船送给学校。
        <p>&nbsp;&nbsp;&nbsp;&nbsp;&lt;栈道&gt;预计明年六月完工，全长3.2公里 &amp; 设观景台七处。
        </div><p>【<a href="javascript:window.print()">打印本页</a>】【<a href=#>关闭窗口</a>】
        <li>上一篇：<a href=1.htm>没有了</a><li>下一篇：<a href=2.htm>红柳林里的气象站<a/>
        <table><tr><td>相关新闻<ul><li><a href=3.htm>盐泽今年产盐量突破百万吨，创十年新高</a><li><a href=4.htm>候鸟提前半月飞抵盐湖</a></ul>
        <div align=center>Copyright 2026 盐泽新闻网 蒙ICP备00000000号
        """,
      expected: [
        "headline: 盐湖边的摆渡人",
        "credit: 白龙驹",
        "paragraph: 盐湖上没有桥，从东岸到西岸，只有一条平底船。",
        "paragraph: 撑船的人叫沙格德尔，今年四十七岁，一天要来回九趟，载的是采盐工、摄影师，还有放学的孩子。",
        "paragraph: “盐水托船，也咬船。”他说，木板三年就要换一遍，钉子只能用铜的。",
        "paragraph: 去年秋天，镇上要修栈道，问他愿不愿意去当管理员。他想了一夜，说：等栈道修好那天，我划最后一趟，把船送给学校。",
        "paragraph: <栈道>预计明年六月完工，全长3.2公里 & 设观景台七处。",
      ]),
    WebFixture(
      testDescription: "tables for layout, paragraphs by br, comments below",
      html: """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>百岁粮仓变身社区书院--东河在线</title></head><body>
        <table width="980"><tr><td><table><tr><td><img src="banner.jpg"/></td></tr><tr><td class="nav"><a href="/">首页</a>|<a href="/bd">本地</a>|<a href="/sp">视频</a></td></tr></table>
        <table><tr><td width="680" valign="top"><table><tr><td><h2 align="center">百岁粮仓变身社区书院</h2></td></tr><tr><td align="center">http://www.donghe.example.com　2026年03月08日 10:22　来源：东河日报　【字号 <a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】【<a href="#">打印</a>】【<a href="#">关闭</a>】</td></tr>
        <tr><td id="zoom"><table align="left"><tr><td><iframe src="ad.html"></iframe></td></tr><tr><td style="font-size:12px">广告</td></tr></table>　　东河日报讯（记者 卜算子 实习生 云起）仓门一开，先闻到的是木头香，后看到的是书。3月7日，建于1926年的永丰粮仓改成的社区书院迎来首批读者。<br /><br />　　粮仓高九米，四壁没有窗，设计师在屋顶开了十二道天光，书架顺着当年的粮囤盘旋而上，藏书四万二千册。<br /><br />　　<b>粮食换成了书</b><br /><br />　　当年的仓储员、八十四岁的贺满仓被请来剪彩。他摸着一根柱子说：“这里写着‘颗粒归公’，字还是我描的。”<br /><br />
        <center><img src="1.jpg" /><br />贺满仓在粮仓书院里看书。卜算子 摄</center><br />　　书院每天开放到晚上十点，居民凭门禁卡就能借书，每人每次五册。</td></tr>
        <tr><td align="right">（责任编辑：莫问）</td></tr><tr><td><b>相关新闻</b><br />·<a href="a">东河今年新建口袋图书馆二十座</a>　2026-03-01<br />·<a href="b">旧厂房里的芭蕾课</a>　2026-02-20</td></tr>
        <tr><td>网友评论：<br />路人甲：小时候跟着爷爷来交过公粮，没想到现在可以来看书，真好。<br />东河人：什么时候周末也能开到晚上十点？</td></tr></table></td><td width="300" valign="top"><table><tr><td>热点排行</td></tr><tr><td>1. <a href="c">全市中小学下周统一换夏令时</a></td></tr><tr><td>2. <a href="d">地铁三号线试跑</a></td></tr></table></td></tr></table>
        <table><tr><td align="center">关于我们 | 联系我们 | 网站地图<br />东河在线版权所有　互联网新闻信息服务许可证：00000000</td></tr></table></td></tr></table></body></html>
        """,
      expected: [
        "headline: 百岁粮仓变身社区书院",
        "paragraph: 东河日报讯（记者 卜算子 实习生 云起）仓门一开，先闻到的是木头香，后看到的是书。3月7日，建于1926年的永丰粮仓改成的社区书院迎来首批读者。",
        "paragraph: 粮仓高九米，四壁没有窗，设计师在屋顶开了十二道天光，书架顺着当年的粮囤盘旋而上，藏书四万二千册。",
        "subhead: 粮食换成了书",
        "paragraph: 当年的仓储员、八十四岁的贺满仓被请来剪彩。他摸着一根柱子说：“这里写着‘颗粒归公’，字还是我描的。”",
        "caption: 贺满仓在粮仓书院里看书。卜算子 摄",
        "paragraph: 书院每天开放到晚上十点，居民凭门禁卡就能借书，每人每次五册。",
      ]),
    WebFixture(
      testDescription: "a whole page of three articles under an image map",
      html: """
        <!doctype html><html><head><meta charset="utf-8"><title>云岭农民报 2026-05-18 第3版 三农</title></head><body><div class="wrap"><div class="top-date">2026年5月18日 星期一</div><div class="page-nav"><a href="n2">上一版</a><b>第3版 三农</b><a href="n4">下一版</a></div>
        <div class="page-img"><img usemap="#m"><map name="m"><area href="#a1" alt="坡上种出“云端茶”"><area href="#a2" alt="一个电话，兽医上门"></map></div>
        <div class="page-articles"><div class="art" id="a1"><h4 class="yinti">每亩收入比过去翻了两番</h4><h2>坡上种出“云端茶”</h2><p class="zz">本报记者 木增</p><div class="txt"><p>海拔两千一百米的石门坎，过去只长荞麦和土豆，如今种出了茶。</p><p>四年前，返乡青年和耀华从外省引来耐寒茶苗，试种十八亩，第一年冻死了一半。第二年，他在茶行之间套种豌豆，给茶苗盖上了“棉被”。今年春天，茶园扩大到三百六十亩，带动九十二户茶农增收。</p></div></div>
        <div class="art" id="a2"><h2>一个电话，兽医上门</h2><div class="txt"><p>本报讯（通讯员 段思平）母牛难产，一个电话，兽医骑着摩托车四十分钟就到了。5月15日，南涧县“流动兽医站”接到了开通以来的第一千个电话。</p><p>流动站有六名兽医、四辆摩托车，药品冷藏箱用太阳能供电，出诊只收成本费。</p></div></div>
        <div class="art" id="a3"><h2>雨季将至 菌农早备菌筐</h2><div class="txt"><p>本报讯（记者 木增）野生菌上市前，易门县的篾匠忙了起来，五月上旬已编好菌筐三万只，每只售价八元到十五元。</p><p class="jump">（下转第七版）</p></div></div></div>
        <div class="footer"><p>云岭农民报社出版　国内统一刊号：CN00-0000　地址：某某路00号</p></div></div></body></html>
        """,
      expected: [
        "kicker: 每亩收入比过去翻了两番",
        "headline: 坡上种出“云端茶”",
        "credit: 本报记者 木增",
        "paragraph: 海拔两千一百米的石门坎，过去只长荞麦和土豆，如今种出了茶。",
        "paragraph: 四年前，返乡青年和耀华从外省引来耐寒茶苗，试种十八亩，第一年冻死了一半。第二年，他在茶行之间套种豌豆，给茶苗盖上了“棉被”。今年春天，茶园扩大到三百六十亩，带动九十二户茶农增收。",
        "|",
        "headline: 一个电话，兽医上门",
        "paragraph: 本报讯（通讯员 段思平）母牛难产，一个电话，兽医骑着摩托车四十分钟就到了。5月15日，南涧县“流动兽医站”接到了开通以来的第一千个电话。",
        "paragraph: 流动站有六名兽医、四辆摩托车，药品冷藏箱用太阳能供电，出诊只收成本费。",
        "|",
        "headline: 雨季将至 菌农早备菌筐",
        "paragraph: 本报讯（记者 木增）野生菌上市前，易门县的篾匠忙了起来，五月上旬已编好菌筐三万只，每只售价八元到十五元。",
        "mark: （下转第七版）",
      ]),
    WebFixture(
      testDescription: "generated class names, teasers and comments in prose",
      html: """
        <!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"/><title>把手语教进派出所_鹿城新闻客户端</title><meta name="description" content="鹿城二十六个派出所有了手语民警"/><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"这里是结构化数据里的正文，不应出现。"}</script></head>
        <body><div id="__next"><div class="css-1abcd"><div class="css-9zz"><a href="/">鹿城新闻</a><button>打开App</button></div><div class="css-banner0">打开客户端，阅读体验更佳，还能领取新人礼包。</div>
        <div class="css-77x"><div class="css-5t"><h1 class="css-tt8">把手语教进派出所</h1><div class="css-aa1"><span>鹿城新闻</span><span>2026-04-18 18:30</span><span>发布于鹿城</span><button>+关注</button></div></div>
        <div class="css-b0d"><div class="css-p"><p>“你好，请坐，慢慢说。”4月17日，鹿城区五马派出所的民警缪可心用手语向报案人打招呼，对方愣了一下，眼圈红了。</p></div><div class="css-p"><p>鹿城有听障市民六千多人，过去报案要靠写字，一来一回常常要两三个小时。去年起，区公安分局请特教学校的老师每周上一堂课，一年下来，二十六个派出所都有了会手语的民警。</p></div><div class="css-img"><img src="x.webp"/><div class="css-cap">缪可心（左）用手语与市民交流。记者 池上楼 摄</div></div><div class="css-p"><p>教手语的老师宣小满说，最难的不是手势，是表情，“手语里，表情就是语气”。</p></div><div class="css-p"><p>截至目前，手语民警已接待听障市民一千三百余人次，平均办理时间缩短到四十分钟。</p></div><div class="css-p"><p>（记者 池上楼 通讯员 江心屿）</p></div></div>
        <div class="css-dd"><span>责任编辑：林小乙</span><span>特别声明：以上内容仅代表作者本人观点。</span></div><div class="css-like"><span>点赞 512</span><span>收藏</span><span>分享</span></div></div>
        <div class="css-rec"><div class="css-rt">推荐阅读</div><div class="css-ri"><a href="/1"><div>瓯江夜游增开末班船</div><div>从五一假期起，瓯江夜游每晚增开一班，末班船二十二时开航，全程七十分钟，市民凭社保卡可以享受半价。</div></a></div><div class="css-ri"><a href="/2"><div>山区学校来了机器人老师</div><div>文成县的六所山区小学用上了会改作业的机器人，老师们说，省下来的时间可以多陪孩子打一场球。</div></a></div></div>
        <div class="css-cm"><div class="css-ch">全部评论 2</div><div class="css-ci"><b>温润</b><p>我妈妈就是听障人士，去年办身份证的时候遇到过缪警官，特别耐心，谢谢你们。</p></div></div>
        <div class="css-ft"><p>鹿城传媒集团 版权所有 浙ICP备00000000号-1</p></div></div></div></body></html>
        """,
      expected: [
        "headline: 把手语教进派出所",
        "paragraph: “你好，请坐，慢慢说。”4月17日，鹿城区五马派出所的民警缪可心用手语向报案人打招呼，对方愣了一下，眼圈红了。",
        "paragraph: 鹿城有听障市民六千多人，过去报案要靠写字，一来一回常常要两三个小时。去年起，区公安分局请特教学校的老师每周上一堂课，一年下来，二十六个派出所都有了会手语的民警。",
        "caption: 缪可心（左）用手语与市民交流。记者 池上楼 摄",
        "paragraph: 教手语的老师宣小满说，最难的不是手势，是表情，“手语里，表情就是语气”。",
        "paragraph: 截至目前，手语民警已接待听障市民一千三百余人次，平均办理时间缩短到四十分钟。",
        "credit: （记者 池上楼 通讯员 江心屿）",
      ]),
    WebFixture(
      testDescription: "a traditional page in Big5", encoding: .big5,
      html: """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>漁村老戲台重演木偶戲 - 海島日報</title></head><body><div id="header"><ul class="menu"><li><a href="/">要聞</a></li><li><a href="/l">地方</a></li></ul></div><div class="container"><div class="newsTitle">漁村老戲台重演木偶戲</div><div class="newsSub">停演二十三年 老藝師帶孫女登台</div><div class="newsInfo">2026年6月3日　記者 鄭以琳</div><div class="newsText"><p>停演二十三年的漁村老戲台，昨晚重新點燈。八十一歲的老藝師許天送帶著孫女，演出拿手好戲《過海》。</p><p>台下坐滿三百多名村民，有人搬來自家板凳，有人站在漁船上看。許天送說，木偶的頭是新刻的，衣服還是母親留下來的那一套。</p><p>（下轉A5版）</p></div><div class="socialShare"><a href="#">分享</a></div><div class="hotNews"><h4>熱門新聞</h4><ul><li><a href="1">颱風外圍環流影響 離島船班全面停駛</a></li></ul></div></div><div id="footer">海島日報社 版權所有 不得轉載</div></body></html>
        """,
      expected: [
        "headline: 漁村老戲台重演木偶戲",
        "deck: 停演二十三年 老藝師帶孫女登台",
        "credit: 記者 鄭以琳",
        "paragraph: 停演二十三年的漁村老戲台，昨晚重新點燈。八十一歲的老藝師許天送帶著孫女，演出拿手好戲《過海》。",
        "paragraph: 台下坐滿三百多名村民，有人搬來自家板凳，有人站在漁船上看。許天送說，木偶的頭是新刻的，衣服還是母親留下來的那一套。",
        "mark: （下轉A5版）",
      ]),
    WebFixture(
      testDescription: "an e-paper with kicker and caption in named containers", encoding: .gb18030,
      html: """
        <!DOCTYPE html><html><head><meta charset="gbk"><title>清溪日报数字报</title></head><body><div class="header"><div class="logo">清溪日报</div><div class="riqi">2026年07月21日 星期二</div></div><div class="container"><div class="leftbox"><div class="bmname">A02版：要闻</div><ul class="titlelist"><li><a href="c1.html">山洪夜，两百口人跟着铜锣走</a></li><li><a href="c2.html">供水管道通到最后一户</a></li></ul></div>
        <div class="rightbox"><div class="contenttitle"><p class="introtitle">清溪县建立“一锣一灯一喇叭”预警机制</p><h1>山洪夜，两百口人跟着铜锣走</h1><p class="subtitle">从听见第一声锣到全部撤离，用了二十六分钟</p><p class="author">记者 龚十一</p></div><div class="attachment"><img src="1.jpg"><p class="picinfo">敲锣人伍大山。 龚十一 摄</p></div><div class="content" id="ozoom"><p>7月19日夜里，清溪县连降暴雨，两小时雨量达到一百四十毫米，下坪村的电和信号同时断了。</p><p>村口的铜锣响了。六十七岁的伍大山一边敲一边喊，两百一十三口人打着手电，往祠堂后面的高地上走。</p><p>二十分钟以后，泥水冲进了三户人家的院子。没有一个人在屋里。</p></div><div class="pagerbox"><span>上一篇：</span><a href="#">已经是第一篇</a><span>下一篇：</span><a href="c2.html">供水管道通到最后一户</a></div></div></div><div class="copyright">清溪日报社 版权所有</div></body></html>
        """,
      expected: [
        "kicker: 清溪县建立“一锣一灯一喇叭”预警机制",
        "headline: 山洪夜，两百口人跟着铜锣走",
        "deck: 从听见第一声锣到全部撤离，用了二十六分钟",
        "credit: 记者 龚十一",
        "caption: 敲锣人伍大山。 龚十一 摄",
        "paragraph: 7月19日夜里，清溪县连降暴雨，两小时雨量达到一百四十毫米，下坪村的电和信号同时断了。",
        "paragraph: 村口的铜锣响了。六十七岁的伍大山一边敲一边喊，两百一十三口人打着手电，往祠堂后面的高地上走。",
        "paragraph: 二十分钟以后，泥水冲进了三户人家的院子。没有一个人在屋里。",
      ]),
    WebFixture(
      testDescription: "a WeChat article with its makers below",
      html: """
        <html><head><title>修一把老琴要等一个夏天</title></head><body><div id="js_article"><h2 class="rich_media_title" id="activity-name">修一把老琴要等一个夏天</h2><div class="rich_media_meta_list"><em id="post-date">2026-08-15</em> <a id="post-user">秋浦夜读</a></div><div id="js_content" class="rich_media_content" style="visibility:hidden"><p>本报讯（记者 汪水云）老琴怕干，也怕湿。修琴师祝南音的屋子里有七只湿度计，一只也不准多走半格。</p><p><strong>01</strong></p><p><strong>木头要睡够</strong></p><p>她修的最老的一把琴，是明代的仲尼式，面板裂了四道。补上木片以后，要在阴凉处放足三个月，才能上漆。</p><p>“急的人修不了琴，也弹不好琴。”祝南音说。</p><p style="text-align: right;">文字｜汪水云</p><p style="text-align: right;">编辑｜杜牧之</p><p>长按二维码，关注“秋浦夜读”</p></div></div></body></html>
        """,
      expected: [
        "headline: 修一把老琴要等一个夏天",
        "paragraph: 本报讯（记者 汪水云）老琴怕干，也怕湿。修琴师祝南音的屋子里有七只湿度计，一只也不准多走半格。",
        "subhead: 木头要睡够",
        "paragraph: 她修的最老的一把琴，是明代的仲尼式，面板裂了四道。补上木片以后，要在阴凉处放足三个月，才能上漆。",
        "paragraph: “急的人修不了琴，也弹不好琴。”祝南音说。",
        "paragraph: 汪水云",
      ]),
    WebFixture(
      testDescription: "a portal with editor and teasers",
      html: """
        <!DOCTYPE html><html><head><meta charset="UTF-8"><title>地铁里的“失物邮局”一年寄出六千件_岳麓晚报网</title></head><body><div class="topnav"><a>首页</a><a>时政</a></div><div class="main-wrap"><div class="crumbs">岳麓晚报网 &gt; 社会 &gt; 正文</div><h1 class="main-title">地铁里的“失物邮局”一年寄出六千件</h1><div class="article-info clearfix"><span class="date">2026年05月20日 06:30</span><span class="source">岳麓晚报</span></div><div class="article-left"><div class="article" id="article_content"><div class="img_wrapper"><img src="1.png"><span class="img_descr">工作人员在整理失物。　记者 贺楚江 摄</span></div><p>　　丢了东西，不用来取，寄到家。5月19日，长沙地铁五一广场站的“失物邮局”满一周岁，一年寄出失物六千零四十一件。</p><p>　　最多的是雨伞和耳机，最贵的是一把小提琴，最特别的是一封没有写完的信。</p><div class="ad-in"><a href="x">限时特惠</a></div><p>　　站长曾麓说，邮费由地铁公司和失主各出一半，六十五岁以上老人免费。</p><p class="article-editor">责任编辑：易小荷</p></div><div class="keywords" id="keywords"><span>关键字：</span><a>地铁</a></div></div><div class="article-right"><div class="blk"><h3>推荐阅读</h3><p><a href="1">橘子洲头的灯光秀改到每周五、周六晚八点举行，全程四十分钟</a></p></div></div></div><div class="recommend-list"><h3>猜你喜欢</h3><div class="item"><h4><a href="9">面馆老板的免费书架</a></h4><p>开面馆的老唐在店里放了三排书，吃面可以看，没吃面也可以看，五年里换了八批书。</p></div></div><footer><p>违法和不良信息举报电话：0731-00000000</p></footer></body></html>
        """,
      expected: [
        "headline: 地铁里的“失物邮局”一年寄出六千件",
        "caption: 工作人员在整理失物。　记者 贺楚江 摄",
        "paragraph: 丢了东西，不用来取，寄到家。5月19日，长沙地铁五一广场站的“失物邮局”满一周岁，一年寄出失物六千零四十一件。",
        "paragraph: 最多的是雨伞和耳机，最贵的是一把小提琴，最特别的是一封没有写完的信。",
        "paragraph: 站长曾麓说，邮费由地铁公司和失主各出一半，六十五岁以上老人免费。",
      ]),
    WebFixture(
      testDescription: "headings in nothing but named div",
      html: """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>渔光村的“海上小学”复课</title></head><body><div id="wrap"><div id="nav"><a>第一版</a> <a>第二版</a></div><div id="content"><div id="yt">三年停课 一朝扬帆</div><div id="bt">渔光村的“海上小学”复课</div><div id="ft">二十七名学生在船上读书</div><div id="zz">□本报记者 蓝帆</div><div id="zw"><div>　　甲板就是操场，船舱就是教室。9月1日，停课三年的渔光村“海上小学”复课，二十七名学生回到了船上。</div><div>　　　　　　船动课不停</div><div>　　学校的船长三十一米，白天泊在渔排旁边，遇上大风就开进避风塘。校长洪望说：“船动，课不停。”</div><div>　　两位老师是退役的海员，教语文的也教打绳结，教数学的也教看星图。（下转第三版）</div></div></div><div id="footer">渔光报社 2026年9月2日出版</div></div></body></html>
        """,
      expected: [
        "kicker: 三年停课 一朝扬帆",
        "headline: 渔光村的“海上小学”复课",
        "deck: 二十七名学生在船上读书",
        "credit: □本报记者 蓝帆",
        "paragraph: 甲板就是操场，船舱就是教室。9月1日，停课三年的渔光村“海上小学”复课，二十七名学生回到了船上。",
        "subhead: 船动课不停",
        "paragraph: 学校的船长三十一米，白天泊在渔排旁边，遇上大风就开进避风塘。校长洪望说：“船动，课不停。”",
        "paragraph: 两位老师是退役的海员，教语文的也教打绳结，教数学的也教看星图。（下转第三版）",
      ]),
    WebFixture(
      testDescription: "the site's name as first heading, comments in prose",
      html: """
        <!doctype html><html><head><meta charset="utf-8"><title>菜市场里开音乐会 - 城市新报</title></head><body><header><h1><a href="/">城市新报</a></h1></header><section class="detail-box"><h2>菜市场里开音乐会</h2><p class="meta">时间：2026-03-15　来源：城市新报　作者：钟小鼓　阅读：3021</p><p>一把大提琴架在鱼摊和豆腐摊中间。3月14日上午，市交响乐团的八名乐手走进凤凰菜市场，演奏了四十分钟。</p><p>卖豆腐的翁嫂起初怕影响生意，后来干脆把摊子往里挪了半米。“那把大琴一响，豆腐都跟着抖。”</p><p>乐团计划今年走进三十个菜市场，曲目由摊主投票决定。</p></section><section class="pinglun"><h3>网友评论</h3><dl><dt>晨风</dt><dd>我就在现场，买菜的大爷听哭了，说想起了年轻时的文工团，这样的活动应该多办。</dd><dt>豆豆</dt><dd>希望来我们小区门口的菜市场，我妈肯定喜欢，她年轻的时候拉过手风琴。</dd></dl></section><section class="xgxw"><h3>相关新闻</h3><p>市交响乐团新乐季将于四月开幕，全年安排演出六十八场，其中惠民场次占一半。</p></section></body></html>
        """,
      expected: [
        "headline: 菜市场里开音乐会",
        "credit: 钟小鼓",
        "paragraph: 一把大提琴架在鱼摊和豆腐摊中间。3月14日上午，市交响乐团的八名乐手走进凤凰菜市场，演奏了四十分钟。",
        "paragraph: 卖豆腐的翁嫂起初怕影响生意，后来干脆把摊子往里挪了半米。“那把大琴一响，豆腐都跟着抖。”",
        "paragraph: 乐团计划今年走进三十个菜市场，曲目由摊主投票决定。",
      ]),
    WebFixture(
      testDescription: "a fragment with an unclosed script",
      html: """
        <div class=article><H1>雪线邮电所的最后一个冬天<H1><div class=meta>记者&nbsp;丹增&nbsp;文/图</div><P>海拔四千七百米的雪线邮电所，今年冬天过完就要关门了。<P>所里只有一个人，叫次仁。他会修电话，会写信，也会给迷路的羊挂上铃铛。<img src=a.jpg><p class=caption>次仁在整理最后一批信件。<P>“人走了，信还会来。”他说，“所以我把地址抄了一份，交给了山下的学校。<!-- 广告位 <p>这里不显示，广告。</p> --><P>5月1日起，信件由学校代收。<table><tr><td>上一篇<td>下一篇</table><script>alert("坏的脚本，没有结束标签。")
        """,
      expected: [
        "headline: 雪线邮电所的最后一个冬天",
        "credit: 记者 丹增 文/图",
        "paragraph: 海拔四千七百米的雪线邮电所，今年冬天过完就要关门了。",
        "paragraph: 所里只有一个人，叫次仁。他会修电话，会写信，也会给迷路的羊挂上铃铛。",
        "caption: 次仁在整理最后一批信件。",
        "paragraph: “人走了，信还会来。”他说，“所以我把地址抄了一份，交给了山下的学校。",
        "paragraph: 5月1日起，信件由学校代收。",
      ]),
  ]
}
