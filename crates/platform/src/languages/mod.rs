//! What a person reads, in her language: Fluent texts, one bundle per language, English behind each of them.
//! A language is a value that is handed on; there is no "current" language anywhere.

mod accept;
mod dates;
mod source;
mod texts;

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use source::rust_source;
pub use texts::{check, compare, keys};

/// Languages written from right to left.
const RIGHT_TO_LEFT: [&str; 9] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur"];

/// All languages of a place.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Arc<[Language]>,
}

/// One language with its texts. A clone costs nothing.
#[derive(Clone)]
pub struct Language {
    inner: Arc<Inner>,
}

struct Inner {
    code: String,
    right_to_left: bool,
    bundle: FluentBundle<FluentResource>,
    fallback: Option<Language>,
}

/// What is put into a blank of a message. Only a number can choose a plural form.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, put in as they are.
    Text(String),
    /// A number, written in western digits.
    Number(f64),
}

impl Languages {
    /// Reads the texts of each language, given as `(code, texts)`. The first is the default, and what every other
    /// falls back to, message by message.
    ///
    /// # Errors
    /// A sentence for whoever wrote the texts: which language, which line or key, and what is wrong.
    pub fn load(languages: &[(&str, &[&str])]) -> Result<Languages, String> {
        let mut all: Vec<Language> = Vec::with_capacity(languages.len());
        for (code, texts) in languages {
            let language = Language::load(code, texts, all.first().cloned());
            all.push(language.map_err(|why| format!("language {code}: {why}"))?);
        }
        if all.is_empty() {
            return Err("there is no language".to_owned());
        }
        Ok(Languages { all: all.into() })
    }

    /// The language with exactly this code, such as `de`.
    pub fn get(&self, code: &str) -> Option<Language> {
        self.all.iter().find(|language| language.code() == code).cloned()
    }

    /// The language that fits an `Accept-Language` header best; the default where none does.
    pub fn best(&self, accept_language: &str) -> Language {
        accept::ranked(accept_language)
            .into_iter()
            .find_map(|wanted| self.all.iter().find(|language| accept::fits(wanted, language.code())))
            .map_or_else(|| self.default(), Language::clone)
    }

    /// The first language that was loaded.
    pub fn default(&self) -> Language {
        self.all[0].clone() // `load` refuses an empty list.
    }

    /// Every language, in the order they were loaded.
    pub fn all(&self) -> &[Language] {
        &self.all
    }
}

impl Language {
    fn load(code: &str, texts: &[&str], fallback: Option<Language>) -> Result<Language, String> {
        let id: LanguageIdentifier = code.parse().map_err(|_| "this is no language code".to_owned())?;
        let right_to_left = RIGHT_TO_LEFT.contains(&id.language.as_str());
        let resources = texts.iter().map(|text| texts::parse(text)).collect::<Result<Vec<_>, _>>()?;
        texts::refuse_unknown_references(&resources)?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The invisible isolation marks keep a Latin name from turning the order of an Arabic sentence around. In
        // left-to-right texts they gain next to nothing and would sit in subjects, file names and attributes.
        bundle.set_use_isolating(right_to_left);
        bundle.add_builtins().map_err(|why| why.to_string())?;
        for resource in resources {
            bundle.add_resource(resource).map_err(|whys| sentence(&whys))?;
        }
        Ok(Language { inner: Arc::new(Inner { code: code.to_owned(), right_to_left, bundle, fallback }) })
    }

    /// The code, such as `de`, as it stands in `<html lang>`.
    pub fn code(&self) -> &str {
        &self.inner.code
    }

    /// `ltr` or `rtl`, as it stands in `<html dir>`.
    pub fn direction(&self) -> &'static str {
        if self.inner.right_to_left { "rtl" } else { "ltr" }
    }

    /// Whether this language itself has the message, without falling back.
    pub fn has(&self, key: &str) -> bool {
        self.inner.bundle.has_message(key)
    }

    /// The message `key` with its blanks filled; in the fallback language where this one lacks it. A key that
    /// nobody has comes back as it is: a page with one odd word is better than no page.
    pub fn text(&self, key: &str, blanks: &[(&str, Arg)]) -> String {
        if let Some(text) = self.own_text(key, blanks) {
            return text;
        }
        let Some(fallback) = &self.inner.fallback else {
            tracing::error!(key, "there is no such message");
            return key.to_owned();
        };
        let text = fallback.text(key, blanks);
        // An English sentence on an Arabic page would otherwise get its full stop at the wrong end.
        let turns = fallback.inner.right_to_left != self.inner.right_to_left;
        if turns { format!("\u{2068}{text}\u{2069}") } else { text }
    }

    fn own_text(&self, key: &str, blanks: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.inner.bundle.get_message(key)?.value()?;
        let blanks = (!blanks.is_empty()).then(|| fluent(blanks));
        let mut problems = Vec::new();
        let text = self.inner.bundle.format_pattern(pattern, blanks.as_ref(), &mut problems);
        if !problems.is_empty() {
            tracing::error!(
                key,
                language = self.code(),
                problem = sentence(&problems),
                "a message is incomplete"
            );
        }
        Some(text.into_owned())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.code() == other.code()
    }
}

fn fluent<'a>(blanks: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
    let value = |arg: &'a Arg| match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    };
    blanks.iter().map(|(name, arg)| (*name, value(arg))).collect()
}

fn sentence(problems: &[FluentError]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

macro_rules! arg_from_number {
    ($($number:ty),+) => { $(
        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg::Number(number as f64) // exact up to 2^53, more than anything that is counted here
            }
        }
    )+ };
}
arg_from_number!(u8, u16, u32, u64, usize, i32, i64, f64);
