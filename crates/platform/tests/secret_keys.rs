//! Tokens, the key of a place, passwords.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use platform::secret::{Cost, Passwords, PlaceKey, Token, constant_time_eq};

#[test]
fn a_token_is_read_back_as_it_was_revealed() {
    let token = Token::new();
    let text = token.reveal();
    assert_eq!(text.len(), 43);
    assert_eq!(Token::parse(&text).unwrap().fingerprint(), token.fingerprint());
    assert_eq!(token.fingerprint().len(), 64);
    assert_ne!(Token::new().reveal(), text);
}

#[test]
fn only_one_spelling_of_a_token_is_read() {
    let text = Token::new().reveal();
    for wrong in
        ["", "a", &text[1..], &format!("{text}="), &format!("{text}A"), &format!(" {text}"), &"ü".repeat(21)]
    {
        assert!(Token::parse(wrong).is_none(), "{wrong}");
    }
    // The last letter carries four bits; its other two have to be zero.
    assert!(Token::parse(&format!("{}B", "A".repeat(42))).is_none());
    assert!(Token::parse(&"A".repeat(43)).is_some());
}

#[test]
fn nothing_secret_is_shown_in_a_log_line() {
    let token = Token::parse(&"A".repeat(43)).unwrap();
    assert_eq!(format!("{token:?}"), "Token(..)");
    assert_eq!(format!("{:?}", PlaceKey::from_bytes([7; 32])), "PlaceKey(..)");
}

#[test]
fn the_key_of_a_place_is_made_once_and_then_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys/place.key");
    let (made, new) = PlaceKey::load_or_create(&path).unwrap();
    assert!(new);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    let (read, new) = PlaceKey::load_or_create(&path).unwrap();
    assert!(!new);
    assert_eq!(made.derive("test"), read.derive("test"));
    assert_eq!(PlaceKey::load(&path).unwrap().derive("test"), read.derive("test"));
}

#[test]
fn a_file_that_holds_no_key_is_neither_used_nor_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("place.key");
    for text in ["", "short", &"A".repeat(42), &"A".repeat(44), &"A".repeat(5000)] {
        fs::write(&path, text).unwrap();
        let error = PlaceKey::load_or_create(&path).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidData, "{text}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    assert_eq!(PlaceKey::load(&folder.path().join("none")).unwrap_err().kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn each_use_has_its_own_key_and_signature() {
    let key = PlaceKey::from_bytes([7; 32]);
    assert_ne!(key.derive("a"), key.derive("b"));
    let signature = key.sign("a", "text");
    assert_eq!(signature.len(), 32);
    assert!(key.verify("a", "text", &signature));
    assert!(!key.verify("b", "text", &signature));
    assert!(!key.verify("a", "other", &signature));
    assert!(!key.verify("a", "text", &signature[..31]));
    assert!(!PlaceKey::from_bytes([8; 32]).verify("a", "text", &signature));
}

#[test]
fn the_same_is_the_same() {
    assert!(constant_time_eq("abc", String::from("abc")));
    assert!(!constant_time_eq("abc", "abd") && !constant_time_eq("abc", "ab"));
}

#[tokio::test]
async fn a_password_is_known_again_and_no_other_is() {
    let passwords = Passwords::new(1, Cost::Fast);
    let hash = passwords.hash("windows open in the rain").await.unwrap();
    assert!(passwords.verify("windows open in the rain", &hash).await.unwrap());
    assert!(!passwords.verify("windows open in the rain ", &hash).await.unwrap());
    assert!(!passwords.verify_nothing("windows open in the rain").await.unwrap());
    assert_ne!(passwords.hash("windows open in the rain").await.unwrap(), hash, "each has its own salt");
    assert!(passwords.verify("x", "not a hash").await.is_err());
    assert!(!format!("{passwords:?}").contains("rain"));
}

#[tokio::test]
async fn the_normal_cost_is_written_in_the_hash() {
    let hash = Passwords::new(2, Cost::Normal).hash("x").await.unwrap();
    assert!(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{hash}");
    // A cheaper setting still checks what was made with a dearer one.
    assert!(Passwords::new(1, Cost::Fast).verify("x", &hash).await.unwrap());
}
