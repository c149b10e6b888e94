//! Where somebody changes what she signs in with: what stays when everything else ends.

use axum::extract::FromRequestParts;
use http::request::Parts;

use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::entering::devices::{self, web::Whence};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;

/// Who changes it, at which session and device of hers; at none where she is signed in nowhere yet.
#[derive(Clone, Debug)]
pub struct Here {
    person_id: PersonId,
    session: Option<String>,
    device: Option<String>,
}

impl Here {
    /// Her own session at her own device.
    pub fn of(app: &App, visitor: &Visitor, whence: &Whence) -> Here {
        let device = whence.device.as_ref();
        Here {
            person_id: visitor.person_id.clone(),
            session: Some(visitor.session.clone()),
            device: device.map(|it| devices::name(&app.key, &visitor.person_id, it)),
        }
    }

    /// The same, if it is this person who is signed in; else nothing of hers stays.
    pub(in crate::people) fn if_hers(
        app: &App,
        person_id: &PersonId,
        visitor: Option<&Visitor>,
        whence: &Whence,
    ) -> Here {
        match visitor.filter(|visitor| visitor.person_id == *person_id) {
            Some(visitor) => Here::of(app, visitor, whence),
            None => Here { person_id: person_id.clone(), session: None, device: None },
        }
    }

    /// Whose it is.
    pub fn person_id(&self) -> &PersonId {
        &self.person_id
    }

    /// The session that stays.
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }

    /// What the place calls the device that stays.
    pub fn device(&self) -> Option<&str> {
        self.device.as_deref()
    }
}

impl FromRequestParts<Shared> for Here {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let Ok(whence) = Whence::from_request_parts(parts, app).await;
        Ok(Here::of(app, &visitor, &whence))
    }
}
