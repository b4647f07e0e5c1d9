import Foundation
import Storage
import Terminology
import Testing

private func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jianbao-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

private func store(_ url: URL) -> GlossaryStore {
  GlossaryStore(url: url, holder: GlossaryLockHolder(processID: 7, host: "desk", time: "09:30"))
}

/// Waits until another process has locked a file.
private func waitUntilLocked(_ lock: URL) {
  for _ in 0..<1_000 {
    let descriptor = open(lock.path, O_RDWR)
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { return }
    flock(descriptor, LOCK_UN)
    usleep(5_000)
  }
}

@Suite("The glossary on the disk")
struct GlossaryStoreTests {
  @Test("loses no row of twenty writers at once")
  func manyWriters() throws {
    try withFolder { folder in
      let url = folder.appendingPathComponent("glossary.csv")
      try Data("term,english\r\n港口,port\r\n".utf8).write(to: url)
      let failures = (0..<20).map { writer in
        let thread = Thread {
          for row in 0..<3 {
            _ = try? store(url).update(waitingAtMost: .seconds(60)) { try $0.adding([.term: "词\(writer)之\(row)"]) }
          }
        }
        thread.start()
        return thread
      }
      while failures.contains(where: { !$0.isFinished }) { usleep(1_000) }
      let terms = try store(url).read().file.glossary.terms.map(\.term)
      #expect(terms.count == 61)
      #expect(Set(terms).count == 61)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["glossary.csv"])
    }
  }

  @Test("says who holds the lock after waiting, and takes over that of a killed process")
  func killedHolder() throws {
    try withFolder { folder in
      let url = folder.appendingPathComponent("glossary.csv")
      try Data("term,english\n".utf8).write(to: url)
      let lock = folder.appendingPathComponent(".glossary.csv.lock")
      try Data(#"{"processID":42,"host":"night-desk","time":"23:10"}"#.utf8).write(to: lock)
      let other = Process()
      other.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      other.arguments = ["flock", "--no-fork", lock.path, "sleep", "60"]
      try other.run()
      defer { if other.isRunning { kill(other.processIdentifier, SIGKILL) } }
      let holder = GlossaryLockHolder(processID: 42, host: "night-desk", time: "23:10")
      let change: (GlossaryFile) throws -> GlossaryFile = { try $0.adding([.term: "港口"]) }
      waitUntilLocked(lock)
      var seen: GlossaryStoreFailure?
      do {
        try store(url).update(waitingAtMost: .milliseconds(30), change)
      } catch let failure as GlossaryStoreFailure { seen = failure }
      #expect(seen == .locked(path: url.path, holder: holder))
      kill(other.processIdentifier, SIGKILL)
      try store(url).update(waitingAtMost: .seconds(5), change)
      #expect(try store(url).read().file.rowCount == 1)
    }
  }

  @Test("refuses to write over a change of another program")
  func changedOnDisk() throws {
    try withFolder { folder in
      let url = folder.appendingPathComponent("glossary.csv")
      try Data("term,english\n港口,port\n".utf8).write(to: url)
      let reading = try store(url).read()
      try Data("term,english\n港口,harbor\n".utf8).write(to: url)
      let edited = try reading.file.adding([.term: "码头"])
      #expect(throws: GlossaryStoreFailure.changedOnDisk(path: url.path)) {
        try store(url).write(edited, over: reading.version)
      }
      #expect(try Data(contentsOf: url) == Data("term,english\n港口,harbor\n".utf8))
    }
  }

  @Test("makes a change anew when the file was saved meanwhile")
  func savedMeanwhile() throws {
    try withFolder { folder in
      let url = folder.appendingPathComponent("glossary.csv")
      try Data("term,english\n港口,port\n".utf8).write(to: url)
      var calls = 0
      try store(url).update { file in
        calls += 1
        if calls == 1 { try Data("term,english\n港口,harbor\n".utf8).write(to: url) }
        return try file.adding([.term: "码头"])
      }
      #expect(try Data(contentsOf: url) == Data("term,english\n港口,harbor\n码头,\n".utf8))
    }
  }

  @Test("removes what killed writers left beside the file, and nothing else")
  func leftovers() throws {
    try withFolder { folder in
      let url = folder.appendingPathComponent("glossary.csv")
      for name in ["glossary.csv", "glossary.csv.4711.part", "glossary.csv.old.part", "other.csv.4711.part"] {
        try Data("term,english\n".utf8).write(to: folder.appendingPathComponent(name))
      }
      try store(url).update { try $0.adding([.term: "港口"]) }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["glossary.csv", "glossary.csv.old.part", "other.csv.4711.part"])
    }
  }

  @Test("keeps the rights of the file, writes through links, and names a missing file")
  func surroundings() throws {
    try withFolder { folder in
      let url = folder.appendingPathComponent("glossary.csv")
      let link = folder.appendingPathComponent("link.csv")
      try Data("term,english\n".utf8).write(to: url)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: url.path)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: url)
      try store(link).update { try $0.adding([.term: "港口"]) }
      #expect(try store(url).read().file.rowCount == 1)
      let rights = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
      #expect(rights == 0o640)
      let missing = folder.appendingPathComponent("missing.csv")
      #expect(throws: GlossaryStoreFailure.notRead(StorageFailure(path: missing.path, cause: .missing))) {
        try store(missing).read()
      }
    }
  }
}
