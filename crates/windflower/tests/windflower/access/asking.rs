//! A line of the table as requests: real things for the words in braces, and the form that a page of the place sends.

use axum::body::Body;
use http::Request;
use http::header::{ACCEPT, CONTENT_TYPE, IF_MODIFIED_SINCE, IF_NONE_MATCH, RANGE};

use super::stage::{AFTER_ME, Stage, Viewer, wrong_password};
use super::stories::{Scene, earlier, version};
use super::table::Asked;
use crate::cast::{Browser, Page, WELCOME, photograph};

/// One address to ask for.
pub struct Address {
    /// With the query.
    pub full: String,
    /// The same with another number for each thing of the keeper, as long as hers; that thing does not exist.
    pub absent: String,
    /// The size of the picture that was asked for, if one was.
    pub size: Option<String>,
}

impl Address {
    pub fn path(&self) -> &str {
        path_of(&self.full)
    }

    /// As long as this one, but nothing was ever there.
    pub fn unrouted(&self) -> String {
        // At every address of a story one may ask, so that another one of these is what it must look like.
        if let Some(rest) = self.path().strip_prefix("/s/") {
            return format!("/s/_{}", rest.get(1..).unwrap_or_default());
        }
        format!("/_{}", self.path().get(2..).unwrap_or_default())
    }
}

pub fn path_of(address: &str) -> &str {
    address.split('?').next().unwrap()
}

/// All addresses of one line: one for each size, or guess.
pub fn addresses(asked: &Asked, stage: &Stage<'_>, scene: &Scene, viewer: &Viewer<'_>) -> Vec<Address> {
    let start = Address { full: String::new(), absent: String::new(), size: None };
    let mut all = vec![start];
    for (at, piece) in asked.address.split(['{', '}']).enumerate() {
        let of_keeper = (at % 2 == 1).then(|| scene.value(piece, stage)).flatten();
        let values = match (at % 2, &of_keeper) {
            (0, _) => vec![piece.to_owned()],
            (_, Some(values)) => values.clone(),
            _ => stage.value(piece, viewer).unwrap_or_else(|| panic!("what is {{{piece}}}?")),
        };
        let longer = |before: &Address, value: &String| Address {
            full: format!("{}{value}", before.full),
            absent: format!(
                "{}{}",
                before.absent,
                if of_keeper.is_some() { other(value) } else { value.clone() }
            ),
            size: if piece == "size" { Some(value.clone()) } else { before.size.clone() },
        };
        all = all.iter().flat_map(|before| values.iter().map(|value| longer(before, value))).collect();
    }
    all
}

/// Another number, as long as this one.
fn other(number: &str) -> String {
    let next = |letter: char| match letter {
        '0'..='8' | 'a'..='y' | 'A'..='Y' => char::from(letter as u8 + 1),
        '9' => '0',
        'z' => 'a',
        'Z' => 'A',
        same => same,
    };
    number.chars().map(next).collect()
}

/// Looks.
pub async fn look(browser: &Browser<'_>, method: &str, address: &str) -> Page {
    browser.clone().send(Request::builder().method(method).uri(address), Body::empty()).await
}

/// Looks as somebody does who has a copy of it and asks for a part of it, or whether it has changed.
pub async fn look_again(browser: &Browser<'_>, address: &str) -> [Page; 2] {
    let again = Request::get(address)
        .header(IF_NONE_MATCH, "*, \"etag\", W/\"etag\"")
        .header(IF_MODIFIED_SINCE, "Tue, 01 Jan 2030 00:00:00 GMT");
    let part = Request::get(address).header(RANGE, "bytes=0-99");
    [browser.clone().send(again, Body::empty()).await, browser.clone().send(part, Body::empty()).await]
}

/// Sends the form that belongs to this line, filled in so that only the rule can refuse it.
pub async fn send(
    asked: &Asked,
    address: &str,
    stage: &Stage<'_>,
    scene: &Scene,
    viewer: &Viewer<'_>,
) -> Page {
    let mut browser = viewer.browser.clone();
    let token = ("token", viewer.token.as_str());
    let path = asked.address.as_str();
    let hers = scene.story.as_ref().map_or("", |story| story.id.as_str());
    let version = version(stage, if path.contains("{own story}") { &viewer.own_story } else { hers }).await;
    let version = ("version", version.as_str());
    let changed = [("title", "changed by asking"), ("words", "changed by asking")];
    let wrong = wrong_password();
    match path {
        "/box/stories/{her story}" => {
            let form = [&[token, version, ("note-asked", "yes"), ("do", "save")], &changed[..]].concat();
            browser.post_files(address, &form, &[]).await
        }
        "/box/stories/{her story}/before" | "/box/stories/{her story}/found" => {
            answer(&mut browser, address, token).await
        }
        "/box/stories/{her story}/versions" => bring_back(&mut browser, address, token, (stage, hers)).await,
        "/box/stories/{own story}" => {
            let place = format!("place:{}", scene.photograph.id);
            let form = [token, version, ("place", &scene.photograph.id), ("do", &place)];
            browser.post_files(address, &form, &[]).await
        }
        "/box/stories/{her story}/save" => {
            let form = [&[token, version], &changed[..]].concat();
            let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
            let request = Request::post(address)
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(ACCEPT, "application/json");
            browser.send(request, Body::from(body)).await
        }
        "/box/stories/{her story}/audience" => {
            browser.post(address, &[token, ("audience", "anyone"), ("when", "now")]).await
        }
        "/box/keepsakes" => {
            let photograph = photograph(7);
            browser.post_files(address, &[token], &[("photographs", "own.jpg", &photograph)]).await
        }
        "/box/keepsakes/{her photograph}" => {
            let said = [("description", "changed by asking"), ("credit", "changed by asking")];
            browser.post(address, &[&[token, changed[0]], &said[..]].concat()).await
        }
        "/account/pen-names" | "/account/pen-names/letting-go" => {
            browser.post(address, &[token, ("name", "Own name")]).await
        }
        "/account/pen-names/renaming" => {
            browser.post(address, &[token, ("from", "Own name"), ("name", "Other name")]).await
        }
        "/box/stories/{her story}/names" => {
            let chosen =
                [("at-0", "words 0"), ("was-0", "CANARY"), ("do-0", "write"), ("with-0", "CANARY-ASKED")];
            browser.post(address, &[&[token, version], &chosen[..]].concat()).await
        }
        "/box/after-me" => {
            let own = [token, ("name", "Somebody"), ("address", "somebody@post.example")];
            browser.post(address, &[&own, &AFTER_ME[..2]].concat()).await
        }
        "/box/circles" | "/box/circles/{her circle}" | "/box/letterboxes" => {
            browser.post(address, &[token, ("name", "by asking"), ("sentence", "by asking")]).await
        }
        "/box/circles/{her circle}/invitations" => {
            browser.post(address, &[token, ("person", "changed by asking")]).await
        }
        "/care/members" | "/join" => browser.post(address, &[token, ("address", "asked@post.example")]).await,
        "/ask" => ask_to_read(&mut browser, scene).await,
        "/welcome/{a used link}" => browser.post(address, &WELCOME).await,
        "/sign-in/link" => browser.post(address, &[("address", "nobody@post.example")]).await,
        "/sign-in" => {
            let nobody = format!("nobody-{}@post.example", stage.next());
            browser.post(address, &[("address", &nobody), ("password", &wrong)]).await
        }
        "/account/again" => browser.post(address, &[token, ("password", &wrong)]).await,
        "/account/password" => browser.post(address, &[token, ("password", "changed by asking")]).await,
        "/account/address" => browser.post(address, &[token, ("address", "changed@post.example")]).await,
        "/place/about" => change_place(&mut browser, token, stage).await,
        "/choose" => browser.post(address, &[("back", "/help"), ("look", "auto")]).await,
        _ => browser.post(address, &[&[token], &beside_token(path, &scene.photograph.id)[..]].concat()).await,
    }
}

/// What plain forms say beside the token; of others nothing.
fn beside_token<'a>(path: &str, photograph: &'a str) -> Vec<(&'static str, &'a str)> {
    match path {
        "/box/keepsakes/{her photograph}/turn" => vec![("turned", "0")],
        "/box/keepsakes/{her photograph}/place" => vec![("to", "first")],
        "/box/keepsakes/into" | "/box/keepsakes/show" => vec![("keepsake", photograph)],
        "/box/stories/{her story}/who" => vec![("back", "addresses")],
        "/box/stories/{her story}/machines" => vec![("machines", "search")],
        "/box/stories/{her story}/told-in" => vec![("back", "yes")],
        "/box/stories/{her story}/notes" => {
            vec![("taking", "anyone"), ("showing", "aside"), ("marks", "yes")]
        }
        "/box/notes/reading/{no note}" => vec![("do", "pass")],
        "/box/readers" => vec![("name", "by asking")],
        "/box/remember" => vec![("name", "by asking")],
        "/place/remembrance" => vec![("day-on", "wave-of-light")],
        "/box/days" => vec![("words", "by asking")],
        "/box/days/alone" => vec![("from", "2020-02-03")],
        "/account/pen-names/words" => vec![("words", "Own place")],
        "/care/members/{no person}" => vec![("decision", "welcome")],
        "/s/{story}/mark" => vec![("mark", "candle")],
        "/s/{story}/note" => vec![("words", "Kind words.")],
        "/s/{story}/report" => vec![("reason", "other"), ("words", "by asking")],
        _ => Vec::new(),
    }
}

/// Answers what is asked before others read a story.
async fn answer(browser: &mut Browser<'_>, address: &str, token: (&str, &str)) -> Page {
    let answers = [token, ("note-asked", "yes"), ("opening", "changed by asking"), ("do", "save")];
    browser.post_files(address, &answers, &[]).await
}

/// Brings back what a story said before.
async fn bring_back(
    browser: &mut Browser<'_>,
    address: &str,
    token: (&str, &str),
    (stage, hers): (&Stage<'_>, &str),
) -> Page {
    let earlier = earlier(stage, hers).await;
    browser.post(address, &[token, ("of", &earlier)]).await
}

async fn ask_to_read(browser: &mut Browser<'_>, scene: &Scene) -> Page {
    let at = format!("/s/{}", scene.story.as_ref().map_or("", |story| story.address.as_str()));
    browser.post("/ask", &[("at", &at), ("name", "somebody")]).await
}

/// Says of the place what it is, so that every page stays the same.
async fn change_place(browser: &mut Browser<'_>, token: (&str, &str), stage: &Stage<'_>) -> Page {
    let now = stage.place.app.place.now();
    let about = [token, ("name", now.name.as_str()), ("leave_to", now.leave_to.as_str())];
    browser.post("/place/about", &about).await
}

/// Asks in a way that the address does not know, with the token in case that anything listens.
pub async fn ask_wrongly(method: &str, address: &str, viewer: &Viewer<'_>) -> Page {
    let request = Request::builder()
        .method(method)
        .uri(address)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    viewer.browser.clone().send(request, Body::from(format!("token={}", viewer.token))).await
}
