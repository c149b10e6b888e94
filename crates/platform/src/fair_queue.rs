//! Who may do heavy work now: so many at once and no more, one at a time of each line, in the order in which they came,
//! and the lines in turn. Sixty that wait in one line hold up whoever comes to another by one, not by sixty.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The lines and whose turn it is.
#[derive(Clone)]
pub struct FairQueue(Arc<Mutex<Lines>>);

struct Lines {
    /// How many more may work.
    free: usize,
    /// Lines of which somebody works now.
    busy: HashSet<String>,
    /// Lines in which somebody waits; the one that was served last stands last.
    waiting: VecDeque<(String, VecDeque<oneshot::Sender<Turn>>)>,
}

/// Somebody's turn, until it is dropped.
pub struct Turn {
    of: Option<FairQueue>,
    line: String,
}

impl FairQueue {
    /// For so many at once, at least one.
    pub fn new(at_once: usize) -> FairQueue {
        let lines = Lines { free: at_once.max(1), busy: HashSet::new(), waiting: VecDeque::new() };
        FairQueue(Arc::new(Mutex::new(lines)))
    }

    /// Waits in this line until it is one's turn. Whoever stops waiting is passed over.
    pub async fn wait(&self, line: &str) -> Turn {
        let ours = {
            let mut lines = self.lines();
            let (ours, turn) = oneshot::channel();
            match lines.waiting.iter_mut().find(|(name, _)| name == line) {
                Some((_, those)) => those.push_back(ours),
                None => lines.waiting.push_back((line.to_owned(), VecDeque::from([ours]))),
            }
            self.serve(&mut lines);
            turn
        };
        match ours.await {
            Ok(turn) => turn,
            // Only a turn takes a waiting one out of its line, so this is never reached; it must not stop anybody's work.
            Err(_) => Turn { of: None, line: String::new() },
        }
    }

    /// How many wait in all lines together.
    pub fn waiting(&self) -> usize {
        let lines = self.lines();
        lines.waiting.iter().flat_map(|(_, those)| those).filter(|one| !one.is_closed()).count()
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        // Nothing that could panic is done while it is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serve(&self, lines: &mut Lines) {
        while lines.free > 0 {
            let next = lines.waiting.iter().position(|(line, _)| !lines.busy.contains(line));
            let Some((line, mut those)) = next.and_then(|place| lines.waiting.remove(place)) else { return };
            while let Some(one) = those.pop_front() {
                match one.send(Turn { of: Some(self.clone()), line: line.clone() }) {
                    Ok(()) => {
                        lines.free -= 1;
                        lines.busy.insert(line.clone());
                        break;
                    }
                    // Gone meanwhile: it was nobody's turn, and giving it back would ask for what is held here.
                    Err(mut turn) => turn.of = None,
                }
            }
            if !those.is_empty() {
                lines.waiting.push_back((line, those));
            }
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(queue) = self.of.take() {
            let mut lines = queue.lines();
            lines.free += 1;
            lines.busy.remove(&self.line);
            queue.serve(&mut lines);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lets every task go as far as it can.
    async fn settle() {
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
    }

    type Order = Arc<Mutex<Vec<String>>>;

    /// Somebody who waits in a line, writes down that it is her turn, and works until she is told to stop.
    fn somebody(queue: &FairQueue, order: &Order, line: &str, number: u32) -> oneshot::Sender<()> {
        let (queue, order, line) = (queue.clone(), Arc::clone(order), line.to_owned());
        let (stop, stopped) = oneshot::channel();
        tokio::spawn(async move {
            let _turn = queue.wait(&line).await;
            order.lock().unwrap().push(format!("{line}{number}"));
            let _ = stopped.await;
        });
        stop
    }

    #[tokio::test]
    async fn sixty_of_one_hold_up_one_of_another_by_one() {
        let (queue, order) = (FairQueue::new(1), Order::default());
        let mut working: Vec<_> = (0..60).map(|number| somebody(&queue, &order, "a", number)).collect();
        settle().await;
        working.push(somebody(&queue, &order, "b", 0));
        settle().await;
        assert_eq!(*order.lock().unwrap(), ["a0"]);
        for stop in working {
            let _ = stop.send(());
            settle().await;
        }
        let order = order.lock().unwrap();
        assert!(order.iter().position(|who| who == "b0") <= Some(2), "{order:?}");
        let of_a: Vec<_> = order.iter().filter(|who| who.starts_with('a')).cloned().collect();
        assert_eq!(of_a, (0..60).map(|number| format!("a{number}")).collect::<Vec<_>>());
    }

    #[tokio::test]
    async fn as_many_as_may_work_at_once_but_one_of_each_line() {
        let (queue, order) = (FairQueue::new(2), Order::default());
        let first = somebody(&queue, &order, "a", 0);
        let _second = somebody(&queue, &order, "a", 1);
        settle().await;
        assert_eq!(*order.lock().unwrap(), ["a0"]);
        let _third = somebody(&queue, &order, "b", 0);
        let _fourth = somebody(&queue, &order, "c", 0);
        settle().await;
        assert_eq!(*order.lock().unwrap(), ["a0", "b0"]);
        assert_eq!(queue.waiting(), 2);
        drop(first);
        settle().await;
        assert_eq!(*order.lock().unwrap(), ["a0", "b0", "a1"]);
    }

    #[tokio::test]
    async fn who_stops_waiting_is_passed_over_and_takes_nobodys_place() {
        let queue = FairQueue::new(1);
        let first = queue.wait("a").await;
        // One gives up while she waits, another at the very moment of her turn.
        let gone = tokio::spawn({
            let queue = queue.clone();
            async move { drop(queue.wait("b").await) }
        });
        settle().await;
        gone.abort();
        let mut last = Box::pin(queue.wait("c"));
        tokio::select! {
            biased;
            _ = &mut last => panic!("it is not her turn"),
            () = std::future::ready(()) => {}
        }
        drop(first);
        drop(last);
        assert_eq!(queue.waiting(), 0);
        let _again = queue.wait("d").await;
    }
}
