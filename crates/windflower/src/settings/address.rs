//! How people reach the place from outside: one scheme, one host, perhaps a port, and nothing behind it. Cookies, letters
//! and links are made from it, so it is understood whole or not taken.

use std::net::Ipv6Addr;

/// What it should be, for the sentence that refuses another.
const SHOULD: &str =
    "how people reach the place from outside, like https://place.example, with nothing behind the name";

/// The address in the one way in which it is written: small letters, no port that goes without saying, no slash at its end.
///
/// # Errors
/// A plain sentence.
pub(super) fn read(said: &str) -> Result<String, String> {
    let said = said.trim();
    let refused = |why: &str| Err(format!("The setting address is “{said}”, {why}; it should be {SHOULD}."));
    let Some((scheme, rest)) = said.split_once("://") else {
        let host = said.trim_start_matches("http:").trim_start_matches("https:").trim_matches('/');
        return match read(&format!("https://{host}")) {
            Ok(meant) => refused(&format!("without http:// or https:// before it. Perhaps it is {meant}")),
            Err(_) => refused("which is no address"),
        };
    };
    let scheme = scheme.to_ascii_lowercase();
    let usual_port = match scheme.as_str() {
        "https" => 443,
        "http" => 80,
        _ => return refused("which is reached neither by https nor by http"),
    };
    let authority = rest.trim_end_matches('/');
    if authority.contains(['/', '?', '#', '\\']) {
        return refused("and the place cannot stand below a path: it has a host of its own");
    }
    if authority.contains('@') {
        return refused("with a name before the host");
    }
    let Some((host, port)) = host_and_port(authority) else { return refused("which names no host") };
    let Some(host) = host_of(host) else { return refused("which names no host") };
    match port.map(str::parse::<u16>) {
        None => Ok(format!("{scheme}://{host}")),
        Some(Ok(port)) if port == usual_port => Ok(format!("{scheme}://{host}")),
        Some(Ok(port)) if port > 0 => Ok(format!("{scheme}://{host}:{port}")),
        Some(_) => refused("with a port that is none"),
    }
}

/// The host of an address that was read, as a letter's sender has it; `localhost` where it is none that takes letters.
pub(super) fn host_for_letters(address: &str) -> &str {
    let authority = address.split_once("://").map_or("", |(_, rest)| rest);
    match host_and_port(authority) {
        Some((host, _)) if host.contains('.') && !host.starts_with('[') => host,
        _ => "localhost",
    }
}

fn host_and_port(authority: &str) -> Option<(&str, Option<&str>)> {
    if let Some(end) = authority.strip_prefix('[').and_then(|_| authority.find(']')) {
        let (host, behind) = authority.split_at(end + 1);
        return match behind {
            "" => Some((host, None)),
            _ => Some((host, Some(behind.strip_prefix(':')?))),
        };
    }
    match authority.split_once(':') {
        None => Some((authority, None)),
        Some((host, port)) => Some((host, Some(port))),
    }
}

/// The host as it goes over the wire: a name of other letters than these in its spelling of these.
fn host_of(host: &str) -> Option<String> {
    if let Some(six) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return six.parse::<Ipv6Addr>().ok().map(|six| format!("[{six}]"));
    }
    let host = idna::domain_to_ascii_strict(host.strip_suffix('.').unwrap_or(host)).ok()?;
    let is_name = !host.is_empty()
        && host.len() <= 253
        && host.split('.').all(|label| {
            let fits = (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-');
            fits && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        });
    is_name.then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_address_is_written_in_one_way() {
        for (said, read_as) in [
            ("https://place.example", "https://place.example"),
            ("HTTPS://Place.Example", "https://place.example"),
            ("https://place.example/ ", "https://place.example"),
            (" https://place.example:443/", "https://place.example"),
            ("http://place.example:80", "http://place.example"),
            ("https://place.example:8443", "https://place.example:8443"),
            ("https://place.example.", "https://place.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("https://[2001:DB8::0]", "https://[2001:db8::]"),
            ("http://pi:8080", "http://pi:8080"),
            ("https://Sternenkinder-Köln.example", "https://xn--sternenkinder-kln-e0b.example"),
        ] {
            assert_eq!(read(said).as_deref(), Ok(read_as), "{said}");
        }
    }

    #[test]
    fn what_is_none_is_refused_in_a_sentence_that_names_it() {
        for said in [
            "place.example",
            "https://place.example/windflower",
            "http:/place.example",
            "https:place.example",
            "ftp://place.example",
            "https://",
            "https://:8080",
            "https://place.example:99999",
            "https://place.example:",
            "https://somebody@place.example",
            "https://place.example?x",
            "https://place example",
            "https://place..example",
            "https://-place.example",
            "https://[::1",
            "https://[::1]8080",
            "mailto:x",
            "https",
        ] {
            let sentence = read(said).unwrap_err();
            assert!(
                sentence.contains("The setting address is") && sentence.contains(said),
                "{said}: {sentence}"
            );
        }
        assert!(read("place.example").unwrap_err().contains("Perhaps it is https://place.example"));
    }

    #[test]
    fn letters_come_from_a_host_that_takes_letters() {
        assert_eq!(host_for_letters("https://place.example:8443"), "place.example");
        for address in ["http://[::1]:8080", "http://pi:8080"] {
            assert_eq!(host_for_letters(address), "localhost", "{address}");
        }
    }
}
