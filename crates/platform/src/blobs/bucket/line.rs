//! The line to a storage: HTTP/1.1 over TLS to whom this machine believes, without it only to this very machine. It
//! follows no redirect, and gives up on a storage that says nothing.

use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use async_trait::async_trait;
use http::Uri;
use http::uri::Scheme;
use http_body_util::BodyExt;
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody, HttpResponse,
    HttpResponseBody, HttpService,
};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep};
use tokio_rustls::TlsConnector;
use tower::Service;

/// Until somebody answers at all.
const CONNECT: Duration = Duration::from_secs(5);
/// For how long nothing may move on an open connection.
pub(super) const SILENCE: Duration = Duration::from_secs(10);

/// A client that the library is given instead of its own.
#[derive(Clone, Debug)]
pub(super) struct Line(pub(super) HttpClient);

impl Line {
    /// Believes whom this machine believes.
    pub(super) fn new() -> io::Result<Line> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        Line::believing(roots, SILENCE)
    }

    fn believing(roots: RootCertStore, silence: Duration) -> io::Result<Line> {
        let ring = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(ring).with_safe_default_protocol_versions();
        let config = config.map_err(io::Error::other)?.with_root_certificates(roots).with_no_client_auth();
        let connector = Connector { tls: TlsConnector::from(Arc::new(config)), silence };
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(silence / 2)
            .build(connector);
        Ok(Line(HttpClient::new(Requests(client))))
    }
}

impl HttpConnector for Line {
    fn connect(&self, _options: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(self.0.clone())
    }
}

#[derive(Debug)]
struct Requests(Client<Connector, HttpRequestBody>);

#[async_trait]
impl HttpService for Requests {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let response = self.0.request(request).await.map_err(|error| {
            let kind = if error.is_connect() { HttpErrorKind::Connect } else { kind_of(&error) };
            HttpError::new::<ClientError>(kind, error)
        })?;
        let (head, body) = response.into_parts();
        let body = body.map_err(|error| HttpError::new(kind_of(&error), error));
        Ok(HttpResponse::from_parts(head, HttpResponseBody::new(body)))
    }
}

/// What the library wants to know before it tries again.
fn kind_of(error: &(dyn std::error::Error + 'static)) -> HttpErrorKind {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return match error.kind() {
                io::ErrorKind::TimedOut => HttpErrorKind::Timeout,
                _ => HttpErrorKind::Interrupted,
            };
        }
        if error.downcast_ref::<hyper::Error>().is_some_and(|it| it.is_incomplete_message() || it.is_closed())
        {
            return HttpErrorKind::Request;
        }
        next = error.source();
    }
    HttpErrorKind::Unknown
}

/// Whether an address may be asked without TLS: only where nobody can listen in.
pub(super) fn is_here(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[derive(Clone)]
struct Connector {
    tls: TlsConnector,
    silence: Duration,
}

impl Service<Uri> for Connector {
    type Response = TokioIo<Watched>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Connector { tls, silence } = self.clone();
        Box::pin(async move {
            let connected = tokio::time::timeout(CONNECT, connect(tls, uri, silence)).await;
            connected.map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "nobody answered"))?
        })
    }
}

async fn connect(tls: TlsConnector, uri: Uri, most: Duration) -> io::Result<TokioIo<Watched>> {
    let host = uri.host().unwrap_or_default();
    let by_tls = uri.scheme() == Some(&Scheme::HTTPS);
    if !by_tls && !is_here(host) {
        return Err(io::Error::other("only this very machine is asked without TLS"));
    }
    let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let port = uri.port_u16().unwrap_or(if by_tls { 443 } else { 80 });
    let stream = TcpStream::connect((host.as_str(), port)).await?;
    stream.set_nodelay(true)?;
    let stream: Box<dyn Stream> = if by_tls {
        let name = ServerName::try_from(host).map_err(io::Error::other)?;
        Box::new(tls.connect(name, stream).await?)
    } else {
        Box::new(stream)
    };
    Ok(TokioIo::new(Watched { stream, most, silence: Box::pin(tokio::time::sleep(most)) }))
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A connection on which something has to move.
struct Watched {
    stream: Box<dyn Stream>,
    most: Duration,
    silence: Pin<Box<Sleep>>,
}

impl Watched {
    /// What came of a try; one that has to wait waits no longer than for the end of the silence.
    fn or_silence<T>(
        &mut self,
        tried: Poll<io::Result<T>>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<T>> {
        if tried.is_ready() {
            self.silence.as_mut().reset(Instant::now() + self.most);
            return tried;
        }
        let silent = self.silence.as_mut().poll(context);
        silent.map(|()| Err(io::Error::new(io::ErrorKind::TimedOut, "it said nothing for too long")))
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let tried = Pin::new(&mut self.stream).poll_read(context, into);
        self.or_silence(tried, context)
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let tried = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.or_silence(tried, context)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        // Nothing moved where there was nothing to flush, so that this says nothing of the silence.
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl Connection for Watched {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl std::fmt::Debug for Connector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Connector")
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    const CERTIFICATE: &[u8] = include_bytes!("../../../../openid/tests/localhost/cert.pem");
    /// Of nothing but tests.
    const KEY: &[u8] = include_bytes!("../../../../openid/tests/localhost/key.pem");
    const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi";

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
                stream.write_all(ANSWER).await.unwrap();
            }
        });
        format!("https://localhost:{port}/")
    }

    async fn ask(line: &Line, address: &str) -> Result<Bytes, HttpError> {
        let request = http::Request::get(address).body(HttpRequestBody::empty()).unwrap();
        line.0.execute(request).await?.into_body().bytes().await
    }

    fn said(error: HttpError) -> String {
        let mut said = error.to_string();
        let mut next = std::error::Error::source(&error);
        while let Some(error) = next {
            said.push_str(&format!(": {error}"));
            next = error.source();
        }
        said
    }

    #[tokio::test]
    async fn by_tls_only_whom_this_machine_believes_and_under_its_own_name() {
        let address = answering_by_tls().await;
        let stranger = said(ask(&Line::new().unwrap(), &address).await.unwrap_err());
        assert!(stranger.contains("certificate"), "{stranger}");
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(CERTIFICATE).unwrap()).unwrap();
        let line = Line::believing(roots, SILENCE).unwrap();
        assert_eq!(ask(&line, &address).await.unwrap(), "hi");
        let by_number = ask(&line, &address.replace("localhost", "127.0.0.1")).await.unwrap_err();
        assert!(said(by_number).contains("certificate"));
    }

    #[tokio::test]
    async fn without_tls_only_this_very_machine_is_asked() {
        let line = Line::new().unwrap();
        for not in ["http://192.0.2.1/", "http://localhost.example/", "http://10.0.0.1:9000/"] {
            let refused = said(ask(&line, not).await.unwrap_err());
            assert!(refused.contains("without TLS"), "{refused}");
        }
    }

    #[tokio::test]
    async fn who_says_nothing_is_given_up_and_who_drips_is_not() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let silence = Duration::from_millis(300);
        let line = Line::believing(RootCertStore::empty(), silence).unwrap();
        let begun = Instant::now();
        let silent = ask(&line, &address).await.unwrap_err();
        assert_eq!(silent.kind(), HttpErrorKind::Timeout);
        assert!(begun.elapsed() < CONNECT, "{:?}", begun.elapsed());
        let dripping = tokio::spawn(async move {
            // The first is the one that was given up.
            let _given_up = listener.accept().await.unwrap();
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            for byte in ANSWER {
                tokio::time::sleep(silence / 5).await;
                stream.write_all(&[*byte]).await.unwrap();
            }
        });
        assert_eq!(ask(&line, &address).await.unwrap(), "hi");
        dripping.await.unwrap();
    }
}
