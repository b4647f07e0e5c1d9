import English
import Findings
import Synchronization
import Testing

/// A service that gives prepared answers, in order.
private final class Scripted: TranslationService {
  let name = "scripted"
  let takesInstructions: Bool
  private let answers: Mutex<[Result<String, ServiceFailure>]>
  let asked = Mutex<[TranslationRequest]>([])
  let underWay = Mutex((now: 0, most: 0))

  init(_ answers: [Result<String, ServiceFailure>], takesInstructions: Bool = true) {
    self.answers = Mutex(answers)
    self.takesInstructions = takesInstructions
  }

  func english(for request: TranslationRequest) async throws(ServiceFailure) -> String {
    asked.withLock { $0.append(request) }
    underWay.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    await Task.yield()
    underWay.withLock { $0.now -= 1 }
    let answer = answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
    return try answer.get()
  }
}

@Suite struct ServiceTranslatorTests {
  static let request = TranslationRequest(source: "会议在柳州召开，120人参加。")
  static let lacksFigure = Finding(
    Finding.Kind(rawValue: "omitted-number"), .error, Bilingual("120 is missing.", "缺少120。"))

  private static func translator(_ service: Scripted) -> ServiceTranslator {
    ServiceTranslator(service: service, pause: { _ in }) { _, english in
      english.contains("120") ? [] : [lacksFigure]
    }
  }

  @Test(arguments: [
    ("A meeting of 120 people.", "A meeting of 120 people."),
    ("<think>Let me see: 会议…</think>\nA meeting of 120 people.", "A meeting of 120 people."),
    ("```\nTranslation: \"A meeting of 120 people.\"\n```", "A meeting of 120 people."),
    ("Sure! Here is the translation:\n\nA meeting of 120 people.\n\nNote: 120 is exact.", "A meeting of 120 people."),
    ("A meeting（the first）of 120 people， in all。", "A meeting (the first) of 120 people, in all."),
  ])
  func cleansWhatAModelAdds(_ answer: String, _ english: String) async {
    let outcome = await Self.translator(Scripted([.success(answer)])).translate(Self.request)
    #expect(outcome == .english(english, problems: []))
  }

  @Test(arguments: [
    ("", ServiceFailure.rubbish), ("会议在柳州召开,120人参加", .unchanged), ("A meeting 在柳州 of 120.", .leftoverChinese("在柳州")),
    ("<think>120 people, hm", .truncated), ("I'm sorry, I can't help with 120.", .declined),
    ("<!DOCTYPE html><p>120</p>", .rubbish),
    ("120 people met in the city. 120 people met in the city. 120 people", .repeated),
    (String(repeating: "word 120 ", count: 90), .repeated),
    ("120 peopleâ€™s meeting.", .rubbish), ("120 people \u{FFFD}\u{FFFD}.", .rubbish),
    ("120 𠀀 people.", .leftoverChinese("𠀀")),
  ])
  func refusesWhatIsNoTranslation(_ answer: String, _ failure: ServiceFailure) async {
    let outcome = await Self.translator(Scripted([.success(answer)])).translate(Self.request)
    #expect(outcome == .failure(failure))
    #expect(outcome.needsPerson)
  }

  @Test func asksOnceForARepairThatNamesWhatIsWrong() async {
    let service = Scripted([.success("A meeting."), .success("A meeting of 120 people.")])
    let outcome = await Self.translator(service).translate(Self.request)
    #expect(outcome == .english("A meeting of 120 people.", problems: []))
    #expect(service.asked.withLock { $0.map(\.repair?.problems) } == [nil, ["120 is missing."]])
  }

  @Test func marksWhatStaysWrong() async {
    let service = Scripted([.success("A meeting.")])
    let outcome = await Self.translator(service).translate(Self.request)
    #expect(outcome == .english("A meeting.", problems: [Self.lacksFigure]))
    #expect(outcome.needsPerson)
    #expect(service.asked.withLock { $0.count } == 2)
  }

  @Test func aServiceWithoutInstructionsIsNotAskedToRepair() async {
    let service = Scripted([.success("A meeting.")], takesInstructions: false)
    _ = await Self.translator(service).translate(Self.request)
    #expect(service.asked.withLock { $0.count } == 1)
  }

  @Test(arguments: [
    ([ServiceFailure.tooManyRequests(retryAfter: 5), .unavailable(retryAfter: nil)], true, 3),
    ([.tooManyRequests(retryAfter: 600)], false, 1),
    ([.timedOut, .timedOut, .timedOut], false, 2), ([.refusedKey], false, 1), ([.brokenOff], true, 2),
  ])
  func waitsWhereTheServiceAsksForIt(_ failures: [ServiceFailure], _ succeeds: Bool, _ asked: Int) async {
    let service = Scripted(failures.map { .failure($0) } + [.success("A meeting of 120 people.")])
    let outcome = await Self.translator(service).translate(Self.request)
    #expect((outcome.failure == nil) == succeeds)
    #expect(service.asked.withLock { $0.count } == asked)
  }

  @Test func keepsTheOrderTheBoundAndTheCache() async {
    let requests = (0..<20).map { TranslationRequest(source: "会议\($0)召开，120人参加。") }
    let service = Scripted([.success("A meeting of 120 people.")])
    var cache = ServiceCache()
    cache[requests[3], "scripted"] = "Known 120."
    cache[requests[4], "another"] = "Of another model: 120."
    let done = Mutex<[Int]>([])
    let (outcomes, stopped) = await Self.translator(service).translate(requests, cache: cache) { number, _ in
      done.withLock { $0.append(number) }
    }
    #expect(outcomes.count == 20)
    #expect(stopped == nil)
    #expect(outcomes[3] == .english("Known 120.", problems: []))
    #expect(service.asked.withLock { $0.count } == 19)
    #expect(service.underWay.withLock { $0.most } <= 2)
    #expect(done.withLock { $0.sorted() } == (0..<20).filter { $0 != 3 })
  }

  @Test func aChangedTermAsksAgain() {
    var request = Self.request
    request.terms = [TranslationRequest.Pair("柳州", "Liuzhou")]
    var cache = ServiceCache()
    cache[request, "m"] = "Kept."
    request.terms = [TranslationRequest.Pair("柳州", "Liuzhou City")]
    #expect(cache[request, "m"] == nil)
  }

  @Test func englishFromTheCacheIsCheckedAgain() async {
    let service = Scripted([.success("A meeting of 120 people.")])
    var cache = ServiceCache()
    cache[Self.request, "scripted"] = "A meeting."
    let (outcomes, _) = await Self.translator(service).translate([Self.request], cache: cache)
    #expect(outcomes == [.english("A meeting.", problems: [Self.lacksFigure])])
    #expect(service.asked.withLock { $0.isEmpty })
  }

  @Test(arguments: [
    (ServiceFailure.refusedKey, 2), (.quotaUsedUp, 2), (.unavailable(retryAfter: 600), 4), (.unreadable("no JSON"), 4),
  ])
  func aServiceThatFailsAgainAndAgainIsLeftAlone(_ failure: ServiceFailure, _ atMost: Int) async {
    let requests = (0..<20).map { TranslationRequest(source: "会议\($0)。") }
    let service = Scripted([.failure(failure)])
    let (outcomes, stopped) = await Self.translator(service).translate(requests)
    #expect(outcomes.allSatisfy { $0.failure == failure })
    #expect(stopped == failure)
    #expect(service.asked.withLock { $0.count } <= atMost)
  }

  @Test func theRequestTakesTheGlossaryFormFromTheDraft() throws {
    let draft = try DeskFixture.drafter().draft("看望劳动模范120名。")
    let request = TranslationRequest(draft, glossary: DeskFixture.glossary)
    #expect(request.terms == [TranslationRequest.Pair("劳动模范", "model worker")])
    #expect(request.figures == [TranslationRequest.Pair("120名", "120")])
  }
}
