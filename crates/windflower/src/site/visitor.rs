//! Who is signed in, as far as pages and forms need it.

use axum::extract::FromRequestParts;
use http::Extensions;
use http::request::Parts;
use platform::clock::Moment;

use crate::app::Shared;
use crate::ids::PersonId;
use crate::site::refusal::Refusal;

platform::row_enum! {
    /// What somebody does here. Whoever keeps a box and nothing else is a keeper.
    pub enum Role {
        /// Keeps a box.
        Keeper = "keeper",
        /// Decides for the place.
        Moderator = "moderator",
        /// Runs the place, and decides for it.
        Steward = "steward",
    }
}

/// Who is signed in, put beside the request by `people::entering::sessions`. Pages need no more than this.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The person's id.
    pub person_id: PersonId,
    /// The name she likes.
    pub name: String,
    /// Proves that a form came from one of our pages in this session.
    pub form_token: String,
    /// Her time zone.
    pub time_zone: String,
    /// Her role.
    pub role: Role,
    /// Fingerprint of her session.
    pub session: String,
    /// When she last proved who she is.
    pub proved_at: Moment,
    /// Whether she did so with two factors, or with a passkey.
    pub two_factors: bool,
    /// Whether she is at a device seen before.
    pub known_device: bool,
    /// Whether she takes her leave; then most rooms lead to the page on which she can stay.
    pub leaving: bool,
}

impl FromRequestParts<Shared> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _app: &Shared) -> Result<Self, Self::Rejection> {
        let visitor = parts.extensions.get::<Visitor>().cloned();
        visitor.ok_or_else(|| nobody(&parts.extensions, parts.uri.path()))
    }
}

/// Why there is no visitor: she is not signed in and comes back to this address, or nobody can tell at the moment.
pub fn nobody(extensions: &Extensions, back: &str) -> Refusal {
    extensions.get::<Refusal>().cloned().unwrap_or_else(|| Refusal::SignIn(back.to_owned()))
}
