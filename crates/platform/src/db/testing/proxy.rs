//! Stands between a program and PostgreSQL, and can be silent: neither an answer nor an end comes then, as where a cable was
//! pulled or a firewall forgot a connection.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::db::{DbAddress, DbError};

/// Hands everything on until it is told to be silent. A connection on which something was lost meanwhile stays silent for ever,
/// and a new one waits.
pub struct Proxy {
    /// The address of the same database through it.
    pub address: DbAddress,
    silent: watch::Sender<bool>,
}

impl Proxy {
    /// Begins to listen, before the server of this address.
    ///
    /// # Errors
    /// When it is no server's, or there is no port.
    pub async fn before(address: &DbAddress) -> Result<Proxy, DbError> {
        let DbAddress::Postgres(url) = address else { return Err(DbError::broken("a file needs no proxy")) };
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(DbError::broken)?;
        let own = listener.local_addr().map_err(DbError::broken)?;
        let server = url.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
        let server = server.map_or("", |(server, _)| server.rsplit('@').next().unwrap_or_default());
        let address = DbAddress::Postgres(url.replacen(server, &own.to_string(), 1));
        let (silent, is_silent) = watch::channel(false);
        tokio::spawn(accept(listener, Arc::from(server), is_silent));
        Ok(Proxy { address, silent })
    }

    /// From now on it is silent, or hands on again.
    pub fn silence(&self, silent: bool) {
        self.silent.send_replace(silent);
    }
}

async fn accept(listener: TcpListener, server: Arc<str>, is_silent: watch::Receiver<bool>) {
    while let Ok((client, _)) = listener.accept().await {
        let (server, mut is_silent) = (server.clone(), is_silent.clone());
        tokio::spawn(async move {
            let _ = is_silent.wait_for(|silent| !silent).await;
            let Ok(there) = TcpStream::connect(&*server).await else { return };
            let ((from_us, to_us), (from_it, to_it)) = (client.into_split(), there.into_split());
            tokio::spawn(hand_on(from_us, to_it, is_silent.clone()));
            hand_on(from_it, to_us, is_silent).await;
        });
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
