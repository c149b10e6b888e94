//! Where the data lie, and the key and the ledger: beside the data folder and never in it, unless somebody says where.

use std::path::{Path, PathBuf};

/// The folder of the data, and the two files that are part of no backup.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Folders {
    pub(super) data: PathBuf,
    pub(super) key_file: PathBuf,
    /// Whether somebody said where the key lies.
    pub(super) key_given: bool,
    pub(super) ledger: PathBuf,
}

/// Reads the three settings. However the folder is written, it has one name; and what a program before this one made
/// under another name is found where it is.
pub(super) fn read(text: &impl Fn(&str) -> String) -> Result<Folders, String> {
    let said = if text("data").is_empty() { default_data_folder() } else { PathBuf::from(text("data")) };
    let data = whole(&said)?;
    let key_given = !text("key_file").is_empty();
    let key_file = if key_given { PathBuf::from(text("key_file")) } else { found(&said, &data, ".key") };
    let ledger = match text("ledger") {
        given if !given.is_empty() => PathBuf::from(given),
        _ => {
            let beside = found(&said, &data, ".ledger");
            // The root of a container goes with it; whoever said where the key is safe said it of the ledger too.
            let is_at_root = data.parent().is_some_and(|parent| parent.parent().is_none());
            if key_given && is_at_root && !beside.exists() {
                key_file.with_extension("ledger")
            } else {
                beside
            }
        }
    };
    Ok(Folders { data, key_file, key_given, ledger })
}

/// The folder with its whole name: no slash at its end, no point in it.
fn whole(said: &Path) -> Result<PathBuf, String> {
    let no_folder = || {
        format!(
            "The setting data is “{}”; it should be a folder of its own, like /srv/place.",
            said.display()
        )
    };
    let absolute = std::path::absolute(said).map_err(|_| no_folder())?;
    // Only the disk knows what stands above a folder that may be a link.
    let named =
        if absolute.file_name().is_none() { absolute.canonicalize().unwrap_or(absolute) } else { absolute };
    let data: PathBuf = named.components().collect();
    if data.file_name().is_some() { Ok(data) } else { Err(no_folder()) }
}

/// Beside the data folder; but where an earlier program put the file elsewhere because of how the folder was written, or
/// because it was written otherwise then, it stays there.
fn found(said: &Path, data: &Path, ending: &str) -> PathBuf {
    let beside = with_ending(data, ending);
    let earlier = [with_ending(said, ending), data.join(ending), data.join(format!(".{ending}"))];
    if beside.exists() {
        return beside;
    }
    earlier.into_iter().find(|file| file.is_file()).unwrap_or(beside)
}

fn with_ending(folder: &Path, ending: &str) -> PathBuf {
    let mut name = folder.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn default_data_folder() -> PathBuf {
    let of_data = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map_or_else(|| PathBuf::from("."), PathBuf::from);
    of_data.filter(|path| path.is_absolute()).unwrap_or_else(|| home.join(".local/share")).join("windflower")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> Result<Folders, String> {
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        read(&move |name: &str| {
            pairs.iter().find(|(key, _)| key == name).map_or(String::new(), |(_, value)| value.clone())
        })
    }

    #[test]
    fn a_folder_has_one_name_however_it_is_written() {
        for said in ["/srv/place", "/srv/place/", "/srv//place", "/srv/./place/.", "/srv/place/./"] {
            let folders = of(&[("data", said)]).unwrap();
            assert_eq!(folders.data, Path::new("/srv/place"), "{said}");
            assert_eq!(folders.key_file, Path::new("/srv/place.key"), "{said}");
            assert_eq!(folders.ledger, Path::new("/srv/place.ledger"), "{said}");
        }
        let here = std::env::current_dir().unwrap();
        assert_eq!(of(&[("data", "place")]).unwrap().key_file, here.join("place.key"));
        let folders = of(&[("data", ".")]).unwrap();
        assert!(folders.data == here && !folders.key_file.starts_with(&here), "{folders:?}");
    }

    #[test]
    fn the_root_is_no_folder_of_its_own() {
        for said in ["/", "//", "/."] {
            assert!(of(&[("data", said)]).unwrap_err().contains("a folder of its own"), "{said}");
        }
    }

    #[test]
    fn what_an_earlier_program_made_elsewhere_is_found_where_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("place");
        std::fs::create_dir(&data).unwrap();
        for ending in [".key", ".ledger"] {
            std::fs::write(data.join(ending), b"x").unwrap();
        }
        for said in [format!("{}/", data.display()), data.display().to_string()] {
            let folders = of(&[("data", &said)]).unwrap();
            assert_eq!(
                (folders.key_file, folders.ledger),
                (data.join(".key"), data.join(".ledger")),
                "{said}"
            );
        }
        // The key of a place that is beside it is never passed over for another.
        std::fs::write(folder.path().join("place.key"), b"x").unwrap();
        let folders = of(&[("data", &format!("{}/", data.display()))]).unwrap();
        assert_eq!(folders.key_file, folder.path().join("place.key"));
    }

    #[test]
    fn where_the_key_is_said_to_lie_because_the_folder_is_at_the_root_the_ledger_lies_too() {
        let folders = of(&[("data", "/data-of-a-container"), ("key_file", "/keys/place.key")]).unwrap();
        assert_eq!(folders.ledger, Path::new("/keys/place.ledger"));
        let folders = of(&[("data", "/srv/place"), ("key_file", "/keys/place.key")]).unwrap();
        assert_eq!(folders.ledger, Path::new("/srv/place.ledger"));
    }
}
