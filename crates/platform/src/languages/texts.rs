//! Reading Fluent texts as data: what they hold, which blanks a message has, how two languages differ.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

/// Whether a text can be read: every line is Fluent and every reference leads somewhere.
///
/// # Errors
/// A sentence that names the line or the key.
pub fn check(text: &str) -> Result<(), String> {
    refuse_unknown_references(&[parse(text)?])
}

/// The keys of all messages of a text, in their order.
///
/// # Errors
/// A sentence that names the line that cannot be read.
pub fn keys(text: &str) -> Result<Vec<String>, String> {
    let resource = parse(text)?;
    Ok(messages(&resource).map(|message| message.id.name.to_owned()).collect())
}

/// How another language's text differs from the English one. Each line begins with `missing:`, `too many:` or
/// `blanks:` (or is the sentence that says what cannot be read); no line means that the two agree.
pub fn compare(english: &str, other: &str) -> Vec<String> {
    match (parse(english), parse(other)) {
        (Ok(english), Ok(other)) => differences(&blanks_by_key(&english), &blanks_by_key(&other)),
        (Err(why), _) => vec![format!("English: {why}")],
        (_, Err(why)) => vec![why],
    }
}

type BlanksByKey<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

fn blanks_by_key(resource: &FluentResource) -> BlanksByKey<'_> {
    let texts = Texts::of(std::slice::from_ref(resource));
    messages(resource).map(|it| (it.id.name, texts.blanks(it).into_iter().collect())).collect()
}

fn differences(english: &BlanksByKey<'_>, other: &BlanksByKey<'_>) -> Vec<String> {
    let missing = english.keys().filter(|key| !other.contains_key(*key)).map(|key| format!("missing: {key}"));
    let extra = other.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("too many: {key}"));
    let blanks = english.iter().filter_map(|(key, here)| {
        let there = other.get(key).filter(|there| *there != here)?;
        Some(format!("blanks: {key} has {} in English and {} here", listed(here), listed(there)))
    });
    missing.chain(extra).chain(blanks).collect()
}

fn listed(blanks: &BTreeSet<&str>) -> String {
    if blanks.is_empty() {
        return "none".to_owned();
    }
    blanks.iter().map(|blank| format!("${blank}")).collect::<Vec<_>>().join(", ")
}

/// Reads one text, and refuses what Fluent would quietly leave out.
pub(super) fn parse(text: &str) -> Result<FluentResource, String> {
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let error = errors.first().map(|error| (error.pos.start, error.to_string())).unwrap_or_default();
        let line = text.bytes().take(error.0).filter(|byte| *byte == b'\n').count() + 1;
        format!("line {line}: {}", error.1)
    })?;
    if let Some(message) = messages(&resource).find(|it| it.value.is_none() || !it.attributes.is_empty()) {
        return Err(format!("{}: write a message of its own for each attribute", message.id.name));
    }
    Ok(resource)
}

/// The messages of a text, in their order.
pub(super) fn messages(resource: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Refuses a reference to a message or term that this language does not have: it would be shown as `{-name}`.
pub(super) fn refuse_unknown_references(resources: &[FluentResource]) -> Result<(), String> {
    let texts = Texts::of(resources);
    for (name, pattern) in texts.messages.iter().chain(&texts.terms) {
        let mut unknown = None;
        visit(pattern, &mut |found| match found {
            Found::Message(key) if !texts.messages.contains_key(key) => unknown = Some(key.to_owned()),
            Found::Term(key) if !texts.terms.contains_key(key) => unknown = Some(format!("-{key}")),
            _ => {}
        });
        if let Some(unknown) = unknown {
            return Err(format!("{name} refers to {unknown}, which is not there"));
        }
    }
    Ok(())
}

/// The messages and terms of one language, by name.
pub(super) struct Texts<'a> {
    messages: BTreeMap<&'a str, &'a Pattern<&'a str>>,
    terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
}

impl<'a> Texts<'a> {
    /// Gathers what all the texts of one language hold.
    pub(super) fn of(resources: &'a [FluentResource]) -> Texts<'a> {
        let mut texts = Texts { messages: BTreeMap::new(), terms: BTreeMap::new() };
        for entry in resources.iter().flat_map(FluentResource::entries) {
            match entry {
                Entry::Message(Message { id, value: Some(value), .. }) => {
                    texts.messages.insert(id.name, value)
                }
                Entry::Term(term) => texts.terms.insert(term.id.name, &term.value),
                _ => None,
            };
        }
        texts
    }

    /// The blanks of a message in the order they first appear, those of messages it refers to among them.
    pub(super) fn blanks(&self, message: &'a Message<&'a str>) -> Vec<&'a str> {
        let mut blanks = Vec::new();
        if let Some(pattern) = &message.value {
            self.gather(pattern, &mut vec![message.id.name], &mut blanks);
        }
        blanks
    }

    fn gather(&self, pattern: &'a Pattern<&'a str>, seen: &mut Vec<&'a str>, blanks: &mut Vec<&'a str>) {
        visit(pattern, &mut |found| match found {
            Found::Blank(blank) if !blanks.contains(&blank) => blanks.push(blank),
            Found::Message(key) if !seen.contains(&key) => {
                seen.push(key);
                if let Some(pattern) = self.messages.get(key) {
                    self.gather(pattern, seen, blanks);
                }
            }
            // A term sees only what is handed to it at the place of use, which `visit` has walked already.
            _ => {}
        });
    }
}

enum Found<'a> {
    Blank(&'a str),
    Message(&'a str),
    Term(&'a str),
}

fn visit<'a>(pattern: &'a Pattern<&'a str>, see: &mut dyn FnMut(Found<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, see);
        }
    }
}

fn visit_expression<'a>(expression: &'a Expression<&'a str>, see: &mut dyn FnMut(Found<'a>)) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, see),
        Expression::Select { selector, variants } => {
            visit_inline(selector, see);
            variants.iter().for_each(|variant| visit(&variant.value, see));
        }
    }
}

fn visit_inline<'a>(inline: &'a InlineExpression<&'a str>, see: &mut dyn FnMut(Found<'a>)) {
    let arguments = match inline {
        InlineExpression::VariableReference { id } => return see(Found::Blank(id.name)),
        InlineExpression::MessageReference { id, .. } => return see(Found::Message(id.name)),
        InlineExpression::Placeable { expression } => return visit_expression(expression, see),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => return,
        InlineExpression::TermReference { id, arguments, .. } => {
            see(Found::Term(id.name));
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
    };
    for argument in
        arguments.iter().flat_map(|it| it.positional.iter().chain(it.named.iter().map(|n| &n.value)))
    {
        visit_inline(argument, see);
    }
}
