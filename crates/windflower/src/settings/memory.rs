//! How much memory what strangers look at may take: pages and pictures for anyone.

use super::reading::parse;

/// In bytes; with 0 nothing is remembered.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Of rendered pages.
    pub pages: usize,
    /// Of opened pictures.
    pub pictures: usize,
}

impl Memory {
    /// Reads both settings.
    pub(super) fn read(text: impl Fn(&str) -> String) -> Result<Memory, String> {
        let bytes = |name: &str| parse(name, &text(name), "a number of bytes");
        Ok(Memory { pages: bytes("pages_in_memory")?, pictures: bytes("pictures_in_memory")? })
    }
}
