//! Compares a text with all phrases of all languages in one walk. A phrase that has begun is a thread: which step comes next,
//! and where it began. There are never more threads than steps, so a text costs what its length is, whatever it holds.

use std::collections::VecDeque;
use std::ops::Range;

use crate::letters;
use crate::phrases::{Atom, LONGEST_PHRASE, Meaning, Phrases, Step};
use crate::tokens::{self, Pause, Token};

/// So many words may carry a "not" to the phrase behind it: "I do not think that I want to …".
const CARRIED: usize = 6;

/// A phrase that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its number among the phrases of its language.
    pub phrase: usize,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// Everything that stands in a text, but for what a "not" takes back.
pub fn find<'p>(text: &str, languages: &'p [Phrases]) -> Vec<(&'p Phrases, Found)> {
    let mut found = Vec::new();
    let mut walks: Vec<Walk<'p>> = languages.iter().map(Walk::new).collect();
    let is_known = |word: &str| languages.iter().any(|phrases| phrases.vocabulary.knows(word));
    tokens::each(text, is_known, |token| {
        let (form, other) = letters::forms(&token.word);
        for walk in &mut walks {
            walk.take(token, &form, other.as_deref(), &mut found);
        }
    });
    for walk in &mut walks {
        walk.settle(false, &mut found);
    }
    found
}

/// The way through a text with the phrases of one language.
struct Walk<'p> {
    phrases: &'p Phrases,
    /// The number of the present word.
    at: usize,
    atoms: Vec<Atom>,
    threads: Vec<Thread>,
    next: Vec<Thread>,
    /// For each step, at which word a thread last came to it, and which of `next` that is.
    reached: Vec<(usize, usize)>,
    /// What the last words were, the newest last.
    past: VecDeque<Told>,
    /// What the present word completes; the next may be the "not" that takes it back.
    pending: Vec<Found>,
}

#[derive(Clone, Copy)]
struct Thread {
    step: usize,
    /// The number of its first word.
    first: usize,
    start: usize,
}

/// What a word does for the phrases behind it.
#[derive(Clone, Copy, Default)]
struct Told {
    before: Pause,
    is_not: bool,
    is_between: bool,
    goes_over_comma: bool,
}

impl<'p> Walk<'p> {
    fn new(phrases: &'p Phrases) -> Walk<'p> {
        Walk {
            phrases,
            at: 0,
            atoms: Vec::new(),
            threads: Vec::new(),
            next: Vec::new(),
            reached: vec![(0, 0); phrases.steps.len()],
            past: VecDeque::with_capacity(LONGEST_PHRASE + CARRIED + 1),
            pending: Vec::new(),
        }
    }

    fn take(
        &mut self,
        token: &Token,
        form: &str,
        other: Option<&str>,
        found: &mut Vec<(&'p Phrases, Found)>,
    ) {
        self.at += 1;
        self.atoms.clear();
        for form in std::iter::once(form).chain(other) {
            self.phrases.vocabulary.find(form, &mut self.atoms);
        }
        let has = |set: &std::collections::HashSet<Atom>| self.atoms.iter().any(|atom| set.contains(atom));
        let told = Told {
            before: token.before,
            is_not: has(&self.phrases.not),
            is_between: has(&self.phrases.between),
            goes_over_comma: has(&self.phrases.over_comma),
        };
        let takes_back = token.before == Pause::None && has(&self.phrases.not_after);
        self.settle(takes_back, found);
        if self.past.len() == LONGEST_PHRASE + CARRIED {
            self.past.pop_front();
        }
        self.past.push_back(told);
        if token.before == Pause::Sentence {
            self.threads.clear();
        }
        self.go_on(told.is_not);
        self.begin(token.range.start);
        self.end(token.range.end);
    }

    /// Every phrase that has begun goes on with this word, or ends here.
    fn go_on(&mut self, is_not: bool) {
        self.next.clear();
        let threads = std::mem::take(&mut self.threads);
        for thread in &threads {
            for step in thread.step.. {
                let there = &self.phrases.steps[step];
                let goes_on = match there {
                    Step::Word { any_of, .. } => any_of.iter().any(|atom| self.atoms.contains(atom)),
                    Step::Gap => !is_not,
                    Step::End(_) => false,
                };
                if goes_on {
                    self.reach(Thread { step: step + 1, ..*thread });
                }
                if !there.is_optional() {
                    break;
                }
            }
        }
        self.threads = threads;
    }

    fn begin(&mut self, start: usize) {
        let phrases = self.phrases;
        for number in 0..self.atoms.len() {
            for step in phrases.starts.get(&self.atoms[number]).into_iter().flatten() {
                self.reach(Thread { step: step + 1, first: self.at, start });
            }
        }
    }

    /// Of two threads at the same step the one goes on that began later: it may stand behind a "not" of the other.
    fn reach(&mut self, thread: Thread) {
        let (at, place) = self.reached[thread.step];
        if at == self.at {
            let there = &mut self.next[place];
            if there.first < thread.first {
                *there = thread;
            }
        } else {
            self.reached[thread.step] = (self.at, self.next.len());
            self.next.push(thread);
        }
    }

    /// Takes out what is whole, and keeps what goes on.
    fn end(&mut self, end: usize) {
        std::mem::swap(&mut self.threads, &mut self.next);
        for thread in &self.threads {
            let mut step = thread.step;
            while self.phrases.steps[step].is_optional() {
                step += 1;
            }
            if let Step::End(phrase) = self.phrases.steps[step] {
                let found = Found { phrase, range: thread.start..end };
                let is_danger = is_danger(self.phrases.meaning(&found));
                if !(is_danger && self.is_taken_back(thread.first)) {
                    self.pending.push(found);
                }
            }
        }
    }

    /// Whether a "not" stands before the phrase that began with this word, with nothing between them but words that carry it.
    fn is_taken_back(&self, first: usize) -> bool {
        let newest = self.past.len() - 1;
        let Some(mut place) = (newest + first).checked_sub(self.at) else { return false };
        for _ in 0..=CARRIED {
            let word = self.past[place];
            if word.before != Pause::None && !word.goes_over_comma {
                return false;
            }
            let Some(before) = place.checked_sub(1) else { return false };
            place = before;
            if self.past[place].is_not {
                return true;
            }
            if !self.past[place].is_between {
                return false;
            }
        }
        false
    }

    /// What the word before completed stands, unless this word takes it back.
    fn settle(&mut self, takes_back: bool, found: &mut Vec<(&'p Phrases, Found)>) {
        let phrases = self.phrases;
        for one in self.pending.drain(..) {
            if !(takes_back && is_danger(phrases.meaning(&one))) {
                found.push((phrases, one));
            }
        }
    }
}

/// Only what points to danger can be taken back by a "not".
fn is_danger(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Danger(..) | Meaning::Mark(crate::MarkKind::Low, _))
}
