//! Fifty people at once, over real connections that are shared as behind a reverse proxy, three of ten cut half-way:
//! nobody gets a byte of anybody else, nothing is left inside a transaction, and what is written afterwards is durable.
//! 1,000 requests in every run; `WINDFLOWER_CROWD=10000` asks for all. `WINDFLOWER_SEED` repeats a run.

pub mod chance;
mod line;
mod somebody;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use platform::args;
use platform::db::{Db, Engine, Query};
use platform::http::Limits;
use tokio::net::TcpListener;
use windflower::serving;

use self::chance::Chance;
use self::line::{Line, Outcome};
use self::somebody::{Somebody, foreign_canary};
use crate::cast::{Place, places};

const PEOPLE: usize = 50;
/// Connections at once.
const LINES: u64 = 24;
/// Of a hundred requests.
const CUT: u64 = 30;

/// What came of all requests.
#[derive(Default)]
struct Tally {
    answered: BTreeMap<u16, usize>,
    cut: usize,
    canaries: usize,
}

pub fn asked_for(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_people_whose_connections_are_cut_never_get_a_byte_of_each_other() {
    let requests = usize::try_from(asked_for("WINDFLOWER_CROWD", 1_000)).unwrap();
    let seed = asked_for("WINDFLOWER_SEED", chance::seed());
    for place in places().await {
        let engine = place.app.db.engine();
        eprintln!("{engine:?}: WINDFLOWER_SEED={seed}");
        let people = Arc::new(Somebody::many(&place, PEOPLE).await);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let limits = Limits { per_address: 1_000, ..Limits::default() };
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let served =
            tokio::spawn(platform::http::serve(listener, serving::site(&place.app), limits, async {
                let _ = stopped.await;
            }));
        let begun = Instant::now();
        let tally = storm(address, &people, requests, seed).await;
        let took = begun.elapsed();
        nothing_rests_inside_a_transaction(&place.app.db).await;
        nothing_went_to_the_wrong_person(&place).await;
        let writes = requests / 10;
        let second = Db::open(&place.settings.database).await.unwrap();
        writes_are_durable(address, &people, &second, writes).await;
        let answered: usize = tally.answered.values().sum();
        eprintln!(
            "{engine:?}: {requests} requests in {took:.1?}, {answered} answered {:?}, {} cut, {} own canaries, 0 foreign, \
             {writes} writes read back",
            tally.answered, tally.cut, tally.canaries
        );
        assert_eq!(answered + tally.cut, requests);
        assert!(tally.cut * 100 >= requests * 20, "hardly anything was cut: {}", tally.cut);
        assert!(tally.canaries * 4 > answered, "the canaries were not looked at: {}", tally.canaries);
        let broken: Vec<_> =
            tally.answered.keys().filter(|status| **status >= 500 || **status == 404).collect();
        assert!(broken.is_empty(), "an answer broke: {broken:?}");
        drop(stop);
        served.await.unwrap().unwrap();
    }
}

async fn storm(
    address: std::net::SocketAddr,
    people: &Arc<Vec<Somebody>>,
    requests: usize,
    seed: u64,
) -> Tally {
    let (next, tally) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Tally::default())));
    let lines = (0..LINES).map(|number| {
        let (people, next, tally) = (Arc::clone(people), Arc::clone(&next), Arc::clone(&tally));
        let mut chance = Chance::new(seed.wrapping_add(number.wrapping_mul(0x9e37_79b9)));
        tokio::spawn(async move {
            let mut line = Line::to(address);
            while next.fetch_add(1, Ordering::SeqCst) < requests {
                // The next request on a line may be anybody's, as behind a proxy.
                let who = &people[chance.below(people.len() as u64) as usize];
                let request = who.request(&mut chance);
                let cut = chance.below(100) < CUT;
                let outcome =
                    if cut { line.cut(&request, &mut chance).await } else { line.ask(&request).await };
                note(&tally, who, &outcome);
            }
        })
    });
    for line in lines.collect::<Vec<_>>() {
        line.await.unwrap();
    }
    Arc::into_inner(tally).unwrap().into_inner().unwrap()
}

fn note(tally: &Mutex<Tally>, who: &Somebody, outcome: &Outcome) {
    let (Outcome::Answer { bytes, .. } | Outcome::Cut { bytes }) = outcome;
    if let Some(foreign) = foreign_canary(bytes, who.number) {
        panic!("person {} got something of person {foreign}", who.number);
    }
    let mut tally = tally.lock().unwrap();
    match outcome {
        Outcome::Answer { status, bytes } => {
            *tally.answered.entry(*status).or_default() += 1;
            tally.canaries += usize::from(crate::cast::holds(bytes, who.canary().as_bytes()));
        }
        Outcome::Cut { .. } => tally.cut += 1,
    }
}

/// Within five seconds. Only connections of this test's own database are looked at.
async fn nothing_rests_inside_a_transaction(db: &Db) {
    let sql =
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = current_setting('application_name')
               AND state LIKE 'idle in transaction%'";
    if db.engine() == Engine::Postgres {
        let resting = async || db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0;
        let begun = Instant::now();
        loop {
            let resting = resting().await;
            if resting == 0 {
                break;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(5),
                "{resting} connections rest inside a transaction"
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        // One that does rest is found: so the nought above means something.
        let mut open = db.begin().await.unwrap();
        open.one::<(i64,)>("SELECT count(*) FROM person", args![]).await.unwrap();
        // The server's own rounds may stand between two statements at this moment, too.
        assert!(resting().await >= 1, "one that rests inside a transaction is not found");
    }
    let writer = tokio::time::timeout(Duration::from_secs(5), db.begin()).await;
    writer.expect("somebody holds the writer").unwrap().commit().await.unwrap();
}

/// What was written down in anybody's box names only herself.
async fn nothing_went_to_the_wrong_person(place: &Place) {
    let rows = "SELECT person.name, story.title || ' ' || story.words FROM story JOIN person ON person.id = story.teller_id";
    let photographs = "SELECT person.name, keepsake.file_name FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
                       JOIN person ON person.id = box_keeper.person_id";
    let aside = "SELECT person.name, set_aside.title || ' ' || set_aside.words FROM set_aside
                 JOIN story ON story.id = set_aside.story_id JOIN person ON person.id = story.teller_id";
    for sql in [rows, photographs, aside] {
        for (name, text) in place.app.db.all::<(String, String)>(sql, args![]).await.unwrap() {
            let number = somebody::number_of(&name);
            assert_eq!(foreign_canary(text.as_bytes(), number), None, "in the box of {name}: {text}");
        }
    }
}

/// Each write is read back through a second opening of the database, right after it was said to be saved.
async fn writes_are_durable(address: std::net::SocketAddr, people: &[Somebody], second: &Db, writes: usize) {
    let mut line = Line::to(address);
    let mut versions: Vec<Option<i64>> = vec![None; people.len()];
    for write in 0..writes {
        let who = &people[write % people.len()];
        let sql = "SELECT version, words FROM story WHERE id = $1";
        let known = &mut versions[write % people.len()];
        if known.is_none() {
            *known = second
                .one::<(i64, String)>(sql, args![&who.story])
                .await
                .unwrap()
                .map(|(version, _)| version);
        }
        let words = format!("write {write} of {}", who.canary());
        let Outcome::Answer { status, bytes } = line.ask(&who.autosave(known.unwrap(), &words)).await else {
            panic!("the line broke")
        };
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&bytes));
        let (version, found) = second.one::<(i64, String)>(sql, args![&who.story]).await.unwrap().unwrap();
        assert_eq!(found, words);
        *known = Some(version);
    }
}
