import Synchronization

/// The number of pages done, rewritten in place on a terminal; silent elsewhere and for a single page.
struct Progress: ~Copyable, Sendable {
  private let total: Int
  private let console: Console
  private let done = Atomic(0)

  init(total: Int, console: Console) {
    self.total = total
    self.console = console
  }

  private var isShown: Bool { console.isInteractive && total > 1 }

  /// Notes that a page is done.
  func advance() {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    if isShown { console.note("\r\(count)/\(total) ") }
  }

  /// Clears the line for a message.
  func clear() {
    if isShown { console.note("\r\u{1B}[K") }
  }
}
