//! PostgreSQL behind a connection that goes silent: neither an answer nor an end comes. Whoever waits is told, nobody begins to
//! wait, and when it answers again all is as before.

use std::sync::Arc;
use std::time::{Duration, Instant};

use platform::args;
use platform::db::testing::{POSTGRES_FOR_TESTS, Place};
use platform::db::{Db, DbAddress, DbError, Engine, Query};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::limits;

/// The longest that somebody may wait for a word while the server is silent.
const TOLD_WITHIN: Duration = Duration::from_secs(5);
/// The longest until the first answer after it came back.
const BACK_WITHIN: Duration = Duration::from_millis(2_500);

/// Hands everything on, until it is told to be silent: then what comes waits, and for connections of before it waits for ever.
struct Proxy {
    port: u16,
    silent: watch::Sender<bool>,
}

impl Proxy {
    async fn before(server: String) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (silent, is_silent) = watch::channel(false);
        let server = Arc::new(server);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (server, mut is_silent) = (server.clone(), is_silent.clone());
                tokio::spawn(async move {
                    let _ = is_silent.wait_for(|silent| !silent).await;
                    let Ok(there) = TcpStream::connect(server.as_str()).await else { return };
                    let ((from_us, to_us), (from_it, to_it)) = (client.into_split(), there.into_split());
                    tokio::spawn(hand_on(from_us, to_it, is_silent.clone()));
                    hand_on(from_it, to_us, is_silent).await;
                });
            }
        });
        Proxy { port, silent }
    }
}

async fn hand_on(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, is_silent: watch::Receiver<bool>) {
    let mut piece = vec![0; 65_536];
    while let Ok(length @ 1..) = from.read(&mut piece).await {
        if *is_silent.borrow() {
            std::future::pending::<()>().await;
        }
        if to.write_all(&piece[..length]).await.is_err() {
            return;
        }
    }
}

/// The same database through the proxy.
fn through(address: &DbAddress, port: u16) -> (String, DbAddress) {
    let DbAddress::Postgres(url) = address else { panic!("a server") };
    let (scheme, rest) = url.split_once("://").expect("a url");
    let (server, path) = rest.split_once('/').expect("a database");
    let (before, host) = server.rsplit_once('@').map_or(("", server), |(who, host)| (who, host));
    let at = if before.is_empty() { String::new() } else { format!("{before}@") };
    (host.to_owned(), DbAddress::Postgres(format!("{scheme}://{at}127.0.0.1:{port}/{path}")))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_for_a_silent_server_is_told_and_all_goes_on_when_it_answers() {
    if std::env::var(POSTGRES_FOR_TESTS).is_err() {
        return;
    }
    let place = Place::fresh(Engine::Postgres, limits()).await.expect("a place").expect("a server");
    place.db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
    let (server, _) = through(&place.address, 0);
    let proxy = Proxy::before(server).await;
    let (_, address) = through(&place.address, proxy.port);
    let db = Db::open_with(&address, limits()).await.expect("opened through the proxy");
    let ask = "SELECT count(*) FROM page";
    assert_eq!(db.one::<(i64,)>(ask, args![]).await, Ok(Some((0,))));
    let mut open = db.begin().await.expect("begun");
    open.run("INSERT INTO page (id) VALUES ($1)", args![1]).await.expect("written");

    proxy.silent.send_replace(true);
    let began = Instant::now();
    let (asked, committed) = tokio::join!(db.one::<(i64,)>(ask, args![]), open.commit());
    assert!(matches!(asked, Err(DbError::Unavailable(_))), "{asked:?}");
    assert!(matches!(committed, Err(DbError::Unavailable(_))), "{committed:?}");
    assert!(began.elapsed() < TOLD_WITHIN, "told after {:?}", began.elapsed());
    let began = Instant::now();
    for _ in 0..50 {
        assert!(matches!(db.begin().await.err(), Some(DbError::Unavailable(_))));
    }
    assert!(began.elapsed() < Duration::from_millis(500), "nobody begins to wait: {:?}", began.elapsed());

    proxy.silent.send_replace(false);
    let began = Instant::now();
    while db.one::<(i64,)>(ask, args![]).await.is_err() {
        assert!(began.elapsed() < BACK_WITHIN, "still away after {:?}", began.elapsed());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // A connection of before would still be silent.
    for number in 2..30 {
        assert_eq!(db.run("INSERT INTO page (id) VALUES ($1)", args![number]).await, Ok(1));
    }
    drop(db);
    place.end().await.ok();
}
