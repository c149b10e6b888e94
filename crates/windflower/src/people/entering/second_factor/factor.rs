//! What a code is: six digits from the app, for thirty seconds, one step early or late; or twelve letters for recovery.

use platform::clock::Moment;
use totp_rs::{Builder, Secret, Totp};

use crate::site::qr;

/// Letters of a recovery code: 60 random bits.
const RECOVERY_LETTERS: usize = 12;

/// The secret that her app and the place share.
pub struct Factor([u8; 20]);

impl Factor {
    /// A new one, by chance.
    pub(super) fn new() -> Factor {
        Factor(platform::secret::random_bytes())
    }

    pub(super) fn of(secret: &[u8]) -> Option<Factor> {
        Some(Factor(secret.try_into().ok()?))
    }

    pub(super) fn secret(&self) -> &[u8] {
        &self.0
    }

    fn totp(&self, place: &str, account: &str) -> Totp {
        let plain = |text: &str| text.replace(':', " ");
        Builder::new()
            .with_secret(Secret::new_stack(self.0))
            .with_issuer(Some(plain(place)))
            .with_account_name(plain(account))
            .build_noncompliant()
    }

    /// The step this code is for, if it is one of now, of the step before or of the step after.
    pub(super) fn step_of(&self, code: &str, now: Moment) -> Option<i64> {
        let seconds = u64::try_from(now.millis() / 1_000).ok()?;
        let step = self.totp("", "").check(&tidy(code), seconds)?;
        i64::try_from(step).ok()
    }

    /// The secret in groups of four, to type it in by hand.
    pub fn to_type(&self) -> String {
        in_groups(&Secret::new_stack(self.0).to_base32())
    }

    /// The address that an app on the same device opens.
    pub fn address(&self, place: &str, account: &str) -> String {
        self.totp(place, account).to_url().unwrap_or_default()
    }

    /// The same as a picture to point a telephone at: the squares as one path, and the number of squares at a side.
    pub fn picture(&self, place: &str, account: &str) -> Option<(String, i32)> {
        qr::picture(&self.address(place, account))
    }
}

/// What was typed, without what people put between: spaces and hyphens, and in small letters.
pub(super) fn tidy(typed: &str) -> String {
    typed.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether this could be a recovery code at all.
pub(super) fn is_recovery_code(tidy: &str) -> bool {
    tidy.chars().count() == RECOVERY_LETTERS
}

pub(super) fn new_recovery_code() -> String {
    platform::id::new_address().chars().take(RECOVERY_LETTERS).collect()
}

/// Letters in groups of four.
pub(super) fn in_groups(letters: &str) -> String {
    let all: Vec<char> = letters.chars().collect();
    all.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, with six digits.
    #[test]
    fn codes_are_those_of_the_standard_one_step_early_or_late() {
        let factor = Factor::of(b"12345678901234567890").unwrap();
        assert_eq!(factor.step_of("287 082", Moment(59_000)), Some(1));
        assert_eq!(factor.step_of("287082", Moment(89_000)), Some(1));
        assert_eq!(factor.step_of("287082", Moment(0)), Some(1));
        assert_eq!(factor.step_of("287082", Moment(91_000)), None);
        assert_eq!(factor.step_of("081804", Moment(1_111_111_109_000)), Some(37_037_036));
        assert_eq!(factor.step_of("", Moment(59_000)), None);
    }

    #[test]
    fn recovery_codes_are_typed_as_people_type() {
        let code = new_recovery_code();
        assert_eq!(tidy(&format!(" {} ", in_groups(&code).to_uppercase().replace(' ', "-"))), code);
        assert!(is_recovery_code(&code) && !is_recovery_code("123456"));
    }

    #[test]
    fn the_address_and_its_picture_name_the_place_and_nothing_else() {
        let factor = Factor::new();
        let address = factor.address("Rose: hip", "Marta");
        assert!(address.starts_with("otpauth://totp/") && address.contains("Marta"), "{address}");
        assert!(factor.picture("Rosehip", "Marta").is_some_and(|(path, side)| !path.is_empty() && side > 28));
    }
}
