//! Lets the library ask by our own client, and tells it what it wants to know where nobody answered.

use std::error::Error;
use std::io;

use async_trait::async_trait;
use http_body_util::BodyExt;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody, HttpResponse,
    HttpResponseBody, HttpService,
};

use crate::net;

/// Asks a storage.
pub(super) type Client = net::Client<HttpRequestBody>;

/// A client that the library is given instead of its own.
#[derive(Clone, Debug)]
pub(super) struct Connector(pub(super) Client);

impl HttpConnector for Connector {
    fn connect(&self, _options: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

#[async_trait]
impl HttpService for Connector {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let answer = self.0.send(request).await.map_err(|error| HttpError::new(kind(&error), error))?;
        let (head, body) = answer.into_parts();
        let body = body.map_err(|error| HttpError::new(kind_of_break(&error), error));
        Ok(HttpResponse::from_parts(head, HttpResponseBody::new(body)))
    }
}

/// What the library wants to know before it tries again.
fn kind(error: &net::Error) -> HttpErrorKind {
    match error {
        net::Error::NotReached(_) => HttpErrorKind::Connect,
        net::Error::BrokeOff(error) => kind_of_break(error.as_ref()),
        net::Error::TooLong => HttpErrorKind::Timeout,
        net::Error::NotByTls | net::Error::TooMuch => HttpErrorKind::Unknown,
    }
}

fn kind_of_break(error: &(dyn Error + 'static)) -> HttpErrorKind {
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rustls::RootCertStore;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    async fn kind_of_asking(address: &str) -> HttpErrorKind {
        let patience = net::Patience { connect: Duration::from_secs(5), silence: Duration::from_millis(200) };
        let client = Connector(Client::believing(RootCertStore::empty(), patience).unwrap());
        let request = http::Request::get(address).body(HttpRequestBody::empty()).unwrap();
        let asked = async { client.call(request).await?.into_body().bytes().await };
        asked.await.unwrap_err().kind()
    }

    /// What the library is told of a storage that answers this and then hangs up, or does nothing more.
    async fn kind_of_answer(answer: &'static [u8], hangs_up: bool) -> HttpErrorKind {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            stream.write_all(answer).await.unwrap();
            if !hangs_up {
                std::future::pending::<()>().await;
            }
        });
        kind_of_asking(&address).await
    }

    #[tokio::test]
    async fn the_library_is_told_what_may_be_tried_again() {
        let half = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhi";
        assert_eq!(kind_of_answer(b"", false).await, HttpErrorKind::Timeout);
        assert_eq!(kind_of_answer(half, false).await, HttpErrorKind::Timeout);
        assert_eq!(kind_of_answer(b"", true).await, HttpErrorKind::Request);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let nobody = format!("http://{}/", listener.local_addr().unwrap());
        drop(listener);
        assert_eq!(kind_of_asking(&nobody).await, HttpErrorKind::Connect);
        assert_eq!(kind_of_asking("http://192.0.2.1/").await, HttpErrorKind::Unknown);
    }
}
