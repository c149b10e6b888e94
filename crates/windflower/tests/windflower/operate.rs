//! The guards before the start: each a plain sentence, and nothing is changed.

use platform::db::Query;
use std::path::Path;

use platform::clock::Clock;
use platform::db::{Engine, Limits, testing};
use platform::secret::Cost;
use windflower::operate::{check, serve};
use windflower::settings::{self, Settings};

use crate::cast::photograph;

fn settings(folder: &Path) -> Settings {
    Settings::gather(None, &[("data", folder.join("data").display().to_string())]).unwrap()
}

#[tokio::test]
async fn an_empty_database_beside_a_full_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(folder.path());
    std::fs::create_dir_all(settings.blobs_folder().join("ab")).unwrap();
    std::fs::write(settings.blobs_folder().join("ab/cd"), b"x").unwrap();
    platform::secret::PlaceKey::load_or_create(&settings.key_file).unwrap();
    let sentence = check::guard(&settings).await.unwrap_err();
    assert!(sentence.contains("full of pictures"), "{sentence}");
    assert!(!settings.data.join("windflower.db").exists());
}

#[tokio::test]
async fn a_missing_key_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(folder.path());
    std::fs::create_dir_all(&settings.data).unwrap();
    std::fs::write(settings.data.join("windflower.db"), b"").unwrap();
    let sentence = check::guard(&settings).await.unwrap_err();
    assert!(sentence.contains("The key is missing"), "{sentence}");
    assert!(!settings.key_file.exists());
}

#[tokio::test]
async fn a_restore_that_did_not_come_to_its_end_is_no_place() {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(folder.path());
    std::fs::create_dir_all(&settings.data).unwrap();
    check::guard(&settings).await.unwrap();
    std::fs::write(settings.data.join("restore-is-under-way"), b"").unwrap();
    let sentence = check::guard(&settings).await.unwrap_err();
    assert!(sentence.contains("did not come to its end"), "{sentence}");
}

#[tokio::test]
async fn a_fresh_folder_is_fine() {
    let folder = tempfile::tempdir().unwrap();
    check::guard(&settings(folder.path())).await.unwrap();
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none(), "looking changed nothing");
}

#[tokio::test]
async fn the_first_start_on_a_database_server_is_fine_and_a_lost_key_afterwards_is_not() {
    let Some(server) = testing::Place::fresh(Engine::Postgres, Limits::default()).await.unwrap() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut settings = settings(folder.path());
    settings.database = server.address.clone();
    check::guard(&settings).await.unwrap();
    drop(serve::open(settings.clone(), Clock::System, Cost::Fast).await.unwrap());
    check::guard(&settings).await.unwrap();
    std::fs::remove_file(&settings.key_file).unwrap();
    assert!(check::guard(&settings).await.unwrap_err().contains("The key is missing"));
}

#[tokio::test]
async fn a_database_that_a_newer_program_used_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(folder.path());
    let app = serve::open(settings.clone(), Clock::System, Cost::Fast).await.unwrap();
    let mut tx = app.db.begin().await.unwrap();
    let newer =
        "INSERT INTO migration (number, name, hash, applied_at) VALUES (9999, 'from tomorrow', 'x', 0)";
    tx.run(newer, vec![]).await.unwrap();
    tx.commit().await.unwrap();
    let (before, _) = (rows(&app).await, drop(app));
    let sentence = check::guard(&settings).await.unwrap_err();
    assert!(sentence.contains("newer") && sentence.contains("Nothing was changed"), "{sentence}");
    let sentence = serve::open(settings.clone(), Clock::System, Cost::Fast).await.err().unwrap();
    assert!(sentence.contains("newer"), "{sentence}");
    let db = platform::db::Db::open(&settings.database).await.unwrap();
    assert_eq!(before, db.one::<(i64,)>("SELECT count(*) FROM migration", vec![]).await.unwrap());
}

async fn rows(app: &windflower::app::App) -> Option<(i64,)> {
    app.db.one("SELECT count(*) FROM migration", vec![]).await.unwrap()
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_to_is_refused() {
    // Nobody can make a file here, not even root.
    let settings = Settings::gather(None, &[("data", "/proc/windflower".to_owned())]).unwrap();
    let sentence = check::guard(&settings).await.unwrap_err();
    assert!(sentence.contains("/proc cannot be written to"), "{sentence}");
}

#[tokio::test]
async fn the_invented_place_only_goes_into_a_new_folder() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("hers"), b"x").unwrap();
    let data = Some(folder.path().to_path_buf());
    crate::security::install();
    let sentence = windflower::operate::demo::run(data, None).await.unwrap_err();
    assert!(sentence.contains("is not empty"), "{sentence}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_example_of_the_settings_is_not_stale() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../windflower.example.toml");
    if std::env::var_os("WINDFLOWER_WRITE_EXAMPLE").is_some() {
        std::fs::write(path, settings::example()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), settings::example());
}

#[test]
fn photo_inspect_says_what_would_become_of_each_file_and_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    // The content decides, whatever a file is called.
    let hat = file("hat.tif", &photograph(90));
    let scan = file(
        "scan.jpg",
        &[&b"II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\x40\0\0\0\0\0\0\0"[..], &[0; 64]].concat(),
    );
    let letter = file("letter.jpg", b"Dear diary, it was windy.");
    let inspect = |files: &[&Path]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_windflower"));
        command.current_dir(&folder).args(["photo", "inspect", "--json"]).args(files);
        let output = command.output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<serde_json::Value> =
            lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        (output.status.code(), lines)
    };
    let (status, lines) = inspect(&[&hat, &scan, &letter]);
    assert_eq!(status, Some(0));
    let outcomes: Vec<&str> = lines.iter().map(|line| line["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["shown", "kept", "refused"], "{lines:?}");
    assert_eq!(lines[0]["file"], hat.display().to_string());
    assert!(lines[0]["width"].as_u64().unwrap() > 0 && lines[0]["reason"].is_null());
    assert!(!lines[0]["renditions"].as_array().unwrap().is_empty());
    assert!(lines[1]["reason"].is_string() && lines[1]["renditions"].as_array().unwrap().is_empty());
    assert_eq!(lines[2]["reason"], "not-a-picture");
    let (status, lines) = inspect(&[Path::new("nowhere.jpg"), &hat]);
    assert_eq!((status, lines.len()), (Some(1), 1), "the others are looked at all the same");
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn guard_try_says_of_each_line_how_it_would_be_sorted_and_why() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.tsv");
    let notes =
        "a\tI read every word.\nb\tAt least it was early.\n\nc\tI want to die\nd\tlook at www.calm.example\n";
    std::fs::write(&file, notes).unwrap();
    let tried = |words: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_windflower"));
        let output = command.args(["guard", "try"]).arg(&file).args(words).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (status, said) = tried(&["--json"]);
    assert_eq!(status, Some(0));
    let lines: Vec<serde_json::Value> =
        said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of =
        |field: &str| lines.iter().map(|line| line[field].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(of("id"), ["a", "b", "c", "d"]);
    assert_eq!(of("label"), ["kind", "clumsy", "needs-help", "spam"]);
    assert_eq!(
        of("reason").iter().map(|reason| reason.is_empty()).collect::<Vec<_>>(),
        [true, false, false, false]
    );
    assert!(tried(&[]).1.contains("c: needs-help (Somebody may wish to be dead.)"));
    std::fs::write(&file, "no tab here\n").unwrap();
    assert_eq!(tried(&[]).0, Some(1));
}
