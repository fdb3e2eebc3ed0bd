import CTerminal

/// How many columns the C library says a scalar takes, which is what ncurses and most programs go by.
public enum LibraryWidth {
    /// Columns of a scalar in the locale that is set; nil for what the library does not know or takes for a control.
    public static func columns(of scalar: Unicode.Scalar) -> Int? {
        let columns = cterm_columns(scalar.value)
        return columns < 0 ? nil : Int(columns)
    }
}
