// swift-tools-version: 6.2

import PackageDescription

/// One policy for every target of ours: strict Swift 6, and a warning is an error.
let policy: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "jianbao",
  products: [
    .library(name: "Jianbao", targets: ["Jianbao"]),
    .executable(name: "jianbao", targets: ["JianbaoCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .target(name: "Digests", swiftSettings: policy),
    .target(name: "Findings", swiftSettings: policy),
    .target(name: "XML", dependencies: ["CLibXML2", "Digests"], swiftSettings: policy),
    .target(name: "Chinese", swiftSettings: policy),
    .target(name: "Newspaper", dependencies: ["Digests", "Findings", "Chinese", "XML"], swiftSettings: policy),
    .target(name: "Summarization", dependencies: ["Digests", "Chinese"], swiftSettings: policy),
    .target(name: "Terminology", dependencies: ["Digests", "Findings", "Chinese"], swiftSettings: policy),
    .target(name: "English", dependencies: ["Findings", "Chinese", "Terminology"], swiftSettings: policy),
    .target(
      name: "Briefing", dependencies: ["Digests", "Findings", "Chinese", "Newspaper", "Terminology", "English"],
      swiftSettings: policy),
    .target(
      name: "Interchange",
      dependencies: ["Digests", "Findings", "XML", "Newspaper", "Terminology", "English", "Briefing"],
      resources: [.embedInCode("TEI/Schema/tei_jianbao.rng")],
      swiftSettings: policy),
    .target(
      name: "Jianbao",
      dependencies: [
        "Digests", "Findings", "XML", "Chinese", "Newspaper", "Summarization", "Terminology", "English", "Briefing",
        "Interchange",
      ],
      swiftSettings: policy),
    .target(
      name: "Storage",
      dependencies: ["Digests", "Findings", "Chinese", "Newspaper", "Terminology", "English", "Jianbao"],
      swiftSettings: policy),
    .executableTarget(
      name: "JianbaoCLI",
      dependencies: [
        "Digests", "Findings", "XML", "Chinese", "Newspaper", "Summarization", "Terminology", "English", "Briefing",
        "Interchange", "Jianbao", "Storage", argumentParser,
      ],
      swiftSettings: policy),
    // an HTTP server on the loopback, for tests of what speaks to translation services
    .target(name: "LoopbackHTTP", path: "Tests/LoopbackHTTP", swiftSettings: policy),
    .executableTarget(
      name: "StageBenchmarks",
      dependencies: [
        "Findings", "XML", "Chinese", "Newspaper", "Summarization", "Terminology", "English", "Briefing", "Interchange",
        "Jianbao", "Storage",
      ],
      path: "Benchmarks/Stages", swiftSettings: policy),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"], swiftSettings: policy),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: policy),
    .testTarget(name: "XMLTests", dependencies: ["XML", "CLibXML2", "Digests"], swiftSettings: policy),
    .testTarget(name: "ChineseTests", dependencies: ["Chinese"], swiftSettings: policy),
    .testTarget(
      name: "NewspaperTests", dependencies: ["Newspaper", "Findings", "Chinese"], swiftSettings: policy),
    .testTarget(
      name: "SummarizationTests", dependencies: ["Summarization", "Chinese", "Digests"], swiftSettings: policy),
    .testTarget(
      name: "TerminologyTests", dependencies: ["Terminology", "Findings", "Chinese"], swiftSettings: policy),
    .testTarget(
      name: "EnglishTests", dependencies: ["English", "Findings", "Chinese", "Terminology", "LoopbackHTTP"],
      swiftSettings: policy),
    .testTarget(
      name: "BriefingTests", dependencies: ["Briefing", "Digests", "Findings", "Newspaper", "Terminology", "English"],
      swiftSettings: policy),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "Interchange", "Digests", "Findings", "XML", "Newspaper", "Terminology", "English", "Briefing",
      ], exclude: ["Snapshots"], swiftSettings: policy),
    .testTarget(
      name: "JianbaoTests",
      dependencies: [
        "Jianbao", "Storage", "Digests", "Findings", "XML", "Chinese", "Newspaper", "Summarization", "Terminology",
        "English",
        "Briefing", "Interchange", "LoopbackHTTP",
      ], exclude: ["Seeds"], swiftSettings: policy),
  ],
  swiftLanguageModes: [.v6]
)
