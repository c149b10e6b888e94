//! Which passwords are taken: eight characters at least, no rules about kinds of characters, none that stands on the
//! lists which guessers try first, and none that was found in a breach often. The lists are inside the program, so
//! nothing is asked of anybody: zxcvbn's, and marks of the million commonest passwords of breaches that it would let
//! through (`script/passwords` makes them).

use crate::words::Words;

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

impl PasswordTrouble {
    /// What is wrong with it, in words.
    pub fn sentence(self, words: &Words) -> String {
        match self {
            PasswordTrouble::Short => words.password_short(),
            PasswordTrouble::Long => words.password_long(),
            PasswordTrouble::Known => words.password_known(),
        }
    }
}

const LEAST: usize = 8;
const MOST: usize = 256;
/// Guesses that a patient guesser makes against one account within the limits of `attempts` in some hundred years.
const FEW_GUESSES: u64 = 1_000_000;
/// Found at the top of newer lists of breached passwords, and on neither of the others.
const ALSO_KNOWN: [&str; 8] =
    ["1g2w3e4r", "gwerty", "gwerty123", "zag12wsx", "q1w2e3r4", "q1w2e3r4t5", "1q2w3e4r5t", "qweasdzxc"];
/// Marks of breached passwords, in order, without gaps between them.
static BREACHED: &[u8] = include_bytes!("known_passwords.bin");
/// Bytes of a mark. One password in some tens of thousands that nobody ever used has the mark of one of them; whoever
/// chose it is asked for another.
const MARK: usize = 4;
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
    if was_breached(password) || zxcvbn::zxcvbn(&beginning, about_her).guesses() < FEW_GUESSES {
        return Err(PasswordTrouble::Known);
    }
    Ok(())
}

/// What stands for a password in the list: the beginning of its hash, in small letters.
pub fn mark(password: &str) -> [u8; MARK] {
    let hash = blake3::hash(password.to_lowercase().as_bytes());
    std::array::from_fn(|at| hash.as_bytes()[at])
}

fn was_breached(password: &str) -> bool {
    let (marks, _) = BREACHED.as_chunks::<MARK>();
    let also_known = ALSO_KNOWN.contains(&password.to_lowercase().as_str());
    also_known || marks.binary_search(&mark(password)).is_ok()
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

    /// From the top of every list of passwords that were found in breaches.
    #[test]
    fn the_commonest_passwords_of_breaches_are_not_taken() {
        let commonest = "123456 123456789 qwerty password 12345678 111111 123123 1234567890 1234567 qwerty123 000000 \
            1q2w3e aa12345678 abc123 password1 1234 qwertyuiop 123321 password123 1q2w3e4r5t iloveyou 654321 666666 \
            987654321 123 123456a qwe123 1q2w3e4r 7777777 1qaz2wsx 123qwe zxcvbnm 121212 asdasd a123456 555555 dragon \
            112233 123123123 monkey 11111111 qazwsx 159753 asdfghjkl 222222 1234qwer qwerty1 123654 123abc asdfgh \
            777777 aaaaaa myspace1 88888888 fuckyou 123456789a 999999 888888 football princess 789456123 147258369 \
            1111111 sunshine michael computer qwer1234 daniel 789456 11111 abcd1234 q1w2e3r4 shadow 159357 123456q \
            1111 samsung killer asd123 superman master 12345a azerty zxcvbn qazwsxedc 131313 ashley target123 987654 \
            baseball qwert asdasd123 qwerty soccer charlie qweasdzxc tinkle jessica q1w2e3r4t5 asdf test1 1g2w3e4r \
            gwerty123 zag12wsx gwerty trustno1 passw0rd starwars whatever welcome1 letmein1 football1 baseball1 \
            princess1 sunshine1 superman1 jennifer internet corvette mercedes liverpool chocolate basketball";
        for known in commonest.split_whitespace() {
            assert!(check(known, &[]).is_err(), "{known}");
        }
    }

    /// From the long tail of the list, each of them good enough for zxcvbn.
    #[test]
    fn passwords_that_were_breached_are_not_taken_however_good_they_look() {
        let (marks, rest) = BREACHED.as_chunks::<MARK>();
        assert!(marks.len() > 200_000 && rest.is_empty() && marks.is_sorted_by(|one, next| one < next));
        for known in ["gwerty123", "zag12wsx", "1g2w3e4r", "wyknc9g2tt", "lowrider97218", "31217221027711a"] {
            assert_eq!(check(known, &[]), Err(PasswordTrouble::Known), "{known}");
        }
    }

    /// What nobody ever used is taken, but for one in some ten thousand.
    #[test]
    fn a_password_that_was_never_used_is_taken() {
        let taken = (0..20_000).filter(|number| !was_breached(&format!("kettle {number} sings on tuesdays")));
        assert!(taken.count() >= 19_990);
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
