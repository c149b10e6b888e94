//! Letters to a mail server.

use std::fmt;
use std::net::Ipv4Addr;
use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{AsyncSmtpTransport, AsyncSmtpTransportBuilder, Error};
use lettre::{AsyncTransport, Message, Tokio1Executor};

use super::MailError;
use super::refusals::is_about_the_recipient;
use crate::net::is_this_machine;

/// The port where the connection begins with TLS instead of asking for it (RFC 8314).
const TLS_FROM_THE_START: u16 = 465;
/// How long one step of the conversation may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where the mail server is and how to speak with it.
#[derive(Clone)]
pub struct SmtpServer {
    /// Its name, which its certificate has to show.
    pub host: String,
    /// Usually 465 (TLS from the start) or 587.
    pub port: u16,
    /// Nobody signs in where there is none.
    pub user: Option<String>,
    /// The password of `user`.
    pub password: Option<String>,
    /// Whether the connection is encrypted.
    pub tls: SmtpTls,
}

/// Whether the connection to the mail server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// Always, and the certificate is checked.
    Required,
    /// Where the server offers it. Whoever sits between can prevent it.
    Opportunistic,
    /// Never: for a mail server on the same machine.
    None,
}

/// A mail server to send to. Each letter has a connection of its own: letters are few, and lettre's pool of
/// connections panics where it is made or dropped outside a runtime.
#[derive(Clone)]
pub struct Smtp {
    builder: AsyncSmtpTransportBuilder,
    host: String,
}

impl Smtp {
    pub(super) fn new(server: &SmtpServer) -> Result<Smtp, MailError> {
        let host = idna::domain_to_ascii(&server.host)
            .map_err(|_| MailError::Never("the name of the mail server is none".to_owned()))?;
        let server = &SmtpServer { host, ..server.clone() };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
            .port(server.port)
            .tls(tls(server)?)
            .timeout(Some(PATIENCE));
        if let (Some(user), Some(password)) = (&server.user, &server.password) {
            if server.tls != SmtpTls::Required && !is_this_machine(&server.host) {
                return Err(MailError::Never("a password would go over the network unencrypted".to_owned()));
            }
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Smtp { builder, host: server.host.clone() })
    }

    /// Says that it comes from the host of the letter's sender: what it says stands in the letter, which may be one that
    /// is to say nothing, and the name of this machine is nobody's business at all.
    pub(super) async fn send(&self, message: Message, host: String) -> Result<(), MailError> {
        let is_name = host.contains('.') && !host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let name = if is_name { ClientId::Domain(host) } else { ClientId::Ipv4(Ipv4Addr::LOCALHOST) };
        let transport: AsyncSmtpTransport<Tokio1Executor> = self.builder.clone().hello_name(name).build();
        transport.send(message).await.map(|_| ()).map_err(|error| refusal(&error))
    }
}

fn tls(server: &SmtpServer) -> Result<Tls, MailError> {
    let parameters =
        || TlsParameters::new_rustls(server.host.clone()).map_err(|why| MailError::Never(why.to_string()));
    Ok(match server.tls {
        SmtpTls::Required if server.port == TLS_FROM_THE_START => Tls::Wrapper(parameters()?),
        SmtpTls::Required => Tls::Required(parameters()?),
        SmtpTls::Opportunistic => Tls::Opportunistic(parameters()?),
        SmtpTls::None => Tls::None,
    })
}

fn refusal(error: &Error) -> MailError {
    let said = error.to_string();
    let code = error.status().map(|code| code.to_string()).unwrap_or_default();
    let why = without_addresses(&said);
    if error.is_permanent() && is_about_the_recipient(&code, &why) {
        MailError::Never(why)
    } else {
        MailError::Again(why)
    }
}

/// Mail servers like to repeat whom they refused, and reasons are kept in tables and logs.
fn without_addresses(text: &str) -> String {
    let words = text.split_whitespace().map(|word| if word.contains('@') { "(an address)" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

impl fmt::Debug for SmtpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmtpServer({}:{}, {:?})", self.host, self.port, self.tls)
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({})", self.host)
    }
}
