import ArgumentParser

/// Runs work whose failures are said and become the exit status.
func reporting<Result>(_ console: Console, _ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let failure as Failure {
    throw failure.said(by: console)
  }
}

/// Does the work for each file, standard input where there is none; all that can be done is done, and the exit status
/// is the highest of all.
///
/// - Parameter finish: What is left to do with the results of all files, such as to write them as one JSON value.
func eachFile(
  _ files: [String], _ console: Console, _ work: (String) throws(Failure) -> Void,
  finish: () throws(Failure) -> Void = {}
) throws {
  var outcome = Outcome()
  for file in files.isEmpty ? ["-"] : files {
    do throws(Failure) { try work(file) } catch { outcome.note(error, console) }
  }
  do throws(Failure) { try finish() } catch { outcome.note(error, console) }
  try outcome.end()
}
