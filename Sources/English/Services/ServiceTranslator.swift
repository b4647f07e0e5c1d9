public import Findings

/// Has sentences translated by a service, checks what comes back, asks once for a repair, and marks what stays wrong.
public struct ServiceTranslator: Sendable {
  /// Judges English against its Chinese; an empty list is no objection.
  public typealias Check = @Sendable (_ source: String, _ english: String) -> [Finding]
  /// What became of all sentences, in their order, and the failure that kept the last of them from being asked.
  public typealias Result = (outcomes: [Outcome], stopped: ServiceFailure?)

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

  /// After so many sentences in a row that failed for no fault of theirs, the service is left alone.
  private static let patience = 3

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
  /// What the cache has is not asked for again. Where the service can answer nobody any more (a refused key, a used-up
  /// quota), fails again and again, or the task was cancelled, the rest is not sent.
  ///
  /// - Parameter each: Called as each answer of the service comes in, with the number of its request.
  public func translate(
    _ requests: [TranslationRequest], cache: ServiceCache = ServiceCache(),
    each: @Sendable (_ number: Int, _ outcome: Outcome) -> Void = { _, _ in }
  ) async -> Result {
    var outcomes = [Outcome?](repeating: nil, count: requests.count)
    var waiting: [Int] = []
    for (number, request) in requests.enumerated() {
      if let known = cache[request, service.name] {
        outcomes[number] = .english(known, problems: check(request.source, known))
      } else {
        waiting.append(number)
      }
    }
    let asked = await ask(requests, waiting, each: each)
    for (number, outcome) in asked.outcomes { outcomes[number] = outcome }
    let stopped = asked.stopped
    let unasked = Outcome.failure(stopped ?? .unavailable(retryAfter: nil))
    return (outcomes.map { $0 ?? unasked }, stopped)
  }

  /// The outcomes of the requests with some numbers, as they come in, and the failure after which none was sent any more.
  private func ask(
    _ requests: [TranslationRequest], _ numbers: [Int], each: @Sendable (Int, Outcome) -> Void
  ) async -> (outcomes: [(Int, Outcome)], stopped: ServiceFailure?) {
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes: [(Int, Outcome)] = []
      var stopped: ServiceFailure?
      var failuresInARow = 0
      var next = 0
      func add() {
        guard next < numbers.count, stopped == nil, !Task.isCancelled else { return }
        let number = numbers[next]
        next += 1
        group.addTask { (number, await translate(requests[number])) }
      }
      for _ in 0..<concurrency { add() }
      while let (number, outcome) = await group.next() {
        outcomes.append((number, outcome))
        each(number, outcome)
        if let failure = outcome.failure, !failure.isOfTheSentence {
          failuresInARow += 1
          // a refused key is refused for the next sentence too
          if failure.stopsAll || failuresInARow == Self.patience { stopped = stopped ?? failure }
        } else {
          failuresInARow = 0
        }
        add()
      }
      return (outcomes, stopped)
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
        let english = try ServiceOutput.english(answer, for: request.source)
        return request.style == .headline ? english.withoutFullStop : english
      } catch {
        // who did not answer for a minute is asked once more, not twice
        guard error.isPassing, attempt < (error == .timedOut ? min(1, retries) : retries), !Task.isCancelled
        else { throw error }
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
