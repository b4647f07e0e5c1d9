import Foundation

/// One run of the program that was built beside these tests: what it wrote where, and its exit status.
struct ProgramRun {
  let status: Int32
  let output: [UInt8]
  let errors: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Standard output as one JSON value.
  func json() throws -> JSONTree { try JSONDecoder().decode(JSONTree.self, from: Data(output)) }

  /// Standard output as one JSON value a line.
  func lines() throws -> [JSONTree] {
    try output.split(separator: 0x0A).map { try JSONDecoder().decode(JSONTree.self, from: Data($0)) }
  }

  /// Runs the program to its end.
  ///
  /// Its streams are files in a folder, so that neither a full pipe nor a program started meanwhile can hold it up.
  init(_ arguments: [String], in folder: URL, streams place: URL, input: [UInt8], environment: [String: String]) throws
  {
    let streams = place.appendingPathComponent(".streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    func stream(_ name: String, _ bytes: [UInt8] = []) throws -> URL {
      let url = streams.appendingPathComponent(name)
      try Data(bytes).write(to: url)
      return url
    }
    let (standardOutput, standardError) = (try stream("output"), try stream("error"))
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: stream("input", input))
    process.standardOutput = try FileHandle(forWritingTo: standardOutput)
    process.standardError = try FileHandle(forWritingTo: standardError)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = [UInt8](try Data(contentsOf: standardOutput))
    errors = String(decoding: try Data(contentsOf: standardError), as: UTF8.self)
  }

  /// The program stands in the folder of the test bundle.
  static var program: URL {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("jianbao")
  }
}
