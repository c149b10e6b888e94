//! Lets `openidconnect` ask a provider that the steward named by the platform's own client: whole answers, within a time
//! and a length.

use std::io;
use std::pin::Pin;
use std::time::Duration;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use platform::net::{self, Bounds};

/// What a provider says of itself and its keys is some kilobytes.
const BOUNDS: Bounds = Bounds { time: Duration::from_secs(10), bytes: 256 * 1024 };

pub struct Client(net::Client);

impl Client {
    pub fn new() -> io::Result<Client> {
        net::Client::new().map(Client)
    }
}

impl<'c> AsyncHttpClient<'c> for Client {
    type Error = net::Error;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, net::Error>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move { Ok(self.0.ask(request.map(Vec::into), BOUNDS).await?.map(Vec::from)) })
    }
}
