/// The characters of which given names are commonly made.
///
/// A rare character does as well: 琰 stands in little else.
public enum GivenNames {
  /// Characters that parents choose, in the order of Unicode.
  static let common = Set(
    """
    世东中丹丽义乐乾云亨亮仁仓伟伦似佐佑佩佳俊俐信俪倩健傲元先光克全兰兴军冠冬冰冲凌凝凡凤凯刚初利力励劲勇勋勤北华卓南博占原
    友双发可吉同向君含听启呈周响哲唐唯善喜嘉固国图圆土圣坚坤城培基堂增夏大天奇奋奎奕好如妍妙妹姗姣威娅娜娟婉婷媛嫣子孝季学宁
    宇守安宋宏宗宜宝实宣宪宸容宾富寿尊小尚尧尹展山岐岩峰峻崇巍川巧帆常平广庆庚庭康廉廷建开弘弦强彤彩彪彬彰律得德心志忠怀思怡
    恒悦惠慈慧成才承拓振捷攀敏敦文斌新旭旺昊昌明易昕星映春昭昱昶显晋晓晖晗晚晟晨景晴晶智暄曦曼月有朔朗望朝木朱朴杨杰松林枫柏
    柔柯柳栋树根桂桃桐梁梅梓梦棠森楚楠榕欢欣止正武毅毓民水永汉江沁沛沪河治泊波泰泽洁洋洲流浚浩海涌涓涛润涵淑深淳淼清渊渝游湖
    湘源溪满滨漫潇潮澈澜瀚火灵炎炜炳烁焕煜照熙燃燕爱爽牧玉玥环玲珂珊珍珏珩琅理琛琢琦琪琮琳琴琼瑄瑗瑛瑜瑞瑶瑾璇璋璐璟璧甜生田
    男畅白皓盈益盛眉真睦睿知石砚硕碧磊礼祖祥祯禄福禧禹禾秀秉秋秦程穗立竞竹笑策筠简米粤素紫红纨纯绍绣继绪绫绮维绵缘美羽翎翔翠
    翰翼耀聚聪肃育胜腾臣自致舒舜舟航良艳艺节芝芬芮芳芷芸芹苏苑苓苗若英茂茜茵荔荣荷莉莎莲莹莺菁菊菲萌萍萱葆葵蓉蓓蓝蔚蕊蕙蕴蕾
    薇薛虎虞虹蝶行衡裕西观言誉诗诚语诺谦谨谷豪豫贝贞财贤贵赞赫超路轩辉辰达迅迎运进远迪逊逍逢逸遥邑邦郁采野金鉴鑫钊钢钧钰铁铎
    铭铮银锋锐锡锦键长阳隆雁雅雨雪雯雷霄霆震霏霓霜霞露青靖静韬音韵韶顺颂颐颖飒飞香馨驰骁骏骞高魁鸣鸾鸿鹃鹏鹤麒麟黎默黛鼎龙
    """.unicodeScalars.filter { $0.value > 0x20 })

  /// Whether parents choose a character.
  public static func isCommon(_ scalar: Unicode.Scalar) -> Bool { common.contains(scalar) }

  /// Where nothing else vouches for a name, it doesn't end in these: 温榆河, 郁金香.
  static let rareEnds = Set("河湖铁香长大中新小高".unicodeScalars)
}
