//! Whether an answer is what a cell of the table says.

use http::header::{CACHE_CONTROL, CONTENT_LENGTH, DATE};

use super::asking::{Address, path_of};
use super::stage::Stage;
use super::stories::{HIDDEN, SENTENCE, Scene};
use crate::cast::{Page, holds};

/// Everything of an answer that somebody could compare: its status, its header but the date, its body with its own
/// address taken out.
#[derive(Clone, PartialEq, Eq)]
pub struct Compared {
    status: u16,
    header: Vec<String>,
    body: String,
}

impl Compared {
    pub fn of(page: &Page, address: &str) -> Compared {
        let path = path_of(address);
        let encoded: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
        let without = |text: &str| text.replace(path, "HERE").replace(&encoded, "HERE");
        // On the wire every answer says how long it is; in here only some do.
        let length = page.bytes.len().to_string();
        let mut header: Vec<String> = page
            .headers
            .iter()
            .filter(|(name, value)| *name != DATE && !(*name == CONTENT_LENGTH && **value == length))
            .map(|(name, value)| without(&format!("{name}: {}", String::from_utf8_lossy(value.as_bytes()))))
            .collect();
        header.sort();
        Compared { status: page.status.as_u16(), header, body: without(&page.text()) }
    }

    /// What tells this answer from that one, in a few words.
    pub fn difference(&self, other: &Compared) -> Option<String> {
        if self.status != other.status {
            return Some(format!("answers {} and not {}", self.status, other.status));
        }
        if self.header != other.header {
            let only = |these: &[String], those: &[String]| -> Vec<String> {
                these.iter().filter(|line| !those.contains(line)).cloned().collect()
            };
            let (here, there) = (only(&self.header, &other.header), only(&other.header, &self.header));
            return Some(format!("has a header of its own: {here:?}, not {there:?}"));
        }
        (self.body != other.body).then(|| format!("has a body of its own of {} bytes", self.body.len()))
    }
}

/// What was asked, for the checks below.
pub struct Case<'a> {
    pub stage: &'a Stage<'a>,
    pub scene: &'a Scene,
    pub address: &'a Address,
    /// The line of the table: `/box/keepsakes/{her photograph}/original`.
    pub line: &'a str,
    pub is_keeper: bool,
}

/// What is wrong with this answer to a GET; `nothing` is compared elsewhere.
pub fn trouble_with_page(cell: &str, page: &Page, case: &Case<'_>) -> Option<String> {
    let is = |status: u16| page.status == status;
    let trouble = match cell {
        "sees" | "allowed" if !is(200) => Some(format!("answers {}", page.status)),
        "sees" | "allowed" => case.not_what_was_asked_for(page),
        "sign in" => not_sent_to(page, "/sign-in?back="),
        "once more" => not_sent_to(page, "/account/again?back="),
        "sent on" => not_sent_to(page, "/box"),
        "done" => not_sent_to(page, &case.stage.place.app.place.now().leave_to),
        "her own" => not_her_own(page, case),
        "of both" => not_of_both(page, case),
        "named" | "not named" => case.wrongly_named(page, cell == "named"),
        "covered" => case.not_covered(page),
        "uncovered" => case.not_uncovered(page),
        _ => Some("means nothing for something that is looked at".into()),
    };
    trouble.or_else(|| (cell != "sees").then(|| signs_in(page)).flatten())
}

/// What is wrong with this answer to a POST.
pub fn trouble_with_form(cell: &str, page: &Page) -> Option<String> {
    let went = page.status == 200 || (page.status == 303 && !page.location().starts_with("/sign-in"));
    let trouble = match cell {
        "sees" => (page.status != 200).then(|| format!("answers {}", page.status)),
        "sign in" if gives_words_back(page) => None,
        "sign in" => not_sent_to(page, "/sign-in?back="),
        "done" | "allowed" | "her own" | "of both" | "left out" => {
            (!went).then(|| format!("answers {} {}", page.status, page.location()))
        }
        "asked again" => (page.status != 422).then(|| format!("answers {}", page.status)),
        _ => Some("means nothing for something that is done".into()),
    };
    trouble.or_else(|| signs_in(page))
}

fn not_sent_to(page: &Page, place: &str) -> Option<String> {
    let sent = page.status == 303 && page.location().starts_with(place);
    (!sent).then(|| format!("answers {} {}", page.status, page.location()))
}

/// Asked to sign in where a story was being written: what was typed is on the page.
fn gives_words_back(page: &Page) -> bool {
    let text = page.text();
    let back = text.contains("changed by asking") || text.contains("name=\"version\"");
    page.status == 403 && text.contains("/sign-in?back=") && back
}

/// Nothing in this table signs anybody in. A cookie that is taken back is empty.
fn signs_in(page: &Page) -> Option<String> {
    let cookies = page.headers.get_all(http::header::SET_COOKIE);
    let carries = |value: &[u8]| value.starts_with(b"windflower=") && !value.starts_with(b"windflower=;");
    let session = cookies.iter().any(|value| carries(value.as_bytes()));
    session.then(|| "signs somebody in".to_owned())
}

fn not_her_own(page: &Page, case: &Case<'_>) -> Option<String> {
    if page.status != 200 {
        return Some(format!("answers {}", page.status));
    }
    let of_keeper = holds(&page.bytes, b"CANARY") || holds(&page.bytes, case.stage.open.id.as_bytes());
    (of_keeper && !case.is_keeper).then(|| "holds something of the keeper's".to_owned())
}

/// The box that two keep: the photographs of both by the names of their files, and nothing else of the keeper's.
fn not_of_both(page: &Page, case: &Case<'_>) -> Option<String> {
    if page.status != 200 {
        return Some(format!("answers {}", page.status));
    }
    let text = page.text();
    let beside = text.replace("CANARY-FILE", "").contains("CANARY");
    (beside && !case.is_keeper).then(|| "holds more of the keeper's than her photographs".to_owned())
}

impl Case<'_> {
    fn not_what_was_asked_for(&self, page: &Page) -> Option<String> {
        let text = page.text();
        let expected = match (&self.address.size, self.line) {
            (Some(size), line) => {
                let covered = line.contains("{covered picture}");
                let photograph = if covered { &self.stage.covered } else { &self.scene.photograph };
                (page.bytes == photograph.sizes[size]).then_some(())
            }
            (_, line) if line.ends_with("/original") => {
                (page.bytes == self.scene.photograph.original).then_some(())
            }
            (_, line) if line.contains("{story}") || line.contains("{her story}") => {
                text.contains(&self.scene.story.as_ref()?.title).then_some(())
            }
            (_, line) if line.contains("{her photograph}") => {
                text.contains(&self.scene.photograph.file_name).then_some(())
            }
            (_, line) if line.contains("{her circle}") => text.contains("CANARY").then_some(()),
            _ => return text.contains("CANARY").then(|| "holds something of the keeper's".to_owned()),
        };
        if expected.is_none() {
            return Some("answers with something else than what was asked for".into());
        }
        let kept = page.headers.get(CACHE_CONTROL).map(|value| value.to_str().unwrap()).unwrap_or_default();
        let asked_anew = kept == "no-store" || kept == "private, no-cache";
        (!asked_anew).then(|| format!("may be shown again without asking: cache-control {kept:?}"))
    }

    fn wrongly_named(&self, page: &Page, wanted: bool) -> Option<String> {
        let (text, story) = (page.text(), self.scene.story.as_ref().unwrap());
        if page.status != 200 {
            return Some(format!("answers {}", page.status));
        }
        // The flower on the front page is the place's own.
        let others =
            text.split("<img").skip(1).any(|image| !image.trim_start().starts_with("src=\"/assets/"));
        if others || text.contains("/p/") {
            return Some("shows a picture in a list".into());
        }
        let traces = [&story.title, &story.address, &story.id];
        let named = traces.iter().any(|trace| text.contains(trace.as_str()));
        (named != wanted).then(|| if named { "names the story".into() } else { "does not name it".into() })
    }

    fn not_covered(&self, page: &Page) -> Option<String> {
        if let Some(trouble) = self.not_what_was_asked_for(page) {
            return Some(trouble);
        }
        let [open, covered] = &self.scene.keys;
        let traces = [covered.as_ref().unwrap(), HIDDEN, &self.stage.covered.id, "CANARY-FILE"];
        let all = format!("{}\n{:?}", page.text(), page.headers);
        if let Some(trace) = traces.iter().find(|trace| all.contains(**trace)) {
            return Some(format!("holds {trace} of the covered picture"));
        }
        // The story itself shows the other picture and the cover; the gate and the words hold no picture at all.
        let is_story = self.address.path().ends_with("/open");
        let shows = all.contains(open.as_ref().unwrap()) && all.contains(SENTENCE);
        (is_story && !shows).then(|| "does not show the open picture and the cover".into())
    }

    fn not_uncovered(&self, page: &Page) -> Option<String> {
        let text = page.text();
        let there = self.scene.keys.iter().all(|key| text.contains(key.as_ref().unwrap()));
        let shows = page.status == 200 && there && text.contains(HIDDEN);
        (!shows).then(|| "does not show the picture that was asked for".into())
    }
}
