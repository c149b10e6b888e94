//! THE rule: who may see and do what. One pure function over one table kept as data (`table.tsv`).
//! Boxes, pages, files, renditions, lists and previews all ask it; what it refuses answers like what does not exist.

use std::collections::HashMap;
use std::sync::LazyLock;

platform::row_enum! {
    /// Who somebody is to one thing, the strongest that fits; weakest first.
    pub enum Viewer {
        /// Anybody.
        Stranger = "stranger",
        /// Came by the letterbox of this box.
        Helper = "helper",
        /// In a circle that this story was shared with, or named by its keeper as the one it is left to.
        Invited = "invited",
        /// Admitted as somebody who has lived it.
        Member = "member",
        /// Reads notes before the keeper does.
        FirstReader = "first-reader",
        /// Decides for the place.
        Moderator = "moderator",
        /// Runs the place.
        Steward = "steward",
        /// The other parent: keeps the same box, tells own stories.
        CoKeeper = "co-keeper",
        /// Whose it is.
        Keeper = "keeper",
    }
}

platform::row_enum! {
    /// What is asked for.
    pub enum Thing {
        /// A story as readers get it.
        Story = "story",
        /// A rendition in a story.
        Picture = "picture",
        /// A photograph in a box.
        Keepsake = "keepsake",
        /// What a helper put into a box and nobody has opened: to whoever keeps the box it is words, to open or to put away.
        Arrival = "arrival",
        /// An original, byte for byte.
        Original = "original",
        /// A story that its teller had sealed for the time after her: what would change it or who sees it.
        SealedStory = "sealed-story",
        /// A photograph in a box that was sealed so.
        SealedKeepsake = "sealed-keepsake",
        /// A note that waits for the place or a first reader.
        HeldNote = "held-note",
        /// A note that waits for its keeper, who reads herself what comes.
        OwnHeldNote = "own-held-note",
        /// A note that a person passed, as its keeper gets it.
        Note = "note",
        /// What was left to somebody by name, once the wait has passed: words, and pictures as pages show them.
        Left = "left",
    }
}

platform::row_enum! {
    /// What somebody wants to do with it.
    pub enum Action {
        /// Look at it.
        Read = "read",
        /// Meet it in a list, feed or search.
        List = "list",
        /// Change it.
        Write = "write",
        /// Let more people see it.
        Widen = "widen",
        /// Let fewer people see it.
        Narrow = "narrow",
        /// Put something in.
        Add = "add",
        /// Put it away or remove it.
        Remove = "remove",
    }
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
    let (Some(thing), Some(action)) = (Thing::parse(cells[0]), Action::parse(cells[1])) else { return };
    let audiences =
        Audience::ALL.iter().copied().filter(|audience| cells[2] == "any" || cells[2] == audience.word());
    for audience in audiences {
        for (viewer, may) in columns(&cells) {
            table.insert((thing, action, audience, viewer), may);
        }
    }
}

/// What each viewer may, whatever order the columns stand in; for whom there is none, nothing.
fn columns(cells: &[&str]) -> Vec<(Viewer, bool)> {
    let header: Vec<&'static str> =
        include_str!("table.tsv").lines().next().unwrap_or_default().split('\t').collect();
    let place = |viewer: Viewer| header.iter().position(|column| *column == viewer.word());
    let may = |viewer: Viewer| place(viewer).is_some_and(|at| cells[at] == "yes");
    Viewer::ALL.iter().map(|viewer| (*viewer, may(*viewer))).collect()
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
            for viewer in Viewer::ALL.iter().copied() {
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
        for viewer in Viewer::ALL.iter().copied() {
            for audience in Audience::ALL.iter().copied() {
                assert_eq!(may(viewer, Action::Widen, Thing::Story, audience), viewer == Viewer::Keeper);
            }
        }
    }

    #[test]
    fn an_original_never_leaves_except_to_its_keepers() {
        for viewer in Viewer::ALL.iter().copied() {
            let keeps = matches!(viewer, Viewer::Keeper | Viewer::CoKeeper);
            assert_eq!(may(viewer, Action::Read, Thing::Original, Audience::Anyone), keeps);
        }
    }

    #[test]
    fn a_helper_puts_in_and_takes_back_and_nobody_looks_at_what_is_sealed() {
        for viewer in Viewer::ALL.iter().copied() {
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
        for viewer in Viewer::ALL.iter().copied() {
            for audience in Audience::ALL.iter().copied() {
                let picture = may(viewer, Action::Read, Thing::Picture, audience);
                assert!(picture <= may(viewer, Action::Read, Thing::Story, audience));
            }
        }
    }

    #[test]
    fn nobody_but_its_keeper_reads_what_is_for_only_me() {
        for viewer in Viewer::ALL.iter().copied().filter(|viewer| *viewer != Viewer::Keeper) {
            assert!(!may(viewer, Action::Read, Thing::Story, Audience::OnlyMe));
        }
    }

    #[test]
    fn what_is_sealed_nobody_changes_and_only_the_place_can_make_it_smaller() {
        for viewer in Viewer::ALL.iter().copied() {
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
