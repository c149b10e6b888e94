//! Random sequences of inviting, opening, taking back, widening, narrowing, saying how far a picture may go, putting away,
//! removing, taking out, parting and waiting for the morning. After each step everybody asks for everything, and a model of
//! who was let in, which knows nothing of the program, says who may get a byte. A few sequences in every run;
//! `WINDFLOWER_SEQUENCES=10000` asks for all (`script/sequences`), `WINDFLOWER_SEED` repeats one.

mod asking;
mod model;
mod steps;
mod world;

use std::time::Instant;

use platform::db::Engine;

use self::world::World;
use crate::cast::place_on;
use crate::crowd::asked_for;
use crate::crowd::chance::{self, Chance};
use crate::listing::hold_what_is_shown;

const STEPS: u64 = 14;
/// What earlier sequences left in a place makes each later one slower, and proves nothing more.
const IN_ONE_PLACE: u64 = 100;

#[tokio::test]
async fn whatever_happens_in_whatever_order_nobody_gets_a_byte_who_was_not_let_in_on_sqlite() {
    live_through(Engine::Sqlite).await;
}

#[tokio::test]
async fn whatever_happens_in_whatever_order_nobody_gets_a_byte_who_was_not_let_in_on_postgresql() {
    live_through(Engine::Postgres).await;
}

async fn live_through(engine: Engine) {
    let sequences = asked_for("WINDFLOWER_SEQUENCES", 12);
    let seed = asked_for("WINDFLOWER_SEED", chance::seed());
    eprintln!("{engine:?}: WINDFLOWER_SEED={seed}");
    let (begun, mut seen) = (Instant::now(), Seen::default());
    let Some(mut place) = place_on(engine).await else { return };
    place.runa().await;
    for number in 0..sequences {
        if number > 0 && number % IN_ONE_PLACE == 0 {
            let Some(next) = place_on(engine).await else { return };
            place = next;
            place.runa().await;
        }
        let own = seed.wrapping_add(number.wrapping_mul(0x9e37_79b9));
        let mut world = World::new(&place, number, Chance::new(own)).await;
        world.done.push(format!("this one alone: WINDFLOWER_SEQUENCES=1 WINDFLOWER_SEED={own}"));
        seen.add(&world.live().await);
        hold_what_is_shown(&place).await;
        if (number + 1) % 1_000 == 0 {
            eprintln!("{engine:?}: {} after {:?}", number + 1, begun.elapsed());
        }
    }
    let each = begun.elapsed().as_secs_f64() / sequences as f64;
    assert!(seen.stories > 0 && seen.pictures > 0, "where nobody ever sees anything nothing is proved");
    eprintln!("{engine:?}: {sequences} sequences lived through, {each:.3} s each, {seen:?}");
}

/// How often somebody who was let in saw something, and how often two parted.
#[derive(Debug, Default)]
pub struct Seen {
    stories: usize,
    pictures: usize,
    partings: usize,
    removals: usize,
}

impl Seen {
    fn add(&mut self, other: &Seen) {
        self.stories += other.stories;
        self.pictures += other.pictures;
        self.partings += other.partings;
        self.removals += other.removals;
    }
}
