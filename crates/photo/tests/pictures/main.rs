//! Pictures through the public door: what comes out, what never comes out, and what is refused.

mod colours;
mod corpora;
mod damaged;
mod dicom;
mod heif;
mod jpeg2000;
mod jxl;
mod likeness;
mod look;
mod make;
mod make_heif;
mod mutations;
mod privacy;
mod refusals;
mod scaled;
mod shapes;
