//! The secret in a link or a cookie. Only its fingerprint is ever stored.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// 256 random bits that open something. Its memory is wiped when it is dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; 32]);

impl Token {
    /// A new token from the operating system's randomness.
    ///
    /// # Panics
    /// Where the operating system has no randomness: a guessable token must never be made.
    #[expect(clippy::new_without_default, reason = "each token differs, so none is the default")]
    pub fn new() -> Token {
        let mut bits = [0; 32];
        getrandom::fill(&mut bits).expect("the operating system gives random bytes");
        Token(bits)
    }

    /// The token as 43 characters of base64url, for the link or the cookie, and for nothing that is kept.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Reads what `reveal` wrote, and nothing else: `None` for any other length, letter or spelling.
    pub fn parse(text: &str) -> Option<Token> {
        let mut bits = [0; 32];
        // The decoder wants room for its estimate, so a wrong length is refused before it.
        if text.len() != 43 || URL_SAFE_NO_PAD.decode_slice(text, &mut bits) != Ok(32) {
            bits.zeroize();
            return None;
        }
        Some(Token(bits))
    }

    /// What is stored and looked up: BLAKE3 of the token as 64 hexadecimal characters. A plain hash is enough
    /// for 256 random bits: nobody can try them all.
    pub fn fingerprint(&self) -> String {
        blake3::hash(&self.0).to_hex().to_string()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

impl PartialEq for Token {
    fn eq(&self, other: &Token) -> bool {
        super::constant_time_eq(self.0, other.0)
    }
}
