import Dispatch
import Synchronization

/// The value of asynchronous work, for code that is not asynchronous.
final class AwaitedValue<Value: Sendable>: Sendable {
  private let box = Mutex<Value?>(nil)
  private let arrived = DispatchSemaphore(value: 0)
  private let task = Mutex<Task<Void, Never>?>(nil)

  /// Starts the work.
  init(_ work: @escaping @Sendable () async -> Value) {
    let started = Task.detached { [self] in
      let value = await work()
      box.withLock { $0 = value }
      arrived.signal()
    }
    task.withLock { $0 = started }
  }

  /// The value, or `nil` where it has not come after so many seconds.
  func value(waiting seconds: Double) -> Value? {
    guard arrived.wait(timeout: .now() + seconds) == .success else { return nil }
    arrived.signal()
    return box.withLock { $0 }
  }

  /// Asks the work to end early.
  func cancel() { task.withLock { $0?.cancel() } }
}
