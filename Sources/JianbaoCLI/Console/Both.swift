import Dispatch
import Synchronization

/// Does two things at the same time; where both fail, the first failure counts.
func both<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws(Failure) -> First, and second: @Sendable () throws(Failure) -> Second
) throws(Failure) -> (First, Second) {
  let results = Mutex<(Result<First, Failure>?, Result<Second, Failure>?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { part in
    if part == 0 {
      let result = Result(catching: first)
      results.withLock { $0.0 = result }
    } else {
      let result = Result(catching: second)
      results.withLock { $0.1 = result }
    }
  }
  guard case (let one?, let two?) = results.withLock({ $0 }) else { preconditionFailure("both were done") }
  return (try one.get(), try two.get())
}
