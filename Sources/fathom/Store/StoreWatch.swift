internal import Synchronization

/// Tells when the store was written, be it by this program or another.
///
/// A write ends when its journal is taken away, and a store is put back by a change of name: both are events of the folder, so that nothing wakes
/// while nothing happens.
final class StoreWatch: Sendable {
    private let folder: String
    private let name: String
    private let isWatching = Mutex(false)

    init(_ location: StoreLocation) {
        let slash = location.path.lastIndex(of: "/")
        folder = slash.map { $0 == location.path.startIndex ? "/" : String(location.path[..<$0]) } ?? "."
        name = slash.map { String(location.path[location.path.index(after: $0)...]) } ?? location.path
    }

    /// Calls `body` on a thread of its own after every write from now on; once for all, and as soon as there is a folder.
    func start(_ body: @escaping @Sendable () -> Void) {
        let names: Set<String> = [name, name + "-journal"]
        isWatching.withLock { isWatching in
            if !isWatching { isWatching = FolderWatch.start(folder) { if names.contains($0) { body() } } }
        }
    }
}
