// swift-tools-version: 6.2
import PackageDescription

/// Settings shared by every Swift target: Swift 6, explicit existentials, memory safety and no warning left standing.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// Settings of test targets: as strict, except that tests may touch unsafe memory without saying so on each line.
let testing: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// The commit that `fathom --version` names, as `make build` finds it; without one the program names its number alone.
let commit = Context.environment["FATHOM_COMMIT"] ?? ""

let package = Package(
    name: "fathom",
    products: [
        .executable(name: "fathom", targets: ["fathom"]),
        .executable(name: "fathom-dev", targets: ["fathom-dev"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        // Data and C.
        .target(name: "CFathomData", cSettings: [.define("FATHOM_COMMIT", to: "\"\(commit)\"")]),
        .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

        // Values: no input or output, no clock, no Foundation.
        .target(name: "FathomText", swiftSettings: strict),
        .target(name: "FathomModel", dependencies: ["FathomText"], swiftSettings: strict),
        .target(name: "FathomExtraction", dependencies: ["FathomText", "FathomModel", "CFathomData"], swiftSettings: strict),
        .target(name: "FathomExport", dependencies: ["FathomText", "FathomModel"], swiftSettings: strict),
        .target(name: "FathomImport", dependencies: ["FathomText", "FathomModel", "FathomExport"], swiftSettings: strict),
        .target(name: "FathomScreen", swiftSettings: strict),
        .target(name: "FathomUI", dependencies: ["FathomText", "FathomModel", "FathomScreen"], swiftSettings: strict),

        // Rims: they touch the disk and the terminal.
        .target(
            name: "FathomNotes",
            dependencies: ["FathomText", "FathomModel", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
        .target(name: "FathomTerminal", dependencies: ["FathomScreen", "CTerminal"], swiftSettings: strict),
        .executableTarget(
            name: "fathom",
            dependencies: [
                "CFathomData", "FathomText", "FathomModel", "FathomExtraction", "FathomNotes", "FathomExport", "FathomImport",
                "FathomScreen", "FathomUI", "FathomTerminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "fathom-dev",
            dependencies: [
                "CFathomData", "FathomText", "FathomModel", "FathomExtraction", "FathomNotes", "FathomExport", "FathomScreen", "FathomUI",
                "FathomTestSupport",
                "FathomTerminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Tests.
        .target(
            name: "FathomTestSupport",
            dependencies: ["FathomText", "FathomModel", "FathomExtraction", "FathomScreen", "FathomUI"],
            path: "Tests/FathomTestSupport", swiftSettings: testing),
        .testTarget(name: "FathomTextTests", dependencies: ["FathomText", "FathomTestSupport"], swiftSettings: testing),
        .testTarget(name: "FathomModelTests", dependencies: ["FathomModel", "FathomText", "FathomTestSupport"], swiftSettings: testing),
        .testTarget(
            name: "FathomExtractionTests", dependencies: ["FathomExtraction", "FathomModel", "FathomText", "FathomTestSupport"],
            swiftSettings: testing),
        .testTarget(
            name: "FathomNotesTests", dependencies: ["FathomNotes", "FathomModel", "FathomText", "FathomTestSupport"],
            swiftSettings: testing),
        .testTarget(
            name: "FathomExportTests",
            dependencies: ["FathomExport", "FathomExtraction", "FathomModel", "FathomText", "FathomTestSupport"],
            swiftSettings: testing),
        .testTarget(
            name: "FathomImportTests",
            dependencies: ["FathomImport", "FathomExport", "FathomModel", "FathomText", "FathomTestSupport"],
            swiftSettings: testing),
        .testTarget(name: "FathomScreenTests", dependencies: ["FathomScreen", "FathomTestSupport"], swiftSettings: testing),
        .testTarget(
            name: "FathomUITests",
            dependencies: ["FathomUI", "FathomScreen", "FathomModel", "FathomText", "FathomExtraction", "FathomTestSupport"],
            swiftSettings: testing),
        .testTarget(
            name: "FathomTerminalTests", dependencies: ["FathomTerminal", "FathomScreen", "FathomTestSupport"], swiftSettings: testing),
        .testTarget(
            name: "EndToEndTests", dependencies: ["FathomTestSupport", "FathomScreen", "fathom"], swiftSettings: testing),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
