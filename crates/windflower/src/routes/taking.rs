//! What an address takes: how much at once, what counts as something made, and where somebody signs in.

use crate::keep::letterbox::letterbox::MOST_IN_FORM;
use crate::settings::Settings;

/// What a form brings: a few lines. Whoever sends more is refused after so much of it.
const MOST_SMALL_BYTES: usize = 64 * 1024;
/// The addresses that take more, each only from a keeper or for whoever holds the link of a letterbox, and how much: a
/// story, the longest words beside a photograph or for the time after her (20,000 letters, which a form may write with
/// twelve signs each), and photographs.
const LARGER: [(&str, Larger); 8] = [
    ("/box/keepsakes", Larger::Photographs),
    ("/box/keepsakes/{id}", Larger::Words),
    ("/box/after-me", Larger::Words),
    ("/box/stories/{id}", Larger::Photographs),
    ("/box/stories/{id}/save", Larger::Story),
    ("/box/stories/{id}/before", Larger::Words),
    ("/box/stories/{id}/names", Larger::Words),
    ("/letterbox", Larger::Photographs),
];

#[derive(Clone, Copy)]
enum Larger {
    Words,
    Story,
    Photographs,
}

/// How many bytes an address takes at once. What arrives in pieces is bounded by what was announced.
pub fn most_bytes(path: &str, settings: &Settings) -> usize {
    let story = 4 * 1024 * 1024;
    match LARGER.iter().find(|(larger, _)| *larger == path) {
        None => MOST_SMALL_BYTES,
        Some((_, Larger::Words)) => 512 * 1024,
        Some((_, Larger::Story)) => story,
        Some((_, Larger::Photographs)) => {
            // As many of the largest size as a letterbox takes at once, and the text.
            let largest = usize::try_from(settings.most_picture_bytes).unwrap_or(usize::MAX);
            largest.saturating_mul(MOST_IN_FORM).saturating_add(story)
        }
    }
}

/// Where a keeper makes something that is a row of its own and stays: counted for her before it is made.
pub const MAKES: [&str; 9] = [
    "/account/pen-names",
    "/account/passkeys/begin",
    "/box/letterboxes",
    "/box/letterboxes/{id}/link",
    "/box/stories",
    "/box/circles",
    "/box/circles/{id}/invitations",
    "/box/after-me/{id}/link",
    "/box/parents/invitation",
];

/// Where somebody signs in, or proves once more who she is: that goes on while the disk is full.
pub const ENTERS: [&str; 7] = [
    "/sign-in",
    "/sign-in/passkey/begin",
    "/sign-in/passkey",
    "/sign-in/code",
    "/sign-in/{token}",
    "/sign-in/openid/back",
    "/account/again",
];
