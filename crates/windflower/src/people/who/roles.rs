//! Who somebody is, as values that only a check can make: a verb that wants a `Keeper` cannot be called without one.

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use http::request::Parts;

use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::site::place::Mode;
use crate::site::refusal::Refusal;
use crate::site::visitor::{Role, Visitor, nobody};

/// Somebody who is signed in and keeps a box.
#[derive(Clone, Debug)]
pub struct Keeper {
    person_id: PersonId,
    time_zone: String,
}

impl Keeper {
    /// Her id; never shown to anybody.
    pub fn person_id(&self) -> &PersonId {
        &self.person_id
    }

    /// Her time zone, for "until 09:00".
    pub fn time_zone(&self) -> &str {
        &self.time_zone
    }

    /// A keeper that a verb of this program has just made, for `windflower demo` and the welcome page; or whose own
    /// decision is carried out when she is no longer here.
    pub(crate) fn just_made(person_id: &PersonId, time_zone: &str) -> Keeper {
        Keeper { person_id: person_id.clone(), time_zone: time_zone.to_owned() }
    }
}

impl FromRequestParts<Shared> for Keeper {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _app: &Shared) -> Result<Self, Self::Rejection> {
        match parts.extensions.get::<Visitor>() {
            Some(visitor) => {
                Ok(Keeper { person_id: visitor.person_id.clone(), time_zone: visitor.time_zone.clone() })
            }
            None => Err(nobody(&parts.extensions, parts.uri.path())),
        }
    }
}

/// Somebody who looks after the place: decides for it who is welcomed. In a family that is whoever opened it. In a
/// community it takes two factors in this very session; without them she is sent to set the second one up. To anybody
/// else these rooms do not exist.
#[derive(Clone, Debug)]
pub struct Moderator {
    person_id: PersonId,
}

impl Moderator {
    /// Her id, for the record.
    pub fn person_id(&self) -> &PersonId {
        &self.person_id
    }

    /// A moderator that `windflower demo` has just made.
    pub(crate) fn just_made(person_id: &PersonId) -> Moderator {
        Moderator { person_id: person_id.clone() }
    }

    /// Whether this visitor looks after the place at all, with however many factors.
    pub fn is_role_of(visitor: &Visitor) -> bool {
        visitor.role >= Role::Moderator
    }
}

/// Somebody who runs the place: in a family with whatever she signs in with, in a community with two factors. To anybody
/// else these rooms do not exist.
#[derive(Clone, Debug)]
pub struct Steward {
    person_id: PersonId,
}

impl Steward {
    /// Id; for the record, never shown.
    pub fn person_id(&self) -> &PersonId {
        &self.person_id
    }

    /// Whether this visitor runs the place, with however many factors.
    pub fn is_role_of(visitor: &Visitor) -> bool {
        visitor.role == Role::Steward
    }
}

impl FromRequestParts<Shared> for Moderator {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        let visitor = staff(parts, app, Moderator::is_role_of)?;
        Ok(Moderator { person_id: visitor.person_id.clone() })
    }
}

impl FromRequestParts<Shared> for Steward {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        let visitor = staff(parts, app, Steward::is_role_of)?;
        Ok(Steward { person_id: visitor.person_id.clone() })
    }
}

fn staff<'a>(parts: &'a Parts, app: &App, is_role: fn(&Visitor) -> bool) -> Result<&'a Visitor, Refusal> {
    let Some(visitor) = parts.extensions.get::<Visitor>() else {
        return Err(Refusal::SignIn(parts.uri.path().to_owned()));
    };
    if !is_role(visitor) {
        return Err(Refusal::NotFound);
    }
    if !visitor.two_factors && app.place.now().mode != Mode::Family {
        return Err(Refusal::SecondStep);
    }
    Ok(visitor)
}

/// How long a proof of who she is stays fresh.
const FRESH_MINUTES: i64 = 10;

/// She proved within the last ten minutes that it is she. Asked before anything is removed for good, before what she
/// signs in with changes, and before everything she keeps is taken out. A page that asks for it in its address sends her
/// to "once more" and back; a form takes `Option<Fresh>` and hands what was typed to `reauthenticate::web::ask`.
#[derive(Clone, Debug)]
pub struct Fresh(());

impl Fresh {
    /// Whether what this visitor proved is fresh.
    pub fn of(app: &App, visitor: &Visitor) -> Option<Fresh> {
        (visitor.proved_at > app.clock.now().plus_minutes(-FRESH_MINUTES)).then_some(Fresh(()))
    }
}

impl FromRequestParts<Shared> for Fresh {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        let here = parts.uri.path().to_owned();
        let Some(visitor) = parts.extensions.get::<Visitor>() else { return Err(Refusal::SignIn(here)) };
        Fresh::of(app, visitor).ok_or(Refusal::OnceMore(here))
    }
}

impl OptionalFromRequestParts<Shared> for Fresh {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Option<Self>, Self::Rejection> {
        Ok(parts.extensions.get::<Visitor>().and_then(|visitor| Fresh::of(app, visitor)))
    }
}
