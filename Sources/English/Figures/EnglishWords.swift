/// The number words, units, months and bound words of English.
enum EnglishWords {
  static let units: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "mln": 1e6,
    "bln": 1e9, "mn": 1e6,
  ]
  /// Letters that follow digits directly: 30m, 1.2bn.
  static let gluedScales: [String: Double] = [
    "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "k": 1e3, "tn": 1e12, "trn": 1e12,
  ]
  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "centenary": 100,
    "centennial": 100, "penultimate": 2,
  ]
  static let denominators: [String: Double] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9,
    "tenth": 10, "tenths": 10, "hundredths": 100, "hundredth": 100, "thousandths": 1000, "thousandth": 1000,
  ]
  static let vague: [String: Double] = [
    "dozens": 10, "scores": 10, "tens": 10, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "trillions": 1e12,
  ]
  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]
  static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
  ]
  /// Words in front of a month, a year or longer that tell a part of it.
  static let parts: [String: EnglishFigure.Part] = [
    "early": .early, "beginning": .early, "start": .early, "outset": .early, "opening": .early,
    "mid": .middle, "middle": .middle, "late": .late, "end": .late, "close": .late,
  ]
  /// Tens that tell an age: in her eighties.
  static let ages: [String: Double] = [
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
  ]
  static let factors: [String: Double] = [
    "doubled": 2, "double": 2, "doubling": 2, "doubles": 2, "twofold": 2, "tripled": 3, "triple": 3, "tripling": 3,
    "triples": 3, "trebled": 3,
    "quadrupled": 4, "quadruple": 4, "quadrupling": 4, "quintupled": 5, "quintuple": 5, "halved": 0.5, "halving": 0.5,
  ]
  static let folds: [String: Double] = [
    "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9,
    "tenfold": 10,
  ]

  /// Units of measure by the words of English, as in ``Figure/unit``.
  static let measures: [String: String] = {
    var table: [String: String] = [:]
    for row in measureRows.split(separator: "\n") {
      let cells = row.split(separator: "=")
      guard cells.count == 2 else { continue }
      for word in cells[1].split(separator: ",") { table[String(word)] = String(cells[0]) }
    }
    return table
  }()

  private static let measureRows = """
    mu=mu,mus
    hectare=hectare,hectares,ha
    square-kilometer=square kilometer,square kilometers,square kilometre,square kilometres,sq km,km2
    square-meter=square meter,square meters,square metre,square metres,sq m,m2,sqm
    kilometer=kilometer,kilometers,kilometre,kilometres,km,kms
    meter=meter,meters,metre,metres
    centimeter=centimeter,centimeters,centimetre,centimetres,cm
    millimeter=millimeter,millimeters,millimetre,millimetres,mm
    nautical-mile=nautical mile,nautical miles
    mile=mile,miles
    li=li
    acre=acre,acres
    square-foot=square foot,square feet,sq ft
    foot=foot,feet
    inch=inch,inches
    yard=yard,yards
    tonne=tonne,tonnes,ton,tons,metric ton,metric tons
    kilogram=kilogram,kilograms,kg,kgs,kilo,kilos
    gram=gram,grams
    jin=jin,catties,catty
    milligram=milligram,milligrams,mg
    microgram=microgram,micrograms
    liter=liter,liters,litre,litres
    milliliter=milliliter,milliliters,millilitre,millilitres,ml
    cubic-meter=cubic meter,cubic meters,cubic metre,cubic metres,m3
    celsius=degrees celsius,degree celsius,c,°c,degrees,degree
    kilowatt-hour=kilowatt-hour,kilowatt-hours,kilowatt hour,kilowatt hours,kwh
    megawatt-hour=megawatt-hour,megawatt-hours,megawatt hours,mwh
    kilowatt=kilowatt,kilowatts,kw
    megawatt=megawatt,megawatts,mw
    gigawatt=gigawatt,gigawatts,gw
    year=year,years,yr,yrs
    month=month,months
    week=week,weeks
    day=day,days
    hour=hour,hours,hr,hrs
    minute=minute,minutes,min,mins
    second=second,seconds,sec,secs
    decade=decade,decades
    century=century,centuries
    millennium=millennium,millennia,millenniums
    """

  static let currencies: [String: String] = [
    "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "cny": "CNY", "dollar": "USD", "dollars": "USD", "usd": "USD",
    "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "pound": "GBP", "pounds": "GBP", "yen": "JPY", "won": "KRW", "ruble": "RUB", "rubles": "RUB", "roubles": "RUB",
    "baht": "THB", "rupees": "INR",
    "hkd": "HKD", "pataca": "MOP", "patacas": "MOP", "dong": "VND", "ringgit": "MYR",
  ]
  static let currencyMarks: [String: String] = ["$": "USD", "¥": "CNY", "￥": "CNY", "€": "EUR", "£": "GBP"]

  /// Phrases in front of a number that bound it, the longest first.
  static let boundsBefore: [([String], Figure.Bound)] = phrases([
    (
      .moreThan,
      "more than;over;above;exceed;exceeds;exceeded;exceeding;surpass;surpasses;surpassed;surpassing;top;tops;topped;topping;upwards of;upward of;in excess of;beyond;passed;passing;crossed;crossing;broke;broken;breaking;break;past;greater than;higher than;well over;just over;slightly over;outnumbered;eclipsed;hit over;reached over;broke through;exceeded that of"
    ),
    (
      .atLeast,
      "at least;no fewer than;no less than;not less than;not fewer than;a minimum of;minimum of;not lower than;no lower than;not below;no later than"
    ),
    (
      .nearly,
      "nearly;almost;close to;just under;approaching;approached;approaches;nearing;near;just short of;just shy of;slightly less than;a little under;slightly under;little short of"
    ),
    (
      .about,
      "about;around;some;approximately;roughly;an estimated;estimated;circa;or so;somewhere around;in the region of;in the neighborhood of;an average of about"
    ),
    (
      .upTo,
      "up to;no more than;not more than;at most;within;less than;fewer than;under;below;maximum of;a maximum of;not exceed;not exceeding;not to exceed;does not exceed;do not exceed;will not exceed;limited to;capped at;limits to;lower than;no higher than;not exceeding;kept to;short of;at the most;limit of;cap of;in under;never exceeding;shall not exceed;not over;not be more than"
    ),
  ])
  /// Phrases behind a number that bound it.
  static let boundsAfter: [([String], Figure.Bound)] = phrases([
    (.moreThan, "plus;odd;mark exceeded"),
    (
      .atLeast,
      "or more;or above;and above;or over;and over;or older;and older;or higher;and up;or better;and more;or longer;or greater"
    ),
    (.about, "or so"),
    (.upTo, "or less;or fewer;or below;and below;or under;and under;or younger;and younger;at most;or lower"),
  ])

  private static func phrases(_ rows: [(Figure.Bound, String)]) -> [([String], Figure.Bound)] {
    rows.flatMap { bound, words in
      words.split(separator: ";").map { ($0.split(separator: " ").map(String.init), bound) }
    }
    .sorted { $0.0.count > $1.0.count }
  }
}
