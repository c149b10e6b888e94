//! The invented stories of `demo/`: each is one that the writing room would take.

use story::words::{picture_names, read};
use windflower::share::placements::cover;
use windflower::site::slugs;

fn stories() -> Vec<(String, toml::Table)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/demo/stories");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap().parse().unwrap()))
        .collect()
}

fn list(story: &toml::Table, name: &str) -> Vec<String> {
    let items = story.get(name).and_then(|value| value.as_array()).cloned().unwrap_or_default();
    items.iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

#[test]
fn there_are_eight_at_least_in_three_languages() {
    let stories = stories();
    let mut languages: Vec<String> =
        stories.iter().map(|(_, story)| story["language"].as_str().unwrap().to_owned()).collect();
    languages.sort();
    languages.dedup();
    assert!(stories.len() >= 8 && languages.len() >= 3, "{languages:?}");
}

#[test]
fn every_slug_is_known_and_every_picture_stands_in_the_words() {
    for (file, story) in stories() {
        for slug in list(&story, "experiences") {
            assert!(slugs::EXPERIENCES.contains(&slug.as_str()), "{file}: {slug}");
        }
        for slug in list(&story, "content_notes") {
            assert!(slugs::CONTENT_NOTES.contains(&slug.as_str()), "{file}: {slug}");
        }
        assert!(slugs::TELLERS.contains(&story["teller"].as_str().unwrap()), "{file}");
        let blocks = read(story["words"].as_str().unwrap());
        let named = picture_names(&blocks);
        for picture in story.get("pictures").and_then(|value| value.as_array()).cloned().unwrap_or_default() {
            let name = picture["name"].as_str().unwrap();
            assert!(named.contains(&name), "{file}: {name} does not stand in the words");
            let drawn = concat!(env!("CARGO_MANIFEST_DIR"), "/demo/pictures/");
            let drawn = std::path::Path::new(drawn).join(picture["file"].as_str().unwrap());
            assert!(drawn.exists(), "{file}: {} is not drawn", drawn.display());
            if picture["covered"].as_bool().unwrap() {
                assert_eq!(cover::check(picture["cover"].as_str().unwrap()), Ok(()), "{file}: {name}");
            }
        }
    }
}

#[test]
fn every_drawn_picture_is_one_that_can_be_shown() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/demo/pictures");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        assert!(photo::inspect(&bytes, &photo::Limits::default()).is_ok(), "{}", path.display());
    }
}
