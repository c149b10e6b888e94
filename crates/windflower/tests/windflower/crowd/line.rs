//! One connection, spoken by hand, so that it can be cut at any byte.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use super::chance::Chance;
use crate::cast::holds;

/// What came of one request.
pub enum Outcome {
    Answer { status: u16, bytes: Vec<u8> },
    Cut { bytes: Vec<u8> },
}

/// A connection that goes on to be used for the next request, whosever it is, until it is cut.
pub struct Line {
    address: SocketAddr,
    stream: Option<TcpStream>,
}

impl Line {
    pub fn to(address: SocketAddr) -> Line {
        Line { address, stream: None }
    }

    async fn stream(&mut self) -> &mut TcpStream {
        if self.stream.is_none() {
            self.stream = Some(TcpStream::connect(self.address).await.unwrap());
        }
        self.stream.as_mut().unwrap()
    }

    /// Asks, and waits for the whole answer.
    pub async fn ask(&mut self, request: &[u8]) -> Outcome {
        let stream = self.stream().await;
        stream.write_all(request).await.unwrap();
        let (status, bytes, stays) =
            timeout(Duration::from_secs(60), read(stream)).await.expect("an answer within a minute");
        if !stays {
            self.stream = None;
        }
        Outcome::Answer { status, bytes }
    }

    /// Sends some of it, or all of it and takes some of the answer, and is gone.
    pub async fn cut(&mut self, request: &[u8], chance: &mut Chance) -> Outcome {
        let mut stream = self.stream().await;
        let mut bytes = Vec::new();
        if chance.below(2) == 0 {
            let some = chance.below(request.len() as u64) as usize;
            stream.write_all(&request[..some]).await.unwrap();
            sleep(Duration::from_millis(chance.below(10))).await;
        } else {
            stream.write_all(request).await.unwrap();
            let most = 1 + chance.below(4_000);
            let wait = Duration::from_millis(chance.below(40));
            let _ = timeout(wait, (&mut stream).take(most).read_to_end(&mut bytes)).await;
        }
        self.stream = None;
        Outcome::Cut { bytes }
    }
}

/// Status, everything of the answer, and whether the connection stays open.
async fn read(stream: &mut TcpStream) -> (u16, Vec<u8>, bool) {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        more(stream, &mut bytes).await;
    };
    let text = String::from_utf8_lossy(&bytes[..head]).to_lowercase();
    let status = text.split(' ').nth(1).unwrap().parse().unwrap();
    let length = text.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
    if let Some(length) = length {
        let length: usize = length.parse().unwrap();
        while bytes.len() < head + length {
            more(stream, &mut bytes).await;
        }
        assert_eq!(bytes.len(), head + length, "more came than was asked for");
    } else {
        assert!(text.contains("transfer-encoding: chunked"), "{text}");
        while !holds(&bytes[bytes.len().saturating_sub(7)..], b"\r\n0\r\n\r\n") {
            more(stream, &mut bytes).await;
        }
    }
    (status, bytes, !text.contains("connection: close"))
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) {
    let read = stream.read_buf(bytes).await.unwrap();
    assert_ne!(read, 0, "closed in the middle of an answer: {}", String::from_utf8_lossy(bytes));
}
