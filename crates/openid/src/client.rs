//! A small HTTP client for a provider that the steward named: one request, one answer. It follows no redirect, so that
//! nobody can point it at the machine's own neighbours, and it neither waits nor reads without end.

use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::header::HOST;
use http::uri::Scheme;
use http::{HeaderValue, Request, Response, Uri};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::Trouble;

/// From the first packet to the last.
const PATIENCE: Duration = Duration::from_secs(10);
/// What a provider says of itself and its keys is some kilobytes.
const MOST_BYTES: usize = 256 * 1024;

/// Whether an address may be asked: by https anywhere, without it on this very machine only.
pub fn may_be_asked(address: &str) -> bool {
    let Ok(uri) = address.parse::<Uri>() else { return false };
    let Some(host) = uri.host().filter(|host| !host.is_empty()) else { return false };
    if uri.scheme() == Some(&Scheme::HTTPS) {
        return true;
    }
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let here = host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    uri.scheme() == Some(&Scheme::HTTP) && here
}

pub struct Client {
    tls: TlsConnector,
}

impl Client {
    /// Believes whom this machine believes.
    pub fn new() -> Result<Client, Trouble> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        Client::believing(roots)
    }

    fn believing(roots: RootCertStore) -> Result<Client, Trouble> {
        let ring = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(ring).with_safe_default_protocol_versions();
        let config = config.map_err(|_| Trouble::Answer("this program speaks no TLS"))?;
        let config = config.with_root_certificates(roots).with_no_client_auth();
        Ok(Client { tls: TlsConnector::from(Arc::new(config)) })
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Trouble> {
        if !may_be_asked(&request.uri().to_string()) {
            return Err(Trouble::Answer("it names an address that is not reached by https"));
        }
        let answered = tokio::time::timeout(PATIENCE, self.connect_and_send(request)).await;
        answered.map_err(|_| Trouble::Answer("it took too long"))?
    }

    async fn connect_and_send(&self, request: HttpRequest) -> Result<HttpResponse, Trouble> {
        let uri = request.uri().clone();
        let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').to_owned();
        let is_https = uri.scheme() == Some(&Scheme::HTTPS);
        let port = uri.port_u16().unwrap_or(if is_https { 443 } else { 80 });
        let stream = TcpStream::connect((host.as_str(), port)).await;
        let stream = stream.map_err(|_| Trouble::Answer("it was not reached"))?;
        if !is_https {
            return send(stream, request).await;
        }
        let name = ServerName::try_from(host).map_err(|_| Trouble::Answer("it has no name for TLS"))?;
        let stream = self.tls.connect(name, stream).await;
        send(stream.map_err(|_| Trouble::Answer("its certificate was not taken"))?, request).await
    }
}

async fn send<Stream>(stream: Stream, request: HttpRequest) -> Result<HttpResponse, Trouble>
where
    Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let broken = |_| Trouble::Answer("it broke off");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    // Ends by itself: with the answer, or with this function.
    let connection = tokio::spawn(connection);
    let response = sender.send_request(as_sent(request)?).await.map_err(broken)?;
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, MOST_BYTES).collect().await;
    connection.abort();
    let body = body.map_err(|error| match error.is::<LengthLimitError>() {
        true => Trouble::Answer("it said more than anybody has to read"),
        false => Trouble::Answer("it broke off"),
    })?;
    Ok(Response::from_parts(parts, body.to_bytes().to_vec()))
}

/// As a request stands on the line: the host in its header, the rest of the address in the first line.
fn as_sent(request: HttpRequest) -> Result<Request<Full<Bytes>>, Trouble> {
    let broken = || Trouble::Answer("its address cannot be asked");
    let (mut parts, body) = request.into_parts();
    let host = parts.uri.authority().map(|it| it.as_str().to_owned()).ok_or_else(broken)?;
    let path = parts.uri.path_and_query().map_or("/", |it| it.as_str());
    parts.headers.insert(HOST, HeaderValue::from_str(&host).map_err(|_| broken())?);
    parts.uri = path.parse().map_err(|_| broken())?;
    Ok(Request::from_parts(parts, Full::new(Bytes::from(body))))
}

impl<'c> AsyncHttpClient<'c> for Client {
    type Error = Trouble;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Trouble>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    #[test]
    fn only_https_is_asked_and_this_very_machine() {
        for fine in ["https://id.example", "http://localhost:8080/a", "http://127.0.0.1:1", "http://[::1]:1/"]
        {
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

    /// Answers one request with these bytes, and says what was asked.
    async fn answering(answer: Vec<u8>) -> (String, tokio::task::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/asked?x=1", listener.local_addr().unwrap());
        let asked = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut asked = vec![0; 4096];
            let read = stream.read(&mut asked).await.unwrap();
            let _ = stream.write_all(&answer).await;
            let again = tokio::time::timeout(Duration::from_millis(200), listener.accept()).await;
            assert!(again.is_err(), "one request, and no other");
            String::from_utf8_lossy(&asked[..read]).into_owned()
        });
        (address, asked)
    }

    async fn ask(address: &str) -> Result<HttpResponse, Trouble> {
        Client::new().unwrap().ask(Request::get(address).body(Vec::new()).unwrap()).await
    }

    #[tokio::test]
    async fn an_answer_is_read_and_its_request_names_the_host() {
        let (address, asked) = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi".to_vec()).await;
        assert_eq!(ask(&address).await.unwrap().body(), b"hi");
        let asked = asked.await.unwrap();
        assert!(asked.starts_with("GET /asked?x=1 HTTP/1.1\r\n") && asked.contains("host: 127.0.0.1:"));
    }

    #[tokio::test]
    async fn it_follows_no_redirect() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let elsewhere = listener.local_addr().unwrap();
        let answer =
            format!("HTTP/1.1 302 Found\r\nlocation: http://{elsewhere}/\r\ncontent-length: 0\r\n\r\n");
        let (address, asked) = answering(answer.into_bytes()).await;
        assert_eq!(ask(&address).await.unwrap().status(), 302);
        asked.await.unwrap();
        assert!(tokio::time::timeout(Duration::from_millis(100), listener.accept()).await.is_err());
    }

    const CERTIFICATE: &[u8] = include_bytes!("../tests/localhost/cert.pem");
    /// Of nothing but this test.
    const KEY: &[u8] = include_bytes!("../tests/localhost/key.pem");

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
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi").await.unwrap();
                let _ = stream.read(&mut [0; 4096]).await;
            }
        });
        format!("https://localhost:{port}/")
    }

    #[tokio::test]
    async fn by_https_only_whom_this_machine_believes_and_under_its_own_name() {
        let address = answering_by_tls().await;
        let stranger = ask(&address).await.unwrap_err();
        assert!(stranger.to_string().contains("certificate"), "{stranger}");
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(CERTIFICATE).unwrap()).unwrap();
        let client = Client::believing(roots).unwrap();
        let asking = |address: &str| client.ask(Request::get(address).body(Vec::new()).unwrap());
        assert_eq!(asking(&address).await.unwrap().body(), b"hi");
        let by_number = asking(&address.replace("localhost", "127.0.0.1")).await.unwrap_err();
        assert!(by_number.to_string().contains("certificate"), "{by_number}");
    }

    #[tokio::test]
    async fn it_reads_no_more_than_it_must() {
        let mut answer = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n".to_vec();
        answer.resize(2 * MOST_BYTES, b' ');
        let (address, _asked) = answering(answer).await;
        let trouble = ask(&address).await.unwrap_err();
        assert!(trouble.to_string().contains("more than anybody has to read"), "{trouble}");
    }

    #[tokio::test(start_paused = true)]
    async fn it_does_not_wait_without_end() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        assert!(ask(&address).await.unwrap_err().to_string().contains("too long"));
    }
}
