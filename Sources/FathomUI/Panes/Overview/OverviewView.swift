import FathomModel
import FathomScreen

/// Draws the view that stands in place of the panes.
struct OverviewView {
    let overview: Overview
    let text: TextState
    let look: Look

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        switch overview.subject {
        case .gaps, .corrections, .path, .sentences: ListingView(overview: overview, text: text, look: look).draw(on: &canvas)
        case .matrix(let place): MatrixView(place: place, text: text, look: look).draw(on: &canvas)
        case .map(let place): MapView(place: place, text: text, look: look).draw(on: &canvas)
        }
    }
}
