//! Which passwords are taken: eight characters at least, no rules about kinds of characters, none that stands on the
//! lists which guessers try first. The lists are inside the program (zxcvbn's), so nothing is asked of anybody.

/// Why a password was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordTrouble {
    /// Fewer than eight characters.
    Short,
    /// More than 256 characters.
    Long,
    /// Guessers would have it soon.
    Known,
}

const LEAST: usize = 8;
const MOST: usize = 256;
/// Guesses that a patient guesser makes against one account within the limits of `sign_in` in some hundred years.
const FEW_GUESSES: u64 = 1_000_000;
/// zxcvbn looks at no more than this; longer ones are strong enough anyway.
const LOOKED_AT: usize = 100;

/// Whether this password may be used. It is taken exactly as typed: never trimmed, folded or cut.
///
/// # Errors
/// What is wrong with it.
pub fn check(password: &str, about_her: &[&str]) -> Result<(), PasswordTrouble> {
    let length = password.chars().count();
    if length < LEAST {
        return Err(PasswordTrouble::Short);
    }
    if length > MOST {
        return Err(PasswordTrouble::Long);
    }
    let beginning: String = password.chars().take(LOOKED_AT).collect();
    if zxcvbn::zxcvbn(&beginning, about_her).guesses() < FEW_GUESSES {
        return Err(PasswordTrouble::Known);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_that_everybody_tries_are_not_taken() {
        for known in
            ["password", "12345678", "Password1", "qwertyuiop", "iloveyou1", "letmein123", "aaaaaaaaaa"]
        {
            assert_eq!(check(known, &[]), Err(PasswordTrouble::Known), "{known}");
        }
    }

    #[test]
    fn her_own_address_is_not_a_password() {
        assert_eq!(check("marta@post.example", &["marta@post.example"]), Err(PasswordTrouble::Known));
    }

    #[test]
    fn a_passphrase_without_digits_or_capitals_is_fine() {
        assert_eq!(check("the kettle sings on tuesdays", &[]), Ok(()));
        assert_eq!(check("zgkwtrpm", &[]), Ok(()));
        assert_eq!(check("eight", &[]), Err(PasswordTrouble::Short));
        assert_eq!(check(&"long ".repeat(60), &[]), Err(PasswordTrouble::Long));
    }
}
