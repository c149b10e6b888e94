//! The log of security: what happened, in words of its own, and nothing of anybody's. And whoever asks for something with
//! an address learns nothing of it by what the place does meanwhile.

use std::fmt::{Debug, Write as _};
use std::sync::{Mutex, Once};
use std::thread::{self, ThreadId};

use platform::args;
use platform::db::Query as _;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use windflower::people::security::{SecurityEvent, TARGET};
use windflower::site::place::Mode;

use crate::cast::{Browser, PASSWORD, Place, places};
use crate::members::becomes;

/// The parts of the log that say what is done for somebody: each statement, and each password that is looked at.
const WORK: [&str; 2] = ["platform::statement", "platform::password"];

/// What the log was told while somebody listened, and on which thread. A line may come from the one that writes.
static TOLD: Mutex<Vec<(ThreadId, String)>> = Mutex::new(Vec::new());
static LISTENING: Mutex<Vec<ThreadId>> = Mutex::new(Vec::new());

/// Makes this the log of all tests: only the first one in a process counts. To be called before what starts a log itself.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing::subscriber::set_global_default(Log).unwrap();
        tracing::callsite::rebuild_interest_cache();
    });
}

/// Listens to what this thread does; each of these tests runs on one of its own.
fn listen() {
    install();
    LISTENING.lock().unwrap().push(thread::current().id());
}

/// What came since the last time of what this thread does, and of what names one of these.
fn take(ids: &[&str]) -> Vec<String> {
    let here = thread::current().id();
    let mut told = TOLD.lock().unwrap();
    let (mine, rest) = std::mem::take(&mut *told)
        .into_iter()
        .partition(|(thread, line)| *thread == here || ids.iter().any(|id| line.contains(id)));
    *told = rest;
    let mine: Vec<(ThreadId, String)> = mine;
    mine.into_iter().map(|(_, line)| line).collect()
}

struct Log;

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == TARGET || WORK.contains(&metadata.target())
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let (here, target) = (thread::current().id(), event.metadata().target());
        if target == TARGET || LISTENING.lock().unwrap().contains(&here) {
            let mut line = Line(target.to_owned());
            event.record(&mut line);
            TOLD.lock().unwrap().push((here, line.0));
        }
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

/// The words of these lines, in order.
fn events(lines: &[String]) -> Vec<String> {
    let word = |line: &String| Some(line.split_once("event=\"")?.1.split('"').next()?.to_owned());
    lines.iter().filter_map(word).collect()
}

#[tokio::test]
async fn what_happened_stands_in_the_log_and_nobody_is_named() {
    for (number, place) in (401..).zip(places().await) {
        // A minute in which nothing was refused in any other test.
        place.app.clock.advance_seconds(86_400 * number);
        listen();
        let sql = "SELECT id FROM person WHERE address_key = 'marta@post.example'";
        let (id,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        let security = || {
            let lines = take(&[&id]).into_iter();
            lines.filter(|line| line.starts_with(TARGET)).collect::<Vec<_>>()
        };
        security();
        let mut stranger = place.stranger();
        let wrong = [("address", "marta@post.example"), ("password", "CANARYGUESS")];
        for _ in 0..11 {
            stranger.post("/sign-in", &wrong).await;
        }
        let mut all = security();
        let tries = events(&all);
        assert_eq!(tries[..10], ["wrong"; 10]);
        assert_eq!(tries[10..], ["limit"]);
        place.app.clock.advance_seconds(16 * 60);
        let mut marta = place.marta().await;
        let _here = place.marta().await;
        place.app.clock.advance_seconds(11 * 60);
        marta.prove().await;
        let form = [("password", "the lamp hums on fridays")];
        assert_eq!(marta.press("/account/password", &form).await.location(), "/account");
        marta.press("/account/elsewhere", &[]).await;
        marta.press("/sign-out", &[]).await;
        all.extend(security());
        let rest = &events(&all)[11..];
        let expected =
            ["signed-in-new", "signed-in-new", "proved-again", "password", "sessions-ended", "signed-out"];
        assert_eq!(rest, expected);
        for line in &all {
            for trace in ["marta", "Marta", "post.example", "CANARY", "lamp", PASSWORD, "127.0.0.1", "10."] {
                assert!(!line.contains(trace), "{trace}: {line}");
            }
        }
    }
}

/// The list for whoever reads the log is what the program can say, line by line.
#[test]
fn the_list_of_what_the_log_can_say_is_whole() {
    let list = include_str!("../../../../docs/operating/security-events.md");
    let rows: Vec<&str> = list.lines().filter(|line| line.starts_with("| `")).collect();
    let says = |event: &SecurityEvent| format!("| `{}` | {} |", event.word(), event.about());
    let expected: Vec<String> = SecurityEvent::ALL.iter().map(says).collect();
    assert_eq!(rows, expected, "\n{}\n", expected.join("\n"));
    let mut words: Vec<&str> = SecurityEvent::ALL.iter().map(|event| event.word()).collect();
    words.sort_unstable();
    assert!(words.is_sorted_by(|one, next| one < next), "two events of one word");
}

/// What the place does for one form, statement by statement and password by password.
async fn work(browser: &mut Browser<'_>, path: &str, form: &[(&str, &str)]) -> (u16, Vec<String>) {
    listen();
    take(&[]);
    let page = browser.post(path, form).await;
    let done = take(&[]).into_iter().filter(|line| WORK.iter().any(|target| line.starts_with(target)));
    (page.status.as_u16(), done.collect())
}

/// Asks with an address that has an account, one that has none, and one that was taken off an account.
async fn is_the_same_for_all(place: &Place, path: &str, with: &[(&str, &str)], browser: &Browser<'_>) {
    let mut before: Option<(u16, Vec<String>)> = None;
    for address in ["marta@post.example", "nobody@post.example", "Runa@post.example", "was@post.example"] {
        let mut browser = browser.clone();
        let form = [&[("address", address)], with].concat();
        let done = work(&mut browser, path, &form).await;
        assert!(done.1.iter().any(|line| line.contains("platform::statement")), "{path}");
        match &before {
            Some(before) => assert_eq!(&done, before, "{path} {address}"),
            None => before = Some(done),
        }
        // The counts are the same for each of them, too.
        place.app.clock.advance_seconds(86_400);
    }
}

#[tokio::test]
async fn an_address_with_an_account_takes_the_same_work_as_any_other() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        let runa = place.runa().await;
        // Somebody signed in with an address that was found to be another's.
        let was = place.app.key.sign("address that was another's", "was@post.example");
        let sql = "UPDATE person SET former_name = $1 WHERE address_key = 'runa@post.example'";
        place.app.db.run(sql, args![was]).await.unwrap();
        let wrong = [("password", "not hers at all")];
        is_the_same_for_all(&place, "/sign-in", &wrong, &place.stranger()).await;
        is_the_same_for_all(&place, "/sign-in/link", &[], &place.stranger()).await;
        is_the_same_for_all(&place, "/join", &[], &place.stranger()).await;
        // At a device where somebody signed in before, too; of an address that is not hers it tells nothing.
        let mut signed_out = runa.clone();
        signed_out.press("/sign-out", &[]).await;
        let asked = |address| [("address", address), wrong[0]];
        let with = work(&mut signed_out.clone(), "/sign-in", &asked("marta@post.example")).await;
        let without = work(&mut signed_out, "/sign-in", &asked("nobody@post.example")).await;
        assert_eq!(with, without);
    }
}

#[tokio::test]
async fn whoever_asks_for_another_address_learns_nothing_of_it_by_the_work() {
    for place in places().await {
        place.runa().await;
        let mut done = Vec::new();
        for address in ["runa@post.example", "nobody@post.example"] {
            let mut marta = place.marta().await;
            marta.prove().await;
            let token = marta.token().await;
            let form = [("token", token.as_str()), ("address", address)];
            done.push(work(&mut marta, "/account/address", &form).await);
        }
        assert!(done[0].0 == 200 && done[0].1.len() > 3, "{:?}", done[0]);
        assert_eq!(done[0], done[1]);
        // And only one of the two is written to.
        place.work().await;
        assert_eq!(place.letters().len(), 1);
        assert!(place.letters()[0].contains("nobody@post.example"));
    }
}
