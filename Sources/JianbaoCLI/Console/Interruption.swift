import Dispatch
import Foundation
import Synchronization

/// Turns Ctrl-C into a request to stop after the page in hand, so that nothing half-written stays.
final class Interruption: Sendable {
  private let flag = Atomic(false)

  /// Whether the user has asked to stop.
  var happened: Bool { flag.load(ordering: .relaxed) }

  /// Starts to watch for Ctrl-C; a second one ends the program at once.
  func watch() {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [self] in
      if flag.exchange(true, ordering: .relaxed) { _exit(130) }
      _ = source
    }
    source.activate()
  }
}
