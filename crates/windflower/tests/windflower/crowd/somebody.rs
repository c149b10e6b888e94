//! One of fifty: with a box, a story and a photograph of her own, each of which names her and nobody else.

use super::chance::Chance;
use crate::cast::{Place, small_photograph};

/// Stands in front of a person's number, and behind it once more.
const MARK: &[u8] = b"WFCROWD";

/// One person, and what it takes to ask as her.
pub struct Somebody {
    pub number: usize,
    pub story: String,
    photograph: String,
    cookie: String,
    token: String,
}

/// The number in a person's name.
pub fn number_of(name: &str) -> usize {
    name.trim_start_matches("WFCROWD").get(..2).and_then(|digits| digits.parse().ok()).unwrap_or(99)
}

/// The number of somebody else whom these bytes name.
pub fn foreign_canary(bytes: &[u8], own: usize) -> Option<usize> {
    let found = bytes.windows(MARK.len() + 2).filter(|window| window.starts_with(MARK));
    let numbers = found.filter_map(|window| std::str::from_utf8(&window[MARK.len()..]).ok()?.parse().ok());
    numbers.into_iter().find(|number: &usize| *number != own)
}

impl Somebody {
    /// Everybody, each with her things.
    pub async fn many(place: &Place, count: usize) -> Vec<Somebody> {
        let mut people = Vec::new();
        for number in 0..count {
            let canary = canary(number);
            let mut browser = place.joined(&canary, "keeper").await;
            let photograph = browser.keep(&format!("{canary}.jpg"), &small(number)).await;
            let told = [("title", canary.as_str()), ("words", canary.as_str())];
            let room = browser.write(&told, &format!("place:{photograph}")).await;
            let story = room.rsplit('/').next().unwrap().to_owned();
            let token = browser.token().await;
            people.push(Somebody { number, story, photograph, cookie: browser.cookie_line(), token });
        }
        people
    }

    pub fn canary(&self) -> String {
        canary(self.number)
    }

    /// One request of any kind, as bytes.
    pub fn request(&self, chance: &mut Chance) -> Vec<u8> {
        let (story, photograph) = (&self.story, &self.photograph);
        match chance.below(20) {
            0..=3 => self.get("/box"),
            4 | 5 => self.get("/account"),
            6..=8 => self.get(&format!("/box/keepsakes/{photograph}/original")),
            9 | 10 => self.get(&format!("/box/stories/{story}")),
            11 => self.get(&format!("/box/keepsakes/{photograph}/320.webp")),
            12 => self.get(&format!("/box/stories/{story}/preview?page=open")),
            13 => self.get("/box/keepsakes"),
            14 => self.upload(),
            15 | 16 => self.save(chance.below(1_000)),
            _ => self.autosave(1, &format!("{} told {}", self.canary(), chance.below(1_000))),
        }
    }

    fn get(&self, path: &str) -> Vec<u8> {
        format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\n\r\n", self.cookie).into_bytes()
    }

    fn post(&self, path: &str, kind: &str, accept: &str, body: &[u8]) -> Vec<u8> {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\nContent-Type: {kind}\r\nAccept: {accept}\r\nContent-Length: {}\r\n\r\n",
            self.cookie,
            body.len()
        );
        [head.as_bytes(), body].concat()
    }

    /// As the script of the writing room does while she writes.
    pub fn autosave(&self, version: i64, words: &str) -> Vec<u8> {
        let version = version.to_string();
        let form = [
            ("token", self.token.as_str()),
            ("version", &version),
            ("title", &self.canary()),
            ("words", words),
        ];
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let path = format!("/box/stories/{}/save", self.story);
        self.post(&path, "application/x-www-form-urlencoded", "application/json", body.as_bytes())
    }

    /// As the form of the writing room does without script; an old version is set aside, which is written down too.
    fn save(&self, number: u64) -> Vec<u8> {
        let words = format!("{} saved {number}", self.canary());
        let canary = self.canary();
        let fields = [
            ("token", self.token.as_str()),
            ("version", "1"),
            ("title", &canary),
            ("words", &words),
            ("do", "save"),
        ];
        let mut body = String::new();
        for (name, text) in fields {
            body += &format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
        }
        body += "--edge--\r\n";
        let path = format!("/box/stories/{}", self.story);
        self.post(&path, "multipart/form-data; boundary=edge", "text/html", body.as_bytes())
    }

    fn upload(&self) -> Vec<u8> {
        let (token, canary) = (&self.token, self.canary());
        let mut body = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n--edge\r\nContent-Disposition: form-data; \
             name=\"photographs\"; filename=\"{canary}.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(&small(self.number));
        body.extend_from_slice(b"\r\n--edge--\r\n");
        self.post("/box/keepsakes", "multipart/form-data; boundary=edge", "text/html", &body)
    }
}

fn canary(number: usize) -> String {
    format!("WFCROWD{number:02}")
}

/// A small photograph that names its keeper behind its start.
fn small(number: usize) -> Vec<u8> {
    small_photograph(u8::try_from(number * 5).unwrap(), &canary(number))
}

#[test]
fn what_names_somebody_else_is_found_wherever_it_stands() {
    let own = canary(7);
    assert_eq!(foreign_canary(format!("{own} and {own}").as_bytes(), 7), None);
    assert_eq!(foreign_canary(format!("\u{fffd}{own}WFCROWD42").as_bytes(), 7), Some(42));
    assert_eq!(number_of(&own), 7);
}
