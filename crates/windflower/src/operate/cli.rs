//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use super::backup::Restore;
use super::guard::Guard;
use super::person::Person;
use super::photo::Photo;
use super::signposts::check::Signposts;
use crate::keep::keepsakes::worker;
use crate::settings::Settings;

/// A gentle place to keep and share what is left of a baby who died.
#[derive(Parser)]
#[command(name = "windflower", version, after_help = "Example: windflower serve --listen 127.0.0.1:8080")]
struct Cli {
    /// The settings file (TOML).
    #[arg(long, global = true)]
    settings: Option<PathBuf>,
    /// Folder for everything.
    #[arg(long, global = true)]
    data: Option<String>,
    /// Address and port; port 0 takes a free one.
    #[arg(long, global = true)]
    listen: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Runs the place (the default).
    Serve,
    /// An invented place with invented stories in a temporary folder, to look at and to try things in.
    #[command(after_help = "Example: windflower demo --listen 127.0.0.1:8081")]
    Demo,
    /// Looks at settings, folders and versions without starting or changing anything.
    Check,
    /// Reads every original against its hash, in every copy. Exit status 0 only if all are whole.
    #[command(after_help = "Example: windflower verify --json")]
    Verify {
        /// One JSON object a line, for each original.
        #[arg(long)]
        json: bool,
        /// Writes anew what is damaged or missing in one place and whole in another, as the check of each night does.
        #[arg(long)]
        mend: bool,
    },
    /// Makes a backup now and proves it by restoring it. Where to and for whom stand in the settings (backup.to and
    /// backup.recipients).
    #[command(after_help = "Example: windflower backup --make-key backup.key, and later: windflower backup")]
    Backup {
        /// Makes no backup, but a key for them: the secret goes into this file, the public one is printed.
        #[arg(long, value_name = "FILE")]
        make_key: Option<PathBuf>,
    },
    /// Makes a place from its backup, on a machine where there is none. It takes the secret key of the backups and the
    /// place's own key (the setting key_file).
    #[command(after_help = "Example: windflower restore /mnt/backup --identity backup.key --data /srv/place")]
    Restore {
        /// The folder of the backups.
        from: PathBuf,
        /// The file with the secret key.
        #[arg(long, value_name = "FILE")]
        identity: PathBuf,
        /// Which backup, by its name in the folder snapshots. The newest if you do not say.
        #[arg(long)]
        snapshot: Option<String>,
        /// Takes every story back until whoever tells it shows it again: for when the ledger of the place is lost.
        #[arg(long)]
        closed: bool,
    },
    /// Says that the clock of this machine is right, after it had jumped and was not believed. The running place follows
    /// within seconds.
    #[command(after_help = "Example: windflower clock-is-right --data /srv/place")]
    ClockIsRight,
    /// What a steward decides about an account.
    Person {
        #[command(subcommand)]
        person: Person,
    },
    /// Looks at the place's list of organisations that help.
    Signposts {
        #[command(subcommand)]
        signposts: Signposts,
    },
    /// Looks at notes without keeping them.
    Guard {
        #[command(subcommand)]
        guard: Guard,
    },
    /// Looks at pictures without keeping them.
    Photo {
        #[command(subcommand)]
        photo: Photo,
    },
    /// Decodes one picture; started by the place itself, never by a person.
    #[command(hide = true)]
    PhotoWorker {
        /// Size of the original.
        bytes: u64,
        /// By how many quarters it is turned clockwise.
        #[arg(default_value_t = 0)]
        quarters: u8,
        /// Reads only its header.
        #[arg(long)]
        header: bool,
    },
}

/// Reads the command and does it.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Some(Command::PhotoWorker { bytes, quarters, header }) = cli.command {
        return ended(worker::run_worker(bytes, quarters, header).map_err(|error| error.to_string()));
    }
    if let Some(Command::Demo) = cli.command {
        let data = cli.data.map(PathBuf::from);
        return on_threads(super::demo::run(data, cli.listen));
    }
    if let Some(Command::Guard { guard }) = cli.command {
        return ended(super::guard::run(&guard));
    }
    let named = [("data", cli.data), ("listen", cli.listen)];
    let flags: Vec<(&str, String)> =
        named.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    let settings = match Settings::gather(cli.settings.as_deref(), &flags) {
        Ok(settings) => settings,
        Err(sentence) => return ended(Err(sentence)),
    };
    on_threads(async {
        match cli.command {
            Some(Command::Check) => super::check::run(&settings).await,
            Some(Command::Backup { make_key: Some(file) }) => super::backup::make_key(&file),
            Some(Command::Backup { make_key: None }) => super::backup::command(&settings).await,
            Some(Command::Restore { from, identity, snapshot, closed }) => {
                let restore = Restore { from, identity, snapshot, closed };
                super::backup::restore::command(&settings, &restore).await
            }
            Some(Command::ClockIsRight) => super::clock::is_right(&settings).await,
            Some(Command::Person { person }) => super::person::run(&settings, person).await,
            Some(Command::Signposts { signposts }) => {
                super::signposts::check::run(&settings, &signposts).await
            }
            Some(Command::Photo { photo }) => super::photo::run(&settings, photo).await,
            Some(Command::Verify { json, mend }) => super::verify::run(&settings, json, mend).await,
            _ => super::serve::run(settings).await,
        }
    })
}

fn on_threads(work: impl Future<Output = Result<(), String>>) -> ExitCode {
    match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => ended(runtime.block_on(work)),
        Err(error) => ended(Err(format!("The program could not start its threads: {error}"))),
    }
}

fn ended(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            say_aside!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
