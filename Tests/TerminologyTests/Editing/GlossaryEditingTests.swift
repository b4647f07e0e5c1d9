import Findings
import Testing

@testable import Terminology

private let sample = """
  \u{FEFF}术语,英文,异称,类别,状态,说明,备用\r
  # 工会,,,,,,\r
  职工之家,"home for workers",,labor,approved,"有引号 ""甲""。",x\r
  夜校,night school,,society,draft,,\r
  ,,,,,,\r
  港口,port,码头,transport,approved,第一条,y\r

  """

private func file(_ text: String = sample) -> GlossaryFile { GlossaryFile(bytes: Array(text.utf8)) }

private func text(_ file: GlossaryFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

@Suite("A change to the glossary file")
struct GlossaryEditingTests {
  @Test("touches only its row")
  func edit() throws {
    let edited = try file().editing(row: 1, [.english: "workers' home", .note: "两个;逗号,"])
    #expect(
      text(edited)
        == sample.replacing("\"home for workers\"", with: "\"workers' home\"")
        .replacing("\"有引号 \"\"甲\"\"。\"", with: "\"两个;逗号,\""))
    #expect(try file().editing(row: 2, [.english: "night school"]).isChanged == false)
  }

  @Test("adds a row after the last one")
  func add() throws {
    let added = try file().adding([.term: "泊位", .english: "berth, dock", .status: "draft"])
    #expect(text(added) == sample + "泊位,\"berth, dock\",,,draft,,\r\n")
    #expect(added.glossary.terms.last?.row == 4)
    let open = file("term,english\n港口,port")
    #expect(text(try open.adding([.term: "泊位"])) == "term,english\n港口,port\n泊位,")
    #expect(text(try file("").adding([.term: "泊位"])).hasSuffix("source\n泊位,,,,,,,,\n"))
    #expect(text(try file("\"term\",\"english\"\n").adding([.term: "泊位"])) == "\"term\",\"english\"\n\"泊位\",\"\"\n")
  }

  @Test("removes a row with its line")
  func remove() throws {
    #expect(text(try file().removing(row: 2)) == sample.replacing("夜校,night school,,society,draft,,\r\n", with: ""))
  }

  @Test("renames a term and keeps the old name as a variant")
  func rename() throws {
    let renamed = try file().renaming(row: 3, to: "海港")
    #expect(text(renamed) == sample.replacing("港口,port,码头", with: "海港,port,码头;港口"))
  }

  @Test("merges two rows without losing a value")
  func merge() throws {
    let merged = try file().merging(row: 3, into: 2)
    #expect(merged.rowCount == 2)
    #expect(merged.cells(ofRow: 2) == ["夜校", "night school", "码头;港口", "society;transport", "draft", "第一条", ""])
  }

  @Test("sorts between comments and blank rows, which stay")
  func sort() throws {
    let text1 = "term,english\n乙,b\n甲,a\n\n丁,d\n丙,c"
    let sorted = try file(text1).sorted(by: .english)
    #expect(text(sorted) == "term,english\n甲,a\n乙,b\n\n丙,c\n丁,d\n")
    #expect(GlossaryDiff(from: file(text1), to: sorted).changes.isEmpty)
    #expect(GlossaryDiff(from: file(text1), to: sorted).movedRows == 4)
  }

  @Test("is refused with a reason")
  func failures() {
    #expect(throws: GlossaryEditFailure.duplicateTerm("港口", row: 3)) {
      try file().adding([.term: "港口", .domain: "transport"])
    }
    #expect(throws: Never.self) { try file().adding([.term: "港口", .domain: "economy"]) }
    #expect(throws: GlossaryEditFailure.missingColumn(.first)) { try file().editing(row: 1, [.first: "x"]) }
    #expect(throws: GlossaryEditFailure.noSuchRow(9)) { try file().removing(row: 9) }
    #expect(throws: GlossaryEditFailure.noSuchTerm("船")) { try file().row(of: "船", numbered: nil, option: "--row") }
    #expect(throws: GlossaryEditFailure.commentMark("#船")) { try file().adding([.term: "#船"]) }
    #expect(throws: GlossaryEditFailure.commentMark("# 船")) { try file().renaming(row: 3, to: "# 船") }
    #expect(throws: GlossaryEditFailure.commentMark("#,船")) { try file().editing(row: 1, [.term: "#,船"]) }
    #expect(throws: GlossaryEditFailure.emptyTerm) { try file().adding([.term: " "]) }
    #expect(
      GlossaryEditFailure.ambiguousTerm("主席", rows: [2, 5], option: "--row").message.chinese
        == "“主席”出现在第 2, 5 行，请用“--row”指明是哪一行。")
  }

  @Test("shows as a diff of its rows")
  func diff() throws {
    let changed = try file().editing(row: 2, [.status: "approved"]).removing(row: 3).adding([.term: "泊位"])
    #expect(
      GlossaryDiff(from: file(), to: changed).changes == [
        .init(line: 4, before: "夜校,night school,,society,draft,,", after: "夜校,night school,,society,approved,,"),
        .init(line: nil, before: nil, after: "泊位,,,,,,"),
        .init(line: 6, before: "港口,port,码头,transport,approved,第一条,y", after: nil),
      ])
    #expect(GlossaryDiff(from: file(), to: file()).isEmpty)
  }

  @Test(
    "shows what can't be seen",
    arguments: [
      ("春熙\u{200B}路,x", "春熙⟨U+200B⟩路,x"), ("\u{3000}路,x", "⟨U+3000⟩路,x"), ("路, x  y ", "路,␣x␣␣y␣"),
      ("路,\"x, y\u{A0}\"", "路,\"x, y⟨U+00A0⟩\""),
    ])
  func invisible(row: String, shown: String) throws {
    let before = file("term,english\n" + row + "\n")
    let diff = GlossaryDiff(from: before, to: try before.editing(row: 1, [.term: "街"]))
    #expect(diff.changes.first?.before == shown)
  }

  @Test("in GB18030 leaves the bytes of the other rows")
  func gb18030() throws {
    let old = try #require(GlossaryEncoding.gb18030.encode("术语,英文\r\n港口,port\r\n夜校,x\r\n".utf8))
    let new = try #require(GlossaryEncoding.gb18030.encode("术语,英文\r\n港口,port\r\n夜校,night school\r\n".utf8))
    #expect(try GlossaryFile(bytes: old).editing(row: 2, [.english: "night school"]).bytes == new)
  }

  @Test("mends what needs no judgment")
  func mend() {
    let spoiled = "term,english,status\n港口 ,por\u{200B}t，harbor ,Approved\n夜校,,\n"
    let (mended, cells) = file(spoiled).mended()
    #expect(text(mended) == "term,english,status\n港口,\"port, harbor\",approved\n夜校,,todo\n")
    #expect(cells == 4)
    let lists = "term,english,admitted,forbidden,status\n港口,port,haven、harbor,dock，pier,draft\n"
    #expect(text(file(lists).mended().file) == lists.replacing("、", with: ";"))
    let wide = Array("术语,英文,状态\n港口,port,draft\n".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(text(GlossaryFile(bytes: [0xFF, 0xFE] + wide).mended().file) == "\u{FEFF}术语,英文,状态\n港口,port,draft\n")
  }
}
