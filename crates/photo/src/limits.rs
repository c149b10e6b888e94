//! How much is let in. The defaults fit a worker with 512 MiB of address space and one thread.

use serde::{Deserialize, Serialize};

/// What is refused before anything is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Longest file, in bytes.
    pub max_bytes: u64,
    /// Most pixels (width times height) of what is decoded whole.
    pub max_pixels: u64,
    /// Most pixels (width times height) of a JPEG that is decoded at a smaller scale.
    pub max_pixels_scaled: u64,
    /// Longest side, in pixels.
    pub max_side: u32,
    /// Most working memory, in bytes, counting the file itself, as estimated from the header.
    pub max_memory: u64,
}

impl Default for Limits {
    /// 200 megapixels is today's largest telephone, at a smaller scale some 180 MiB with the file. 110 megapixels read whole
    /// are the 108 of a common one in a file that only the lenient decoder reads: 3 bytes a pixel and a strip, some 390
    /// MiB. Costlier kinds (progressive 3 to 9 bytes a pixel, transparent 4 to 8) meet `max_memory` earlier. 80 MiB of
    /// 512 stay for the program itself and its allocator.
    fn default() -> Self {
        Limits {
            max_bytes: 100 << 20,
            max_pixels: 110_000_000,
            max_pixels_scaled: 220_000_000,
            max_side: 65_535,
            max_memory: 432 << 20,
        }
    }
}
