//! One at a time for each address: where many wait for the same picture or page, one makes it and the others take it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// Longest wait for somebody else who makes the same.
const LONGEST: Duration = Duration::from_secs(1);
/// So many addresses are remembered before those that nobody waits for are cleared away.
const MOST_IDLE: usize = 256;

/// Who makes what just now.
#[derive(Default)]
pub struct Flights(Mutex<HashMap<String, Weak<Turn<()>>>>);

impl Flights {
    /// Waits until nobody else makes what this address answers. Whoever gets it looks first whether it is there by now;
    /// dropping what is returned lets the next one look. `None` for whoever waited long enough: what cannot be made now, or
    /// is not kept, is no reason for everybody to stand in one line.
    pub async fn board(&self, address: &str) -> Option<OwnedMutexGuard<()>> {
        let turn = self.turn(address);
        tokio::time::timeout(LONGEST, turn.lock_owned()).await.ok()
    }

    fn turn(&self, address: &str) -> Arc<Turn<()>> {
        let mut turns = match self.0.lock() {
            Ok(turns) => turns,
            Err(poisoned) => poisoned.into_inner(),
        };
        if let Some(turn) = turns.get(address).and_then(Weak::upgrade) {
            return turn;
        }
        if turns.len() >= MOST_IDLE {
            turns.retain(|_, turn| turn.strong_count() > 0);
        }
        let turn = Arc::new(Turn::new(()));
        turns.insert(address.to_owned(), Arc::downgrade(&turn));
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[tokio::test]
    async fn many_who_wait_for_the_same_have_it_made_once() {
        let flights = Arc::new(Flights::default());
        let (made, there) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(false)));
        let asking = (0..100).map(|_| {
            let (flights, made, there) = (Arc::clone(&flights), Arc::clone(&made), Arc::clone(&there));
            tokio::spawn(async move {
                let _turn = flights.board("/s/x").await;
                if *there.lock().unwrap() {
                    return;
                }
                made.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                *there.lock().unwrap() = true;
            })
        });
        for one in asking.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        assert_eq!(made.load(Ordering::SeqCst), 1);
        let held = flights.board("/s/slow").await;
        assert!(held.is_some() && flights.board("/s/slow").await.is_none(), "nobody waits for good");
        drop(held);
        for number in 0..1_000 {
            drop(flights.board(&format!("/s/{number}")).await);
        }
        assert!(flights.0.lock().unwrap().len() <= MOST_IDLE);
    }
}
