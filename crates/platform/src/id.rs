//! Names for things: ids that sort by time for our own tables, and addresses that tell nothing for everybody else.
//! An id is never shown in public, because its time could join two pen names; an address may be.

use crate::clock::Clock;
use crate::secret::random_bytes;

/// A new internal id: UUIDv7 as text (36 characters), its time taken from `clock`, the rest random.
///
/// # Panics
/// When the machine can give no random bytes: nothing safe can be done without them.
pub fn new_id(clock: &Clock) -> String {
    let millis = u64::try_from(clock.now().millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random_bytes()).into_uuid().to_string()
}

/// A new public address: 128 random bits as 26 characters of lower-case base32 (`a`-`z`, `2`-`7`), without padding.
///
/// # Panics
/// When the machine can give no random bytes: nothing safe can be done without them.
pub fn new_address() -> String {
    base32(&random_bytes::<16>())
}

fn base32(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let mut bits: u32 = 0;
    let mut held = 0;
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            text.push(char::from(ALPHABET[(bits >> held) as usize & 31]));
        }
    }
    if held > 0 {
        text.push(char::from(ALPHABET[(bits << (5 - held)) as usize & 31]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Moment;

    #[test]
    fn ids_are_uuids_of_version_seven_and_sort_by_their_time() {
        let clock = Clock::fixed(Moment(1_700_000_000_000));
        let earlier = new_id(&clock);
        clock.advance_seconds(1);
        let later = new_id(&clock);
        assert!(earlier < later);
        assert_eq!(uuid::Uuid::parse_str(&later).map(|id| id.get_version_num()), Ok(7));
    }

    #[test]
    fn addresses_have_26_quiet_characters_and_never_repeat() {
        let addresses: std::collections::HashSet<String> = (0..1_000).map(|_| new_address()).collect();
        assert_eq!(addresses.len(), 1_000);
        let quiet =
            |text: &String| text.len() == 26 && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'));
        assert!(addresses.iter().all(quiet));
    }

    #[test]
    fn base32_is_the_one_of_rfc_4648() {
        assert_eq!(base32(b"foobar"), "mzxw6ytboi");
        assert_eq!(base32(b"f"), "my");
    }
}
