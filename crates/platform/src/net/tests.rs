use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::*;

const CERTIFICATE: &[u8] = include_bytes!("../../tests/localhost/cert.pem");
/// Of nothing but these tests.
const KEY: &[u8] = include_bytes!("../../tests/localhost/key.pem");
const HI: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi";
const BOUNDS: Bounds = Bounds { time: Duration::from_secs(10), bytes: 1024 };

fn get(address: &str) -> Request<Full<Bytes>> {
    Request::get(address).body(Full::default()).unwrap()
}

async fn ask(address: &str) -> Result<Response<Bytes>, Error> {
    Client::new().unwrap().ask(get(address), BOUNDS).await
}

/// The error and all that lies beneath it.
fn said(error: &Error) -> String {
    let mut said = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        said.push_str(&format!(": {error}"));
        next = error.source();
    }
    said
}

/// Whom nobody answers on, though connections are taken.
async fn silent() -> (String, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    (listener.local_addr().unwrap().to_string(), listener)
}

/// Answers one request with these bytes, and says what was asked.
async fn answering(answer: Vec<u8>) -> (String, JoinHandle<String>) {
    let (host, listener) = silent().await;
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = vec![0; 4096];
        let read = stream.read(&mut asked).await.unwrap();
        let _ = stream.write_all(&answer).await;
        let again = tokio::time::timeout(Duration::from_millis(200), listener.accept()).await;
        assert!(again.is_err(), "one request, and no other");
        String::from_utf8_lossy(&asked[..read]).into_owned()
    });
    (format!("http://{host}/asked?x=1"), asked)
}

/// Answers by TLS as `localhost`, as often as it is asked.
async fn answering_by_tls() -> String {
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(ring);
    let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let chain = vec![CertificateDer::from_pem_slice(CERTIFICATE).unwrap()];
    let config = config.with_single_cert(chain, PrivateKeyDer::from_pem_slice(KEY).unwrap()).unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            stream.write_all(HI).await.unwrap();
        }
    });
    format!("https://localhost:{port}/")
}

#[test]
fn only_https_is_asked_and_this_very_machine() {
    for fine in ["https://id.example", "http://localhost:8080/a", "http://127.0.0.1:1", "http://[::1]:1/"] {
        assert!(may_be_asked(fine), "{fine}");
    }
    for not in [
        "http://id.example",
        "http://127.0.0.1@id.example/",
        "http://10.0.0.1/",
        "http://localhost.example",
        "file:///etc/passwd",
        "/discovery",
        "",
    ] {
        assert!(!may_be_asked(not), "{not}");
    }
}

#[tokio::test]
async fn without_tls_nobody_else_is_even_connected_to() {
    for not in ["http://192.0.2.1/", "http://localhost.example/", "http://10.0.0.1:9000/", "/discovery"] {
        assert!(matches!(ask(not).await, Err(Error::NotByTls)), "{not}");
    }
}

#[tokio::test]
async fn by_tls_only_whom_this_machine_believes_and_under_its_own_name() {
    let address = answering_by_tls().await;
    let stranger = ask(&address).await.unwrap_err();
    assert!(said(&stranger).contains("certificate"), "{stranger:?}");
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(CERTIFICATE).unwrap()).unwrap();
    let client = Client::believing(roots, PATIENCE).unwrap();
    assert_eq!(client.ask(get(&address), BOUNDS).await.unwrap().body(), "hi");
    let by_number = get(&address.replace("localhost", "127.0.0.1"));
    let by_number = client.ask(by_number, BOUNDS).await.unwrap_err();
    assert!(said(&by_number).contains("certificate"), "{by_number:?}");
}

#[tokio::test]
async fn an_answer_is_read_and_its_request_names_the_host() {
    let (address, asked) = answering(HI.to_vec()).await;
    assert_eq!(ask(&address).await.unwrap().body(), "hi");
    let asked = asked.await.unwrap();
    assert!(asked.starts_with("GET /asked?x=1 HTTP/1.1\r\n") && asked.contains("host: 127.0.0.1:"));
}

#[tokio::test]
async fn it_follows_no_redirect() {
    let (elsewhere, listener) = silent().await;
    let answer = format!("HTTP/1.1 302 Found\r\nlocation: http://{elsewhere}/\r\ncontent-length: 0\r\n\r\n");
    let (address, asked) = answering(answer.into_bytes()).await;
    assert_eq!(ask(&address).await.unwrap().status(), 302);
    asked.await.unwrap();
    assert!(tokio::time::timeout(Duration::from_millis(100), listener.accept()).await.is_err());
}

#[tokio::test]
async fn an_answer_over_the_bound_is_refused() {
    for length in ["content-length: 1000000000", "x: y"] {
        let mut answer = format!("HTTP/1.1 200 OK\r\n{length}\r\n\r\n").into_bytes();
        answer.resize(4 * BOUNDS.bytes, b' ');
        let (address, _asked) = answering(answer).await;
        assert!(matches!(ask(&address).await, Err(Error::TooMuch)), "{length}");
    }
}

#[tokio::test]
async fn a_whole_answer_has_its_time() {
    let (host, _listener) = silent().await;
    let bounds = Bounds { time: Duration::from_millis(100), ..BOUNDS };
    let late = Client::new().unwrap().ask(get(&format!("http://{host}/")), bounds).await;
    assert!(matches!(late, Err(Error::TooLong)), "{late:?}");
}

/// A client that waits for nobody.
fn impatient() -> Client {
    let short = Duration::from_millis(300);
    Client::believing(RootCertStore::empty(), Patience { connect: short, silence: short }).unwrap()
}

#[tokio::test]
async fn who_takes_a_connection_and_shows_no_certificate_is_given_up() {
    let (host, _listener) = silent().await;
    let nobody = impatient().ask(get(&format!("https://{host}/")), BOUNDS).await.unwrap_err();
    assert!(
        matches!(nobody, Error::NotReached(_)) && said(&nobody).contains("nobody answered"),
        "{nobody:?}"
    );
}

#[tokio::test]
async fn who_says_nothing_is_given_up_and_who_drips_is_not() {
    let (host, listener) = silent().await;
    let (address, client) = (format!("http://{host}/"), impatient());
    let begun = Instant::now();
    let silent = client.send(get(&address)).await.unwrap_err();
    assert!(said(&silent).contains("said nothing for too long"), "{silent:?}");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    let dripping = tokio::spawn(async move {
        // The first is the one that was given up.
        let _given_up = listener.accept().await.unwrap();
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        for byte in HI {
            tokio::time::sleep(Duration::from_millis(60)).await;
            stream.write_all(&[*byte]).await.unwrap();
        }
    });
    assert_eq!(client.ask(get(&address), BOUNDS).await.unwrap().body(), "hi");
    dripping.await.unwrap();
}
