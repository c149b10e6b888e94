//! The part of a form that makes an account: what somebody is called, and perhaps a password.

use crate::app::App;
use crate::people::who::persons::{self, NewPerson};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, Troubles, is_longer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Role;

/// Longest name, in characters.
const MOST_NAME: usize = 80;

/// What stands in the way of an account with this address and this name.
pub fn troubles(chrome: &Chrome, fields: &Fields, address: &str) -> Troubles {
    let words = &chrome.words;
    let mut troubles = Troubles::default();
    let name = fields.text("your_name").trim();
    if name.is_empty() || is_longer(name, MOST_NAME) {
        troubles.add("your_name", words.welcome_your_name_trouble());
    }
    if !persons::is_address(address) {
        troubles.add("address", words.welcome_address_trouble());
    }
    troubles
}

/// What stands in the way of the password.
pub fn password_trouble(chrome: &Chrome, fields: &Fields, address: &str) -> Option<String> {
    let about_her = [address, fields.text("your_name").trim()];
    let trouble = persons::check_password(fields.text("password"), &about_her).err()?;
    Some(trouble.sentence(&chrome.words))
}

/// Whom the form makes; without a password she signs in by passkey or by a link in a letter.
pub async fn person(
    app: &App,
    chrome: &Chrome,
    fields: &Fields,
    address: &str,
) -> Result<NewPerson, Refusal> {
    let password = match fields.text("password") {
        "" => None,
        password => Some(app.passwords.hash(password).await.map_err(Refusal::broken)?),
    };
    Ok(NewPerson {
        name: fields.text("your_name").trim().to_owned(),
        address: address.to_owned(),
        password,
        role: Role::Keeper,
        language: chrome.language().to_owned(),
        time_zone: chrome.place.time_zone.clone(),
    })
}
