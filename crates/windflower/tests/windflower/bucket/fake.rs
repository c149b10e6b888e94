//! A storage that answers as S3 does, in memory, on a thread of its own, and fails when it is told to. It works every
//! signature out for itself.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use super::signature;

/// What goes wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is answered with this status and not done.
    Status(u16),
    /// The connection is closed before anything is done.
    Broken,
    /// The connection is closed after it was done and before it is answered.
    DoneThenBroken,
    /// Half of the answer comes.
    HalfAnAnswer,
    /// Nothing is done and nothing said.
    Silence,
    /// What is written is said to be, and is not.
    Forgotten,
    /// What is written is not what came.
    Altered,
}

/// From which request on, counted from 0, and for how many.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub fault: Fault,
    pub from: usize,
    pub times: usize,
}

#[derive(Default)]
struct Inside {
    objects: BTreeMap<String, Vec<u8>>,
    /// By their ids: which object, and the parts.
    uploads: BTreeMap<String, (String, BTreeMap<usize, Vec<u8>>)>,
    made: usize,
    plan: Option<Plan>,
    asked: Vec<String>,
}

pub struct Fake {
    pub address: SocketAddr,
    inside: Arc<Mutex<Inside>>,
    stopped: Arc<AtomicBool>,
}

pub const BUCKET: &str = "copies";
/// Uploads are said to have begun then.
const BEGUN: &str = "2026-11-21T12:00:00.000Z";

struct Request {
    method: String,
    path: String,
    query: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Fake {
    pub fn start() -> Fake {
        let mut fake =
            Fake { address: ([127, 0, 0, 1], 0).into(), inside: Arc::default(), stopped: Arc::default() };
        fake.start_again();
        fake
    }

    /// On the same port, with what was in it.
    pub fn start_again(&mut self) {
        let listener = TcpListener::bind(self.address).unwrap();
        self.address = listener.local_addr().unwrap();
        self.stopped = Arc::default();
        let (inside, stopped) = (Arc::clone(&self.inside), Arc::clone(&self.stopped));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let (inside, stopped) = (Arc::clone(&inside), Arc::clone(&stopped));
                std::thread::spawn(move || {
                    let _ = serve(stream?, &inside, &stopped);
                    std::io::Result::Ok(())
                });
            }
        });
    }

    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        // Until the listener is gone.
        while TcpStream::connect(self.address).is_ok() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    pub fn plan(&self, plan: Option<Plan>) {
        let mut inside = self.inside.lock().unwrap();
        inside.asked.clear();
        inside.plan = plan;
    }

    /// What was asked since the plan was made.
    pub fn asked(&self) -> Vec<String> {
        self.inside.lock().unwrap().asked.clone()
    }

    pub fn with_objects<T>(&self, look: impl FnOnce(&mut BTreeMap<String, Vec<u8>>) -> T) -> T {
        look(&mut self.inside.lock().unwrap().objects)
    }

    pub fn uploads(&self) -> usize {
        self.inside.lock().unwrap().uploads.len()
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
    }
}

fn serve(mut stream: TcpStream, inside: &Mutex<Inside>, stopped: &AtomicBool) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = read(&mut reader)? {
        if stopped.load(Ordering::SeqCst) {
            break;
        }
        let fault = {
            let mut inside = inside.lock().unwrap();
            let number = inside.asked.len();
            inside.asked.push(format!("{} {}", request.method, request.path));
            inside.plan.filter(|plan| number >= plan.from && number - plan.from < plan.times)
        };
        let fault = fault.map(|plan| plan.fault);
        let answer = match fault {
            Some(Fault::Broken) => break,
            Some(Fault::Silence) => {
                while !stopped.load(Ordering::SeqCst) {
                    std::thread::sleep(std::time::Duration::from_millis(50));
                }
                break;
            }
            Some(Fault::Status(status)) => refusal(status, "SlowDown"),
            fault => answer(&mut inside.lock().unwrap(), request, fault),
        };
        if fault == Some(Fault::DoneThenBroken) {
            break;
        }
        let mut head = format!("HTTP/1.1 {} X\r\ncontent-length: {}\r\n", answer.status, answer.body.len());
        for (name, value) in &answer.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{head}\r\n").as_bytes())?;
        if fault == Some(Fault::HalfAnAnswer) && !answer.body.is_empty() {
            stream.write_all(&answer.body[..answer.body.len() / 2])?;
            break;
        }
        stream.write_all(&answer.body)?;
    }
    stream.shutdown(std::net::Shutdown::Both)
}

fn read(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (method, target) = (words.next().unwrap().to_owned(), words.next().unwrap().to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    Ok(Some(Request { method, path: path.to_owned(), query, headers, body }))
}

fn answer(inside: &mut Inside, request: Request, fault: Option<Fault>) -> Answer {
    let Request { method, path, query, headers, mut body } = request;
    if let Err(code) = signature::check(&method, &path, &query, &headers, &body) {
        return refusal(403, code);
    }
    let Some(object) = path.strip_prefix(&format!("/{BUCKET}")) else { return refusal(404, "NoSuchBucket") };
    let object = object.trim_start_matches('/').to_owned();
    if fault == Some(Fault::Altered) && !body.is_empty() {
        let middle = body.len() / 2;
        body[middle] ^= 1;
    }
    let of_upload = query.get("uploadId").cloned();
    match (method.as_str(), of_upload) {
        ("GET", _) if object.is_empty() && query.contains_key("uploads") => list_uploads(inside),
        ("GET", _) if object.is_empty() => list(inside, &query),
        ("GET", _) => get(inside.objects.get(&object), headers.get("range")),
        _ if fault == Some(Fault::Forgotten) => done(String::new()),
        ("PUT", Some(id)) => {
            let number = query["partNumber"].parse().unwrap();
            let Some(upload) = inside.uploads.get_mut(&id) else { return refusal(404, "NoSuchUpload") };
            upload.1.insert(number, body);
            done(String::new())
        }
        ("PUT", None) => {
            inside.objects.insert(object, body);
            done(String::new())
        }
        ("POST", None) => {
            inside.made += 1;
            let id = format!("upload-{}", inside.made);
            inside.uploads.insert(id.clone(), (object, BTreeMap::new()));
            done(format!(
                "<InitiateMultipartUploadResult><UploadId>{id}</UploadId></InitiateMultipartUploadResult>"
            ))
        }
        ("POST", Some(id)) => {
            let Some((object, parts)) = inside.uploads.remove(&id) else {
                return refusal(404, "NoSuchUpload");
            };
            inside.objects.insert(object, parts.into_values().flatten().collect());
            done(
                "<CompleteMultipartUploadResult><ETag>\"whole\"</ETag></CompleteMultipartUploadResult>"
                    .into(),
            )
        }
        ("DELETE", Some(id)) => {
            inside.uploads.remove(&id);
            Answer { status: 204, headers: Vec::new(), body: Vec::new() }
        }
        ("DELETE", None) => {
            inside.objects.remove(&object);
            Answer { status: 204, headers: Vec::new(), body: Vec::new() }
        }
        _ => refusal(405, "MethodNotAllowed"),
    }
}

fn done(body: String) -> Answer {
    Answer { status: 200, headers: vec![("etag", "\"done\"".into())], body: body.into() }
}

fn refusal(status: u16, code: &str) -> Answer {
    let body = format!("<Error><Code>{code}</Code><AWSAccessKeyId>NAME</AWSAccessKeyId></Error>");
    Answer { status, headers: Vec::new(), body: body.into() }
}

fn get(object: Option<&Vec<u8>>, range: Option<&String>) -> Answer {
    let Some(object) = object else { return refusal(404, "NoSuchKey") };
    let mut headers = vec![
        ("etag", format!("\"{}\"", blake3::hash(object).to_hex())),
        ("last-modified", "Sun, 22 Nov 2026 22:00:00 GMT".to_owned()),
    ];
    let Some(range) = range else { return Answer { status: 200, headers, body: object.clone() } };
    let (from, to) = range.strip_prefix("bytes=").unwrap().split_once('-').unwrap();
    let from: usize = from.parse().unwrap();
    let to = to.parse::<usize>().map_or(object.len(), |last| object.len().min(last + 1));
    headers.push(("content-range", format!("bytes {from}-{}/{}", to - 1, object.len())));
    Answer { status: 206, headers, body: object[from..to].to_vec() }
}

/// Two at a time, so that whoever lists has to go on.
fn list(inside: &Inside, query: &BTreeMap<String, String>) -> Answer {
    let (prefix, after) = (&query["prefix"], query.get("continuation-token"));
    let left = inside
        .objects
        .iter()
        .filter(|(name, _)| name.starts_with(prefix) && after.is_none_or(|after| *name > after));
    let left: Vec<_> = left.collect();
    let mut text = String::new();
    for (name, bytes) in left.iter().take(2) {
        text.push_str(&format!(
            "<Contents><Key>{name}</Key><LastModified>2026-11-22T22:00:00.000Z</LastModified><ETag>\"e\"</ETag><Size>{}</Size></Contents>",
            bytes.len()
        ));
    }
    let next = left.get(1).filter(|_| left.len() > 2);
    let next = next
        .map_or(String::new(), |(name, _)| format!("<NextContinuationToken>{name}</NextContinuationToken>"));
    done(format!("<ListBucketResult>{next}{text}</ListBucketResult>"))
}

fn list_uploads(inside: &Inside) -> Answer {
    let named = inside.uploads.iter().map(|(id, (object, _))| {
        format!("<Upload><Key>{object}</Key><UploadId>{id}</UploadId><Initiated>{BEGUN}</Initiated></Upload>")
    });
    done(format!("<ListMultipartUploadsResult>{}</ListMultipartUploadsResult>", named.collect::<String>()))
}
