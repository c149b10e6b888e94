//! A network: one address, or all that begin alike, as `10.0.0.0/8` says it.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// Addresses that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Network {
    first: IpAddr,
    bits: u8,
}

impl Network {
    /// The network around an address: so many bits of it where it is one of IPv4, so many where it is one of IPv6.
    pub fn around(address: IpAddr, four: u8, six: u8) -> Network {
        let address = address.to_canonical();
        let bits = if address.is_ipv4() { four } else { six };
        let first = match (address, begins(address, bits)) {
            // No more than 32 bits are left of an address of IPv4.
            (IpAddr::V4(_), number) => IpAddr::V4(u32::try_from(number).unwrap_or(0).into()),
            (IpAddr::V6(_), number) => IpAddr::V6(number.into()),
        };
        Network { first, bits }
    }

    /// Whether an address belongs to it. An IPv4 address that is written as one of IPv6 is the same.
    pub fn contains(&self, address: IpAddr) -> bool {
        begins(address.to_canonical(), self.bits) == begins(self.first, self.bits)
            && address.to_canonical().is_ipv4() == self.first.is_ipv4()
    }
}

/// The first bits of an address, and zeros behind them.
fn begins(address: IpAddr, bits: u8) -> u128 {
    let (number, length) = match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    };
    let behind = u32::from(length - bits.min(length));
    number.checked_shr(behind).unwrap_or(0).checked_shl(behind).unwrap_or(0)
}

impl From<IpAddr> for Network {
    fn from(address: IpAddr) -> Network {
        let first = address.to_canonical();
        Network { first, bits: if first.is_ipv4() { 32 } else { 128 } }
    }
}

/// What is written is no network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no network")]
pub struct NoNetwork;

impl FromStr for Network {
    type Err = NoNetwork;

    fn from_str(text: &str) -> Result<Network, NoNetwork> {
        let (address, bits) =
            text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address = address.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        let whole = Network::from(address.map_err(|_| NoNetwork)?);
        let Some(bits) = bits else { return Ok(whole) };
        let bits = bits
            .parse::<u8>()
            .ok()
            .filter(|bits| *bits <= whole.bits && text.ends_with(|c: char| c.is_ascii_digit()));
        let bits = bits.ok_or(NoNetwork)?;
        // `0.0.0.0/0` would believe everybody.
        if bits == 0 { Err(NoNetwork) } else { Ok(Network { bits, ..whole }) }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.first, self.bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(network: &str, address: &str) -> bool {
        network.parse::<Network>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn an_address_belongs_to_the_networks_it_begins_like() {
        assert!(has("127.0.0.1", "127.0.0.1") && !has("127.0.0.1", "127.0.0.2"));
        assert!(has("10.0.0.0/8", "10.255.3.1") && !has("10.0.0.0/8", "11.0.0.1"));
        assert!(has("172.16.9.9/12", "172.31.255.255") && !has("172.16.0.0/12", "172.32.0.0"));
        assert!(has("fd00::/8", "fd12::1") && !has("fd00::/8", "fe80::1"));
        assert!(has("10.0.0.0/8", "::ffff:10.1.1.1"), "the same address, written otherwise");
        assert!(!has("::/1", "10.1.1.1"));
        assert!(has("::1", "::1") && has("2001:db8::/128", "2001:db8::"));
    }

    #[test]
    fn around_an_address_stands_its_network() {
        let around = |text: &str| Network::around(text.parse().unwrap(), 24, 56).to_string();
        assert_eq!(around("192.0.2.77"), "192.0.2.0/24");
        assert_eq!(around("::ffff:192.0.2.77"), "192.0.2.0/24");
        assert_eq!(around("2001:db8:1:2ff:3::4"), "2001:db8:1:200::/56");
        let whole = Network::around("192.0.2.77".parse().unwrap(), 32, 128);
        assert_eq!(whole.to_string(), "192.0.2.77/32");
    }

    #[test]
    fn anything_else_is_none() {
        for text in [
            "",
            "everybody",
            "10.0.0.0/33",
            "10.0.0.0/",
            "10.0.0/8",
            "::/129",
            "10.0.0.0/-1",
            "0.0.0.0/0",
            "::/0",
        ] {
            assert_eq!(text.parse::<Network>(), Err(NoNetwork), "{text}");
        }
    }
}
