import Dispatch
import Synchronization

/// A value that is made beside other work; who asks for it waits until it is there.
final class Later<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  /// Starts to make the value.
  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) {
      let value = make()
      self.made.withLock { $0 = value }
    }
  }

  /// The value.
  var value: Value {
    group.wait()
    guard let value = made.withLock({ $0 }) else { preconditionFailure("The value was made.") }
    return value
  }
}
