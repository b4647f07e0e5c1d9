import Testing
@testable import Newspaper
