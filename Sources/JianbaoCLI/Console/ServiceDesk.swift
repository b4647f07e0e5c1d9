import Briefing
import Dispatch
import English
import Findings
import Foundation
import Jianbao
import Storage
import Synchronization
import Terminology

/// Asks the translation service of a run: a bounded number of sentences at once, however many pages are worked on; what
/// it answered before comes from the cache; once it can answer nobody any more, it is left alone.
final class ServiceDesk: Sendable {
  private let choice: ServiceChoice
  private let options: TranslatorOptions
  private let console: Console
  private let check: ServiceTranslator.Check
  private let file: ServiceCacheFile
  private let hints: @Sendable (String) -> [TranslationRequest.Pair]
  private let state = Mutex(State())
  /// Held by the page whose sentences are being asked for.
  private let turn = DispatchSemaphore(value: 1)

  private struct State {
    var service: (any TranslationService)?
    var cache: ServiceCache?
    var stopped: ServiceFailure?
    var hasFailed = false
  }

  /// What came of the sentences of a page.
  struct Answers {
    var service: String
    var outcomes: [ServiceTranslator.Outcome]
    var stopped: ServiceFailure?
  }

  /// Makes a desk for the service that the options name; `nil` where they name none.
  init?(
    _ options: TranslatorOptions, _ resources: Resources, _ issueDate: CalendarDate?, console: Console
  ) throws(Failure) {
    guard let choice = options.translator.flatMap(ServiceChoice.init) else { return nil }
    self.choice = choice
    self.options = options
    self.console = console
    let checking = Checking(resources, issueDate)
    let glossing = Glossing(resources)
    check = { checking.objections(zh: $0, en: $1) }
    hints = { glossing.hints(for: $0) }
    file = ServiceCacheFile(folder: Workspace(console: console).locations.cache)
  }

  /// Whether the service could not be reached, refused, or failed for a sentence.
  var hasFailed: Bool { state.withLock(\.hasFailed) }

  /// A brief with the English of the service for what is not finished in it; `nil` where the user interrupts.
  func translated(
    _ brief: Brief, of pipeline: Pipeline, unless isInterrupted: () -> Bool = { false }
  ) -> Brief? {
    let questions = pipeline.questions(for: brief, hints: hints)
    guard let answers = answers(to: questions.map(\.request), of: brief.id, unless: isInterrupted) else { return nil }
    return pipeline.brief(
      brief, answering: questions, with: answers.outcomes, of: answers.service, stopped: answers.stopped)
  }

  /// Drafts with the English of the service for those that are not finished.
  func translated(_ drafts: [Draft], as style: DraftStyle, of drafter: Drafter) -> [Draft] {
    let open = drafts.indices.filter { !drafts[$0].isFinished }
    let requests = open.map { index in
      var request = TranslationRequest(drafts[index], style: style, glossary: drafter.matcher.glossary)
      request.hints = hints(drafts[index].source)
      return request
    }
    var drafts = drafts
    guard style == .text || style == .headline, let answers = answers(to: requests) else { return drafts }
    for (index, outcome) in zip(open, answers.outcomes) {
      if let failure = outcome.failure, failure != answers.stopped { console.say(failure.message) }
      if case .english(_, let problems) = outcome { for problem in problems { console.say(problem) } }
      drafts[index] = drafts[index].answered(by: outcome)
    }
    return drafts
  }

  /// The English for some sentences, in their order; `nil` where the user interrupts.
  ///
  /// - Parameter page: What the sentences belong to, for the messages.
  private func answers(
    to requests: [TranslationRequest], of page: String? = nil, unless isInterrupted: () -> Bool = { false }
  ) -> Answers? {
    turn.wait()
    defer { turn.signal() }
    let work = AwaitedValue { [self] in await asked(requests, page) }
    while true {
      if let answers = work.value(waiting: Self.glance) { return answers }
      if isInterrupted() {
        work.cancel()
        return nil
      }
    }
  }

  /// How often to look whether the user has interrupted the run, in seconds.
  private static let glance = 0.1

  private func asked(_ requests: [TranslationRequest], _ page: String?) async -> Answers {
    if requests.isEmpty { return Answers(service: "", outcomes: [], stopped: nil) }
    let service: any TranslationService
    do throws(ServiceFailure) {
      if let stopped = state.withLock(\.stopped) { throw stopped }
      service = try await chosenService()
    } catch {
      stop(for: error)
      return Answers(service: "", outcomes: requests.map { _ in .failure(error) }, stopped: error)
    }
    let translator = ServiceTranslator(service: service, concurrency: options.requests, check: check)
    let cache = state.withLock { state in
      let cache = state.cache ?? file.cache()
      state.cache = cache
      return cache
    }
    let waiting = requests.count { cache[$0, service.name] == nil }
    let progress = Progress(total: waiting, console: console)
    let (outcomes, stopped) = await translator.translate(requests, cache: cache) { [self] number, outcome in
      progress.advance()
      if case .english(let english, _) = outcome { keep(english, for: requests[number], by: service.name) }
    }
    progress.clear()
    if let page { report(page, service.name, outcomes, asked: waiting) }
    if let stopped { stop(for: stopped) }
    if outcomes.contains(where: { $0.failure?.isOfTheSentence == false }) { state.withLock { $0.hasFailed = true } }
    return Answers(service: service.name, outcomes: outcomes, stopped: stopped)
  }

  /// Says the failure once, however many pages follow.
  private func stop(for failure: ServiceFailure) {
    let isNew = state.withLock { state in
      defer { state.stopped = state.stopped ?? failure }
      state.hasFailed = true
      return state.stopped == nil
    }
    if isNew { console.say(failure.message) }
  }

  private func keep(_ english: String, for request: TranslationRequest, by service: String) {
    state.withLock { $0.cache?[request, service] = english }
    file.append(ServiceCache.Entry(question: ServiceCache.Question(request, service), english: english))
  }

  /// The service, asked for its models where the user named none.
  private func chosenService() async throws(ServiceFailure) -> any TranslationService {
    if let service = state.withLock(\.service) { return service }
    let environment = ProcessInfo.processInfo.environment
    let key = choice.keyVariables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let transport = CurlTransport()
    var model = options.model ?? ""
    if options.model == nil, choice.kind == .openAICompatible {
      let lister = OpenAICompatibleService(
        url: choice.url, model: "", key: key, timeout: options.timeout, transport: transport)
      do throws(ServiceFailure) {
        model = try await lister.models().first ?? Self.anyModel
      } catch {
        switch error {
        case .unreachable, .refusedKey, .quotaUsedUp, .badAddress: throw error
        // a server with a single model need not list it
        default: model = Self.anyModel
        }
      }
    }
    let service = choice.service(model: model, key: key, timeout: options.timeout, transport: transport)
    state.withLock { $0.service = service }
    return service
  }

  /// What a server is asked for that lists no models.
  private static let anyModel = "default"

  private func report(_ page: String, _ service: String, _ outcomes: [ServiceTranslator.Outcome], asked: Int) {
    let (all, kept) = (outcomes.count, outcomes.count - asked)
    let failed = outcomes.count { $0.failure != nil }
    let doubtful = outcomes.count { $0.failure == nil && $0.needsPerson }
    console.say(
      Bilingual(
        "\(page): \(service) was asked for \(all) sentences (\(kept) from the cache): \(all - failed) came back, \(doubtful) of them to be looked at.",
        "\(page)：请 \(service) 翻译 \(all) 句（缓存 \(kept) 句）：返回 \(all - failed) 句，其中 \(doubtful) 句须人工核对。"))
  }
}
