import FathomScreen

extension State {
    /// Moves in what stands in place of the panes.
    mutating func moveSpread(_ motion: Action.Motion, times: Int) {
        switch spread {
        case .comparison(let place): moveComparison(place, motion, times: times)
        case .library(let cursor): moveLibrary(cursor, motion, times: times)
        case nil: break
        }
    }

    /// Follows what is under the cursor there.
    mutating func followSpread() {
        switch spread {
        case .comparison(let place): followComparison(place)
        case .library(let cursor): followLibrary(cursor)
        case nil: break
        }
    }

    /// Keeps its cursor on the screen.
    mutating func settleSpread() {
        switch spread {
        case .comparison(let place): settleComparison(place)
        case .library(let cursor): settleLibrary(cursor)
        case nil: keptComparison = nil
        }
    }

    /// A click chooses the row, and in a comparison the side; a double click follows it; the wheel scrolls.
    mutating func takeInSpread(_ mouse: Mouse) {
        switch mouse.act {
        case .wheelUp: scrollSpread(by: -3)
        case .wheelDown: scrollSpread(by: 3)
        case .press: clickSpread(mouse.position)
        case .menu: openMenu(at: mouse.position)
        case .doubleClick:
            clickSpread(mouse.position)
            if layout.body.contains(mouse.position) { followSpread() }
        default: break
        }
    }

    private mutating func scrollSpread(by lines: Int) {
        switch spread {
        case .comparison(var place):
            place.cursor.scroll(by: lines)
            spread = .comparison(place)
        case .library(var cursor):
            cursor.scroll(by: lines)
            spread = .library(cursor)
        case nil: break
        }
    }

    /// Puts the cursor there on what stands at a place of the screen.
    mutating func clickSpread(_ position: Position) {
        switch spread {
        case .comparison(var place):
            let geometry = ComparisonGeometry(layout.body)
            let content = comparisonContent(place)
            let row = position.row - geometry.list.row + place.cursor.top
            if !geometry.isStacked { place.side = geometry.columns(of: .left).contains(position.column) ? .left : .right }
            if geometry.list.contains(position), let item = content.item(atRow: row) {
                place.cursor.move(to: item, of: content.items.count)
            }
            spread = .comparison(place)
        case .library(var cursor):
            let row = position.row - layout.body.row - 1 + cursor.top
            guard layout.body.contains(position), row >= 0 else { return }
            cursor.move(to: row / LibraryView.lines(columns: layout.body.columns), of: texts.count)
            spread = .library(cursor)
        case nil: break
        }
    }
}
