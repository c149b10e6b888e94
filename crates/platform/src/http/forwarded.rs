//! Whom a reverse proxy names as the reader.

use std::net::IpAddr;

use http::HeaderMap;

use crate::net::Network;

/// Behind one of the steward's own reverse proxies, the reader is whom the proxy names: the last address in
/// `X-Forwarded-For` that is no proxy of hers. What stands before it may have been made up by the reader.
/// `None` where the connection comes from nobody of `proxies`, or the proxy names nobody.
pub fn forwarded_for(proxies: &[Network], peer: IpAddr, headers: &HeaderMap) -> Option<IpAddr> {
    let is_proxy = |address: IpAddr| proxies.iter().any(|network| network.contains(address));
    if !is_proxy(peer) {
        return None;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let named: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let mut from_the_last = named.iter().rev().map_while(|one| one.parse::<IpAddr>().ok());
    from_the_last.find(|address| !is_proxy(*address))
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn only_our_own_proxy_is_believed_about_who_comes() {
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let of = |peer: &str, named: &'static str| {
            let headers = HeaderMap::from_iter([(
                HeaderName::from_static("x-forwarded-for"),
                HeaderValue::from_static(named),
            )]);
            let proxies = [address("127.0.0.1").into(), address("192.0.2.1").into()];
            forwarded_for(&proxies, address(peer), &headers)
        };
        assert_eq!(of("198.51.100.7", "203.0.113.5"), None, "anybody can send that line");
        assert_eq!(of("127.0.0.1", "203.0.113.5"), Some(address("203.0.113.5")));
        assert_eq!(of("127.0.0.1", "10.0.0.1, 203.0.113.5, 192.0.2.1"), Some(address("203.0.113.5")));
        assert_eq!(of("127.0.0.1", "203.0.113.5, unknown"), None, "nothing before a word that is no address");
    }
}
