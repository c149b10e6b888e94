//! The two ceremonies with a browser. What was asked is sealed in a row for five minutes, and each row is taken once.

use platform::db::DbError;
use platform::secret::Token;
use serde::Serialize;
use serde::de::DeserializeOwned;
use webauthn_rs::prelude::{
    AuthenticationResult, CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
};

use super::store;
use crate::app::App;
use crate::ids::PersonId;
use crate::site::visitor::Visitor;
use crate::trouble::Trouble;

const MINUTES: i64 = 5;
const SEAL: &str = "ceremony of a passkey";
/// Stands for whose ceremony it is where nobody is signed in.
const NOBODY: &str = "";

/// What a browser is asked for, as it wants it, and the token that the answer comes back with.
#[derive(Serialize)]
pub struct Asked {
    ceremony: String,
    #[serde(rename = "publicKey")]
    public_key: serde_json::Value,
}

/// Whether browsers make passkeys for this place: its address has to be a name, and by https unless it is this machine.
pub fn is_possible(app: &App) -> bool {
    relying_party(app).is_some()
}

fn relying_party(app: &App) -> Option<Webauthn> {
    let origin = Url::parse(&app.settings.address).ok()?;
    let host = origin.domain()?;
    if origin.scheme() != "https" && host != "localhost" {
        return None;
    }
    let place = app.place.now();
    WebauthnBuilder::new(host, &origin).ok()?.rp_name(&place.name).build().ok()
}

pub(super) async fn begin_adding(
    app: &App,
    visitor: &Visitor,
    there: &[Passkey],
) -> Result<Option<Asked>, Trouble> {
    let Some(party) = relying_party(app) else { return Ok(None) };
    // A name by which only this place knows her: it is kept by the device and must not be the id of a row.
    let handle = app.key.sign("handle of a passkey", &visitor.person_id);
    let handle = Uuid::parse_str(&handle).map_err(Trouble::broken)?;
    let there: Vec<CredentialID> = there.iter().map(|passkey| passkey.cred_id().clone()).collect();
    let (options, state) = party
        .start_passkey_registration(handle, &visitor.name, &visitor.name, Some(there))
        .map_err(Trouble::broken)?;
    let mut options = serde_json::to_value(options).map_err(Trouble::broken)?;
    // So that the sign-in page need not ask who she is before her device answers.
    let selection = &mut options["publicKey"]["authenticatorSelection"];
    selection["residentKey"] = "required".into();
    selection["requireResidentKey"] = true.into();
    ask(app, &visitor.person_id, &state, options).await
}

pub(super) async fn begin_sign_in(app: &App) -> Result<Option<Asked>, Trouble> {
    let Some(party) = relying_party(app) else { return Ok(None) };
    let (options, state) = party.start_discoverable_authentication().map_err(Trouble::broken)?;
    ask(app, NOBODY, &state, serde_json::to_value(options).map_err(Trouble::broken)?).await
}

async fn ask(
    app: &App,
    whose: &str,
    state: &impl Serialize,
    mut options: serde_json::Value,
) -> Result<Option<Asked>, Trouble> {
    let token = Token::new();
    let sealed = app.key.seal(SEAL, whose, &serde_json::to_vec(state).map_err(Trouble::broken)?);
    let ends = app.clock.now().plus_minutes(MINUTES);
    store::insert_ceremony(&app.db, &token.fingerprint(), &sealed, ends).await?;
    Ok(Some(Asked { ceremony: token.reveal(), public_key: options["publicKey"].take() }))
}

/// Takes the row: whatever the answer is worth, it is asked for only once.
async fn take<State: DeserializeOwned>(
    app: &App,
    whose: &str,
    token: &str,
) -> Result<Option<State>, DbError> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    let sealed = store::take_ceremony(&app.db, &token.fingerprint(), app.clock.now()).await?;
    let state = sealed.and_then(|sealed| app.key.open(SEAL, whose, &sealed));
    Ok(state.and_then(|state| serde_json::from_slice(&state).ok()))
}

pub(super) async fn finish_adding(
    app: &App,
    person_id: &PersonId,
    token: &str,
    made: &RegisterPublicKeyCredential,
) -> Result<Option<Passkey>, DbError> {
    let state = take::<PasskeyRegistration>(app, person_id, token).await?;
    let (Some(state), Some(party)) = (state, relying_party(app)) else { return Ok(None) };
    Ok(party.finish_passkey_registration(made, &state).ok())
}

pub(super) async fn finish_sign_in(
    app: &App,
    token: &str,
    signed: &PublicKeyCredential,
    passkey: &Passkey,
) -> Result<Option<AuthenticationResult>, DbError> {
    let state = take::<DiscoverableAuthentication>(app, NOBODY, token).await?;
    let (Some(state), Some(party)) = (state, relying_party(app)) else { return Ok(None) };
    let result = party.finish_discoverable_authentication_v2(signed, state, passkey).ok();
    Ok(result.filter(AuthenticationResult::user_verified))
}
