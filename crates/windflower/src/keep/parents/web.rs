//! The room about the two parents of a box: who keeps it, and the invitation.

use askama::Template;
use http::StatusCode;

use super::{Invited, Way};
use crate::keep::boxes::{self, BoxKeeper, Room};
use crate::keep::says::{self, OpenQuestion};
use crate::people::who::persons;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::made_link::{self, Link, Made};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "keep/parents/parents.html")]
struct ParentsPage {
    chrome: Chrome,
    other: Option<BoxKeeper>,
    /// Until when the invitation is open.
    open_until: Option<String>,
    /// The link, while it was just made.
    link: Option<Link>,
    by_letter: bool,
    /// Photographs she is said to be in, while she has not answered.
    open_questions: Vec<OpenQuestion>,
    fields: Fields,
    troubles: Troubles,
}

impl ParentsPage {
    async fn new(room: Room) -> Result<ParentsPage, Refusal> {
        let Room { app, chrome, keeper, own_box } = room;
        let open = super::open_invitation(&app.db, &app.clock, &own_box).await?;
        let day = |moment| chrome.words.language().date(in_zone(moment, keeper.time_zone()).date());
        Ok(ParentsPage {
            other: boxes::other_keeper(&app.db, &own_box).await?,
            by_letter: open.as_ref().is_some_and(|invitation| invitation.letter_to.is_some()),
            open_until: open.map(|invitation| day(invitation.ends_at)),
            open_questions: says::open_questions(&app.db, own_box.id(), &keeper).await?,
            link: None,
            fields: Fields::default(),
            troubles: Troubles::default(),
            chrome,
        })
    }
}

/// Who keeps this box, and the invitation.
pub async fn show(room: Room, made: Made) -> Answer {
    let link = made.link_of(&room.app, room.own_box.id(), "/join/");
    let there = ParentsPage::new(room).await?;
    // One that was taken back meanwhile leads nowhere.
    let link = link.filter(|_| there.open_until.is_some());
    page::show(&ParentsPage { link, ..there })
}

/// Makes the link: shown, or sent by letter to an address that she typed.
pub async fn invite(room: Room, SignedFields(fields): SignedFields) -> Answer {
    let address = fields.text("address");
    let way = if fields.text("way") == "letter" { Way::Letter(address) } else { Way::ByHand };
    if matches!(way, Way::Letter(address) if !persons::is_address(address)) {
        let trouble = room.chrome.words.welcome_address_trouble();
        return show_again(room, fields, trouble).await;
    }
    let mut tx = room.app.db.begin().await?;
    let invited = super::invite(&room.app, &mut tx, &room.keeper, &room.own_box, way).await?;
    if matches!(invited, Invited::LettersEnough) {
        drop(tx);
        let trouble = room.chrome.words.parents_letter_enough();
        return show_again(room, fields, trouble).await;
    }
    tx.commit().await?;
    match invited {
        Invited::Link(token) => {
            made_link::go_and_show(&room.app, "/box/parents", (room.own_box.id(), &token.reveal()))
        }
        Invited::LetterSoon => page::go_and_say("/box/parents", "said-letter-soon"),
        Invited::NotNow => page::go("/box/parents"),
        Invited::LetterTooSoon | Invited::LettersEnough => {
            let trouble = room.chrome.words.parents_letter_too_soon();
            show_again(room, fields, trouble).await
        }
    }
}

/// The page once more, with what she typed in it.
async fn show_again(room: Room, fields: Fields, trouble: String) -> Answer {
    let mut there = ParentsPage::new(room).await?;
    there.troubles.add("address", trouble);
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &ParentsPage { fields, ..there })
}

/// Takes the invitation back.
pub async fn take_back(room: Room, _form: SignedFields) -> Answer {
    let mut tx = room.app.db.begin().await?;
    super::take_back(&mut tx, &room.own_box).await?;
    tx.commit().await?;
    page::go_and_say("/box/parents", "said-invitation-back")
}
