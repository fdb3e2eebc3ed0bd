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

    private mutating func opened(creating: Bool) throws(StoreError) -> NoteStore {
        if let store { return store }
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
