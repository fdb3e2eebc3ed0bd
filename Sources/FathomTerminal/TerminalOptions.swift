public import FathomScreen

extension Terminal {
    /// How to use it.
    public struct Options: Hashable, Sendable {
        /// Whether colour codes may be sent; false where NO_COLOR is set.
        public var colour: Bool
        /// Whether to ask for mouse reports.
        public var mouse: Bool
        /// What stands between the program and the terminal.
        public var multiplexer: Multiplexer
        /// Whether a terminal that can show large changes in one piece (mode 2026) is asked to.
        public var synchronise: Bool
        /// Whether the terminal shows any colour by its red, green and blue, as COLORTERM says.
        public var trueColour: Bool

        public init(
            colour: Bool = true, mouse: Bool = true, multiplexer: Multiplexer = .none, synchronise: Bool = true, trueColour: Bool = false
        ) {
            self.colour = colour
            self.mouse = mouse
            self.multiplexer = multiplexer
            self.synchronise = synchronise
            self.trueColour = trueColour
        }
    }

    /// Why `next` returned.
    public enum Report: Hashable, Sendable {
        /// The reader did something.
        case input(Input)
        /// The terminal told the colour of its background; comes after `ask`, and again when it may have changed.
        case background(Colour)
        /// A waker was used.
        case woken
        /// Nothing came for as long as `next` was to wait.
        case nothing
    }
}
