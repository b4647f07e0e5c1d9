import Testing
@testable import Jianbao
