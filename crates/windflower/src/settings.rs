//! Every setting, one row each: a TOML file, then `WINDFLOWER_…` in the environment, then flags.
//! Each has a default that is safe for one family.

use std::collections::BTreeMap;
use std::fs::File;
use std::net::SocketAddr;
use std::os::fd::AsRawFd as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use platform::db::DbAddress;
use platform::net::Network;

mod address;
mod arriving;
mod backup;
mod copies;
mod environment;
mod folders;
mod memory;
mod openid;
mod reading;
mod table;

pub use arriving::Arriving;
pub use backup::Backup;
pub use copies::SecondCopy;
pub use memory::Memory;
pub use openid::OpenId;
use reading::{parse, wrong, yes_or_no};
pub use table::{SETTINGS, Setting, example};

/// The settings as they hold for this run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Folder of everything.
    pub data: PathBuf,
    /// File of the place's key.
    pub key_file: PathBuf,
    /// Whether somebody said where it is to lie.
    pub key_given: bool,
    /// Address and port to answer on.
    pub listen: SocketAddr,
    /// Address and port for the operator's numbers, if there is one.
    pub operator_listen: Option<SocketAddr>,
    /// How people reach the place, without a slash at its end.
    pub address: String,
    /// Reverse proxies of the steward's own.
    pub proxies: Vec<Network>,
    /// Which database.
    pub database: DbAddress,
    /// Sender of letters.
    pub mail_from: String,
    /// Sender of letters that say nothing of where they come from.
    pub mail_from_discreet: String,
    /// The mail server, if there is one.
    pub smtp: Option<Smtp>,
    /// Where a charity's own staff sign in, if there is such a provider.
    pub openid: Option<OpenId>,
    /// File of the ledger.
    pub ledger: PathBuf,
    /// How backups are made.
    pub backup: Backup,
    /// Where whole second copies of the pictures are.
    pub copies: Vec<SecondCopy>,
    /// The largest photograph, in bytes.
    pub most_picture_bytes: u64,
    /// How much of one keeper may be on its way at once.
    pub arriving: Arriving,
    /// How many photographs are worked on at the same time.
    pub pictures_at_once: usize,
    /// How long one of them may take; nothing we take needs longer on a slow machine.
    pub picture_seconds: u64,
    /// How much memory pages and pictures for anyone may take.
    pub memory: Memory,
    /// Whether search engines may name what keepers let them name.
    pub search_engines: bool,
    /// Filter for the log.
    pub log: String,
    /// Whether the log is written as JSON.
    pub log_json: bool,
    /// What the environment says that was passed over, a sentence each.
    pub passed_over: Vec<String>,
    /// The program that decodes pictures; this very program.
    pub program: PathBuf,
}

/// How to reach a mail server.
#[derive(Clone)]
pub struct Smtp {
    /// Host name.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Name to sign in with; empty for none.
    pub user: String,
    /// Password to sign in with.
    pub password: String,
    /// `required`, `opportunistic` or `none`.
    pub tls: String,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Smtp({}:{})", self.host, self.port)
    }
}

impl Settings {
    /// Gathers the settings: file, then environment, then flags (pairs of name and value).
    ///
    /// # Errors
    /// A plain sentence that names the setting.
    pub fn gather(file: Option<&Path>, flags: &[(&str, String)]) -> Result<Settings, String> {
        let mut given = BTreeMap::new();
        if let Some(path) = file {
            read_file(path, &mut given)?;
        }
        let environment = environment::read(std::env::vars_os())?;
        given.extend(environment.given);
        given.extend(flags.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        let settings = Settings::from_pairs(&given)?;
        Ok(Settings { passed_over: environment.passed_over, ..settings })
    }

    /// Settings from flags alone, for a place that must not be mixed up with the real one of this machine.
    ///
    /// # Errors
    /// A plain sentence that names the setting.
    pub fn of_flags(flags: &[(&str, String)]) -> Result<Settings, String> {
        Settings::from_pairs(&flags.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }

    /// Takes over the address that was bound: port 0 became a free one, which letters and links then name too.
    pub fn bound_to(&mut self, bound: SocketAddr) {
        if self.address == format!("http://{}", self.listen) {
            self.address = format!("http://{bound}");
        }
        self.listen = bound;
    }

    fn from_pairs(given: &BTreeMap<String, String>) -> Result<Settings, String> {
        let text = |name: &str| -> String {
            let default =
                SETTINGS.iter().find(|setting| setting.name == name).map_or("", |setting| setting.default);
            given.get(name).cloned().unwrap_or_else(|| default.to_owned())
        };
        let folders::Folders { data, key_file, key_given, ledger } = folders::read(&text)?;
        let listen: SocketAddr =
            parse("listen", &text("listen"), "an address and a port, like 127.0.0.1:8080")?;
        let address = match text("address").as_str() {
            given if given.trim().is_empty() => format!("http://{listen}"),
            given => address::read(given)?,
        };
        let database = match text("database").as_str() {
            "" => DbAddress::Sqlite(data.join("windflower.db")),
            other => parse("database", other, "a path or postgres://…")?,
        };
        let host = address::host_for_letters(&address);
        let mail_from =
            if text("mail_from").is_empty() { format!("windflower@{host}") } else { text("mail_from") };
        let mail_from_discreet = match text("mail_from_discreet") {
            empty if empty.is_empty() => mail_from.clone(),
            given => given,
        };
        Ok(Settings {
            mail_from_discreet,
            smtp: read_smtp(&text)?,
            openid: openid::read(&text)?,
            most_picture_bytes: read_most_picture_bytes(&text("most_picture_bytes"))?,
            memory: Memory::read(text)?,
            search_engines: yes_or_no("search_engines", &text("search_engines"))?,
            pictures_at_once: match text("pictures_at_once").as_str() {
                "" => pictures_at_once(),
                given => parse("pictures_at_once", given, "a number from 1")?,
            },
            picture_seconds: 60,
            operator_listen: match text("operator_listen").as_str() {
                "" => None,
                given => Some(parse("operator_listen", given, "an address and a port, like 127.0.0.1:9090")?),
            },
            ledger,
            arriving: arriving::read(&text)?,
            backup: backup::read(&text)?,
            copies: copies::read(&text)?,
            proxies: read_proxies(&text("proxies"))?,
            passed_over: Vec::new(),
            log: text("log"),
            log_json: text("log_format") == "json",
            program: own_program()?,
            address,
            data,
            key_file,
            key_given,
            listen,
            database,
            mail_from,
        })
    }

    /// Whether people reach the place by https, so that cookies can be kept to it.
    pub fn is_https(&self) -> bool {
        self.address.starts_with("https://")
    }

    /// The file of the database, if it is one of SQLite.
    pub fn database_file(&self) -> Option<PathBuf> {
        match &self.database {
            DbAddress::Sqlite(path) => Some(path.clone()),
            DbAddress::Postgres(_) => None,
        }
    }

    /// Folder of the encrypted pictures.
    pub fn blobs_folder(&self) -> PathBuf {
        self.data.join("pictures")
    }

    /// Folder for letters where there is no mail server.
    pub fn letters_folder(&self) -> PathBuf {
        self.data.join("letters")
    }
}

fn read_file(path: &Path, given: &mut BTreeMap<String, String>) -> Result<(), String> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let table: toml::Table = text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
    for (name, value) in table.into_iter().flat_map(in_section) {
        if !SETTINGS.iter().any(|setting| setting.name == name) {
            return Err(format!("{}: there is no setting called {name}.", path.display()));
        }
        given.insert(name, plain(&value));
    }
    Ok(())
}

/// A value as it would stand in the environment: a list with commas between.
fn plain(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// What stands between the commas.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|one| !one.is_empty())
}

/// A section is written out: what stands in it gets the section's name before its own.
fn in_section((name, value): (String, toml::Value)) -> Vec<(String, toml::Value)> {
    match value {
        toml::Value::Table(section) => {
            section.into_iter().map(|(inner, value)| (format!("{name}.{inner}"), value)).collect()
        }
        value => vec![(name, value)],
    }
}

/// This program's own file, opened once: whatever is put in its place while it runs, the photo worker is the same program.
/// Where there is no /proc, by its name.
fn own_program() -> Result<PathBuf, String> {
    static OWN: OnceLock<Option<File>> = OnceLock::new();
    match OWN.get_or_init(|| File::open("/proc/self/exe").ok()) {
        // Closed only when the next program begins, so that the next finds it and has no hand on it.
        Some(file) => Ok(PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()))),
        None => {
            std::env::current_exe().map_err(|error| format!("Where this program lies is not known: {error}"))
        }
    }
}

fn read_proxies(text: &str) -> Result<Vec<Network>, String> {
    named(text)
        .map(|one| {
            parse(
                "proxies",
                one,
                "addresses like 127.0.0.1 or networks like 10.0.0.0/8, with commas between them",
            )
        })
        .collect()
}

fn read_smtp(text: &impl Fn(&str) -> String) -> Result<Option<Smtp>, String> {
    if text("smtp_host").is_empty() {
        return Ok(None);
    }
    if !matches!(text("smtp_tls").as_str(), "required" | "opportunistic" | "none") {
        return Err("smtp_tls should be required, opportunistic or none.".to_owned());
    }
    let port = parse("smtp_port", &text("smtp_port"), "a port number")?;
    let (user, password) = (text("smtp_user"), text("smtp_password"));
    Ok(Some(Smtp { host: text("smtp_host"), port, user, password, tls: text("smtp_tls") }))
}

/// Whatever is larger than a worker's memory could be kept, but no worker could look at it.
fn read_most_picture_bytes(given: &str) -> Result<u64, String> {
    let most = photo::Limits::default().max_memory;
    let should = format!("a number of bytes, at most {most}");
    let bytes: u64 = parse("most_picture_bytes", given, &should)?;
    if bytes <= most { Ok(bytes) } else { Err(wrong("most_picture_bytes", given, &should)) }
}

/// One core stays free for readers, and a photograph may need half a gigabyte of memory.
fn pictures_at_once() -> usize {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kibibytes = memory.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    let kibibytes = kibibytes.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    let gibibytes = kibibytes.map_or(1, |kibibytes: usize| kibibytes >> 20);
    cores.saturating_sub(1).min(gibibytes).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Result<Settings, String> {
        Settings::from_pairs(&pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
    }

    #[test]
    fn the_key_lies_beside_the_data_folder_and_not_in_it() {
        let settings = with(&[("data", "/srv/place")]).unwrap();
        assert_eq!(settings.key_file, PathBuf::from("/srv/place.key"));
        assert!(!settings.key_file.starts_with(&settings.data));
        assert_eq!(settings.ledger, PathBuf::from("/srv/place.ledger"));
    }

    #[test]
    fn a_wrong_setting_is_named_in_a_plain_sentence() {
        let sentence = with(&[("listen", "everywhere")]).unwrap_err();
        assert!(sentence.contains("listen") && sentence.contains("everywhere"));
    }

    #[test]
    fn the_largest_photograph_is_what_the_decoder_says_and_never_more_than_a_worker_can_hold() {
        let limits = photo::Limits::default();
        assert_eq!(with(&[]).unwrap().most_picture_bytes, limits.max_bytes);
        let most = limits.max_memory.to_string();
        assert_eq!(with(&[("most_picture_bytes", &most)]).unwrap().most_picture_bytes, limits.max_memory);
        let sentence = with(&[("most_picture_bytes", "999999999999")]).unwrap_err();
        assert!(sentence.contains("most_picture_bytes") && sentence.contains(&most), "{sentence}");
    }

    #[test]
    fn proxies_are_addresses_with_commas_between_them() {
        let named = with(&[("proxies", "127.0.0.1, ::1, 10.0.0.0/8")]).unwrap().proxies;
        assert_eq!(named, ["127.0.0.1", "::1", "10.0.0.0/8"].map(|one| one.parse::<Network>().unwrap()));
        assert!(with(&[("proxies", "")]).unwrap().proxies.is_empty());
        assert!(with(&[("proxies", "everybody")]).unwrap_err().contains("proxies"));
    }

    #[test]
    fn copies_are_a_list_or_stand_with_commas_between_them() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("windflower.toml");
        std::fs::write(&file, "copies = [\"/mnt/second\", \"/mnt/third\"]\n").unwrap();
        let mut given = BTreeMap::new();
        read_file(&file, &mut given).unwrap();
        let shown = |settings: Settings| settings.copies.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(shown(Settings::from_pairs(&given).unwrap()), ["/mnt/second", "/mnt/third"]);
        let by_commas = with(&[("copies", "/mnt/second, /mnt/third")]).unwrap();
        assert_eq!(shown(by_commas), ["/mnt/second", "/mnt/third"]);
        assert!(with(&[]).unwrap().copies.is_empty());
    }

    #[test]
    fn what_stands_in_a_section_is_found_by_both_names_and_nothing_else_stands_there() {
        let folder = tempfile::tempdir().unwrap();
        let read = |text: &str| {
            let file = folder.path().join("windflower.toml");
            std::fs::write(&file, text).unwrap();
            let mut given = BTreeMap::new();
            read_file(&file, &mut given).map(|()| given)
        };
        let given = read("log = \"warn\"\n[openid]\nissuer = \"https://id.example\"\n").unwrap();
        assert_eq!(given["openid.issuer"], "https://id.example");
        assert_eq!(given["log"], "warn");
        assert!(read("[openid]\nlisten = \"x\"").unwrap_err().contains("openid.listen"));
    }

    #[test]
    fn its_own_program_is_the_file_that_is_running() {
        let own = with(&[]).unwrap().program;
        let said = std::process::Command::new(own).args(["--list", "its_own_program"]).output().unwrap();
        assert!(String::from_utf8_lossy(&said.stdout).contains("its_own_program_is_the_file"), "{said:?}");
    }

    #[test]
    fn the_password_of_the_mail_server_is_never_printed() {
        let settings = with(&[("smtp_host", "mail.example"), ("smtp_password", "CANARY")]).unwrap();
        assert!(!format!("{settings:?}").contains("CANARY"));
    }
}
