//! Two letters about a new mail address: one with the link goes to the new one, one that says so to the old one.
//! Neither names a loss or a kind of place.

use platform::jobs::JobTrouble;
use platform::secret::Token;

use super::store;
use crate::app::App;
use crate::ids::{AddressChangeId, PersonId};
use crate::people::letters::{self, Message};
use crate::people::who::persons;

/// Payload: the id of the change.
pub const TO_NEW_ADDRESS: &str = "new-address-letter";
/// Payload: the id of the change.
pub const TO_OLD_ADDRESS: &str = "old-address-letter";

async fn language_of(app: &App, person_id: &PersonId) -> Result<String, JobTrouble> {
    let person = persons::by_id(&app.db, person_id).await?;
    Ok(person.map(|person| person.language).unwrap_or_default())
}

/// Writes the link and sends it to the new address.
pub async fn write_to_new_address(app: &App, id: &str) -> Result<(), JobTrouble> {
    let id = AddressChangeId::from(id);
    let Some(change) = store::find(&app.db, &id).await? else { return Ok(()) };
    // Who has an account with it already gets no letter that would lead nowhere.
    if persons::by_address(&app.db, &persons::address_key(&change.address)).await?.is_some() {
        return Ok(());
    }
    let token = Token::new();
    if !store::set_link(&app.db, &id, &token.fingerprint(), app.clock.now()).await? {
        return Ok(());
    }
    let language = language_of(app, &change.person_id).await?;
    let written = letters::to_address(app, &change.address, &language, |words| Message {
        subject: words.letter_link_subject(),
        about: vec![words.letter_address_text()],
        link: Some(format!("/account/address/{}", token.reveal())),
        plain: vec![words.letter_address_time(super::LINK_HOURS), words.letter_link_not_you()],
    });
    written.await
}

/// Says to the old address that it is not used any more.
pub async fn write_to_old_address(app: &App, id: &str) -> Result<(), JobTrouble> {
    let id = AddressChangeId::from(id);
    let Some(change) = store::find(&app.db, &id).await? else { return Ok(()) };
    let language = language_of(app, &change.person_id).await?;
    // Nobody may change an address unseen, so this is said in a discreet letter too; it tells nothing else.
    let written = letters::to_address(app, &change.old_address, &language, |words| Message {
        subject: words.letter_old_address_subject(),
        plain: vec![words.letter_old_address_text(), words.letter_old_address_not_you()],
        ..Message::default()
    });
    written.await
}
