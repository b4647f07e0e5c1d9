/// What class of place the end of a name tells: 县 County, 江 River.
struct PlaceForm: Sendable {
  let chinese: String
  let english: String
  /// Other English for the class.
  let others: [String]

  /// Whether a name of one character keeps the class in its spelling: 歙县 Shexian County.
  var keepsShort: Bool { Self.short.contains(chinese) }
  /// Whether it is a building or body of a place, whose name needs no 市: 柳州市图书馆 Liuzhou Library.
  var isVenue: Bool { Self.venues.contains(chinese) }
  /// Whether the name may stand in English without its class: 柳州市 Liuzhou.
  var mayStandAlone: Bool { ["市", "省"].contains(chinese) }
  /// Whether English puts Mount in front.
  var isMountain: Bool { chinese == "山" || chinese == "峰" }

  /// The class of a name by its longest ending.
  static func of(_ name: String) -> PlaceForm? { all.first { name.hasSuffix($0.chinese) && name != $0.chinese } }

  private static let short: Set<String> = ["县", "江", "河", "湖", "州", "海", "岛", "港", "镇", "乡", "村", "溪", "水库", "桥"]

  private static let venues: Set<String> = Set(
    venueRows.split(separator: "\n").map { String($0.prefix { $0 != "|" }) })

  static let autonomous = [
    ("自治区", "Autonomous Region"), ("自治州", "Autonomous Prefecture"), ("自治县", "Autonomous County"),
    ("自治旗", "Autonomous Banner"),
    ("乡", "Ethnic Township"),
  ]

  /// Characters whose reading in a place name must be asked for.
  static let uncertain = Set("乐番尉涡泌车莘荥".unicodeScalars.map(\.value))

  private static let all: [PlaceForm] = (rows + "\n" + venueRows).split(separator: "\n").map { row in
    let cells = row.split(separator: "|").map(String.init)
    return PlaceForm(chinese: cells[0], english: cells[1], others: Array(cells.dropFirst(2)))
  }.sorted { $0.chinese.unicodeScalars.count > $1.chinese.unicodeScalars.count }

  private static let venueRows = """
    会展中心|Convention and Exhibition Center
    国际会展中心|International Convention and Exhibition Center
    展览馆|Exhibition Hall
    规划展览馆|Urban Planning Exhibition Hall
    体育馆|Gymnasium
    体育场|Stadium
    体育中心|Sports Center
    奥体中心|Olympic Sports Center
    大剧院|Grand Theater|Grand Theatre
    剧院|Theater|Theatre
    音乐厅|Concert Hall
    博物馆|Museum
    工业博物馆|Industrial Museum
    图书馆|Library
    美术馆|Art Museum
    科技馆|Science and Technology Museum
    文化馆|Cultural Center
    文化宫|Cultural Palace
    工人文化宫|Workers' Cultural Palace
    青少年宫|Youth Palace
    少年宫|Children's Palace
    群众艺术馆|Mass Art Center
    档案馆|Archives
    纪念馆|Memorial Hall|Memorial Museum
    纪念碑|Monument
    烈士陵园|Martyrs' Cemetery
    植物园|Botanical Garden
    动物园|Zoo
    大学|University
    师范大学|Normal University
    理工大学|University of Technology
    医科大学|Medical University
    职业技术学院|Vocational and Technical College
    职业技术大学|Vocational and Technical University
    中学|Middle School|High School
    高中|High School|Senior High School
    小学|Primary School
    幼儿园|Kindergarten
    医院|Hospital
    人民医院|People's Hospital
    中医医院|Hospital of Traditional Chinese Medicine|TCM Hospital
    中医院|Hospital of Traditional Chinese Medicine|TCM Hospital
    妇幼保健院|Maternal and Child Health Hospital
    儿童医院|Children's Hospital
    酒店|Hotel
    饭店|Hotel
    宾馆|Hotel
    大厦|Building|Tower
    汽车站|Bus Station
    客运站|Bus Station
    高铁站|High-Speed Railway Station
    步行街|Pedestrian Street
    夜市|Night Market
    电厂|Power Plant
    水电站|Hydropower Station
    """

  private static let rows = """
    省|Province
    市|City|city|Municipality
    县|County
    区|District
    新区|New Area
    城区|Urban District
    矿区|Mining District
    林区|Forestry District
    镇|Town|Township
    古镇|Ancient Town
    乡|Township
    村|Village
    古村|Ancient Village
    新村|New Village|Xincun
    寨|Village|Stockaded Village
    苗寨|Miao Village
    侗寨|Dong Village
    街道|Subdistrict|Sub-district
    社区|Community|Residential Community
    小区|Residential Compound|Residential Quarter
    屯|Hamlet|Tun
    组|Group|Villagers' Group
    路|Road
    北路|North Road|Beilu Road
    南路|South Road
    东路|East Road
    西路|West Road
    中路|Middle Road|Central Road
    大道|Avenue|Boulevard
    街|Street
    大街|Street|Avenue
    新街|New Street|Xinjie Street
    巷|Lane|Alley
    胡同|Hutong
    盟|League
    旗|Banner
    地区|Prefecture
    江|River
    河|River
    溪|Stream|Creek
    湖|Lake
    水库|Reservoir
    山|Mountain
    峰|Peak
    岭|Ridge|Mountains
    山脉|Mountains|Mountain Range
    岛|Island
    群岛|Islands
    半岛|Peninsula
    列岛|Islands
    海|Sea
    海峡|Strait
    湾|Bay
    港|Port
    峡|Gorge
    峡谷|Canyon|Gorge
    关|Pass
    寺|Temple
    庙|Temple
    祠|Temple|Memorial Temple
    塔|Pagoda
    宫|Palace
    运河|Canal
    盆地|Basin
    高原|Plateau
    平原|Plain
    沙漠|Desert
    草原|Grassland
    湿地|Wetland
    瀑布|Waterfall|Falls
    洞|Cave
    机场|Airport
    国际机场|International Airport
    站|Station|Railway Station
    火车站|Railway Station
    桥|Bridge
    大桥|Bridge
    公园|Park
    森林公园|Forest Park
    广场|Square|Plaza
    口岸|Port
    码头|Wharf|Pier
    工业园|Industrial Park
    工业园区|Industrial Park
    高新区|High-tech Zone
    开发区|Development Zone
    经济技术开发区|Economic and Technological Development Zone
    自由贸易试验区|Pilot Free Trade Zone
    景区|Scenic Area|Scenic Spot
    风景区|Scenic Area
    古城|Ancient City|Old Town
    老街|Old Street
    遗址|Site|Ruins
    油田|Oilfield
    农场|Farm
    林场|Forest Farm
    特别行政区|Special Administrative Region
    """
}
