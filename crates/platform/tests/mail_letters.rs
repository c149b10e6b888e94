//! Letters to a small mail server made here, and into a folder.

use std::fs;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::sync::{Arc, Mutex};

use platform::mail::{Letter, MailError, Outbox, SmtpServer, SmtpTls};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const FROM: &str = "A quiet place <quiet@example.org>";

/// What a message brought: envelope and everything between DATA and the dot, as it came.
#[derive(Clone, Debug, Default)]
struct Received {
    hello: String,
    from: String,
    to: Vec<String>,
    data: String,
}

/// A mail server that takes everything, but for `full@` (452) and `nobody@` (550). `stern` refuses all with 535.
struct Sink {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Sink {
    async fn start() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = received.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, kept.clone()));
            }
        });
        Sink { address, received }
    }

    fn server(&self) -> SmtpServer {
        let host = self.address.ip().to_string();
        SmtpServer { host, port: self.address.port(), user: None, password: None, tls: SmtpTls::None }
    }

    fn outbox(&self) -> Outbox {
        Outbox::smtp(&self.server()).unwrap()
    }

    fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

async fn converse(stream: TcpStream, kept: Arc<Mutex<Vec<Received>>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let (mut message, mut hello) = (Received::default(), String::new());
    stream.write_all(b"220 sink\r\n").await.ok()?;
    loop {
        let line = line(&mut stream).await?;
        let answer = match line.split([' ', ':']).next()? {
            "EHLO" => {
                hello.clone_from(&line);
                "250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN"
            }
            "MAIL" if line.contains("limited@") => "550 5.4.5 <limited@example.org> sent too many today",
            "MAIL" if line.contains("unknown@") => "553 5.1.8 the domain of the sender does not exist",
            "RCPT" if line.contains("elsewhere@") => "554 5.7.1 <elsewhere@example.org> relay access denied",
            "RCPT" if line.contains("plain@") => "550 policy of this house",
            "AUTH" => "535 5.7.8 wrong password for ada@example.org",
            "RCPT" if line.contains("full@") => "452 4.2.2 <full@example.org> has no room",
            "RCPT" if line.contains("nobody@") => "550 5.1.1 <nobody@example.org> is not here",
            "MAIL" => {
                message = Received { from: line, hello: hello.clone(), ..Received::default() };
                "250 ok"
            }
            "RCPT" => {
                message.to.push(line);
                "250 ok"
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.ok()?;
                while !message.data.ends_with("\r\n.\r\n") {
                    stream.read_line(&mut message.data).await.ok().filter(|read| *read > 0)?;
                }
                kept.lock().unwrap().push(std::mem::take(&mut message));
                "250 kept"
            }
            _ => "250 ok",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
    Some(line.trim_end().to_owned())
}

fn letter() -> Letter {
    Letter {
        to: "Ada <ada@example.org>".to_owned(),
        subject: "Etwas für dich".to_owned(),
        text: "Good evening,\n\na line.\n".to_owned(),
        html: None,
    }
}

#[tokio::test]
async fn a_letter_arrives_once_for_one_person() {
    let sink = Sink::start().await;
    sink.outbox().send(&letter(), FROM).await.unwrap();
    let [received] = sink.received().try_into().expect("one message");
    assert!(received.from.starts_with("MAIL FROM:<quiet@example.org>"), "{}", received.from);
    assert_eq!(received.to, ["RCPT TO:<ada@example.org>"]);
    for expected in [
        "Auto-Submitted: auto-generated\r\n",
        "From: \"A quiet place\" <quiet@example.org>\r\n",
        "Content-Type: text/plain; charset=utf-8\r\n",
        "@example.org>\r\n",
        "Good evening,\r\n\r\na line.\r\n",
    ] {
        assert!(received.data.contains(expected), "{expected} in {}", received.data);
    }
    assert!(!received.data.contains("für"), "a subject goes out in ASCII");
}

#[tokio::test]
async fn the_server_is_told_the_host_of_the_sender_and_never_the_name_of_this_machine() {
    for (from, hello) in [
        (FROM, "EHLO example.org"),
        ("quiet@post.example", "EHLO post.example"),
        ("quiet@Köln.example", "EHLO xn--kln-sna.example"),
        ("windflower@localhost", "EHLO [127.0.0.1]"),
    ] {
        let sink = Sink::start().await;
        sink.outbox().send(&letter(), from).await.unwrap();
        assert_eq!(sink.received()[0].hello, hello, "{from}");
    }
}

#[tokio::test]
async fn a_host_of_other_letters_is_written_to_in_its_spelling_of_these() {
    let sink = Sink::start().await;
    let to = "Ada <ada@bücher.example>".to_owned();
    sink.outbox().send(&Letter { to, ..letter() }, FROM).await.unwrap();
    assert_eq!(sink.received()[0].to, ["RCPT TO:<ada@xn--bcher-kva.example>"]);
}

#[tokio::test]
async fn what_is_said_of_us_ends_no_letter() {
    let sink = Sink::start().await;
    for (from, to) in [
        ("limited@example.org", "ada@example.org"),
        ("unknown@example.org", "ada@example.org"),
        (FROM, "elsewhere@example.org"),
        (FROM, "plain@example.org"),
    ] {
        let sent = sink.outbox().send(&Letter { to: to.to_owned(), ..letter() }, from).await;
        assert!(matches!(&sent, Err(MailError::Again(why)) if !why.contains('@')), "{from} {to} {sent:?}");
    }
}

#[tokio::test]
async fn a_set_letter_has_its_plain_text_first() {
    let sink = Sink::start().await;
    let letter = Letter { html: Some("<p>Good evening</p>".to_owned()), ..letter() };
    sink.outbox().send(&letter, FROM).await.unwrap();
    let data = sink.received()[0].data.clone();
    assert!(data.contains("multipart/alternative"));
    assert!(data.find("text/plain").unwrap() < data.find("text/html").unwrap());
}

#[tokio::test]
async fn nothing_can_be_smuggled_in_by_a_header() {
    let sink = Sink::start().await;
    let bad = "Bcc: eve@example.org";
    let subjects = [
        format!("a\r\n{bad}"),
        format!("a\n{bad}"),
        format!("a\r{bad}"),
        format!("a\r\n\r\n{bad}"),
        format!("a\0{bad}"),
        format!("a\u{85}{bad}"),
        format!("a\u{2028}{bad}"),
        "a".repeat(501),
    ];
    let recipients = [
        "ada@example.org\r\nRCPT TO:<eve@example.org>".to_owned(),
        format!("ada@example.org\n{bad}"),
        "Ada\r\nX: y <ada@example.org>".to_owned(),
        "ada@example.org, eve@example.org".to_owned(),
        "ada@example.org; eve@example.org".to_owned(),
        "ada@example.org eve@example.org".to_owned(),
        "<ada@example.org>, <eve@example.org>".to_owned(),
        "ada@example.org> NOTIFY=SUCCESS <eve@example.org".to_owned(),
        "\"a\r\n b\"@example.org".to_owned(),
        "\"ada eve\"@example.org".to_owned(),
        "ada@[127.0.0.1]".to_owned(),
        "group: ada@example.org, eve@example.org;".to_owned(),
        "ada".to_owned(),
        "@example.org".to_owned(),
        String::new(),
    ];
    let letters = subjects.into_iter().map(|subject| (Letter { subject, ..letter() }, FROM.to_owned()));
    let letters =
        letters.chain(recipients.iter().map(|to| (Letter { to: to.clone(), ..letter() }, FROM.to_owned())));
    let letters = letters.chain(recipients.iter().map(|from| (letter(), from.clone())));
    for (letter, from) in letters {
        let sent = sink.outbox().send(&letter, &from).await;
        let Err(MailError::Never(why)) = sent else { panic!("{sent:?} for {letter:?} from {from}") };
        assert!(!why.contains('@') && !why.contains('\n'), "{why}");
    }
    assert!(sink.received().is_empty());
}

#[tokio::test]
async fn nothing_can_be_smuggled_in_by_the_text() {
    let sink = Sink::start().await;
    let evil = "MAIL FROM:<eve@example.org>";
    for end in ["\r\n.\r\n", "\n.\n", "\r.\r", "\n.\r\n", "\r\n.\n", "\r\n.\r", "\0\r\n.\r\n"] {
        for ending in ["", "ü"] {
            let letter = Letter { text: format!("before{end}{evil}\r\n.{ending}"), ..letter() };
            sink.outbox().send(&letter, FROM).await.unwrap();
        }
    }
    let received = sink.received();
    assert_eq!(received.len(), 14);
    for message in received {
        let body = message.data.strip_suffix("\r\n.\r\n").unwrap();
        assert!(!body.contains("\r\n.\r\n"), "{body:?}");
        assert!(!body.replace("\r\n", "").contains(['\r', '\n']), "a lone line end in {body:?}");
    }
}

#[tokio::test]
async fn a_refusal_says_whether_to_try_again() {
    let sink = Sink::start().await;
    let send = async |to: &str| sink.outbox().send(&Letter { to: to.to_owned(), ..letter() }, FROM).await;
    let (later, never) = (send("full@example.org").await, send("nobody@example.org").await);
    assert!(matches!(&later, Err(MailError::Again(why)) if !why.contains('@')), "{later:?}");
    assert!(matches!(&never, Err(MailError::Never(why)) if !why.contains('@')), "{never:?}");
    // After a refusal the next letter goes out as ever.
    send("ada@example.org").await.unwrap();
    assert_eq!(sink.received().len(), 1);
}

#[tokio::test]
async fn a_wrong_password_or_a_lost_server_loses_no_letter() {
    let sink = Sink::start().await;
    let server = SmtpServer { user: Some("ada".into()), password: Some("wrong".into()), ..sink.server() };
    let sent = Outbox::smtp(&server).unwrap().send(&letter(), FROM).await;
    assert!(matches!(&sent, Err(MailError::Again(_))), "{sent:?}");
    assert!(!format!("{server:?} {sent:?}").contains("wrong\""));

    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let sent = Outbox::smtp(&SmtpServer { port: closed.port(), ..sink.server() })
        .unwrap()
        .send(&letter(), FROM)
        .await;
    assert!(matches!(&sent, Err(MailError::Again(_))), "{sent:?}");
}

#[tokio::test]
async fn a_server_without_encryption_gets_nothing_where_it_is_required() {
    let sink = Sink::start().await;
    let outbox = Outbox::smtp(&SmtpServer { tls: SmtpTls::Required, ..sink.server() }).unwrap();
    assert!(matches!(outbox.send(&letter(), FROM).await, Err(MailError::Again(_))));
    Outbox::smtp(&SmtpServer { tls: SmtpTls::Opportunistic, ..sink.server() })
        .unwrap()
        .send(&letter(), FROM)
        .await
        .unwrap();
    assert_eq!(sink.received().len(), 1);
}

#[test]
fn a_password_is_never_sent_in_the_open() {
    for tls in [SmtpTls::None, SmtpTls::Opportunistic] {
        let (user, password) = (Some("ada".to_owned()), Some("a password".to_owned()));
        let server = SmtpServer { host: "mail.example.org".to_owned(), port: 587, user, password, tls };
        assert!(matches!(Outbox::smtp(&server), Err(MailError::Never(_))));
        assert!(!format!("{server:?}").contains("a password"));
        assert!(Outbox::smtp(&SmtpServer { tls: SmtpTls::Required, ..server }).is_ok());
    }
}

#[tokio::test]
async fn letters_without_a_server_lie_in_a_folder_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let outbox = Outbox::Folder(folder.path().join("letters"));
    for number in 0..5 {
        outbox.send(&Letter { subject: format!("letter {number}"), ..letter() }, FROM).await.unwrap();
    }
    let files = fs::read_dir(folder.path().join("letters")).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 5);
    for (number, file) in files.iter().enumerate() {
        assert_eq!(file.extension().unwrap(), "eml");
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(fs::read_to_string(file).unwrap().contains(&format!("Subject: letter {number}\r\n")));
    }
    let refused = outbox.send(&Letter { subject: "a\nb".to_owned(), ..letter() }, FROM).await;
    assert!(matches!(refused, Err(MailError::Never(_))));
}
