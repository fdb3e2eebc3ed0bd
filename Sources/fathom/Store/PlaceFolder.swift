internal import FathomUI
internal import Glibc

/// The places where the reader left texts: a small file for each, called by the digest of the text.
struct PlaceFolder: Sendable {
    /// Most places that are kept; the oldest go.
    static let most = 100

    /// Path of the folder.
    let path: String

    /// The folder, whether it is there or not; nil without a home.
    init?() {
        guard let state = StateFolder.path else { return nil }
        path = state + "/places"
    }

    /// Whether any place was ever kept.
    var exists: Bool { unsafe access(path, R_OK | X_OK) == 0 }

    /// Where a text of that digest was left.
    func place(of digest: String) -> SavedPlace? {
        StateFolder.read("\(path)/\(digest)").flatMap { SavedPlace(lines: $0) }
    }

    /// Where a text of that name was left last, whatever its content was then. Reads every place.
    func place(named name: String) -> SavedPlace? {
        let places = names.compactMap { place(of: $0) }.filter { $0.name == name }
        return places.max { $0.left < $1.left }
    }

    /// Keeps where a text of that digest was left.
    func keep(_ place: SavedPlace, of digest: String) {
        StateFolder.write(place.lines, to: "\(path)/\(digest)")
    }

    /// Forgets where a text of that digest was left.
    func forget(_ digest: String) {
        StateFolder.remove("\(path)/\(digest)")
    }

    /// Forgets the oldest places where there are too many.
    func prune() {
        let names = names
        guard names.count > Self.most else { return }
        let aged = names.map { (name: $0, age: changed($0)) }.sorted { ($0.age, $0.name) < ($1.age, $1.name) }
        for (name, _) in aged.prefix(names.count - Self.most) { forget(name) }
    }

    /// Nanoseconds since 1970 at which a file was written.
    private func changed(_ name: String) -> Int {
        var status = stat()
        guard unsafe stat("\(path)/\(name)", &status) == 0 else { return 0 }
        return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    }

    /// The files of the folder.
    private var names: [String] { FolderListing.names(of: path).filter { !$0.hasPrefix(".") } }
}
