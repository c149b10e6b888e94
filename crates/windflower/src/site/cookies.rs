//! Every cookie of the place, one row each, and the one way in which they are read, set and taken back. No script sees
//! any of them, and no other site's form brings one along.

use axum::response::Response;
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};

use crate::app::App;
use crate::site::refusal::Refusal;

/// More cookies than a browser of ours ever has; so much is answered to whoever invents some.
const MOST_COOKIES: usize = 20;
/// The longest name of a cookie that is taken back.
const MOST_NAME: usize = 80;

/// What a cookie lets whoever has it do, and so how closely it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    /// It opens nothing: what a reader chose.
    Loosely,
    /// It opens something: where https is spoken, it goes by https only.
    Https,
    /// As `Https`, and there its name ties it to this host, so that no other host of the domain can set it. Browsers
    /// refuse that name without https.
    Host,
}

/// One kind of cookie.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    name: &'static str,
    held: Held,
    path: &'static str,
}

macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident $name:literal $held:ident $path:literal;)*) => {$(
        $(#[$about])*
        pub const $kind: Kind = Kind { name: $name, held: Held::$held, path: $path };
    )*};
}

kinds! {
    /// The language that a reader chose.
    LANGUAGE   "language"          Loosely "/";
    /// The country that a reader chose.
    COUNTRY    "country"           Loosely "/";
    /// Light or dark, as a reader chose.
    LOOK       "look"              Loosely "/";
    /// What was done, to be said on the next page.
    SAID       "said"              Loosely "/";
    /// A session.
    SESSION    "windflower"        Host    "/";
    /// A device at which somebody signed in.
    DEVICE     "windflower-device" Host    "/";
    /// A browser that was sent to the provider of staff.
    STAFF      "windflower-staff"  Host    "/";
    /// The letterboxes that a helper opened, and her receipts.
    LETTERBOX  "letterbox"         Host    "/";
    /// One invitation on one device; what follows in its name is drawn by chance.
    INVITATION "i-"                Host    "/";
    /// What somebody was left by a keeper.
    LEFT       "left"              Https   "/left";
}

/// What browsers take only from the whole host, and only by https.
const HOST: &str = "__Host-";

impl Kind {
    /// What stands before its name, where the place is reached by https and where it is not.
    fn tie(self, https: bool) -> &'static str {
        if https && self.held == Held::Host { HOST } else { "" }
    }

    /// What the request carries of this kind.
    pub fn read<'a>(self, app: &App, headers: &'a HeaderMap) -> Option<&'a str> {
        self.find(headers, app.settings.is_https())
    }

    fn find(self, headers: &HeaderMap, https: bool) -> Option<&str> {
        let is_it = |name: &str| name.strip_prefix(self.tie(https)) == Some(self.name);
        pairs(headers).find(|(name, _)| is_it(name)).map(|(_, value)| value)
    }

    /// All that the request carries of a kind of which there are many: name and value, with https and without.
    pub fn all(self, headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
        let is_one = move |name: &str| name.strip_prefix(HOST).unwrap_or(name).starts_with(self.name);
        pairs(headers).filter(move |(name, _)| is_one(name))
    }

    /// Adds one to an answer, for so long.
    pub fn put(self, app: &App, response: Response, value: &str, seconds: i64) -> Result<Response, Refusal> {
        self.put_named(app, response, ("", value), seconds)
    }

    /// Adds one of a kind of which there are many, under a name of its own.
    pub fn put_named(
        self,
        app: &App,
        mut response: Response,
        (own_name, value): (&str, &str),
        seconds: i64,
    ) -> Result<Response, Refusal> {
        let https = app.settings.is_https();
        let name = format!("{}{}{own_name}", self.tie(https), self.name);
        let line = line((&name, value), self.path, seconds, https && self.held != Held::Loosely);
        append(response.headers_mut(), &line)?;
        Ok(response)
    }

    /// Takes it back.
    pub fn take_back(self, app: &App, response: Response) -> Result<Response, Refusal> {
        self.put(app, response, "", 0)
    }
}

/// How long what was done is remembered until a page says it.
const SAID_SECONDS: i64 = 60;
const SAID_SPENT: &str = "said=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax";

/// Lets the next page say a sentence: a key of the languages.
pub fn say_next(answer: &mut HeaderMap, key: &str) -> Result<(), Refusal> {
    append(answer, &line((SAID.name, key), SAID.path, SAID_SECONDS, false))
}

/// What the next page says, as the last answer left it.
pub fn said(asked: &HeaderMap) -> Option<&str> {
    SAID.find(asked, false)
}

/// What was said once on a page is not said again on the next one.
pub fn say_no_more(answer: &mut HeaderMap) {
    answer.append(SET_COOKIE, HeaderValue::from_static(SAID_SPENT));
}

/// The line that sets a cookie.
fn line((name, value): (&str, &str), path: &str, seconds: i64, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

fn append(answer: &mut HeaderMap, line: &str) -> Result<(), Refusal> {
    answer.append(SET_COOKIE, HeaderValue::from_str(line).map_err(Refusal::broken)?);
    Ok(())
}

/// Every cookie that a request carries; what is none is passed over.
fn pairs(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(COOKIE).into_iter().map(HeaderValue::as_bytes);
    // Another program under the same name may set cookies that are no text; ours beside them are.
    let texts =
        lines.flat_map(|line| line.split(|byte| *byte == b';')).filter_map(|one| str::from_utf8(one).ok());
    let cookies = texts.filter_map(|one| cookie::Cookie::parse(one).ok());
    cookies.filter_map(|cookie| Some((cookie.name_raw()?, cookie.value_raw()?)))
}

/// Takes back each cookie that came along, also the choice of a language: `Clear-Site-Data` is not known to every
/// browser and not heeded without https, and a cookie tells whoever looks that somebody was here.
pub fn take_back_all(app: &App, asked: &HeaderMap, mut response: Response) -> Result<Response, Refusal> {
    let https = app.settings.is_https();
    for (name, _) in pairs(asked).filter(|(name, _)| is_plain(name)).take(MOST_COOKIES) {
        append(response.headers_mut(), &line((name, ""), "/", 0, https))?;
    }
    Ok(response)
}

fn is_plain(name: &str) -> bool {
    let quiet = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    name.len() <= MOST_NAME && name.chars().all(quiet)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(lines: &[&'static str]) -> HeaderMap {
        lines.iter().map(|line| (COOKIE, HeaderValue::from_static(line))).collect()
    }

    #[test]
    fn what_opens_something_is_tied_to_this_host_where_browsers_allow_it() {
        let headers = asked(&["windflower=by-http; __Host-windflower=by-https; left=1; look=dark"]);
        assert_eq!(SESSION.find(&headers, true), Some("by-https"));
        assert_eq!(SESSION.find(&headers, false), Some("by-http"));
        // The tied name is for cookies of the whole host, and a choice needs none.
        assert_eq!((LEFT.find(&headers, true), LOOK.find(&headers, true)), (Some("1"), Some("dark")));
    }

    #[test]
    fn a_line_says_how_far_and_how_long() {
        assert_eq!(line(("a", "b"), "/", 60, false), "a=b; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
        let secure = line(("a", ""), "/left", 0, true);
        assert_eq!(secure, "a=; Path=/left; Max-Age=0; HttpOnly; SameSite=Lax; Secure");
        assert_eq!(line((SAID.name, ""), SAID.path, 0, false), SAID_SPENT);
    }

    #[test]
    fn cookies_are_read_pair_by_pair_from_every_line() {
        let headers = asked(&["a=1; lonely; =2;b=x=y ;", "c="]);
        assert_eq!(pairs(&headers).collect::<Vec<_>>(), [("a", "1"), ("b", "x=y"), ("c", "")]);
        let odd = HeaderValue::from_bytes(b"theme=d\xc3\xbcnkel; old=\xe4; \xff\xfe=1;windflower=2").unwrap();
        let headers = HeaderMap::from_iter([(COOKIE, odd)]);
        assert_eq!(SESSION.find(&headers, false), Some("2"));
    }

    #[test]
    fn a_cookie_is_known_by_its_whole_name_and_invitations_by_how_it_begins() {
        let headers = asked(&["windflower-device=1; i-ab=2; __Host-i-cd=3; xi-=4"]);
        assert_eq!(SESSION.find(&headers, false), None);
        assert_eq!(INVITATION.all(&headers).collect::<Vec<_>>(), [("i-ab", "2"), ("__Host-i-cd", "3")]);
    }
}
