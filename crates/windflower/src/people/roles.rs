//! Who somebody is, as values that only a check can make: a verb that wants a `Keeper` cannot be called without one.

use axum::extract::FromRequestParts;
use http::request::Parts;

use crate::app::Shared;
use crate::site::chrome::Visitor;
use crate::site::refused::Refusal;

/// Somebody who is signed in and keeps a box.
#[derive(Clone, Debug)]
pub struct Keeper {
    person_id: String,
    time_zone: String,
}

impl Keeper {
    /// Her id; never shown to anybody.
    pub fn person_id(&self) -> &str {
        &self.person_id
    }

    /// Her time zone, for "until 09:00".
    pub fn time_zone(&self) -> &str {
        &self.time_zone
    }

    /// A keeper that a verb of this program has just made, for `windflower demo` and the welcome page; or whose own
    /// decision is carried out when she is no longer here.
    pub(crate) fn just_made(person_id: &str, time_zone: &str) -> Keeper {
        Keeper { person_id: person_id.to_owned(), time_zone: time_zone.to_owned() }
    }
}

impl FromRequestParts<Shared> for Keeper {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _app: &Shared) -> Result<Self, Self::Rejection> {
        match parts.extensions.get::<Visitor>() {
            Some(visitor) => {
                Ok(Keeper { person_id: visitor.person_id.clone(), time_zone: visitor.time_zone.clone() })
            }
            None => Err(Refusal::SignIn(parts.uri.path().to_owned())),
        }
    }
}
