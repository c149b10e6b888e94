//! Whom a mail server speaks of when it refuses for good. What it says of us, of our password, our name, our limits, its
//! policy, a steward can mend, and the letter still goes; only what it says of the recipient ends a letter at once.

/// Enhanced status codes (RFC 3463) that speak of the mailbox it is for: no such mailbox, no such host, moved, not one
/// address, switched off.
const OF_THE_RECIPIENT: [(u16, u16); 7] = [(1, 1), (1, 2), (1, 3), (1, 4), (1, 6), (1, 10), (2, 1)];
/// Plain codes that mostly do.
const MOSTLY_OF_THE_RECIPIENT: [&str; 3] = ["550", "551", "553"];
/// Words with which servers that say no more than such a code speak of us. Where one stands by chance, a letter is tried
/// for some days for nothing.
const OF_US: [&str; 32] = [
    "sender",
    "mail from",
    "from address",
    "relay",
    "spam",
    "block",
    "blacklist",
    "listed",
    "denied",
    "policy",
    "spf",
    "dkim",
    "dmarc",
    "reputation",
    "limit",
    "quota",
    "too many",
    " rate",
    "frequen",
    "authent",
    "helo",
    "ehlo",
    "reverse",
    "rdns",
    "ptr",
    "your ip",
    "your host",
    "your server",
    "permitted",
    "prohibited",
    "allowed",
    "try again",
];

/// Whether a refusal for good, as the server put it, is about whom the letter is for.
pub(super) fn is_about_the_recipient(code: &str, said: &str) -> bool {
    match enhanced(said) {
        // "Other address status": some say so of the sender.
        Some((1, 0)) | None => {
            let said = said.to_lowercase();
            MOSTLY_OF_THE_RECIPIENT.contains(&code) && !OF_US.iter().any(|word| said.contains(word))
        }
        Some(status) => OF_THE_RECIPIENT.contains(&status),
    }
}

/// Subject and detail of the first enhanced status code in an answer.
fn enhanced(said: &str) -> Option<(u16, u16)> {
    said.split_whitespace().find_map(|word| {
        let mut numbers = word.trim_start_matches(['#', '(']).trim_end_matches([':', ')', ',']).split('.');
        let (class, subject, detail) = (numbers.next()?, numbers.next()?, numbers.next()?);
        let is_code = class == "5" && numbers.next().is_none();
        is_code.then(|| Some((subject.parse().ok()?, detail.parse().ok()?))).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_said_of_the_recipient_ends_a_letter() {
        for (code, said) in [
            ("550", "permanent error (550): 5.1.1 no such mailbox"),
            ("550", "permanent error (550): No such user here"),
            ("550", "mailbox unavailable"),
            ("553", "5.1.3 bad address"),
            ("556", "5.1.10 this host takes no letters"),
            ("550", "5.2.1 the mailbox is switched off"),
            ("551", "user not local"),
        ] {
            assert!(is_about_the_recipient(code, said), "{code} {said}");
        }
        for (code, said) in [
            ("550", "5.7.1 relaying denied"),
            ("550", "relay not permitted"),
            ("554", "5.7.1 service unavailable; client host blocked using a list"),
            ("550", "5.7.26 this mail is unauthenticated"),
            ("550", "5.4.5 daily user sending quota exceeded"),
            ("553", "5.1.8 the domain of the sender does not exist"),
            ("553", "5.7.1 sender address rejected: not owned by user"),
            ("550", "5.1.0 sender denied"),
            ("550", "Sender verify failed"),
            ("550", "SPF check failed"),
            ("550", "too many messages, slow down"),
            ("552", "5.2.2 mailbox full"),
            ("554", "transaction failed"),
            ("554", "no SMTP service here"),
            ("535", "5.7.8 wrong password"),
            ("501", "5.5.4 invalid EHLO"),
            ("503", "bad sequence of commands"),
            ("550", "rejected because of your HELO name"),
        ] {
            assert!(!is_about_the_recipient(code, said), "{code} {said}");
        }
    }
}
