public import FathomScreen

/// What a terminal of 256 colours is sent for a change of frame, without a terminal: for measures and tests.
public struct ScreenBytes {
    private var writer: FrameWriter

    /// A terminal that can do everything; with `scrollsColumns` even scroll a part of its columns, as few can.
    public init(scrollsColumns: Bool = false) {
        var form = TerminalForm()
        form.scrollsColumns = scrollsColumns
        writer = FrameWriter(form: form)
    }

    /// The bytes that turn `old` into `new`; of a frame of another extent those of the whole.
    public mutating func change(from old: Frame, to new: Frame) -> [UInt8] {
        old.size == new.size ? writer.change(from: old, to: new) : writer.whole(new)
    }
}
