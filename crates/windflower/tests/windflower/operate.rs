//! The guards before the start: each a plain sentence, and nothing is changed.

use std::path::Path;

use platform::clock::Clock;
use platform::db::{Engine, Limits, testing};
use platform::secret::Cost;
use windflower::operate::{check, serve};
use windflower::settings::{self, Settings};

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

#[test]
fn the_example_of_the_settings_is_not_stale() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../windflower.example.toml");
    if std::env::var_os("WINDFLOWER_WRITE_EXAMPLE").is_some() {
        std::fs::write(path, settings::example()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), settings::example());
}
