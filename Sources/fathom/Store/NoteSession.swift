internal import FathomModel
internal import FathomNotes
internal import FathomText

/// The store as a command or the explorer uses it: opened when it is first needed, errors told in words.
///
/// Not safe for use from two threads at once.
struct NoteSession {
    /// Where the store is.
    let location: StoreLocation
    private var store: NoteStore?
    private var seen: (store: ObjectIdentifier, change: Int64)?

    init(location: StoreLocation) {
        self.location = location
    }

    /// Reads with the store; nil where there is none, which is no failure: nobody has written a note yet.
    mutating func read<Value>(_ body: (NoteStore) throws(StoreError) -> Value) throws(Failure) -> Value? {
        do throws(StoreError) {
            return try body(opened(creating: false))
        } catch .missing {
            return nil
        } catch {
            throw Messages.store(error, at: location.path)
        }
    }

    /// Writes with the store, which is made if there is none.
    mutating func write<Value>(_ body: (NoteStore) throws(StoreError) -> Value) throws(Failure) -> Value {
        do throws(StoreError) {
            return try body(opened(creating: true))
        } catch {
            throw Messages.store(error, at: location.path)
        }
    }

    /// Does something with the store that has words of the reader in it; when it fails the words, if
    /// there is a draft of them, are kept in a file, and the failure says where.
    mutating func keeping<Value>(
        _ draft: DraftFile?, _ body: (inout NoteSession) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        do throws(Failure) {
            return try body(&self)
        } catch {
            guard let draft else { throw error }
            throw kept(draft, after: error)
        }
    }

    /// Keeps words as a draft, and says so.
    private func kept(_ draft: DraftFile, after failure: Failure) -> Failure {
        do throws(DraftFault) {
            return Messages.failed(failure, keptAt: try DraftFolder(beside: location).make(draft.content).path)
        } catch {
            return Messages.failed(failure, keptNowhere: error.error)
        }
    }

    /// Changes something in a store that must be there; without a store fails with `missing`.
    @discardableResult
    mutating func change<Value>(
        orElse missing: StoreError = .missing, _ body: (NoteStore) throws(StoreError) -> Value
    ) throws(Failure) -> Value {
        guard let value = try read(body) else { throw Messages.store(missing, at: location.path) }
        return value
    }

    /// Puts the backup at that path in the place of the store, and returns where the file is that stood there, if it could not be used. The store is
    /// opened anew after that: what was done before is no longer this run's to take back.
    mutating func restore(backupAt path: String) throws(Failure) -> String? {
        guard let backup = BackupFolder(ofStoreAt: location.path).backups.first(where: { $0.path == path }) else {
            throw Messages.backupGone
        }
        store = nil
        do throws(StoreError) {
            return try StoreRestoring.restore(backup, to: location.path, time: Environment.now)
        } catch {
            throw Messages.store(error, at: location.path)
        }
    }

    /// Whether another program has written to the store since this was asked last; yes the first time.
    mutating func wasChangedElsewhere() -> Bool {
        guard let store = try? opened(creating: false), let change = try? store.changeNumber() else { return false }
        let now = (store: ObjectIdentifier(store), change: change)
        defer { seen = now }
        return seen.map { $0 != now } ?? true
    }

    /// Makes a backup if one is due. That it fails is nothing to stop for: what was written is on disk.
    mutating func backUpIfDue(interval: Int64 = BackupFolder.interval) {
        guard let store, store.isCurrent else { return }
        _ = try? store.backUpIfDue(time: Environment.now, interval: interval)
    }

    /// The store; opened anew if another file stands in its place.
    private mutating func opened(creating: Bool) throws(StoreError) -> NoteStore {
        if let store, store.isCurrent { return store }
        let opened = try NoteStore(at: location.path, creating: creating, time: Environment.now)
        store = opened
        return opened
    }
}

extension TextIdentity {
    /// The identity of a text that was read, under the title that it has now. Linear in its bytes.
    init(_ text: LoadedText, title: String) {
        self.init(bytes: text.bytes, name: text.source.identityName, title: title)
    }
}
