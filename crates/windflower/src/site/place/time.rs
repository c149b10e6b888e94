//! What time it is in the place, remembered beside its rows. A machine's clock that jumps is not believed until a steward
//! says that it is right; see `platform::clock::Careful`.

use platform::clock::{Careful, Clock, Doubt};
use platform::db::{Db, DbError};

use super::store;

/// Begins with what was written down. A clock that a test turns knows itself.
pub async fn begin(db: &Db, clock: &Clock) -> Result<(), DbError> {
    if let Clock::Careful(careful) = clock {
        careful.begin(&store::seen(db).await?);
    }
    Ok(())
}

/// The time of the place, for a command beside the running program.
pub async fn of(db: &Db) -> Result<Clock, DbError> {
    let clock = Clock::careful();
    begin(db, &clock).await?;
    Ok(clock)
}

/// Writes down what time it is. Where somebody said meanwhile, to another program, that the clock is right, this one
/// believes it too.
pub async fn keep(db: &Db, clock: &Clock) -> Result<(), DbError> {
    let Clock::Careful(careful) = clock else { return Ok(()) };
    let before = careful.said();
    let seen = careful.keep();
    let there = store::seen(db).await?;
    if there.said != before {
        careful.begin(&there);
        return Ok(());
    }
    store::see(db, &seen, before).await
}

/// What the machine says, where it is not believed.
pub fn doubt(clock: &Clock) -> Option<Doubt> {
    match clock {
        Clock::Careful(careful) => careful.doubt(),
        _ => None,
    }
}

/// A steward says that the clock is right; every program on this database follows within seconds.
pub async fn is_right(db: &Db, clock: &Clock) -> Result<(), DbError> {
    let Clock::Careful(careful) = clock else { return Ok(()) };
    let before = store::seen(db).await?.said;
    believe(db, careful, before).await
}

async fn believe(db: &Db, careful: &Careful, before: i64) -> Result<(), DbError> {
    let mut seen = careful.believe();
    seen.said = before + 1;
    let was = store::seen(db).await?.at;
    store::say(db, &seen).await?;
    careful.begin(&seen);
    if seen.at < was {
        platform::jobs::due_at_once(db, seen.at).await?;
    }
    Ok(())
}

/// A backup was restored, by somebody who looked at this machine's clock: time begins with it.
pub async fn begin_anew(db: &Db, clock: &Clock) -> Result<(), DbError> {
    let careful = match clock {
        Clock::Careful(careful) => careful.clone(),
        Clock::System => {
            let Clock::Careful(careful) = Clock::careful() else { return Ok(()) };
            careful
        }
        Clock::Fixed(_) => return Ok(()),
    };
    let before = store::seen(db).await?.said;
    careful.begin(&platform::clock::Seen::default());
    believe(db, &careful, before).await
}
