//! The clocks of a machine, turned by hand.

use super::*;

const NOON: Moment = Moment(1_795_348_800_000);

fn place() -> Careful {
    let clock = Careful::turned(NOON);
    clock.begin(&Seen::default());
    clock
}

/// Both clocks of the machine go on.
fn passes(clock: &Careful, millis: i64) {
    clock.turn(millis, millis, false);
}

#[test]
fn a_clock_that_jumps_is_not_followed_either_way() {
    for jump in [40 * DAY, DAY, HOUR, -HOUR, -40 * DAY] {
        let clock = place();
        clock.turn(jump, 0, false);
        assert_eq!(clock.now(), NOON, "{jump}");
        passes(&clock, 8_000);
        assert_eq!(clock.now(), NOON.plus_seconds(8));
        let doubt = clock.doubt().unwrap();
        assert_eq!(doubt.machine, NOON.plus_seconds(8).plus_millis(jump));
        // It is set right.
        clock.turn(-jump, 0, false);
        assert_eq!((clock.now(), clock.doubt()), (NOON.plus_seconds(8), None));
    }
}

#[test]
fn a_clock_that_is_set_by_a_little_is_followed() {
    let clock = place();
    clock.turn(5 * MINUTE, 0, false);
    assert_eq!((clock.now(), clock.doubt()), (NOON.plus_minutes(5), None));
}

#[test]
fn a_clock_that_goes_too_fast_is_not_followed_step_by_step() {
    let clock = place();
    for _ in 0..1_000 {
        clock.turn(MINUTE, 1_000, false);
        clock.keep();
    }
    assert!(clock.doubt().is_some());
    assert!(clock.now() < NOON.plus_hours(1), "a thousand seconds have passed, not a thousand minutes");
}

#[test]
fn it_is_known_after_a_restart_how_much_time_has_passed() {
    let clock = place();
    let seen = clock.keep();
    clock.turn(40 * DAY + 3_000, 3_000, false);
    let again = Careful(Arc::clone(&clock.0));
    again.begin(&seen);
    assert_eq!(again.now(), NOON.plus_seconds(3));
    assert!(again.doubt().is_some());
}

#[test]
fn a_machine_that_was_off_for_a_night_is_believed_and_one_that_was_off_for_long_is_asked_about() {
    for (off, believed) in [(9 * HOUR, true), (40 * DAY, false), (-40 * DAY, false)] {
        let clock = place();
        let seen = clock.keep();
        clock.turn(off, 0, true);
        clock.begin(&seen);
        assert_eq!(clock.doubt().is_none(), believed, "{off}");
        assert_eq!(clock.now(), if believed { NOON.plus_millis(off) } else { NOON });
    }
}

#[test]
fn what_a_steward_says_holds_and_true_time_is_waited_for_all_the_same() {
    let clock = place();
    let due = NOON.plus_days(30);
    clock.turn(40 * DAY, 0, false);
    clock.believe();
    assert_eq!((clock.now(), clock.doubt()), (NOON.plus_days(40), None));
    let held = |due: Moment| clock.reached().is_some_and(|(reached, to)| reached < due && due <= to);
    assert!(held(due), "thirty days have not been");
    assert!(!held(NOON), "what was due before is due");
    assert!(!held(NOON.plus_days(40).plus_hours(8)), "nor is what is begun from now on held");
    passes(&clock, 30 * DAY);
    assert!(!held(due));
}

#[test]
fn a_clock_that_runs_steadily_for_three_days_is_believed_and_one_that_is_set_again_is_not() {
    let clock = place();
    clock.turn(40 * DAY, 0, false);
    for _ in 0..70 {
        passes(&clock, HOUR);
        clock.keep();
    }
    assert!(clock.doubt().is_some());
    clock.turn(-3 * DAY, 0, false);
    for _ in 0..70 {
        passes(&clock, HOUR);
        clock.keep();
    }
    assert!(clock.doubt().is_some());
    for _ in 0..5 {
        passes(&clock, HOUR);
        clock.keep();
    }
    assert_eq!(clock.doubt(), None);
}

#[test]
fn true_time_that_has_come_to_where_the_clock_stands_ends_the_doubt() {
    let clock = place();
    clock.turn(2 * DAY, 0, false);
    assert!(clock.doubt().is_some());
    clock.turn(0, 2 * DAY, false);
    assert_eq!(clock.doubt(), None);
}
