//! A text as a picture to point a telephone at.

use qrcodegen::{QrCode, QrCodeEcc};

/// The squares as one path, and the number of squares at a side, with the empty edge that a camera needs.
pub fn picture(text: &str) -> Option<(String, i32)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{} {}h1v1h-1z", x + 4, y + 4));
        }
    }
    Some((path, code.size() + 8))
}
