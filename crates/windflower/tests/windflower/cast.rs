//! The cast: Marta keeps a box and tells; Runa is signed in and must see nothing of hers; a stranger has nothing.

mod photographs;
mod rooms;

use std::path::PathBuf;

use axum::body::Body;
use http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use platform::clock::{Clock, Moment};
use platform::db::{Engine, Limits, testing};
use platform::secret::Cost;
use tempfile::TempDir;
use tower::ServiceExt;
use windflower::app::Shared;
use windflower::operate::serve;
use windflower::settings::Settings;
use windflower::site::page_cache::PageCacheService;
use windflower::site::visitor::Role;
use windflower::{jobs, serving};

pub use self::photographs::{photograph, small_photograph};
pub use self::rooms::JONAS;

/// 22 November 2026, 22:00 UTC.
pub const EVENING: Moment = Moment(1_795_384_800_000);
pub const PASSWORD: &str = "the kettle sings on tuesdays";
/// The form of the welcome page.
pub const WELCOME: [(&str, &str); 8] = [
    ("name", "Rosehip"),
    ("mode", "family"),
    ("language", "en"),
    ("country", "GB"),
    ("leave_to", "https://weather.example/"),
    ("your_name", "Marta"),
    ("address", "marta@post.example"),
    ("password", PASSWORD),
];

/// A whole place in a temporary folder.
pub struct Place {
    pub app: Shared,
    pub settings: Settings,
    /// The link with which it was opened; it works no more.
    pub welcome_link: String,
    site: PageCacheService<axum::Router>,
    _folder: TempDir,
    _database: testing::Place,
}

/// Somebody with a browser: a jar of cookies, and no script.
#[derive(Clone)]
pub struct Browser<'a> {
    place: &'a Place,
    pub cookies: Vec<(String, String)>,
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
    /// Where a link of a list leads, if it is there: `next` or `prev`.
    pub fn way(&self, rel: &str) -> Option<String> {
        let text = self.text();
        let (before, _) = text.split_once(&format!("\" rel=\"{rel}\""))?;
        Some(before.rsplit_once("href=\"")?.1.replace("&#38;", "&"))
    }
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |value| value.to_str().unwrap())
    }
    /// The value of the first hidden field of this name.
    pub fn hidden(&self, name: &str) -> String {
        let text = self.text();
        let mark = format!("name=\"{name}\" value=\"");
        text.split_once(&mark)
            .map_or(String::new(), |(_, rest)| rest.split('"').next().unwrap_or_default().to_owned())
    }
    /// The value of the first field of this name.
    pub fn value(&self, name: &str) -> String {
        let text = self.text();
        let Some((_, rest)) = text.split_once(&format!("name=\"{name}\"")) else { return String::new() };
        let value = rest.split_once("value=\"").map_or("", |(_, value)| value.split('"').next().unwrap());
        value.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&")
    }
    /// Every value between `before` and the next quote.
    pub fn all(&self, before: &str) -> Vec<String> {
        self.text()
            .split(before)
            .skip(1)
            .map(|rest| rest.split(['"', '?', '#', ' ']).next().unwrap().to_owned())
            .collect()
    }
}

/// One place on each engine that is here.
pub async fn places() -> Vec<Place> {
    places_with(|_| ()).await
}

/// The same, with other settings.
pub async fn places_with(change: impl Fn(&mut Settings)) -> Vec<Place> {
    let mut places = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        places.extend(place_with(engine, &change).await);
    }
    places
}

/// The same, on machines whose clocks are turned by [`Clock::turn`] and may be wrong.
pub async fn turned_places(change: impl Fn(&mut Settings)) -> Vec<Place> {
    let mut places = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let Some(database) = testing::Place::fresh(engine, Limits::default()).await.unwrap() else {
            continue;
        };
        places.push(Place::new(database, Clock::turned(EVENING), &change).await);
    }
    places
}

/// A place whose PostgreSQL can be silent, if there is one.
pub async fn place_behind_proxy() -> Option<(Place, testing::Proxy)> {
    let database = testing::Place::fresh(Engine::Postgres, Limits::default()).await.unwrap()?;
    let proxy = testing::Proxy::before(&database.address).await.unwrap();
    let change = |settings: &mut Settings| settings.database = proxy.address.clone();
    Some((Place::new(database, Clock::fixed(EVENING), change).await, proxy))
}

/// A place on this engine, if it is here.
pub async fn place_on(engine: Engine) -> Option<Place> {
    place_with(engine, |_| ()).await
}

/// The same, with other settings.
pub async fn place_with(engine: Engine, change: impl Fn(&mut Settings)) -> Option<Place> {
    let database = testing::Place::fresh(engine, Limits::default()).await.unwrap()?;
    Some(Place::new(database, Clock::fixed(EVENING), change).await)
}

impl Place {
    async fn new(database: testing::Place, clock: Clock, change: impl Fn(&mut Settings)) -> Place {
        let folder = tempfile::tempdir().unwrap();
        let flags = [("data", folder.path().join("data").display().to_string())];
        let mut settings = Settings::gather(None, &flags).unwrap();
        settings.database = database.address.clone();
        settings.program = PathBuf::from(env!("CARGO_BIN_EXE_windflower"));
        change(&mut settings);
        let app = serve::open(settings.clone(), clock, Cost::Fast).await.unwrap();
        let site = serving::site(&app);
        let token = windflower::site::place::welcome_token(&app.db).await.unwrap().unwrap();
        let welcome_link = format!("/welcome/{}", token.reveal());
        let place = Place { site, settings, welcome_link, _folder: folder, app, _database: database };
        place.welcome().await;
        place
    }

    /// A place that is there already, on its own machine.
    pub fn of(app: Shared, settings: Settings, (folder, database): (TempDir, testing::Place)) -> Place {
        let site = serving::site(&app);
        Place { site, settings, welcome_link: String::new(), _folder: folder, app, _database: database }
    }

    async fn welcome(&self) {
        let page = self.stranger().post(&self.welcome_link, &WELCOME).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
    }

    pub fn stranger(&self) -> Browser<'_> {
        Browser { place: self, cookies: Vec::new() }
    }

    pub async fn marta(&self) -> Browser<'_> {
        self.signed_in("marta@post.example").await
    }

    /// Somebody else with an account here.
    pub async fn runa(&self) -> Browser<'_> {
        self.joined("Runa", "keeper").await
    }

    /// Somebody with an account in this role.
    pub async fn joined(&self, name: &str, role: &'static str) -> Browser<'_> {
        let address = format!("{}@post.example", name.to_lowercase());
        let person = windflower::people::who::persons::NewPerson {
            name: name.into(),
            address: address.clone(),
            password: Some(self.app.passwords.hash(PASSWORD).await.unwrap()),
            role: Role::parse(role).unwrap(),
            language: "en".into(),
            time_zone: "Europe/London".into(),
        };
        let mut tx = self.app.db.begin().await.unwrap();
        windflower::people::who::persons::make(&mut tx, &self.app.clock, &person).await.unwrap();
        tx.commit().await.unwrap();
        self.signed_in(&address).await
    }

    pub async fn signed_in(&self, address: &str) -> Browser<'_> {
        let mut browser = self.stranger();
        let page = browser.post("/sign-in", &[("address", address), ("password", PASSWORD)]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        browser
    }

    /// Does every job that is due.
    pub async fn work(&self) {
        let app = Shared::clone(&self.app);
        let doing = |job| {
            let app = Shared::clone(&app);
            async move { jobs::run(&app, job).await }
        };
        platform::jobs::run_due(&self.app.db, &self.app.clock, doing).await.unwrap();
    }

    /// The schedule comes round once; nothing of it may fail.
    pub async fn tick(&self) {
        assert_eq!(jobs::tick(&self.app).await, []);
    }

    /// Every letter that was sent.
    pub fn letters(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.settings.letters_folder()) else { return Vec::new() };
        entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
    }
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// A form with files: `(field, file name, bytes)`.
    pub async fn post_files(
        &mut self,
        path: &str,
        form: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Page {
        let mut body = Vec::new();
        for (name, text) in form {
            let head = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        for (name, file, bytes) in files {
            let head = format!(
                "--edge\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: image/jpeg\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--edge--\r\n");
        let request = Request::post(path).header(CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.send(request, Body::from(body)).await
    }

    pub async fn send(&mut self, request: http::request::Builder, body: Body) -> Page {
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if jar.is_empty() { request } else { request.header(COOKIE, jar.join("; ")) };
        let response = self.place.site.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        self.take_cookies(&response);
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Page { status: parts.status, headers: parts.headers, bytes }
    }

    fn take_cookies(&mut self, response: &Response<Body>) {
        for line in response.headers().get_all(SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(kept, _)| kept != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }

    /// The whole jar, as a browser sends it.
    pub fn cookie_line(&self) -> String {
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        jar.join("; ")
    }

    /// Forgets the session and nothing else, as after some weeks.
    pub fn lose_session(&mut self) {
        self.cookies.retain(|(name, _)| name != "windflower");
    }

    /// Proves once more that it is she.
    pub async fn prove(&mut self) {
        let token = self.get("/account/again").await.hidden("token");
        let page = self.post("/account/again", &[("token", &token), ("password", PASSWORD)]).await;
        assert_eq!(page.location(), "/", "{}", page.text());
    }

    pub fn has_no_cookie(&self) -> bool {
        self.cookies.is_empty()
    }

    /// Everything behind this mark in a list, part after part.
    pub async fn all_parts(&mut self, list: &str, mark: &str) -> Vec<String> {
        let (mut all, mut next) = (Vec::new(), Some(list.to_owned()));
        while let Some(address) = next {
            let page = self.get(&address).await;
            all.extend(page.all(mark));
            next = page.way("next");
        }
        all
    }

    /// Keeps a photograph and answers with its id.
    pub async fn keep(&mut self, file: &str, bytes: &[u8]) -> String {
        let mark = "<a href=\"/box/keepsakes/";
        let token = self.get("/box/keepsakes").await.hidden("token");
        let there = self.all_parts("/box/keepsakes", mark).await;
        let page =
            self.post_files("/box/keepsakes", &[("token", &token)], &[("photographs", file, bytes)]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
        let ids = self.all_parts("/box/keepsakes", mark).await;
        ids.into_iter().find(|id| !there.contains(id)).unwrap()
    }

    /// Writes a story and answers with its address in the box.
    pub async fn write(&mut self, fields: &[(&str, &str)], action: &str) -> String {
        let token = self.get("/box/stories").await.hidden("token");
        let room = self.post("/box/stories", &[("token", &token)]).await.location().to_owned();
        let page = self.save(&room, fields, action).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
        room
    }

    pub async fn save(&mut self, room: &str, fields: &[(&str, &str)], action: &str) -> Page {
        let page = self.get(room).await;
        let (token, version) = (page.hidden("token"), page.hidden("version"));
        let mut form = vec![
            ("token", token.as_str()),
            ("version", version.as_str()),
            ("note-asked", "yes"),
            ("do", action),
        ];
        form.extend_from_slice(fields);
        self.post_files(room, &form, &[]).await
    }

    /// Decides who may see a story, and answers with its public address.
    pub async fn show(&mut self, room: &str, audience: &str, when: &str) -> Page {
        let token = self.get(&format!("{room}/preview")).await.hidden("token");
        let form = [("token", token.as_str()), ("audience", audience), ("when", when)];
        self.post(&format!("{room}/audience"), &form).await
    }

    /// The public addresses of her stories that others can see.
    pub async fn shown(&mut self) -> Vec<String> {
        let addresses = self.all_parts("/box/stories", "<a href=\"/s/").await;
        addresses.into_iter().map(|address| format!("/s/{address}")).collect()
    }
}

/// Whether these bytes stand anywhere in those.
pub fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
