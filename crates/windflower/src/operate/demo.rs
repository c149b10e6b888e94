//! `windflower demo`: an invented place with invented people, for somebody who wants to see it all within a minute.
//! Everything goes the way it goes for a real keeper: the same taking in, the same saving, the same publishing.

mod kindness;
mod stories;

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use platform::clock::Clock;
use platform::secret::{Cost, Token};

use self::stories::{DemoPicture, DemoStory};
use super::{in_use, serve};
use crate::app::Shared;
use crate::ids::{PersonId, StoryId};
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes::{self, KeptPhotograph, Outcome, Said, Source};
use crate::people::who::audience::Audience;
use crate::people::who::persons::{self, NewPerson};
use crate::people::who::roles::{Keeper, Moderator};
use crate::settings::Settings;
use crate::share::editions::{self, Story, Visibility};
use crate::share::placements::{self, Placement};
use crate::share::publication::{self, When, Wish};
use crate::share::writing;
use crate::site::place::{self, LEAVE_TO, Mode, Place};
use crate::site::visitor::Role;

/// Everybody in the invented place has an address here; `.example` belongs to nobody.
const HOST: &str = "tansy-lane.example";
/// The story whose teller the visitor may be: it has the most pictures.
const VISITORS_STORY: &str = "a-little-flat-of-f.toml";

/// Makes the invented place and runs it until it is asked to stop. Only the flags hold: a settings file or an
/// environment that names a real place must never be filled with invented people.
///
/// # Errors
/// A plain sentence.
pub async fn run(data: Option<PathBuf>, listen: Option<String>) -> Result<(), String> {
    platform::log::start(platform::log::LogFormat::Text, "warn")?;
    let temporary = tempfile::tempdir().map_err(|error| format!("No temporary folder: {error}."))?;
    let data = data.unwrap_or_else(|| temporary.path().join("place"));
    refuse_where_something_is(&data)?;
    let mut flags = vec![("data", data.display().to_string())];
    flags.extend(listen.map(|listen| ("listen", listen)));
    let settings = Settings::of_flags(&flags)?;
    in_use::make_folder(&settings.data)?;
    let _in_use = in_use::to_serve(&settings)?;
    let (listener, settings) = serve::bind(settings).await?;
    let address = settings.address.clone();
    tokio::select! {
        made = make(settings) => {
            let Made { app, passphrase, receipt } = made?;
            say!("ready {address}");
            say!("This place is invented, and so is everybody in it. It lies in {}.", data.display());
            say!("Read as anybody:  {address}/");
            say!("Keep as Hester:   {address}/sign-in   hester@{HOST}   {passphrase}");
            say!("A note came back: {address}/n/{}", receipt.reveal());
            say!("Decide as Ruth:   {address}/sign-in   ruth@{HOST}   {passphrase}");
            say!("Be the steward:   {address}/sign-in   steward@{HOST}   {passphrase}");
            serve::answer(app, listener).await
        }
        () = serve::wait_for_signal() => Ok(()),
    }
}

fn refuse_where_something_is(data: &Path) -> Result<(), String> {
    let empty = std::fs::read_dir(data).map_or(true, |mut entries| entries.next().is_none());
    if empty {
        return Ok(());
    }
    let folder = data.display();
    Err(format!(
        "{folder} is not empty. The invented place only goes into a new folder. Nothing was changed."
    ))
}

/// The invented place, as it was made.
pub struct Made {
    /// The place.
    pub app: Shared,
    /// The passphrase of its people, another one each time.
    pub passphrase: String,
    /// What whoever wrote the note holds that was given back.
    pub receipt: Token,
}

/// Makes the place with everything in it.
///
/// # Errors
/// A plain sentence.
pub async fn make(settings: Settings) -> Result<Made, String> {
    let app = serve::open(settings, Clock::System, Cost::Normal).await?;
    let passphrase = format!("tansy lane {}", &Token::new().reveal().to_lowercase()[..8]);
    let place = open_place(&app).await?;
    let hash = app.passwords.hash(&passphrase).await.map_err(sentence)?;
    join(&app, &place, ("Steward", "steward"), Role::Steward, Some(hash.clone())).await?;
    let ruth = join(&app, &place, ("Ruth", "ruth"), Role::Moderator, Some(hash.clone())).await?;
    let mut visitor = None;
    let stories = stories::all()?;
    for (at, (file, story)) in stories.iter().enumerate() {
        progress(at + 1, stories.len());
        let is_visitor = *file == VISITORS_STORY;
        let address = if is_visitor { "hester".to_owned() } else { format!("teller-{at}") };
        let hash = is_visitor.then(|| hash.clone());
        let keeper = join(&app, &place, (&story.pen_name, &address), Role::Keeper, hash).await?;
        tell(&app, &keeper, story).await.map_err(|error| format!("{file}: {error}"))?;
        if is_visitor {
            visitor = Some(keeper);
        }
    }
    let visitor = visitor.ok_or_else(|| sentence("nobody keeps for the visitor"))?;
    let ruth = Moderator::just_made(ruth.person_id());
    let receipt = kindness::come(&app, &visitor, &ruth).await.map_err(sentence)?;
    Ok(Made { app, passphrase, receipt })
}

fn progress(done: usize, all: usize) {
    let mut out = std::io::stderr();
    if out.is_terminal() {
        let end = if done == all { "\n" } else { "" };
        let _ = write!(out, "\rTelling story {done} of {all} {end}");
        let _ = out.flush();
    }
}

fn sentence(error: impl std::fmt::Display) -> String {
    format!("The invented place could not be made: {error}.")
}

async fn open_place(app: &Shared) -> Result<Place, String> {
    let said = stories::place()?;
    let country = crate::site::countries::by_code(&said.country);
    let place = Place {
        open: true,
        name: said.name,
        mode: if said.kind == "community" { Mode::Open } else { Mode::Family },
        language: said.language,
        country: country.code.to_owned(),
        time_zone: country.time_zone.to_owned(),
        leave_to: LEAVE_TO.to_owned(),
        circles: false,
        letterboxes: false,
    };
    let mut tx = app.db.begin().await.map_err(sentence)?;
    let opened = place::open_at_once(&mut tx, &place, &Token::new()).await.map_err(sentence)?;
    place::note_mode(&mut tx, &place, &PersonId::default(), app.clock.now()).await.map_err(sentence)?;
    tx.commit().await.map_err(sentence)?;
    app.place.changed(place.clone());
    if opened { Ok(place) } else { Err(sentence("it is open already")) }
}

async fn join(
    app: &Shared,
    place: &Place,
    (name, address): (&str, &str),
    role: Role,
    password: Option<String>,
) -> Result<Keeper, String> {
    let person = NewPerson {
        name: name.to_owned(),
        address: format!("{address}@{HOST}"),
        password,
        role,
        language: place.language.clone(),
        time_zone: place.time_zone.clone(),
    };
    let mut tx = app.db.begin().await.map_err(sentence)?;
    let keeper = persons::make(&mut tx, &app.clock, &person).await.map_err(sentence)?;
    tx.commit().await.map_err(sentence)?;
    Ok(keeper)
}

/// Keeps the pictures of a story, writes it and shows it to anyone.
async fn tell(app: &Shared, keeper: &Keeper, story: &DemoStory) -> Result<(), String> {
    let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await.map_err(sentence)?;
    let told = story.told();
    let id = writing::begin(app, keeper, &own_box, &told).await.map_err(sentence)?;
    let mut placed = Vec::new();
    for picture in &story.pictures {
        let keepsake_id = keep(app, keeper, &own_box, picture).await?;
        let mut tx = app.db.begin().await.map_err(sentence)?;
        let placement =
            placements::place(&mut tx, &own_box, &id, &keepsake_id.into(), "…").await.map_err(sentence)?;
        tx.commit().await.map_err(sentence)?;
        let placement = placement.ok_or_else(|| sentence(format!("{} was not placed", picture.file)))?;
        placed.push(Placement {
            name: picture.name.clone(),
            caption: picture.caption.clone(),
            covered: picture.covered,
            cover: picture.cover.clone(),
            answered: true,
            ..placement
        });
    }
    let pictures = |there: &mut [Placement]| {
        for one in there {
            if let Some(own) = placed.iter().find(|own| own.slot == one.slot) {
                one.clone_from(own);
            }
        }
    };
    let typed = writing::Typed { told: &|_: &story::Told| told.clone(), pictures: &pictures };
    writing::save(app, &id, writing::Window::default(), &typed).await.map_err(sentence)?;
    let saved = own_story(app, keeper, &id).await?;
    let visibility = Visibility { audience: Audience::Anyone, listed: true, circles: Vec::new() };
    let wish = Wish { visibility, when: When::Now };
    let mut tx = app.db.begin().await.map_err(sentence)?;
    publication::publish(app, &mut tx, keeper, &saved, &placed, &wish).await.map_err(sentence)?;
    tx.commit().await.map_err(sentence)
}

async fn own_story(app: &Shared, keeper: &Keeper, id: &StoryId) -> Result<Story, String> {
    let story = editions::own(&app.db, keeper, id).await.map_err(sentence)?;
    story.ok_or_else(|| sentence("a story is not there"))
}

async fn keep(
    app: &Shared,
    keeper: &Keeper,
    own_box: &OwnBox,
    picture: &DemoPicture,
) -> Result<String, String> {
    let bytes = Bytes::from(stories::picture(&picture.file)?);
    let source = Source::Bytes(Some(bytes));
    let outcome = keepsakes::take_in(app, keeper, own_box, &picture.file, source).await.map_err(sentence)?;
    let Outcome::Kept(KeptPhotograph { id, .. }) = outcome else {
        return Err(sentence(format!("{} is not a photograph that can be shown", picture.file)));
    };
    let said = Said { title: &picture.name, description: &picture.description, credit: &picture.credit };
    let mut tx = app.db.begin().await.map_err(sentence)?;
    keepsakes::describe(&mut tx, own_box, &id, said).await.map_err(sentence)?;
    tx.commit().await.map_err(sentence)?;
    Ok(id.to_string())
}
