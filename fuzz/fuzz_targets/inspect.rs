//! Any bytes: the header is read or refused, and nothing panics.
#![no_main]

use libfuzzer_sys::fuzz_target;
use photo::{Limits, inspect, recognise};

fuzz_target!(|bytes: &[u8]| {
    let _ = recognise(bytes).refusal().map(|refusal| refusal.word());
    if let Ok(inspected) = inspect(bytes, &Limits::default()) {
        assert!(inspected.width > 0 && inspected.height > 0);
    }
});
