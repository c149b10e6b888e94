//! Bytes of a photograph in, safe smaller pictures out. Pure: no files, no network, no clock, no threads.
//! What strangers send is decoded here, so call it in a separate, limited process; this crate only promises that
//! nothing but pixels comes out, and that a bomb is refused before it is decoded.
//!
//! Read in this order: `recognise` (what is it?), `inspect` (header only), `renditions` (decode once, shrink, encode).

mod coded;
mod colour;
mod encode;
mod exif;
mod format;
mod formats;
mod inspect;
mod limits;
mod pixels;
mod recognise;
mod refusal;
mod renditions;
mod shrink;
mod sizes;

pub use format::Format;
pub use inspect::{ColourProfile, Inspected, inspect};
pub use limits::Limits;
pub use recognise::{Recognised, Thing, recognise};
pub use refusal::Refusal;
pub use renditions::{
    Made, Rendition, RenditionFormat, Stage, renditions, renditions_turned, renditions_watched,
};
pub use sizes::STEPS;
