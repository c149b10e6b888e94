//! A link that was just made, on its way to the page that shows it. Nobody keeps a copy of its secret: for a quarter of an
//! hour it stands in a cookie of the browser that asked for it, so that the form's answer leads to a page of its own, which
//! can be reloaded without making another link. Recovery codes go the same way.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;
use platform::secret::Token;

use crate::app::{App, Shared};
use crate::site::cookies::MADE;
use crate::site::page::{self, Answer};
use crate::site::qr;

/// How long the page shows it, in seconds.
const SECONDS: i64 = 15 * 60;
/// Stands between what a secret is for and the secret.
const BETWEEN: char = '.';

/// What this browser made last: for what, and the secret. Empty where it made nothing within a quarter of an hour.
pub struct Made(Option<String>);

impl Made {
    /// The secret that was made for the thing with this id.
    pub fn secret_of(&self, id: &str) -> Option<&str> {
        let (made_for, secret) = self.0.as_deref()?.split_once(BETWEEN)?;
        (made_for == id && !secret.is_empty()).then_some(secret)
    }

    /// The link that was made for the thing with this id; `way` stands before its secret, e.g. `/i/`.
    pub fn link_of(&self, app: &App, id: &str, way: &str) -> Option<Link> {
        let secret = self.secret_of(id).filter(|secret| Token::parse(secret).is_some())?;
        let address = format!("{}{way}{secret}", app.settings.address);
        Some(Link { picture: qr::picture(&address), address })
    }
}

impl FromRequestParts<Shared> for Made {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        Ok(Made(MADE.read(app, &parts.headers).map(str::to_owned)))
    }
}

/// A link as its page shows it: to copy, to send, and as a picture for a telephone.
pub struct Link {
    /// The whole address.
    pub address: String,
    /// Its squares, and how many at a side.
    pub picture: Option<(String, i32)>,
}

/// Leads to the page that shows the secret that was just made for the thing with this id.
pub fn go_and_show(app: &App, address: &str, (id, secret): (&str, &str)) -> Answer {
    MADE.put(app, page::go(address)?, &format!("{id}{BETWEEN}{secret}"), SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_shown_only_for_what_it_was_made_for() {
        let made = Made(Some("a1.secret".into()));
        assert_eq!(made.secret_of("a1"), Some("secret"));
        for other in ["a", "a2", "", "a1.secret"] {
            assert_eq!(made.secret_of(other), None, "{other}");
        }
        assert_eq!(Made(Some("a1.".into())).secret_of("a1"), None);
        assert_eq!(Made(None).secret_of(""), None);
    }
}
