import Testing
@testable import Chinese
