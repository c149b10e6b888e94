//! What a request says of whoever sends it, before anybody asked the database what it is worth.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;
use platform::secret::Token;

use crate::app::Shared;
use crate::ids::PersonId;
use crate::site::cookies::INVITATION;
use crate::site::visitor::Visitor;

/// More invitations than anybody has on one device.
const MOST_COOKIES: usize = 20;

/// Her account, if she is signed in, and the invitations that were opened on her device.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    person_id: Option<PersonId>,
    devices: Vec<String>,
}

impl Visit {
    /// Reads it.
    pub fn of(parts: &Parts) -> Visit {
        let person_id = parts.extensions.get::<Visitor>().map(|visitor| visitor.person_id.clone());
        let cookies = INVITATION.all(&parts.headers);
        let devices = cookies.filter_map(|(_, value)| Some(Token::parse(value)?.fingerprint()));
        Visit { person_id, devices: devices.take(MOST_COOKIES).collect() }
    }

    /// Who is signed in.
    pub fn person_id(&self) -> Option<&PersonId> {
        self.person_id.as_ref()
    }

    /// The fingerprints of the cookies of invitations.
    pub fn devices(&self) -> &[String] {
        &self.devices
    }
}

impl FromRequestParts<Shared> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _app: &Shared) -> Result<Self, Self::Rejection> {
        Ok(Visit::of(parts))
    }
}
