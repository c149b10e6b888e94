//! The document of a story, and nothing else: what its teller typed ([`Told`]), the blocks that are read out of it
//! ([`words`]), which of them are in another language ([`passages`]), and the edition that readers see ([`Document`]). No SQL,
//! no HTTP, and nobody who may or may not look: whatever shows, prints, finds or brings in a story shares this.

mod document;
pub mod passages;
mod told;
pub mod words;

pub use document::{Document, DocumentPicture, PlacedPicture};
pub use told::Told;
pub use words::{Block, Line, Span};
