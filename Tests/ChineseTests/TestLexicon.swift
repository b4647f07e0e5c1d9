import Chinese
import Foundation

/// A small dictionary, written for the tests.
enum TestLexicon {
  static let dictionary = """
    的 300000 uj
    在 100000 p
    人 80000 n
    国 20000 n
    中 30000 f
    中国 40000 ns
    国家 30000 n
    国家队 300 n
    发展 20000 vn
    发展中国家 500 l
    研究 9000 vn
    研究生 800 n
    生命 4000 n
    起源 900 n
    命 3000 n
    生 8000 v
    银行 5000 n
    行长 900 n
    重庆 3000 ns
    重 5000 a
    庆 900 v
    市长 2000 n
    市 20000 n
    长江 3000 ns
    大桥 1000 n
    江 900 n
    大 30000 a
    桥 2000 n
    一 90000 m
    一个 30000 m
    三项 50 m
    项 5000 q
    三 30000 m
    月 5000 n
    年 9000 m
    弘扬 300 v
    劳模 200 n
    精神 9000 n
    稀有词 3 n
    著名 2000 a
    元 8000 q
    屈原 90 nr
    文明 900 nr
    水平 9000 n
    高水平 60 nr
    面 9000 n
    水面 3000 n
    和 90000 c
    地区 20000 n
    巴西 900 ns
    客商 300 n
    万 9000 m
    多 9000 m

    """

  static let image: [UInt8] = (try? Lexicon.compile(dictionary: Array(dictionary.utf8))) ?? []
  static let lexicon = try? Lexicon(image: Data(image))
}
