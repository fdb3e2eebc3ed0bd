import FathomScreen

/// Numbers that look random and are the same for the same seed.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number in the range.
    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return range.lowerBound + Int(state >> 11) % (range.upperBound - range.lowerBound + 1)
    }

    /// One of the choices.
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[roll(0...choices.count - 1)] }
}

/// Draws anything anywhere.
struct RandomDrawing {
    private var dice: Dice
    private let words = ["abc", "中文", "a中b文c", "é😀", "👨‍👩‍👧x", "\u{1B}[2J", "", "\u{301}", "🇮🇷🇮🇶", "한국", "x\ty", "❤\u{FE0F}"]
    private let strange = [0, -1, 1, Int.max, Int.min, 1 << 40]

    init(seed: UInt64) { dice = Dice(seed: seed) }

    /// Some extent, small ones more often.
    mutating func size() -> Size { Size(columns: dice.pick([0, 1, 2, 3, 7, 20]), rows: dice.pick([0, 1, 2, 5])) }

    /// Draws `strokes` times.
    mutating func draw(_ strokes: Int, on canvas: inout Canvas) {
        for _ in 0..<strokes { stroke(on: &canvas) }
    }

    private mutating func stroke(on canvas: inout Canvas) {
        let style = Style(.palette(UInt8(dice.roll(0...3))), dice.pick([[], .bold, .reverse]))
        let rect = Rect(column: number(), row: number(), columns: number(), rows: number())
        let position = Position(column: number(), row: number())
        switch dice.roll(0...9) {
        case 0: canvas.fill(rect, style: style)
        case 1: canvas.style(rect, style)
        case 2: canvas.box(rect, title: dice.pick(words), style: style)
        case 3: canvas.horizontalLine(at: position, columns: number(), style: style)
        case 4: canvas.verticalLine(at: position, rows: number(), style: style)
        case 5: canvas.divider(in: rect, row: number(), title: dice.pick(words), style: style)
        case 6: canvas.inner(rect) { draw(2, on: &$0) }
        case 7: canvas.cursor(at: position)
        case 8: canvas.text(dice.pick(words), endingBefore: number(), row: number(), style: style)
        default: canvas.text(dice.pick(words), at: position, style: style, columns: dice.pick([nil, 1, number()]))
        }
    }

    private mutating func number() -> Int { dice.roll(0...19) == 0 ? dice.pick(strange) : dice.roll(-4...24) }
}
