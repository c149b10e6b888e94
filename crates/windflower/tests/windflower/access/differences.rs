//! The list of differences, short enough to be read: one line for what is the same trouble for several viewers.

use std::fmt::{self, Display, Formatter};

/// One trouble with one line of the table in one state.
#[derive(PartialEq, Eq)]
pub struct Trouble {
    /// `GET /s/{story}`.
    pub asked: String,
    pub state: String,
    pub cell: String,
    pub trouble: String,
}

struct Difference {
    trouble: Trouble,
    viewers: Vec<&'static str>,
    /// The first address it was seen at, and how often in all.
    example: String,
    times: usize,
}

/// All of them, in the order they were met.
#[derive(Default)]
pub struct Differences(Vec<Difference>);

impl Differences {
    pub fn add(&mut self, trouble: Trouble, viewer: &'static str, example: String) {
        match self.0.iter_mut().find(|one| one.trouble == trouble) {
            Some(known) => {
                known.times += 1;
                if !known.viewers.contains(&viewer) {
                    known.viewers.push(viewer);
                }
            }
            None => self.0.push(Difference { trouble, viewers: vec![viewer], example, times: 1 }),
        }
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl Display for Differences {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for Difference { trouble, viewers, example, times } in &self.0 {
            let Trouble { asked, state, cell, trouble } = trouble;
            writeln!(out, "{asked}   [{state}]   {}:", viewers.join(", "))?;
            writeln!(out, "    should be “{cell}” but {trouble}; {times} times, e.g. {example}")?;
        }
        Ok(())
    }
}
