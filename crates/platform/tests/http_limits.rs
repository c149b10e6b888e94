//! The accept loop against clients that are silent, slow, many, gone, or only normal.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use platform::http::{Crowded, Limits, Peer, RequestBody, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

const MS: Duration = Duration::from_millis(1);

fn limits() -> Limits {
    Limits {
        first_byte: 200 * MS,
        header: 300 * MS,
        idle: 400 * MS,
        body_pause: 200 * MS,
        body_floor: 1_000,
        small_body: 1_500,
        small_body_whole: 600 * MS,
        drip_after: 100 * MS,
        drip_speed: 1_000,
        write: 300 * MS,
        connections: 50,
        per_address: 20,
        uncounted: vec![],
        stop: 500 * MS,
    }
}

/// A server whose answers are gathered from a few paths, and what the test sees of it.
struct Server {
    address: SocketAddr,
    finished: Arc<AtomicUsize>,
    go_on: Arc<Notify>,
    stop: Option<oneshot::Sender<()>>,
    served: JoinHandle<std::io::Result<()>>,
}

impl Server {
    async fn start(limits: Limits) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (finished, go_on) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
        let (stop, stopped) = oneshot::channel::<()>();
        let seen = (finished.clone(), go_on.clone());
        let service = tower::service_fn(move |request| answer(request, seen.0.clone(), seen.1.clone()));
        let served = tokio::spawn(serve(listener, service, limits, async {
            let _ = stopped.await;
        }));
        Server { address, finished, go_on, stop: Some(stop), served }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    fn finished(&self) -> usize {
        self.finished.load(Ordering::SeqCst)
    }
}

async fn answer(
    request: Request<RequestBody>,
    finished: Arc<AtomicUsize>,
    go_on: Arc<Notify>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let text = match head.uri.path() {
        _ if head.extensions.get::<Crowded>().is_some() => "crowded".to_owned(),
        "/wait" => {
            go_on.notified().await;
            "waited".to_owned()
        }
        "/peer" => head.extensions.get::<Peer>().unwrap().0.ip().to_string(),
        "/large" => "x".repeat(30_000_000),
        "/unread" => "that is too much".to_owned(),
        _ => match body.collect().await {
            Ok(body) => format!("{} bytes", body.to_bytes().len()),
            Err(error) => error.to_string(),
        },
    };
    finished.fetch_add(1, Ordering::SeqCst);
    Ok(Response::new(Full::from(text)))
}

/// What comes until the connection ends, and after how long it did.
async fn until_closed(stream: &mut TcpStream) -> (String, Duration) {
    let (began, mut bytes) = (Instant::now(), Vec::new());
    let closed = timeout(Duration::from_secs(10), stream.read_to_end(&mut bytes)).await;
    assert!(closed.is_ok(), "still open");
    (String::from_utf8_lossy(&bytes).into_owned(), began.elapsed())
}

/// The text of one answer.
async fn one_answer(stream: &mut TcpStream, end: &str) -> String {
    let mut text = String::new();
    while !text.ends_with(end) {
        let mut bytes = [0; 4096];
        let read =
            timeout(Duration::from_secs(5), stream.read(&mut bytes)).await.expect("an answer").unwrap();
        assert_ne!(read, 0, "closed after {text:?}");
        text += &String::from_utf8_lossy(&bytes[..read]);
    }
    text
}

fn soon_after(expected: Duration, waited: Duration) {
    assert!(waited >= expected - 20 * MS && waited < expected + 400 * MS, "{waited:?}, not {expected:?}");
}

#[tokio::test]
async fn a_silent_connection_is_closed_by_the_first_byte_deadline() {
    let server = Server::start(limits()).await;
    let (text, waited) = until_closed(&mut server.connect().await).await;
    assert_eq!(text, "");
    soon_after(200 * MS, waited);
}

#[tokio::test]
async fn a_dripping_header_is_closed_by_the_header_deadline() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    let began = Instant::now();
    let header = b"GET / HTTP/1.1\r\nHost: here\r\nA: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    for byte in header {
        if stream.write_all(&[*byte]).await.is_err() {
            break;
        }
        sleep(20 * MS).await;
    }
    let _ = until_closed(&mut stream).await;
    assert!(began.elapsed() < 300 * MS + header.len() as u32 * 25 * MS);
    assert_eq!(server.finished(), 0);
    // The same without going on: closed at the deadline itself.
    let mut stream = server.connect().await;
    stream.write_all(b"GET / HTT").await.unwrap();
    soon_after(300 * MS, until_closed(&mut stream).await.1);
}

#[tokio::test]
async fn an_idle_connection_is_closed_and_a_busy_one_stays_open() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    for _ in 0..5 {
        stream.write_all(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
        assert!(one_answer(&mut stream, "0 bytes").await.starts_with("HTTP/1.1 200"));
        sleep(200 * MS).await;
    }
    soon_after(200 * MS, until_closed(&mut stream).await.1);
}

#[tokio::test]
async fn requests_sent_together_are_answered_in_order() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    let request = "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\n\r\nabc";
    stream
        .write_all(format!("{request}{request}GET /peer HTTP/1.1\r\nHost: h\r\n\r\n").as_bytes())
        .await
        .unwrap();
    let answers = one_answer(&mut stream, "127.0.0.1").await;
    assert_eq!(answers.matches("3 bytes").count(), 2);
}

#[tokio::test]
async fn a_slow_answer_of_ours_is_not_the_clients_fault() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    sleep(1_000 * MS).await;
    server.go_on.notify_one();
    one_answer(&mut stream, "waited").await;
}

#[tokio::test]
async fn a_body_that_stops_coming_is_given_up() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    stream.write_all(b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\nhalf").await.unwrap();
    let began = Instant::now();
    one_answer(&mut stream, "too slowly").await;
    soon_after(200 * MS, began.elapsed());
    until_closed(&mut stream).await;
}

#[tokio::test]
async fn a_dripping_body_is_given_up_too() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    stream.write_all(b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\n").await.unwrap();
    let (mut reading, mut writing) = stream.split();
    let dripping = async {
        // Two bytes in 100 ms are 20 a second, where 1,000 are asked for.
        while writing.write_all(b"ab").await.is_ok() {
            sleep(100 * MS).await;
        }
    };
    let mut text = String::new();
    let answered = async { reading.read_to_string(&mut text).await };
    let _ =
        timeout(Duration::from_secs(5), async { tokio::join!(dripping, answered) }).await.expect("closed");
    assert!(text.ends_with("too slowly"), "{text}");
}

#[tokio::test]
async fn a_steady_body_may_take_its_time() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    stream.write_all(b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 3000\r\n\r\n").await.unwrap();
    for _ in 0..10 {
        stream.write_all(&[b'x'; 300]).await.unwrap();
        sleep(80 * MS).await;
    }
    one_answer(&mut stream, "3000 bytes").await;
}

#[tokio::test]
async fn an_answer_that_nobody_takes_is_given_up() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /large HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    sleep(2_000 * MS).await;
    // The beginning is still in the buffers between us; the rest never comes.
    let mut bytes = Vec::new();
    let _ = timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await.expect("closed");
    assert!(bytes.len() < 30_000_000);
}

#[tokio::test]
async fn a_large_answer_arrives_over_a_slow_line() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    let request = b"GET /large HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
    stream.write_all(request).await.unwrap();
    let (mut bytes, mut total) = (vec![0; 1_000_000], 0);
    loop {
        match stream.read(&mut bytes).await.unwrap() {
            0 => break,
            read => total += read,
        }
        sleep(5 * MS).await;
    }
    assert!(total > 30_000_000);
}

#[tokio::test]
async fn the_answer_to_an_upload_that_is_not_read_arrives() {
    let server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    let length = 8_000_000;
    let head = format!("POST /unread HTTP/1.1\r\nHost: here\r\nContent-Length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    // As a browser does: all of it is sent before the answer is looked at.
    stream.write_all(&vec![0; length]).await.unwrap();
    assert!(until_closed(&mut stream).await.0.ends_with("that is too much"));
}

#[tokio::test]
async fn too_many_connections_from_one_address_are_closed_while_all_are_answered() {
    let server = Server::start(Limits { per_address: 3, first_byte: 2_000 * MS, ..limits() }).await;
    let mut first = Vec::new();
    for _ in 0..3 {
        let mut stream = server.connect().await;
        stream.write_all(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
        first.push(stream);
    }
    sleep(50 * MS).await;
    let (_, waited) = until_closed(&mut server.connect().await).await;
    assert!(waited < 500 * MS);
    drop(first.pop());
    sleep(100 * MS).await;
    // One that rests gives way to another of its network.
    for _ in 0..3 {
        let mut stream = server.connect().await;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
        one_answer(&mut stream, "0 bytes").await;
        first.push(stream);
    }
    assert!(is_closed(&mut first[2]).await && is_closed(&mut first[3]).await);
    assert!(!is_closed(&mut first[4]).await && !is_closed(&mut first[0]).await);
}

#[tokio::test]
async fn while_all_are_being_answered_others_wait_their_turn() {
    let server = Server::start(Limits { connections: 2, first_byte: 5_000 * MS, ..limits() }).await;
    let (mut first, mut second) = (server.connect().await, server.connect().await);
    for stream in [&mut first, &mut second] {
        stream.write_all(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    }
    sleep(50 * MS).await;
    let mut third = server.connect().await;
    third.write_all(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    let mut byte = [0];
    assert!(timeout(200 * MS, third.peek(&mut byte)).await.is_err());
    drop(first);
    one_answer(&mut third, "0 bytes").await;
}

#[tokio::test]
async fn a_graceful_stop_lets_a_running_request_finish() {
    let mut server = Server::start(limits()).await;
    let mut busy = server.connect().await;
    let mut idle = server.connect().await;
    busy.write_all(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    sleep(50 * MS).await;
    let _ = server.stop.take().unwrap().send(());
    assert!(until_closed(&mut idle).await.1 < 150 * MS);
    assert!(TcpStream::connect(server.address).await.is_err(), "no new connection is taken");
    sleep(100 * MS).await;
    server.go_on.notify_one();
    let (text, _) = until_closed(&mut busy).await;
    assert!(text.ends_with("waited") && text.contains("connection: close"), "{text}");
    timeout(100 * MS, server.served).await.unwrap().unwrap().unwrap();
}

#[tokio::test]
async fn a_graceful_stop_does_not_wait_for_ever() {
    let mut server = Server::start(limits()).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    sleep(50 * MS).await;
    let began = Instant::now();
    let _ = server.stop.take().unwrap().send(());
    server.served.await.unwrap().unwrap();
    soon_after(500 * MS, began.elapsed());
    assert_eq!(until_closed(&mut stream).await.0, "");
}

#[tokio::test]
async fn a_post_whose_client_leaves_still_finishes() {
    let mut server = Server::start(limits()).await;
    for (request, finishes) in [("POST", 1), ("GET", 0)] {
        let before = server.finished();
        let mut stream = server.connect().await;
        let head = format!("{request} /wait HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        sleep(50 * MS).await;
        drop(stream);
        sleep(50 * MS).await;
        server.go_on.notify_waiters();
        sleep(50 * MS).await;
        assert_eq!(server.finished() - before, finishes, "{request}");
    }
    // And the stop waits for it, although its connection is long gone.
    let mut stream = server.connect().await;
    stream.write_all(b"DELETE /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    sleep(50 * MS).await;
    drop(stream);
    let _ = server.stop.take().unwrap().send(());
    sleep(100 * MS).await;
    assert!(!server.served.is_finished());
    server.go_on.notify_one();
    server.served.await.unwrap().unwrap();
    assert_eq!(server.finished.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn broken_http_is_refused_and_closed() {
    let server = Server::start(limits()).await;
    for broken in ["nonsense\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.1\r\nA b\r\n\r\n"] {
        let mut stream = server.connect().await;
        stream.write_all(broken.as_bytes()).await.unwrap();
        let (text, _) = until_closed(&mut stream).await;
        assert!(text.is_empty() || text.starts_with("HTTP/1.1 4"), "{broken}: {text}");
    }
    let mut stream = server.connect().await;
    let header = format!("GET / HTTP/1.1\r\nA: {}\r\n\r\n", "a".repeat(40_000));
    let _ = stream.write_all(header.as_bytes()).await;
    let mut bytes = Vec::new();
    let _ = timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await.expect("closed");
    assert_eq!(server.finished(), 0);
}

#[tokio::test]
async fn a_request_for_no_host_or_two_or_with_half_line_ends_is_refused() {
    let server = Server::start(limits()).await;
    for refused in [
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost:\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: me@here\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: here\r\nHost: here\r\n\r\n",
        "GET / HTTP/1.0\r\nHost: here\r\nHost: there\r\n\r\n",
        "GET / HTTP/1.1\nHost: here\n\n",
        "GET / HTTP/1.1\r\nHost: here\r\nA: b\n\r\n",
        "GET / HTTP/1.1\r\nHost: here\n\r\n",
        "POST / HTTP/1.1\r\nHost: here\r\nA: b\nContent-Length: 3\r\n\r\nabc",
    ] {
        let mut stream = server.connect().await;
        stream.write_all(refused.as_bytes()).await.unwrap();
        let (text, _) = until_closed(&mut stream).await;
        assert!(text.starts_with("HTTP/1.1 400") || text.starts_with("HTTP/1.0 400"), "{refused:?}: {text}");
    }
    for taken in [
        "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n",
        "\r\nGET / HTTP/1.1\r\nHost: here\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\n\r\n\n\na",
    ] {
        let mut stream = server.connect().await;
        stream.write_all(taken.as_bytes()).await.unwrap();
        let text = one_answer(&mut stream, "bytes").await;
        assert!(text.contains(" 200 "), "{taken:?}: {text}");
        assert!(!taken.contains("POST") || text.ends_with("3 bytes"));
    }
}

#[tokio::test]
async fn a_small_form_has_to_be_there_as_a_whole_sooner_than_a_photograph() {
    let server = Server::start(limits()).await;
    for (length, whole) in [(1_400, false), (2_000, true)] {
        let mut stream = server.connect().await;
        let head = format!("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: {length}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let (mut reading, mut writing) = stream.split();
        let dripping = async {
            // Faster than the floor of 1,000 a second, and more than the 600 ms of a small form.
            for _ in 0..length / 100 {
                if writing.write_all(&[b'x'; 100]).await.is_err() {
                    break;
                }
                sleep(70 * MS).await;
            }
        };
        let mut text = vec![0; 4096];
        let answered = async { reading.read(&mut text).await.unwrap() };
        let (_, read) = tokio::join!(dripping, answered);
        let text = String::from_utf8_lossy(&text[..read]);
        assert_eq!(text.ends_with(&format!("{length} bytes")), whole, "{text}");
        assert_eq!(text.ends_with("too slowly"), !whole, "{text}");
    }
}

/// A connection from this address of the loopback, which sends half of a form and no more.
async fn half_a_form(server: &Server, from: &str, forwarded: &str) -> TcpStream {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::new(from.parse().unwrap(), 0)).unwrap();
    let mut stream = socket.connect(server.address).await.unwrap();
    let head = format!("POST / HTTP/1.1\r\nHost: here\r\n{forwarded}Content-Length: 100\r\n\r\nhalf");
    let _ = stream.write_all(head.as_bytes()).await;
    stream
}

async fn is_closed(stream: &mut TcpStream) -> bool {
    let mut byte = [0];
    !matches!(timeout(20 * MS, stream.peek(&mut byte)).await, Err(_) | Ok(Ok(1..)))
}

fn patient() -> Limits {
    Limits {
        first_byte: 9_000 * MS,
        header: 9_000 * MS,
        body_pause: 9_000 * MS,
        idle: 9_000 * MS,
        ..limits()
    }
}

#[tokio::test]
async fn when_it_is_full_whoever_only_sends_longest_gives_way() {
    let limits = Limits { connections: 4, small_body_whole: 9_000 * MS, ..patient() };
    let server = Server::start(limits).await;
    let mut first = half_a_form(&server, "127.0.0.1", "").await;
    sleep(20 * MS).await;
    let mut second = half_a_form(&server, "127.0.0.1", "").await;
    let mut busy = server.connect().await;
    busy.write_all(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    sleep(200 * MS).await;
    let mut rests = server.connect().await;
    rests.write_all(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    one_answer(&mut rests, "0 bytes").await;
    for (number, closed) in [(1, [true, false, false]), (2, [true, true, false]), (3, [true, true, true])] {
        let began = Instant::now();
        let mut new = server.connect().await;
        new.write_all(b"GET /peer HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n").await.unwrap();
        one_answer(&mut new, "127.0.0.1").await;
        assert!(began.elapsed() < 500 * MS, "{:?}", began.elapsed());
        let now = [is_closed(&mut first).await, is_closed(&mut second).await, is_closed(&mut rests).await];
        assert_eq!(now, closed, "after {number} more");
        // Its place is taken by one who asks for something, so that the next has to find another.
        let mut next = server.connect().await;
        next.write_all(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
        tokio::spawn(async move { until_closed(&mut next).await });
        sleep(50 * MS).await;
    }
    server.go_on.notify_waiters();
    one_answer(&mut busy, "waited").await;
}

#[tokio::test]
async fn forty_networks_that_only_send_shut_nobody_out() {
    let limits = Limits { connections: 80, per_address: 2, small_body_whole: 9_000 * MS, ..patient() };
    let server = Server::start(limits).await;
    let mut attack = Vec::new();
    for network in 1..=40 {
        for _ in 0..3 {
            attack.push(half_a_form(&server, &format!("127.{network}.0.1"), "").await);
        }
    }
    sleep(50 * MS).await;
    for _ in 0..5 {
        let began = Instant::now();
        let mut reader = server.connect().await;
        reader.write_all(b"GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n").await.unwrap();
        one_answer(&mut reader, "0 bytes").await;
        assert!(began.elapsed() < 500 * MS, "{:?}", began.elapsed());
    }
}

#[tokio::test]
async fn one_reader_behind_a_proxy_takes_no_more_room_than_one_who_comes_alone() {
    let proxy = "127.0.0.1".parse::<std::net::IpAddr>().unwrap();
    let limits = Limits {
        connections: 8,
        per_address: 3,
        uncounted: vec![proxy.into()],
        small_body_whole: 9_000 * MS,
        ..patient()
    };
    let server = Server::start(limits).await;
    let from = |reader: &str| format!("X-Forwarded-For: {reader}\r\n");
    let mut attack = Vec::new();
    for _ in 0..20 {
        attack.push(half_a_form(&server, "127.0.0.1", &from("192.0.2.1")).await);
        sleep(5 * MS).await;
    }
    let mut open = 0;
    for stream in &mut attack {
        open += usize::from(!is_closed(stream).await);
    }
    assert_eq!(open, 3);
    // Where nobody of it gives way, a further request is told so.
    drop(attack);
    sleep(100 * MS).await;
    let ask = |reader: &str, path: &str| format!("GET {path} HTTP/1.1\r\nHost: here\r\n{}\r\n", from(reader));
    let mut waiting = Vec::new();
    for _ in 0..3 {
        let mut stream = server.connect().await;
        stream.write_all(ask("192.0.2.1", "/wait").as_bytes()).await.unwrap();
        waiting.push(stream);
    }
    sleep(50 * MS).await;
    let mut more = server.connect().await;
    more.write_all(ask("192.0.2.7", "/peer").as_bytes()).await.unwrap();
    one_answer(&mut more, "crowded").await;
    more.write_all(ask("192.0.3.1", "/peer").as_bytes()).await.unwrap();
    one_answer(&mut more, "127.0.0.1").await;
    server.go_on.notify_waiters();
    for stream in &mut waiting {
        one_answer(stream, "waited").await;
    }
    more.write_all(ask("192.0.2.7", "/peer").as_bytes()).await.unwrap();
    one_answer(&mut more, "127.0.0.1").await;
}
