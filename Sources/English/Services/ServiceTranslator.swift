public import Findings

/// Has sentences translated by a service, checks what comes back, asks once for a repair, and marks what stays wrong.
public struct ServiceTranslator: Sendable {
  /// Judges English against its Chinese; an empty list is no objection.
  public typealias Check = @Sendable (_ source: String, _ english: String) -> [Finding]

  /// The service.
  public let service: any TranslationService
  /// How many sentences are under way at once, at most.
  public let concurrency: Int
  /// How often a request is sent again that failed for a passing reason.
  public let retries: Int
  /// The longest wait before a request is sent again, in seconds; a service that asks for more is given up.
  public let longestWait: Double
  private let check: Check
  private let pause: @Sendable (Double) async -> Void

  /// Makes a translator.
  ///
  /// - Parameter pause: Waits for some seconds; tests put their own in its place.
  public init(
    service: any TranslationService, concurrency: Int = 2, retries: Int = 2, longestWait: Double = 60,
    pause: @escaping @Sendable (Double) async -> Void = { try? await Task.sleep(for: .seconds($0)) },
    check: @escaping Check = { _, _ in [] }
  ) {
    self.service = service
    self.concurrency = max(1, concurrency)
    self.retries = retries
    self.longestWait = longestWait
    self.pause = pause
    self.check = check
  }

  /// The English of one sentence with what is still wrong with it.
  public func translate(_ request: TranslationRequest) async -> Outcome {
    do throws(ServiceFailure) {
      let first = try await english(for: request)
      let problems = check(request.source, first)
      guard !problems.isEmpty, service.takesInstructions else { return .english(first, problems: problems) }
      return await repaired(request, first, problems)
    } catch {
      return .failure(error)
    }
  }

  /// The outcomes for some sentences, in their order, a bounded number under way at once.
  ///
  /// What the cache has is not asked for again; where the service can answer nobody any more (a refused key, a used-up
  /// quota), the rest is not sent.
  ///
  /// - Parameter progress: Called after each sentence with the number of those done.
  public func translate(
    _ requests: [TranslationRequest], cache: inout ServiceCache, progress: @Sendable (Int) -> Void = { _ in }
  ) async -> [Outcome] {
    var outcomes = [Outcome?](repeating: nil, count: requests.count)
    var waiting: [Int] = []
    for (number, request) in requests.enumerated() {
      if let known = cache[request, service.name] {
        outcomes[number] = .english(known, problems: check(request.source, known))
      } else {
        waiting.append(number)
      }
    }
    let known = requests.count - waiting.count
    for (number, outcome) in await asked(requests, waiting, progress: { progress(known + $0) }) {
      outcomes[number] = outcome
      if case .english(let english, let problems) = outcome, problems.isEmpty {
        cache[requests[number], service.name] = english
      }
    }
    return Self.filled(outcomes)
  }

  /// The outcomes, with the failure that stopped the run in the place of those that were not asked for.
  private static func filled(_ outcomes: [Outcome?]) -> [Outcome] {
    var stopped = ServiceFailure.unavailable(retryAfter: nil)
    for outcome in outcomes {
      if let failure = outcome?.failure, failure.stopsAll { stopped = failure }
    }
    var all: [Outcome] = []
    for outcome in outcomes {
      if let outcome { all.append(outcome) } else { all.append(.failure(stopped)) }
    }
    return all
  }

  /// The outcomes of the requests with some numbers, as they come in.
  private func asked(
    _ requests: [TranslationRequest], _ numbers: [Int], progress: @Sendable (Int) -> Void
  ) async -> [(Int, Outcome)] {
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes: [(Int, Outcome)] = []
      var next = 0
      while next < min(concurrency, numbers.count) {
        let number = numbers[next]
        group.addTask { (number, await translate(requests[number])) }
        next += 1
      }
      while let outcome = await group.next() {
        outcomes.append(outcome)
        progress(outcomes.count)
        // a refused key is refused for the next sentence too
        if outcome.1.failure?.stopsAll == true { next = numbers.count }
        if next < numbers.count {
          let number = numbers[next]
          group.addTask { (number, await translate(requests[number])) }
          next += 1
        }
      }
      return outcomes
    }
  }

  /// What became of a sentence.
  public enum Outcome: Hashable, Sendable {
    /// English; where problems are left, a person must look at it before anything else happens to it.
    case english(String, problems: [Finding])
    /// No English, and why.
    case failure(ServiceFailure)

    /// Why there is no English, where there is none.
    public var failure: ServiceFailure? {
      if case .failure(let failure) = self { failure } else { nil }
    }

    /// Whether a person must look at it.
    public var needsPerson: Bool {
      switch self {
      case .english(_, let problems): !problems.isEmpty
      case .failure: true
      }
    }
  }

  // MARK: - One sentence

  /// Names the mistakes once; the better of the two tries counts, and the first where both are as bad.
  private func repaired(_ request: TranslationRequest, _ first: String, _ problems: [Finding]) async -> Outcome {
    var again = request
    again.repair = TranslationRequest.Repair(english: first, problems: problems.map(\.message.english))
    do throws(ServiceFailure) {
      let second = try await english(for: again)
      let left = check(request.source, second)
      return left.count < problems.count ? .english(second, problems: left) : .english(first, problems: problems)
    } catch {
      return .english(first, problems: problems)
    }
  }

  /// Asks, waits where the service says so, and asks again.
  private func english(for request: TranslationRequest) async throws(ServiceFailure) -> String {
    var wait = Self.firstWait
    for attempt in 0... {
      do throws(ServiceFailure) {
        let answer = try await service.english(for: request)
        return try ServiceOutput.english(answer, for: request.source)
      } catch {
        guard error.isPassing, attempt < retries else { throw error }
        let seconds = error.retryAfter.map(Double.init) ?? wait
        if seconds > longestWait { throw error }
        await pause(seconds)
        wait *= 2
      }
    }
    throw .timedOut
  }

  private static let firstWait = 1.0
}

extension ServiceFailure {
  /// How many seconds the service asks to wait.
  var retryAfter: Int? {
    switch self {
    case .tooManyRequests(let seconds), .unavailable(let seconds): seconds
    default: nil
    }
  }
}
