internal import GRDB

extension StoreError {
    /// What an error of the database means for a reader of notes.
    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
        case .SQLITE_FULL: self = .full
        case .SQLITE_CORRUPT: self = .damaged(error.message ?? "")
        case .SQLITE_NOTADB: self = .foreign
        case .SQLITE_IOERR: self = .inputOutput(code: error.extendedResultCode.rawValue)
        // A journal that cannot be made beside the file is reported as "cannot open".
        case .SQLITE_CANTOPEN: self = .readOnly
        default: self = .other(code: error.extendedResultCode.rawValue)
        }
    }

    /// Runs `body` and tells whatever it throws as a `StoreError`.
    static func telling<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw StoreError(error)
        } catch {
            throw .other(code: 0)
        }
    }
}
