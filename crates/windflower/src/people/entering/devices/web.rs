//! The cookie of a device, and from where somebody comes.

use std::convert::Infallible;
use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::response::Response;
use http::header::USER_AGENT;
use http::request::Parts;
use platform::db::DbError;
use platform::http::Peer;
use platform::secret::Token;

use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::site::cookies::DEVICE;
use crate::site::page::Answer;

/// From where somebody tries to sign in.
#[derive(Clone, Debug)]
pub struct Whence {
    /// The network; only ever counted as a keyed hash.
    pub network: Option<IpAddr>,
    /// The cookie of the device, if it carries one.
    pub device: Option<Token>,
    /// A plain name for the device.
    pub called: &'static str,
}

impl FromRequestParts<Shared> for Whence {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        let agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(Whence {
            network: parts.extensions.get::<Peer>().map(|Peer(address)| address.ip()),
            device: DEVICE.read(app, &parts.headers).and_then(Token::parse),
            called: super::plain_name(agent),
        })
    }
}

/// The device at which somebody signs in. Looked up before the transaction of signing in begins, so that no connection is
/// held while another one is waited for.
#[derive(Clone, Debug)]
pub struct At {
    pub(in crate::people) device: Token,
    pub(in crate::people) known: bool,
    pub(in crate::people) called: &'static str,
}

impl At {
    /// Whether this person was there before; the very first device of somebody is hers.
    pub async fn of(app: &App, person_id: &PersonId, whence: &Whence) -> Result<At, DbError> {
        let mut at = At::first(whence);
        let name = super::name(&app.key, person_id, &at.device);
        at.known = super::is_known(&app.db, &name).await? || super::is_first(&app.db, person_id).await?;
        Ok(at)
    }

    /// For somebody whose account was made a moment ago.
    pub fn first(whence: &Whence) -> At {
        let device = whence.device.clone().unwrap_or_else(Token::new);
        At { device, known: true, called: whence.called }
    }
}

/// Adds the cookie of the device at which somebody has just signed in.
pub fn carry(app: &App, response: Response, device: &Token) -> Answer {
    DEVICE.put(app, response, &device.reveal(), super::KEPT_DAYS * 86_400)
}
