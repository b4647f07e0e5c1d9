import Chinese

/// A measure word or unit that may follow a number: 个, 家, 公里, 亿元's 元.
struct MeasureWord: Hashable, Sendable {
  /// The unit as it stands in ``Figure/unit``; empty where only the noun tells what is counted.
  let symbol: String
  /// The English for one; empty where the noun says it.
  let one: String
  /// The English for several.
  let many: String
  /// How the number before it is written.
  let style: Style

  enum Style: String, Sendable {
    /// Counted: spelled out below ten.
    case count = "c"
    /// Measured: digits always.
    case measure = "m"
    /// Money.
    case money = "y"
    /// Only after Arabic digits is it a measure word (里, 分, 级, 度).
    case digitsOnly = "d"
  }

  /// Whether the number is spelled out below ten.
  var spells: Bool { style == .count }

  /// The measure words by their Chinese.
  static let table = WordTable(rows.utf8.split(separator: UInt8(ascii: "\n")).flatMap { entries(of: Substring($0)) })

  /// A row: Chinese words, symbol, one, many, style; a `-` is nothing, a `_` a space.
  private static func entries(of row: Substring) -> [(String, MeasureWord)] {
    let cells = row.listedWords.map { cell in
      cell == "-"
        ? "" : String(decoding: cell.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
    guard cells.count == 5, let style = Style(rawValue: cells[4]) else { return [] }
    let word = MeasureWord(symbol: cells[1], one: cells[2], many: cells[3], style: style)
    return cells[0].utf8.split(separator: UInt8(ascii: "|")).map { (String(decoding: $0, as: UTF8.self), word) }
  }

  // 二级, 三期 and 二楼 count places, not things: such words stand here only as `d`
  private static let rows = """
    个|名|位|家|件|项|条|台|所|座|间|处|种|类|套|张|部|本|篇|首|幅|支|只|头|匹|棵|株|艘|架|列|班|趟|批|宗|例|款|尊 - - - c
    场|届|轮|起|门|堂|片|颗|粒|根|枚|把|盏|副|对|双|组|队|群|幢|栋|段|封|项次|件次|场次|列次|架次|台次|笔|组次|册|圈|枝|束|捆|幕|集|面|顶 - - - c
    台套|台（套）|台(套)|件（套）|件(套)|册（件）|只（次）|条（次）|宗（件）|项（次）|羽 - - - c
    省区市|省（区、市）|省（自治区、直辖市） - - - d
    户次 visit household_visit household_visits c
    国|省|县|镇|乡|村|市|区|校 - - - d
    方面 - aspect aspects c
    部门 - department departments c
    大 major major major c
    点 point point points c
    步 step step steps c
    人|口人|名人|人口 person person people c
    人次|人（次） visit visit visits c
    次|回|遍 time time times c
    户 household household households c
    辆 vehicle vehicle vehicles c
    代 generation generation generations c
    年|载 year year years c
    个月 month month months c
    周|个星期|星期|个周 week week weeks c
    天|昼夜 day day days c
    个工作日 working-day working_day working_days c
    小时|个小时|个钟头 hour hour hours c
    分钟 minute minute minutes c
    秒|秒钟 second second seconds m
    岁|周岁 year-of-age year_old years_old m
    个世纪 century century centuries c
    个季度 quarter quarter quarters c
    夜 night night nights c
    件套 - - - c
    周年 anniversary anniversary anniversary c
    分|级|度|路|线|层|层楼|号|页|章|节|格|床|股|票 - - - d
    张床位|张床|床位 bed bed beds c
    个百分点 percentage-point percentage_point percentage_points m
    元|块钱 CNY yuan yuan y
    元人民币 CNY yuan yuan y
    美元|美金 USD U.S._dollar U.S._dollars y
    欧元 EUR euro euros y
    英镑 GBP pound pounds y
    日元 JPY Japanese_yen Japanese_yen y
    港元|港币 HKD Hong_Kong_dollar Hong_Kong_dollars y
    澳门元 MOP pataca patacas y
    韩元 KRW South_Korean_won South_Korean_won y
    卢布 RUB ruble rubles y
    澳元 AUD Australian_dollar Australian_dollars y
    加元 CAD Canadian_dollar Canadian_dollars y
    新加坡元|新元 SGD Singapore_dollar Singapore_dollars y
    新台币|新台币元 TWD new_Taiwan_dollar new_Taiwan_dollars y
    泰铢 THB baht baht y
    越南盾 VND Vietnamese_dong Vietnamese_dong y
    卢比 INR rupee rupees y
    林吉特 MYR ringgit ringgit y
    瑞士法郎 CHF Swiss_franc Swiss_francs y
    角|毛钱 CNY-jiao jiao jiao d
    亩 mu mu mu m
    公顷 hectare hectare hectares m
    平方公里|平方千米|km²|km2 square-kilometer square_kilometer square_kilometers m
    平方米|平米|㎡|m²|m2|平方 square-meter square_meter square_meters m
    平方厘米 square-centimeter square_centimeter square_centimeters m
    公里|千米|km|KM|㎞ kilometer kilometer kilometers m
    里|华里 li li li d
    海里 nautical-mile nautical_mile nautical_miles m
    英里 mile mile miles m
    英尺 foot foot feet m
    英寸|吋 inch inch inches m
    米|m meter meter meters m
    厘米|公分|cm centimeter centimeter centimeters m
    毫米|mm millimeter millimeter millimeters m
    微米 micrometer micrometer micrometers m
    纳米|nm nanometer nanometer nanometers m
    尺 chi chi chi d
    寸 cun cun cun d
    吨|t tonne tonne tonnes m
    公斤|千克|kg|KG|㎏ kilogram kilogram kilograms m
    斤|市斤 jin jin jin m
    克|g gram gram grams m
    毫克|mg milligram milligram milligrams m
    微克 microgram microgram micrograms m
    担 dan dan dan d
    两 liang liang liang d
    升|L liter liter liters m
    毫升|ml|mL milliliter milliliter milliliters m
    立方米|方|m³ cubic-meter cubic_meter cubic_meters m
    立方厘米 cubic-centimeter cubic_centimeter cubic_centimeters m
    标准箱|标箱|TEU TEU TEU TEUs m
    ℃|°C|摄氏度 celsius degree_Celsius degrees_Celsius m
    千瓦时|度电|kWh kilowatt-hour kilowatt-hour kilowatt-hours m
    兆瓦时|MWh megawatt-hour megawatt-hour megawatt-hours m
    千瓦|kW|KW kilowatt kilowatt kilowatts m
    兆瓦|MW megawatt megawatt megawatts m
    吉瓦|GW gigawatt gigawatt gigawatts m
    瓦 watt watt watts d
    伏|伏特 volt volt volts m
    千伏|kV kilovolt kilovolt kilovolts m
    马力 horsepower horsepower horsepower m
    赫兹|Hz hertz hertz hertz m
    分贝 decibel decibel decibels m
    帕 pascal pascal pascals m
    像素 pixel pixel pixels m
    TB|T terabyte terabyte terabytes m
    GB|G gigabyte gigabyte gigabytes m
    MB|M megabyte megabyte megabytes m
    吨标准煤|吨标煤 tonne-of-standard-coal tonne_of_standard_coal tonnes_of_standard_coal m
    吨公里 tonne-kilometer tonne-kilometer tonne-kilometers m
    桶 barrel barrel barrels d
    箱|瓶|袋|杯|碗|盒|盘|份|包|枚次|盆|车 - - - c
    公升 liter liter liters m
    光年 light-year light-year light-years m
    倍 times times times m
    """
}
