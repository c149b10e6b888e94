//! Who is connected: how many of each network, and who gives way when there is no room for one more.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;

use super::deadlines::Deadlines;
use crate::net::Network;

/// The networks of one reader, IPv4 and IPv6 in bits, and how many times as many connections each may have as
/// `Limits::per_address`. The first is what one household or one office is usually given; whoever has a whole /48 of
/// IPv6 has 256 of those.
const NETWORKS: [(u8, u8, usize); 2] = [(24, 56, 1), (16, 48, 4)];

type Networks = [Network; NETWORKS.len()];

/// Everybody who is connected.
#[derive(Clone)]
pub(super) struct Seats {
    most: usize,
    proxies: Arc<[Network]>,
    inner: Arc<Mutex<Inner>>,
}

#[derive(Default)]
struct Inner {
    last: u64,
    seats: HashMap<u64, Held>,
    counts: HashMap<Network, usize>,
}

struct Held {
    networks: Option<Networks>,
    deadlines: Arc<Deadlines>,
    leave: Arc<Notify>,
}

/// One connection's seat, given back when dropped.
pub(super) struct Seat {
    seats: Seats,
    number: u64,
    leave: Arc<Notify>,
}

/// Of all who could give way, the first does.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum GivesWay {
    /// Only sends, and for long: so slowly that nobody does it who wants an answer.
    Drips,
    /// Was answered, and asks for nothing now. Its browser comes again by itself when it does.
    Rests,
    /// Has not asked for anything yet, or its request is on the way.
    Sends,
    /// Takes nothing of its answer.
    TakesNothing,
}

impl Seats {
    pub(super) fn new(most: usize, proxies: Vec<Network>) -> Seats {
        Seats { most, proxies: proxies.into(), inner: Arc::default() }
    }

    /// A seat for a connection from this address; `None` where its network has enough, and nobody of it gives way.
    pub(super) fn enter(&self, address: IpAddr, deadlines: &Arc<Deadlines>) -> Option<Seat> {
        let leave = Arc::new(Notify::new());
        let mut inner = self.inner();
        let networks = (!self.is_proxy(address)).then(|| networks(address));
        if !inner.count(networks, self.most, None) {
            return None;
        }
        inner.last += 1;
        let number = inner.last;
        let (deadlines, told) = (Arc::clone(deadlines), Arc::clone(&leave));
        inner.seats.insert(number, Held { networks, deadlines, leave: told });
        drop(inner);
        Some(Seat { seats: self.clone(), number, leave })
    }

    /// Asks one to leave, so that whoever has this seat can come; `false` if nobody can be asked.
    pub(super) fn make_room(&self, seat: &Seat) -> bool {
        self.inner().ask_to_leave(None, Some(seat.number))
    }

    fn is_proxy(&self, address: IpAddr) -> bool {
        self.proxies.iter().any(|network| network.contains(address))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// Counts one more in its networks; `false` if one of them has enough. A connection of the full one gives way first.
    fn count(&mut self, networks: Option<Networks>, most: usize, but: Option<u64>) -> bool {
        let Some(networks) = networks else { return true };
        for (network, (_, _, times)) in networks.iter().zip(NETWORKS) {
            let there = self.counts.get(network).copied().unwrap_or_default();
            if there >= most.saturating_mul(times) && !self.ask_to_leave(Some(*network), but) {
                return false;
            }
        }
        for network in networks {
            *self.counts.entry(network).or_default() += 1;
        }
        true
    }

    fn uncount(&mut self, networks: Option<Networks>) {
        for network in networks.into_iter().flatten() {
            match self.counts.get_mut(&network) {
                Some(count) if *count > 1 => *count -= 1,
                // Forgotten, or the table would grow with every network that ever came.
                _ => drop(self.counts.remove(&network)),
            }
        }
    }

    /// Of those who are alike, one of the network that has the most, and of these who has been so for longest.
    fn ask_to_leave(&mut self, network: Option<Network>, but: Option<u64>) -> bool {
        let now = Instant::now();
        let those = self.seats.iter().filter(|(number, held)| {
            Some(**number) != but
                && network.is_none_or(|network| held.networks.is_some_and(|of| of.contains(&network)))
        });
        let first = those
            .filter_map(|(number, held)| {
                let (why, since) = held.deadlines.gives_way(now)?;
                let neighbours = held.networks.and_then(|of| self.counts.get(&of[0])).copied().unwrap_or(0);
                Some(((why, Reverse(neighbours), since), *number))
            })
            .min();
        let Some(held) = first.and_then(|(_, number)| self.seats.remove(&number)) else { return false };
        // No longer counted from now on, although its task ends a moment later.
        self.uncount(held.networks);
        held.leave.notify_one();
        true
    }
}

impl Seat {
    /// Ready once somebody else needs the place more.
    pub(super) async fn is_needed(&self) {
        self.leave.notified().await;
    }

    /// Counts a connection of a proxy for the reader whose request it carries, or for nobody between two; `false`
    /// where the networks of this reader have enough.
    pub(super) fn carries(&self, reader: Option<IpAddr>) -> bool {
        let mut inner = self.seats.inner();
        let Some(held) = inner.seats.get_mut(&self.number) else { return true };
        let before = held.networks.take();
        inner.uncount(before);
        let networks = reader.map(networks);
        let has_room = inner.count(networks, self.seats.most, Some(self.number));
        if let (true, Some(held)) = (has_room, inner.seats.get_mut(&self.number)) {
            held.networks = networks;
        }
        has_room
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut inner = self.seats.inner();
        if let Some(held) = inner.seats.remove(&self.number) {
            inner.uncount(held.networks);
        }
    }
}

fn networks(address: IpAddr) -> Networks {
    NETWORKS.map(|(four, six, _)| Network::around(address, four, six))
}

#[cfg(test)]
mod tests {
    use super::super::Limits;
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    /// Of somebody who is being answered: nobody asks her to leave.
    fn busy() -> Arc<Deadlines> {
        let deadlines = Deadlines::new(Arc::new(Limits::default()));
        deadlines.request_came();
        Arc::new(deadlines)
    }

    #[test]
    fn a_network_has_only_so_many_seats_and_gets_them_back() {
        let seats = Seats::new(2, vec![]);
        let first = seats.enter(address("192.0.2.1"), &busy()).unwrap();
        let second = seats.enter(address("192.0.2.200"), &busy()).unwrap();
        assert!(seats.enter(address("192.0.2.3"), &busy()).is_none());
        assert!(seats.enter(address("192.0.3.3"), &busy()).is_some());
        drop(first);
        assert!(seats.enter(address("192.0.2.3"), &busy()).is_some());
        drop(second);
        assert!(seats.inner().counts.is_empty() && seats.inner().seats.is_empty());
    }

    #[test]
    fn one_household_of_ipv6_is_one_network_and_256_of_them_are_four() {
        let seats = Seats::new(1, vec![]);
        let _first = seats.enter(address("2001:db8:1:200::1"), &busy()).unwrap();
        assert!(seats.enter(address("2001:db8:1:2ff:ffff::9"), &busy()).is_none());
        let others: Vec<_> = (3..9)
            .map(|number| seats.enter(address(&format!("2001:db8:1:{number}00::1")), &busy()))
            .collect();
        assert_eq!(others.iter().filter(|seat| seat.is_some()).count(), 3);
        assert!(seats.enter(address("2001:db8:2::1"), &busy()).is_some());
    }

    #[test]
    fn a_reverse_proxy_is_not_counted_but_each_reader_behind_it_is() {
        let seats = Seats::new(2, vec![address("127.0.0.1").into()]);
        let all: Vec<_> = (0..10).map(|_| seats.enter(address("127.0.0.1"), &busy()).unwrap()).collect();
        let one = Some(address("192.0.2.1"));
        assert!(all[0].carries(one) && all[1].carries(one) && !all[2].carries(one));
        assert!(all[3].carries(Some(address("192.0.9.1"))));
        assert!(all[0].carries(None), "between two requests it is nobody's");
        assert!(all[2].carries(one));
    }

    #[test]
    fn whoever_is_being_answered_gives_way_to_nobody_and_others_of_the_largest_network_first() {
        let seats = Seats::new(3, vec![]);
        let silent = || Arc::new(Deadlines::new(Arc::new(Limits::default())));
        let new = seats.enter(address("192.0.2.1"), &silent()).unwrap();
        let _busy = seats.enter(address("192.0.2.1"), &busy()).unwrap();
        assert!(!seats.make_room(&new));
        let alone = seats.enter(address("192.0.9.1"), &silent()).unwrap();
        let of_many: Vec<_> = (0..3).map(|_| seats.enter(address("192.0.3.1"), &silent()).unwrap()).collect();
        let there = |seat: &Seat| seats.inner().seats.contains_key(&seat.number);
        assert!(seats.make_room(&new));
        assert!(there(&alone) && of_many.iter().filter(|seat| there(seat)).count() == 2);
        // A fourth of a full network takes the seat of one who only waits there.
        let more = seats.enter(address("192.0.3.9"), &silent()).unwrap();
        let last = seats.enter(address("192.0.3.9"), &busy()).unwrap();
        assert!(there(&last) && of_many.iter().chain([&more]).filter(|seat| there(seat)).count() == 2);
        drop(last);
        let network = Network::around(address("192.0.3.1"), 24, 56);
        assert_eq!(seats.inner().counts.get(&network), Some(&2));
    }
}
