//! A note, for whoever opened it: what it says, with the places that the guard would look at twice, and for whom it is. The
//! guard orders and shields; it decides nothing.

use crate::app::App;
use crate::ids::NoteId;
use crate::people::who::roles::Moderator;
use crate::receive::notes::{self, By, MeantFor, NoteToDecide};
use crate::trouble::Trouble;

/// What she is shown.
pub struct NoteShown {
    /// The note.
    pub note: NoteToDecide,
    /// Its words, piece by piece; whether to look twice at one.
    pub pieces: Vec<(String, bool)>,
    /// Why; each reason once.
    pub reasons: Vec<String>,
    /// Tells which version of it this is.
    pub version: String,
}

impl NoteShown {
    /// Whether its writer meant it for whoever reads the story.
    pub fn is_for_everyone(&self) -> bool {
        self.note.meant_for == MeantFor::Everyone
    }
}

/// Gathers it; `None` where it is gone, or not hers to decide.
pub async fn shown(app: &App, moderator: &Moderator, id: &NoteId) -> Result<Option<NoteShown>, Trouble> {
    let Some(note) = notes::to_decide(&app.db, By::Place(moderator), id).await? else { return Ok(None) };
    let seen = ::guard::look(&note.words, &note.language);
    let mut looks: Vec<(std::ops::Range<usize>, String)> =
        seen.marks.into_iter().map(|mark| (mark.range, mark.reason)).collect();
    looks.extend(seen.danger.map(|danger| (danger.range, danger.reason)));
    looks.sort_by_key(|(range, _)| range.start);
    let mut reasons: Vec<String> = Vec::new();
    for (_, reason) in &looks {
        if !reasons.contains(reason) {
            reasons.push(reason.clone());
        }
    }
    let ranges: Vec<_> = looks.into_iter().map(|(range, _)| range).collect();
    let pieces = pieces(&note.words, &ranges);
    Ok(Some(NoteShown { version: note.version.to_string(), pieces, reasons, note }))
}

/// The text in pieces, in order; what two ranges share belongs to the first.
fn pieces(text: &str, ranges: &[std::ops::Range<usize>]) -> Vec<(String, bool)> {
    let (mut pieces, mut at) = (Vec::new(), 0);
    for range in ranges {
        let (start, end) = (range.start.max(at), range.end.max(at));
        if let Some(plain) = text.get(at..start).filter(|plain| !plain.is_empty()) {
            pieces.push((plain.to_owned(), false));
        }
        if let Some(marked) = text.get(start..end).filter(|marked| !marked.is_empty()) {
            pieces.push((marked.to_owned(), true));
        }
        at = end;
    }
    pieces.extend(text.get(at..).filter(|rest| !rest.is_empty()).map(|rest| (rest.to_owned(), false)));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_are_the_whole_text_in_order_also_where_two_overlap() {
        let text = "At least, at löast it was.";
        let all: [&[(usize, usize)]; 5] =
            [&[], &[(0, 8)], &[(0, 8), (3, 12)], &[(10, 17), (12, 15)], &[(0, text.len())]];
        for places in all {
            let ranges: Vec<_> = places.iter().map(|(start, end)| *start..*end).collect();
            let pieces = pieces(text, &ranges);
            let whole: String = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
            assert_eq!(whole, text, "{places:?}");
            assert_eq!(pieces.iter().any(|(_, marked)| *marked), !places.is_empty());
        }
    }
}
