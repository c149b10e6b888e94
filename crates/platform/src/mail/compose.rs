//! From a letter to a message as it goes over the wire. What could smuggle in a header or a second recipient is
//! refused, not repaired: it was not written by anybody who meant well.

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::{Letter, MailError};

/// The longest subject and the longest address with name, in bytes.
const LONGEST_LINE: usize = 500;

/// The host of a sender, as a mail server may be told it.
pub(super) fn host_of_sender(from: &str) -> Result<String, MailError> {
    Ok(mailbox("sender", from)?.email.domain().to_owned())
}

/// The message of a letter.
pub(super) fn message(letter: &Letter, from: &str) -> Result<Message, MailError> {
    let from = mailbox("sender", from)?;
    let to = mailbox("recipient", &letter.to)?;
    refuse_more_than_a_line("subject", &letter.subject)?;
    // With lettre's own the name of this machine would stand in every letter.
    let id = format!("<{}@{}>", crate::id::new_address(), from.email.domain());
    let builder = Message::builder()
        .from(from)
        .to(to)
        .subject(letter.subject.as_str())
        .message_id(Some(id))
        // So that holiday notices and lists do not answer.
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ));
    let text = part(ContentType::TEXT_PLAIN, &letter.text);
    let message = match &letter.html {
        None => builder.singlepart(text),
        Some(html) => builder.multipart(
            MultiPart::alternative().singlepart(text).singlepart(part(ContentType::TEXT_HTML, html)),
        ),
    };
    message.map_err(|why| MailError::Never(why.to_string()))
}

fn part(kind: ContentType, text: &str) -> SinglePart {
    // Lone carriage returns are where mail servers disagree about the end of a line.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    SinglePart::builder().header(kind).body(text)
}

fn mailbox(whose: &str, text: &str) -> Result<Mailbox, MailError> {
    refuse_more_than_a_line(whose, text)?;
    let refused = || MailError::Never(format!("the address of the {whose} is none"));
    let mailbox: Mailbox = text.parse().map_err(|_| refused())?;
    // lettre allows more than the mail servers of this world agree upon: quotes, comments, address literals.
    let plain = |address: &Address| {
        let quiet = |letter: char| letter.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(letter);
        address.user().chars().all(quiet)
            && address.domain().chars().all(|it| it.is_alphanumeric() || "-.".contains(it))
    };
    if !plain(&mailbox.email) {
        return Err(refused());
    }
    // A host of other letters has a spelling of these, which every mail server takes.
    let host = idna::domain_to_ascii_strict(mailbox.email.domain()).map_err(|_| refused())?;
    let email = Address::new(mailbox.email.user(), host).map_err(|_| refused())?;
    Ok(Mailbox::new(mailbox.name, email))
}

fn refuse_more_than_a_line(what: &str, text: &str) -> Result<(), MailError> {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    if text.contains(breaks) || text.len() > LONGEST_LINE {
        return Err(MailError::Never(format!("the {what} is more than a line")));
    }
    Ok(())
}
