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

/// One kind of cookie. Where https is spoken, each goes by https only, and its name ties it to this host, so that no other
/// host of the domain can set it; browsers refuse that name without https.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    name: &'static str,
    /// Whether it was tied from the beginning. What was not is still read under its own name.
    always_tied: bool,
}

macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident $name:literal $always_tied:literal;)*) => {$(
        $(#[$about])*
        pub const $kind: Kind = Kind { name: $name, always_tied: $always_tied };
    )*};
}

kinds! {
    /// The language that a reader chose.
    LANGUAGE   "language" false;
    /// The country that a reader chose.
    COUNTRY    "country" false;
    /// Light or dark, as a reader chose.
    LOOK       "look" false;
    /// What a reader does not want to meet in lists, until the browser forgets it.
    NOT_TODAY  "not-today" false;
    /// What was done, to be said on the next page.
    SAID       "said" false;
    /// A link that was just made, until its page has shown it.
    MADE       "made" true;
    /// A session.
    SESSION    "windflower" true;
    /// A device at which somebody signed in.
    DEVICE     "windflower-device" true;
    /// A browser that was sent to the provider of staff.
    STAFF      "windflower-staff" true;
    /// The letterboxes that a helper opened, and her receipts.
    LETTERBOX  "letterbox" true;
    /// One invitation on one device; what follows in its name is drawn by chance.
    INVITATION "i-" true;
    /// One first reader on one device; what follows in its name is drawn by chance.
    FIRST_READER "r-" true;
    /// What somebody was left by a keeper.
    LEFT       "left" false;
}

/// What browsers take only from the whole host, and only by https.
const HOST: &str = "__Host-";

impl Kind {
    /// What stands before its name, where the place is reached by https and where it is not.
    fn tie(https: bool) -> &'static str {
        if https { HOST } else { "" }
    }

    /// What the request carries of this kind.
    pub fn read<'a>(self, app: &App, headers: &'a HeaderMap) -> Option<&'a str> {
        self.find(headers, app.settings.is_https())
    }

    fn find(self, headers: &HeaderMap, https: bool) -> Option<&str> {
        let under = |tie: &str| {
            let mut pairs = pairs(headers);
            pairs.find(|(name, _)| name.strip_prefix(tie) == Some(self.name)).map(|(_, value)| value)
        };
        under(Kind::tie(https)).or_else(|| if self.always_tied { None } else { under("") })
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
        self.set(app, response.headers_mut(), (own_name, value), seconds)?;
        Ok(response)
    }

    fn set(
        self,
        app: &App,
        answer: &mut HeaderMap,
        (own_name, value): (&str, &str),
        seconds: i64,
    ) -> Result<(), Refusal> {
        let https = app.settings.is_https();
        let name = format!("{}{}{own_name}", Kind::tie(https), self.name);
        append(answer, &line((&name, value), seconds, https))
    }

    /// Takes it back.
    pub fn take_back(self, app: &App, response: Response) -> Result<Response, Refusal> {
        self.put(app, response, "", 0)
    }
}

/// How long what was done is remembered until a page says it.
const SAID_SECONDS: i64 = 60;

/// Beside an answer: the sentence that the next page says, a key of the languages.
#[derive(Clone, Copy, Debug)]
pub struct SayNext(pub &'static str);

/// Lets the next page say a sentence.
pub fn say_next(app: &App, answer: &mut HeaderMap, SayNext(key): SayNext) -> Result<(), Refusal> {
    SAID.set(app, answer, ("", key), SAID_SECONDS)
}

/// What the next page says, as the last answer left it.
pub fn said<'a>(app: &App, asked: &'a HeaderMap) -> Option<&'a str> {
    SAID.read(app, asked)
}

/// What was said once on a page is not said again on the next one.
pub fn say_no_more(app: &App, answer: &mut HeaderMap) -> Result<(), Refusal> {
    SAID.set(app, answer, ("", ""), 0)
}

/// The line that sets a cookie.
fn line((name, value): (&str, &str), seconds: i64, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
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
        append(response.headers_mut(), &line((name, ""), 0, https))?;
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
        assert_eq!(SESSION.find(&asked(&["windflower=planted"]), true), None);
        // What was set before all of them were tied is still read, and what is tied counts before it.
        assert_eq!((LEFT.find(&headers, true), LOOK.find(&headers, true)), (Some("1"), Some("dark")));
        assert_eq!(LOOK.find(&asked(&["look=dark; __Host-look=light"]), true), Some("light"));
    }

    #[test]
    fn a_line_says_how_far_and_how_long() {
        assert_eq!(line(("a", "b"), 60, false), "a=b; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
        assert_eq!(line(("a", ""), 0, true), "a=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure");
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
