/// The American spelling of a word in British spelling.
enum AmericanSpelling {
  /// The American form of an English word in lower case; `nil` where it is no British spelling.
  static func american(_ word: String) -> String? {
    for (british, american) in beginnings where word.hasPrefix(british) {
      let rest = word.dropFirst(british.count)
      // “programmer” and “programmed” are American too.
      if british == "programme", !(rest.isEmpty || rest == "s") { continue }
      if british.hasSuffix("metre") || british == "litre", !(rest.isEmpty || rest == "s") { continue }
      // A storey is a story, two storeys are stories.
      if british == "storey", rest == "s" { return "stories" }
      return american + rest
    }
    if word.contains("isation"), !word.hasPrefix("improvis") {
      return word.replacing("isation", with: "ization")
    }
    for stem in verbStems {
      for ending in ["e", "ed", "es", "ing", "er", "ers"] where word == stem + "is" + ending {
        return stem + "iz" + ending
      }
    }
    return nil
  }

  private static let beginnings: [(String, String)] = [
    ("labour", "labor"), ("colour", "color"), ("favour", "favor"), ("harbour", "harbor"), ("honour", "honor"),
    ("neighbour", "neighbor"), ("behaviour", "behavior"), ("endeavour", "endeavor"), ("vapour", "vapor"),
    ("rumour", "rumor"), ("centre", "center"), ("theatre", "theater"), ("fibre", "fiber"), ("metre", "meter"),
    ("litre", "liter"), ("programme", "program"), ("defence", "defense"), ("offence", "offense"),
    ("licence", "license"), ("pretence", "pretense"), ("organis", "organiz"), ("analyse", "analyze"),
    ("catalyse", "catalyze"), ("travell", "travel"), ("modell", "model"), ("labell", "label"),
    ("cancelled", "canceled"), ("cancelling", "canceling"), ("fuelled", "fueled"), ("signalling", "signaling"),
    ("enrolment", "enrollment"), ("skilful", "skillful"), ("aluminium", "aluminum"),
    ("tyre", "tire"), ("plough", "plow"), ("cheque", "check"), ("mould", "mold"), ("ageing", "aging"),
    ("jewellery", "jewelry"), ("manoeuvr", "maneuver"), ("paediatric", "pediatric"), ("sulphur", "sulfur"),
    ("artefact", "artifact"), ("judgement", "judgment"), ("kilometre", "kilometer"),
    ("centimetre", "centimeter"), ("millimetre", "millimeter"), ("amphitheatre", "amphitheater"),
    ("storey", "story"), ("grey", "gray"), ("counsell", "counsel"),
  ]

  /// Verbs in -ise that American English writes with -ize; words such as “advertise” are the same in both.
  private static let verbStems = [
    "modern", "industrial", "real", "recogn", "urban", "digital", "digit", "special", "standard", "commercial",
    "mobil", "global", "civil", "central", "decentral", "liberal", "local", "normal", "optim", "maxim", "minim",
    "priorit", "popular", "regular", "revital", "social", "stabil", "subsid", "summar", "util", "visual", "author",
    "character", "critic", "emphas", "equal", "final", "formal", "harmon", "institutional", "international",
    "legal", "market", "material", "monet", "national", "neutral", "personal", "privat", "rational", "symbol",
    "synchron", "marginal", "general", "capital", "apolog", "categor", "hospital", "immun", "steril", "crystal",
  ]
}
