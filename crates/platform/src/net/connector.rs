//! Connections for the client: by TLS or in the clear, as the address says; each is made within a time, and given up
//! when nothing moves on it.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep};
use tower::Service;

use super::{BoxError, Patience};

#[derive(Clone)]
pub(super) struct Connector {
    https: HttpsConnector<HttpConnector>,
    patience: Patience,
}

impl Connector {
    pub(super) fn new(roots: RootCertStore, patience: Patience) -> io::Result<Connector> {
        let ring = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(ring).with_safe_default_protocol_versions();
        let config = config.map_err(io::Error::other)?.with_root_certificates(roots).with_no_client_auth();
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        Ok(Connector { https: HttpsConnector::from((tcp, config)), patience })
    }
}

impl Service<Uri> for Connector {
    type Response = Watched<MaybeHttpsStream<TokioIo<TcpStream>>>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.https.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (connecting, patience) = (self.https.call(uri), self.patience);
        Box::pin(async move {
            let connected = tokio::time::timeout(patience.connect, connecting).await;
            let stream =
                connected.map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "nobody answered"))??;
            Ok(Watched::new(stream, patience.silence))
        })
    }
}

/// A connection on which something has to move.
pub(super) struct Watched<S> {
    stream: S,
    most: Duration,
    silence: Pin<Box<Sleep>>,
}

impl<S> Watched<S> {
    fn new(stream: S, most: Duration) -> Watched<S> {
        Watched { stream, most, silence: Box::pin(tokio::time::sleep(most)) }
    }

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

impl<S: Read + Unpin> Read for Watched<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        let tried = Pin::new(&mut self.stream).poll_read(context, into);
        self.or_silence(tried, context)
    }
}

impl<S: Write + Unpin> Write for Watched<S> {
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

impl<S: Connection> Connection for Watched<S> {
    fn connected(&self) -> Connected {
        self.stream.connected()
    }
}
