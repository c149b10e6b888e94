//! How many connections each network has open, so that one network cannot take the room of all.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use crate::net::Network;

/// Counts connections by network.
#[derive(Clone)]
pub(super) struct ConnectionLimit {
    most: usize,
    uncounted: Arc<[Network]>,
    counts: Arc<Mutex<HashMap<u64, usize>>>,
}

/// One connection's place in the count, given back when dropped.
pub(super) struct Slot {
    connection_limit: ConnectionLimit,
    network: Option<u64>,
}

impl ConnectionLimit {
    pub(super) fn new(most: usize, uncounted: Vec<Network>) -> ConnectionLimit {
        ConnectionLimit { most, uncounted: uncounted.into(), counts: Arc::default() }
    }

    /// A slot for a connection from this address; `None` where its network has enough.
    pub(super) fn enter(&self, address: IpAddr) -> Option<Slot> {
        if self.uncounted.iter().any(|network| network.contains(address)) {
            return Some(Slot { connection_limit: self.clone(), network: None });
        }
        let network = network(address);
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(network).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Slot { connection_limit: self.clone(), network: Some(network) })
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let Some(network) = self.network else { return };
        let mut counts = self.connection_limit.counts.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.get_mut(&network) {
            Some(count) if *count > 1 => *count -= 1,
            // Forgotten, or the table would grow with every network that ever came.
            _ => drop(counts.remove(&network)),
        }
    }
}

/// The IPv4 /24 or the IPv6 /64 of an address: what one person is usually given. No IPv6 network in use begins
/// with 40 zero bits, so that the two kinds do not meet.
fn network(address: IpAddr) -> u64 {
    match address {
        IpAddr::V4(address) => u64::from(u32::from(address) >> 8),
        IpAddr::V6(address) => u64::try_from(u128::from(address) >> 64).unwrap_or(0), // 64 bits are left
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_network_has_only_so_many_places_and_gets_them_back() {
        let connection_limit = ConnectionLimit::new(2, vec![]);
        let first = connection_limit.enter(address("192.0.2.1")).unwrap();
        let second = connection_limit.enter(address("192.0.2.200")).unwrap();
        assert!(connection_limit.enter(address("192.0.2.3")).is_none());
        assert!(connection_limit.enter(address("192.0.3.3")).is_some());
        drop(first);
        assert!(connection_limit.enter(address("192.0.2.3")).is_some());
        drop(second);
        assert!(connection_limit.counts.lock().unwrap().is_empty());
    }

    #[test]
    fn one_household_of_ipv6_is_one_network() {
        let connection_limit = ConnectionLimit::new(1, vec![]);
        let _first = connection_limit.enter(address("2001:db8:1:2::1")).unwrap();
        assert!(connection_limit.enter(address("2001:db8:1:2:ffff::9")).is_none());
        assert!(connection_limit.enter(address("2001:db8:1:3::1")).is_some());
    }

    #[test]
    fn a_reverse_proxy_is_not_counted() {
        let connection_limit = ConnectionLimit::new(1, vec![address("127.0.0.1").into()]);
        let places: Vec<_> = (0..10).map(|_| connection_limit.enter(address("127.0.0.1")).unwrap()).collect();
        assert_eq!(places.len(), 10);
    }
}
