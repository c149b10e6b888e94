//! A charity's own staff sign in where they sign in to everything: at one provider, by OpenID Connect.
//!
//! Only a moderator or steward who has an account here already gets in this way. It makes no account, and it never opens
//! a keeper's: what somebody keeps must not hang on a provider that an employer runs. The first time she is known by her
//! e-mail address, which the provider must have made sure of; from then on only by the provider's own name for her.

pub mod jobs;
mod provider;
mod store;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::secret::Token;
use serde::Deserialize;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::credentials::{self, Here};
use crate::people::entering::devices::web::Whence;
use crate::people::security::SecurityEvent;
use crate::people::who::persons;
use crate::people::who::roles::Fresh;
use crate::settings::OpenId;
use crate::site::visitor::Visitor;
use crate::trouble::Trouble;
use provider::{Begun, Vouched};

/// How long she may take at the provider.
pub const MINUTES: i64 = 10;
const SEAL: &str = "way to the provider of staff";

/// The provider, where the steward named one.
pub fn provider(app: &App) -> Option<&OpenId> {
    app.settings.openid.as_ref()
}

/// What the provider is called on the page of signing in.
pub fn name(app: &App) -> Option<String> {
    provider(app).map(|openid| openid.name.clone())
}

/// Where to send a browser, and the token of its cookie; `None` while the provider does not answer as it should.
pub(in crate::people) async fn begin(
    app: &App,
    openid: &OpenId,
    whence: &Whence,
    back: &str,
) -> Result<Option<(String, Token)>, Trouble> {
    let attempt = Attempt::of_network(&app.key, attempts::PROVIDER, whence.network);
    if attempts::take(app, &attempt).await?.is_none() {
        return Ok(None);
    }
    let Some(Begun { address, remembered }) = provider::begin(app, openid).await else { return Ok(None) };
    let token = Token::new();
    let remembered = serde_json::to_vec(&(remembered, back)).map_err(Trouble::broken)?;
    let sealed = app.key.seal(SEAL, &token.fingerprint(), &remembered);
    let ends = app.clock.now().plus_minutes(MINUTES);
    store::insert_way(&app.db, &token.fingerprint(), &sealed, ends).await?;
    Ok(Some((address, token)))
}

/// What the provider sends back with a browser; without a code it would not vouch for her.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct CameBack {
    /// What it gives out for this one sign-in.
    #[serde(default)]
    pub code: String,
    /// What tells that it answers our question.
    #[serde(default)]
    pub state: String,
}

/// Somebody who came back, and whom the provider vouched for.
pub(in crate::people) struct Known {
    /// Her id.
    pub person_id: PersonId,
    /// Whether the provider asked her for two factors.
    pub two_factors: bool,
    /// Where she wanted to go.
    pub back: String,
}

/// Who came back with this code; `None` for anybody who may not come in this way, whatever the reason. What was
/// remembered is forgotten in any case.
pub(in crate::people) async fn finish(
    app: &App,
    openid: &OpenId,
    token: &Token,
    came: &CameBack,
    (visitor, whence): (Option<&Visitor>, &Whence),
) -> Result<Option<Known>, DbError> {
    let fingerprint = token.fingerprint();
    let Some(sealed) = store::take_way(&app.db, &fingerprint, app.clock.now()).await? else {
        return Ok(None);
    };
    let opened = app.key.open(SEAL, &fingerprint, &sealed);
    let Some((remembered, back)) = opened.and_then(|opened| serde_json::from_slice(&opened).ok()) else {
        return Ok(None);
    };
    let Some(vouched) = provider::finish(app, openid, came, remembered).await else {
        return Ok(None);
    };
    let person_id = match person(app, &vouched).await? {
        Some(person_id) => Some(person_id),
        None => link(app, &vouched, (visitor, whence)).await?,
    };
    let two_factors = vouched.proved_with_two_factors();
    Ok(person_id.map(|person_id| Known { person_id, two_factors, back }))
}

async fn person(app: &App, vouched: &Vouched) -> Result<Option<PersonId>, DbError> {
    store::staff_by_link(&app.db, &fingerprint(app, vouched)).await
}

/// An issuer has no space in it, so that no two pairs are written alike.
fn fingerprint(app: &App, vouched: &Vouched) -> String {
    app.key.sign("who a provider says somebody is", &format!("{} {}", vouched.issuer, vouched.subject))
}

/// The first time: known by her address. It is a way in that was not there before, so it is written like every change
/// of what she signs in with, and said in a letter.
async fn link(
    app: &App,
    vouched: &Vouched,
    (visitor, whence): (Option<&Visitor>, &Whence),
) -> Result<Option<PersonId>, DbError> {
    let Some(address) = vouched.address() else { return Ok(None) };
    let mut tx = app.db.begin().await?;
    let key = persons::address_key(address);
    let Some(person_id) = store::staff_by_address(&mut tx, &key).await? else { return Ok(None) };
    let here = Here::if_hers(app, &person_id, visitor, whence);
    let now = app.clock.now();
    match store::insert_link(&mut tx, &person_id, &fingerprint(app, vouched), now).await {
        // The pair is somebody else's, or she is somebody else at the provider.
        Err(DbError::Unique(_)) => return Ok(None),
        inserted => inserted?,
    }
    credentials::changed(&mut tx, &app.clock, &here, SecurityEvent::ProviderLinked).await?;
    platform::jobs::enqueue(&mut tx, &app.clock, jobs::LETTER, &person_id, now).await?;
    tx.commit().await?;
    Ok(Some(person_id))
}

/// Since when she signs in with the provider, if she does.
pub async fn since(db: &Db, person_id: &PersonId) -> Result<Option<Moment>, DbError> {
    store::since(db, person_id).await
}

/// Removes it, and ends her other sessions; `false` if there is nothing to remove.
pub async fn remove(tx: &mut Tx, clock: &Clock, here: &Here, _fresh: &Fresh) -> Result<bool, DbError> {
    let removed = store::delete_link(tx, here.person_id()).await?;
    if removed {
        credentials::changed(tx, clock, here, SecurityEvent::ProviderRemoved).await?;
    }
    Ok(removed)
}

/// Forgets it with whatever else somebody signed in with.
pub(in crate::people) async fn forget(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::delete_link(tx, person_id).await?;
    Ok(())
}

/// Clears away those who did not come back; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now()).await
}

/// A backup was restored: whoever was sent to the provider begins again.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
