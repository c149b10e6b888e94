//! How the program starts: alone on its folder, with a key that stays, and with settings that were understood.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use windflower::operate::check;
use windflower::settings::Settings;

/// The real program, with nothing of this test's own surroundings in its settings.
fn program(data: &Path, words: &[&str]) -> Command {
    program_at(data, words, "127.0.0.1:0")
}

/// The same, where it is said at which address it answers.
fn program_at(data: &Path, words: &[&str], listen: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_windflower"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("WINDFLOWER_"))
    {
        command.env_remove(name);
    }
    command.args(words).arg("--data").arg(data).args(["--listen", listen]);
    command
}

/// A running place; ended when it is dropped.
struct Running {
    child: Child,
    lines: Vec<String>,
    /// It may say more, and somebody has to listen.
    _out: BufReader<std::process::ChildStdout>,
}

impl Running {
    /// Starts it and waits for so many lines on its standard output.
    fn start(mut command: Command, lines: usize) -> Running {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let lines = out.by_ref().lines().take(lines).map(Result::unwrap).collect();
        Running { child, lines, _out: out }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout)
}

/// Starts a program that has to end by itself, which a place that answers would not.
fn refused(mut command: Command) -> String {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    for _ in 0..200 {
        if child.try_wait().unwrap().is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let ended = child.try_wait().unwrap();
    let _ = child.kill();
    let output = child.wait_with_output().unwrap();
    assert!(ended.is_some_and(|status| !status.success()), "it was not refused: {}", said(&output));
    said(&output)
}

/// Whatever started it is gone, and with it whoever read its lines.
#[test]
fn a_place_to_which_nobody_listens_any_more_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = program_at(&folder.path().join("place"), &["serve"], &free.to_string());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop((child.stdout.take(), child.stderr.take()));
    let answers = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        std::net::TcpStream::connect(free).is_ok()
    });
    std::thread::sleep(std::time::Duration::from_millis(500));
    let ended = child.try_wait().unwrap();
    let _ = child.kill();
    let _ = child.wait();
    assert!(answers && ended.is_none(), "{ended:?}");
}

#[test]
fn two_programs_on_one_folder_are_one_too_many_and_the_second_says_who_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("place");
    let running = Running::start(program(&data, &["serve"]), 1);
    let sentence = refused(program(&data, &["serve"]));
    assert!(
        sentence.contains("is in use") && sentence.contains(&format!("process {}", running.child.id())),
        "{sentence}"
    );
    // However the folder is written.
    let mut slash = data.clone().into_os_string();
    slash.push("/./");
    assert!(refused(program(Path::new(&slash), &["serve"])).contains("is in use"));
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&data, &link).unwrap();
    let mut by_link = program(&link, &["serve"]);
    by_link.env("WINDFLOWER_KEY_FILE", folder.path().join("place.key"));
    assert!(refused(by_link).contains("is in use"));
    // Nor does another folder help that names the same database.
    let mut other = program(&folder.path().join("other"), &["serve"]);
    other.env("WINDFLOWER_DATABASE", data.join("windflower.db"));
    other.env("WINDFLOWER_KEY_FILE", folder.path().join("place.key"));
    let sentence = refused(other);
    assert!(sentence.contains("is in use"), "{sentence}");
    let checked = program(&data, &["check"]).output().unwrap();
    assert!(checked.status.success() && said(&checked).contains("in use     process"), "{}", said(&checked));
    // The lock ends with the program, however that ends.
    drop(running);
    drop(Running::start(program(&data, &["serve"]), 1));
}

#[test]
fn the_first_link_has_the_address_that_people_use() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program(&folder.path().join("place"), &["serve"]);
    command.env("WINDFLOWER_ADDRESS", "HTTPS://Place.Example/ ");
    let running = Running::start(command, 2);
    assert!(running.lines[0].starts_with("ready http://127.0.0.1:"), "{:?}", running.lines);
    assert!(running.lines[1].contains(": https://place.example/welcome/"), "{:?}", running.lines);
}

#[test]
fn what_the_environment_says_is_understood_or_named() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("place");
    let mut command = program(&data, &["serve"]);
    command.env("WINDFLOWER_ADRESS", "https://place.example");
    assert!(refused(command).contains("Perhaps it is WINDFLOWER_ADDRESS."));
    for address in ["place.example", "https://place.example/windflower", "http:/place.example"] {
        let mut command = program(&data, &["serve"]);
        command.env("WINDFLOWER_ADDRESS", address);
        assert!(refused(command).contains(&format!("The setting address is “{address}”")), "{address}");
    }
    assert!(!data.exists());
    let mut command = program(&data, &["check"]);
    command.env("WINDFLOWER_ADDRESS", "").env("WINDFLOWER_GARDEN", "x");
    let checked = command.output().unwrap();
    assert!(checked.status.success(), "{}", said(&checked));
    for named in ["WINDFLOWER_ADDRESS is empty", "WINDFLOWER_GARDEN is no setting"] {
        assert!(said(&checked).contains(named), "{}", said(&checked));
    }
}

async fn guard(data: &str) -> Result<(), String> {
    check::guard(&Settings::gather(None, &[("data", data.to_owned())])?).await
}

#[tokio::test]
async fn no_key_is_made_where_a_container_would_take_it_along() {
    let sentence = guard("/windflower-in-a-container").await.unwrap_err();
    assert!(sentence.contains("key_file") && sentence.contains("root"), "{sentence}");
    assert!(!Path::new("/windflower-in-a-container.key").exists());
    // A volume is another disk than what it stands in.
    if Path::new("/dev/shm").is_dir() {
        let sentence = guard("/dev/shm/").await.unwrap_err();
        assert!(sentence.contains("key_file") && sentence.contains("another disk"), "{sentence}");
    }
    let sentence = guard("/").await.unwrap_err();
    assert!(sentence.contains("a folder of its own"), "{sentence}");
}

#[test]
fn what_is_made_is_made_for_the_place_alone_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("place");
    let inner = program(&data, &["serve"]);
    let mut command = Command::new("sh");
    command.arg("-c").arg("umask 000; exec \"$@\"").arg("sh").arg(inner.get_program()).args(inner.get_args());
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("WINDFLOWER_"))
    {
        command.env_remove(name);
    }
    let running = Running::start(command, 2);
    let mut all = vec![folder.path().to_owned()];
    let mut looked_at = 0;
    while let Some(path) = all.pop() {
        for entry in std::fs::read_dir(path).unwrap() {
            let entry = entry.unwrap();
            let (metadata, path) = (entry.metadata().unwrap(), entry.path());
            let mode = metadata.permissions().mode() & 0o777;
            assert_eq!(mode, if metadata.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
            looked_at += 1;
            if metadata.is_dir() {
                all.push(path);
            }
        }
    }
    assert!(looked_at >= 6, "{looked_at}");
    drop(running);
}

/// A free port of this machine.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A PgBouncer before the server of the tests, where both are here; ended when it is dropped.
struct Bouncer {
    child: Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl Bouncer {
    fn start(mode: &str) -> Option<Bouncer> {
        let server = std::env::var("WINDFLOWER_TEST_POSTGRES").ok()?;
        let (user, rest) = server.split_once("://")?.1.split_once('@')?;
        let (host, port) = rest.split_once('/')?.0.split_once(':')?;
        let program =
            ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer"].into_iter().find(|one| Path::new(one).exists())?;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pgbouncer.ini");
        let listens = free_port();
        let text = format!(
            "[databases]\npostgres = host={host} port={port} dbname=postgres user={user}\n[pgbouncer]\n\
             listen_addr = 127.0.0.1\nlisten_port = {listens}\nauth_type = any\nunix_socket_dir =\n\
             pool_mode = {mode}\nlogfile =\npidfile =\n"
        );
        std::fs::write(&file, text).unwrap();
        let mut command = Command::new(program);
        command.arg("-q").arg("-u").arg("nobody").arg(&file);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
        let bouncer = Bouncer {
            child,
            address: format!("postgres://{user}@127.0.0.1:{listens}/postgres"),
            _folder: folder,
        };
        for _ in 0..100 {
            if std::net::TcpStream::connect(("127.0.0.1", listens)).is_ok() {
                return Some(bouncer);
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        None
    }
}

impl Drop for Bouncer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn a_pooler_that_shares_connections_is_named_and_one_that_does_not_is_fine() {
    for (mode, is_shared) in [("transaction", true), ("session", false)] {
        let Some(bouncer) = Bouncer::start(mode) else {
            println!("skipped: there is no PgBouncer with a PostgreSQL behind it");
            return;
        };
        let opened = platform::db::Db::open(&bouncer.address.parse().unwrap()).await;
        match (opened, is_shared) {
            (Ok(_), false) => {}
            (Err(error), true) => assert!(error.to_string().contains("pool_mode = transaction"), "{error}"),
            (opened, _) => panic!("{mode}: {:?}", opened.map(|_| ()).err()),
        }
    }
}
