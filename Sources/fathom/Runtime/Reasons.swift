internal import FathomExtraction
internal import FathomModel
internal import FathomUI

/// Weighs again what put something into a model.
enum Reasons {
    /// Weighs on a thread of its own; the answer goes to the mailbox.
    static func weigh(_ asked: Asked, in model: ArgumentModel, text: Int, _ mailbox: Mailbox) {
        Thread.start {
            let explainer = Explainer(model.document, by: Extractor(codebook: model.codebook))
            let weighing =
                switch asked {
                case .mention(let mention, let id): explainer.weighing(of: mention, of: id)
                case .link(let link): explainer.weighing(of: link, in: model)
                }
            mailbox.post(.explained(text: text, asked, weighing))
        }
    }
}
