//! Real files that nobody here made, where they are at hand.

use crate::look::{all, smallest};
use photo::{Format, Refusal, RenditionFormat};
use std::fs;
use std::path::PathBuf;

/// All files of one corpus by name; none, said aloud, where the corpora are not here.
fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora").join(name);
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: no corpora here ({name})");
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn photographs_of_many_cameras_are_shown_or_kept() {
    for (name, bytes) in corpus("photos") {
        match all(&bytes) {
            Ok((made, renditions)) => {
                println!("{name}: {:?}, part: {}", made.inspected, made.part_is_missing);
                assert_eq!(made.renditions as usize, renditions.len());
            }
            Err(refusal) => {
                println!("{name}: kept: {refusal}");
                assert!(refusal.is_kept(), "{name}");
                assert!(!name.ends_with("HEIC") || refusal == Refusal::Later(Format::Heic), "{name}");
            }
        }
    }
}

#[test]
fn nine_orientations_of_one_landscape_look_the_same() {
    let files = corpus("orientation");
    let seen: Vec<_> =
        files.iter().map(|(name, bytes)| (name, smallest(bytes, RenditionFormat::Webp))).collect();
    for (name, other) in &seen {
        let difference = other.difference(&seen[0].1);
        assert!(difference < 3.0, "{name} differs by {difference}");
    }
}

#[test]
fn the_png_suite_is_shown_and_its_broken_files_are_kept() {
    let files = corpus("png");
    for (name, bytes) in &files {
        let outcome = all(bytes);
        let is_broken = outcome.as_ref().map_or(true, |(made, _)| made.part_is_missing);
        println!("{name}: {:?}", outcome.as_ref().err());
        assert_eq!(is_broken, name.starts_with('x'), "{name}: {:?}", outcome.err());
        assert!(outcome.err().is_none_or(|refusal| refusal.is_kept()), "{name}");
    }
    // A woven picture is the same as the plain one.
    for (name, bytes) in files.iter().filter(|(name, _)| name.starts_with("basi")) {
        let plain = files.iter().find(|(other, _)| *other == name.replace("basi", "basn")).unwrap();
        assert!(all(bytes).unwrap().1 == all(&plain.1).unwrap().1, "{name}");
    }
}

#[test]
fn heic_of_eight_to_twelve_bits_is_shown() {
    for (name, bytes) in corpus("heic") {
        match all(&bytes) {
            // Of the cut one only pictures beside the main one are missing.
            Ok((made, _)) => {
                println!("{name}: {:?}", made.inspected);
                assert_eq!(
                    made.inspected.has_alpha,
                    name.starts_with("RGBA") || name.starts_with("LA"),
                    "{name}"
                );
            }
            Err(refusal) => assert!(!Format::Heic.is_shown() && refusal.is_kept(), "{name}: {refusal}"),
        }
    }
}
