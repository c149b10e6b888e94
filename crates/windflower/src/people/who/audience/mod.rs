//! THE rule: who may see and do what. One pure function over one table kept as data (`table.tsv`).
//! Boxes, pages, files, renditions, lists and previews all ask it; what it refuses answers like what does not exist.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Who somebody is to one thing, the strongest that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Viewer {
    /// Anybody.
    Stranger,
    /// Came by the letterbox of this box.
    Helper,
    /// In a circle that this story was shared with, or named by its keeper as the one it is left to.
    Invited,
    /// Admitted as somebody who has lived it.
    Member,
    /// Reads notes before the keeper does.
    FirstReader,
    /// Decides for the place.
    Moderator,
    /// Runs the place.
    Steward,
    /// The other parent: keeps the same box, tells own stories.
    CoKeeper,
    /// Whose it is.
    Keeper,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A story as readers get it.
    Story,
    /// A rendition in a story.
    Picture,
    /// A photograph in a box.
    Keepsake,
    /// What a helper put into a box and nobody has opened: to whoever keeps the box it is words, to open or to put away.
    Arrival,
    /// An original, byte for byte.
    Original,
    /// A story that its teller had sealed for the time after her: what would change it or who sees it.
    SealedStory,
    /// A photograph in a box that was sealed so.
    SealedKeepsake,
    /// What was left to somebody by name, once the wait has passed: words, and pictures as pages show them.
    Left,
}

/// What somebody wants to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Look at it.
    Read,
    /// Meet it in a list, feed or search.
    List,
    /// Change it.
    Write,
    /// Let more people see it.
    Widen,
    /// Let fewer people see it.
    Narrow,
    /// Put something in.
    Add,
    /// Put it away or remove it.
    Remove,
}

platform::row_enum! {
    /// Who a story is for. They are ordered: a later one is wider.
    pub enum Audience {
        /// Everything begins here.
        OnlyMe = "only-me",
        /// Chosen circles.
        Invited = "invited",
        /// Admitted members.
        LivedIt = "lived-it",
        /// Everybody who comes to read.
        Anyone = "anyone",
    }
}

impl Audience {
    /// The word of a form; anything unknown is nobody but the keeper.
    pub fn read(word: &str) -> Audience {
        Audience::parse(word).unwrap_or(Audience::OnlyMe)
    }
}

/// All viewers, weakest first.
pub const VIEWERS: [Viewer; 9] = [
    Viewer::Stranger,
    Viewer::Helper,
    Viewer::Invited,
    Viewer::Member,
    Viewer::FirstReader,
    Viewer::Moderator,
    Viewer::Steward,
    Viewer::CoKeeper,
    Viewer::Keeper,
];

type Asked = (Thing, Action, Audience, Viewer);

static TABLE: LazyLock<HashMap<Asked, bool>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for line in include_str!("table.tsv").lines().skip(1) {
        read_line(line, &mut table);
    }
    table
});

fn read_line(line: &str, table: &mut HashMap<Asked, bool>) {
    let cells: Vec<&str> = line.split('\t').collect();
    let (Some(thing), Some(action)) = (read_thing(cells[0]), read_action(cells[1])) else { return };
    let audiences =
        Audience::ALL.iter().copied().filter(|audience| cells[2] == "any" || cells[2] == audience.word());
    for audience in audiences {
        for (viewer, cell) in VIEWERS.into_iter().zip(columns(&cells)) {
            table.insert((thing, action, audience, viewer), cell == "yes");
        }
    }
}

/// The cells in the order of `VIEWERS`, whatever order the columns stand in.
fn columns<'a>(cells: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let header: Vec<&'static str> =
        include_str!("table.tsv").lines().next().unwrap_or_default().split('\t').collect();
    let names = [
        "stranger",
        "helper",
        "invited",
        "member",
        "first-reader",
        "moderator",
        "steward",
        "co-keeper",
        "keeper",
    ];
    let place = move |name: &str| header.iter().position(|column| *column == name);
    let found: Vec<&'a str> = names.iter().map(|name| place(name).map_or("no", |at| cells[at])).collect();
    found.into_iter()
}

fn read_thing(word: &str) -> Option<Thing> {
    Some(match word {
        "story" => Thing::Story,
        "picture" => Thing::Picture,
        "keepsake" => Thing::Keepsake,
        "arrival" => Thing::Arrival,
        "original" => Thing::Original,
        "sealed-story" => Thing::SealedStory,
        "sealed-keepsake" => Thing::SealedKeepsake,
        "left" => Thing::Left,
        _ => return None,
    })
}

fn read_action(word: &str) -> Option<Action> {
    Some(match word {
        "read" => Action::Read,
        "list" => Action::List,
        "write" => Action::Write,
        "widen" => Action::Widen,
        "narrow" => Action::Narrow,
        "add" => Action::Add,
        "remove" => Action::Remove,
        _ => return None,
    })
}

/// Whether this viewer may do this with this thing while it is for this audience. What the table does not name, nobody
/// may do.
pub fn may(viewer: Viewer, action: Action, thing: Thing, audience: Audience) -> bool {
    TABLE.get(&(thing, action, audience, viewer)).copied().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    const READS: [Thing; 2] = [Thing::Story, Thing::Picture];

    #[test]
    fn a_wider_audience_never_shuts_anybody_out() {
        for thing in READS {
            for viewer in VIEWERS {
                for pair in Audience::ALL.windows(2) {
                    assert!(
                        may(viewer, Action::Read, thing, pair[0])
                            <= may(viewer, Action::Read, thing, pair[1]),
                        "{viewer:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn only_its_keeper_widens() {
        for viewer in VIEWERS {
            for audience in Audience::ALL.iter().copied() {
                assert_eq!(may(viewer, Action::Widen, Thing::Story, audience), viewer == Viewer::Keeper);
            }
        }
    }

    #[test]
    fn an_original_never_leaves_except_to_its_keepers() {
        for viewer in VIEWERS {
            let keeps = matches!(viewer, Viewer::Keeper | Viewer::CoKeeper);
            assert_eq!(may(viewer, Action::Read, Thing::Original, Audience::Anyone), keeps);
        }
    }

    #[test]
    fn a_helper_puts_in_and_takes_back_and_nobody_looks_at_what_is_sealed() {
        for viewer in VIEWERS {
            let keeps = matches!(viewer, Viewer::Keeper | Viewer::CoKeeper);
            assert!(!may(viewer, Action::Read, Thing::Arrival, Audience::Anyone), "{viewer:?}");
            assert_eq!(may(viewer, Action::Write, Thing::Arrival, Audience::Anyone), keeps);
            let took_part = matches!(viewer, Viewer::Keeper | Viewer::Helper);
            assert_eq!(may(viewer, Action::Remove, Thing::Arrival, Audience::Anyone), took_part);
        }
        assert!(may(Viewer::Helper, Action::Add, Thing::Keepsake, Audience::OnlyMe));
        assert!(!may(Viewer::Helper, Action::Read, Thing::Keepsake, Audience::Anyone));
    }

    #[test]
    fn a_picture_is_never_seen_where_its_story_is_not() {
        for viewer in VIEWERS {
            for audience in Audience::ALL.iter().copied() {
                let picture = may(viewer, Action::Read, Thing::Picture, audience);
                assert!(picture <= may(viewer, Action::Read, Thing::Story, audience));
            }
        }
    }

    #[test]
    fn nobody_but_its_keeper_reads_what_is_for_only_me() {
        for viewer in VIEWERS.into_iter().filter(|viewer| *viewer != Viewer::Keeper) {
            assert!(!may(viewer, Action::Read, Thing::Story, Audience::OnlyMe));
        }
    }

    #[test]
    fn what_is_sealed_nobody_changes_and_only_the_place_can_make_it_smaller() {
        for viewer in VIEWERS {
            for action in [Action::Write, Action::Widen, Action::Add, Action::Remove] {
                for thing in [Thing::SealedStory, Thing::SealedKeepsake] {
                    assert!(!may(viewer, action, thing, Audience::Anyone), "{viewer:?} {action:?}");
                }
            }
            let place = matches!(viewer, Viewer::Moderator | Viewer::Steward);
            assert_eq!(may(viewer, Action::Narrow, Thing::SealedStory, Audience::Anyone), place);
        }
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("table.tsv").lines().skip(1);
        let cells: usize =
            lines.map(|line| if line.split('\t').nth(2) == Some("any") { 4 * 9 } else { 9 }).sum();
        assert_eq!(TABLE.len(), cells);
    }
}
